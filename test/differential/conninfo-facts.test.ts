import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { connectionFromConninfo } from '../../src/postgres/conninfo/connection.ts';
import { isSecret } from '../../src/postgres/conninfo/options.ts';
import { findPlaceholders } from '../../src/postgres/conninfo/placeholders.ts';
import { detectPrefix } from '../../src/postgres/conninfo/syntax.ts';
import { validateParameters } from '../../src/postgres/conninfo/validate.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { onOneLine } from '../postgres/conninfo/support.ts';
import { type Installation, installations, nameOf } from '../support/installations.ts';
import { FULL, recordParity, runs } from '../support/parity.ts';
import { CONNINFO_CASES } from './conninfo-cases.ts';
import { connectionString } from './conninfo-generator.ts';
import { askLibpq, type LibpqAnswer } from './libpq.ts';

const seed = Number(process.env.PGMOAT_SEED ?? (FULL ? Date.now() % 1_000_000 : 20260));
const STRINGS = runs(250, 3000);

/** Judged when a TCP socket is opened: nobody listens at port 1. */
const TCP_CASES: readonly string[] = [
  ...['abc', "''", '0', '1', '-1', ' 1', "' 1 '", '1x', '99999999999'].map((value) => `keepalives=${value}`),
  ...['idle', 'interval', 'count'].flatMap((name) =>
    ["''", 'x', '7', '0'].map((value) => `keepalives_${name}=${value}`),
  ),
  ...['y', "''", '1000', '0', '99999999999'].map((value) => `tcp_user_timeout=${value}`),
  'keepalives=0 keepalives_idle=x tcp_user_timeout=y',
  'keepalives_count=x keepalives_interval=z',
  'keepalives=x port=0',
  'keepalives=x sslmode=Bad',
].map((text) => `hostaddr=127.0.0.1 port=1 ${text}`);

/** What is libpq's to judge: no template, and no form that other drivers read. */
function isPlain(text: string): boolean {
  const detected = detectPrefix(text);
  const other = detected !== null && !/^postgres(?:ql)?:\/\//.test(text);
  return !other && !text.includes('\0') && findPlaceholders(text, true).length === 0;
}

/** The fact beside libpq's answer, both without what the fact hides; null where they agree. */
function differenceOf(text: string, major: PgMajor, theirs: LibpqAnswer): string | null {
  const fact = connectionFromConninfo(text, onOneLine, { file: 'x', name: null, major });
  if (fact.syntax === 'npgsql' || fact.syntax === 'ado') {
    // `Key=Value;` lists are other drivers', but only where libpq refuses them.
    return theirs.error === null ? `${fact.syntax}, but libpq accepts it` : null;
  }
  const error = theirs.error ?? validateParameters((keyword) => theirs.options[keyword], major);
  const hidden = fact.error?.includes('***') === true;
  const [before, after] = [fact.error, error].map((one) => (hidden && one ? one.slice(0, one.indexOf('"')) : one));
  if (before !== after) return `error: ${fact.error} / ${error}`;
  if (theirs.error !== null) return null;
  for (const keyword of new Set([...Object.keys(fact.parameters), ...Object.keys(theirs.options)])) {
    const [ours, libpqs] = [fact.parameters[keyword], theirs.options[keyword]];
    const masked = isSecret(keyword) && libpqs !== '' && libpqs !== undefined ? '***' : libpqs;
    if (ours !== masked && !ours?.includes('***')) return `${keyword}: ${ours} / ${libpqs}`;
  }
  return null;
}

const libraries = installations().filter((one) => askLibpq(one, [{ kind: 'parse', text: '' }]) !== null);
if (libraries.length === 0) test.skip('needs python3 and a libpq.so.5, which are not both here', () => undefined);

const rows = libraries.map((installation) => [nameOf(installation), installation] as const);
describe.each(rows)(`%s, facts of connection strings (seed ${seed})`, (_name, installation: Installation) => {
  function compare(texts: readonly string[], source: 'hard' | 'generated'): void {
    const plain = texts.filter(isPlain);
    const answers = askLibpq(
      installation,
      plain.map((text) => ({ kind: 'parse', text })),
    );
    const differences = plain.flatMap((text, at) => {
      const theirs = answers?.[at];
      const difference = theirs === undefined ? 'no answer' : differenceOf(text, installation.major, theirs);
      return difference === null ? [] : [`${difference} <- ${JSON.stringify(text)}`];
    });
    expect(differences.slice(0, 10)).toEqual([]);
    recordParity(installation, { kind: 'conninfo', source, inputs: plain.length, agree: plain.length });
  }

  test('say what libpq says of a TCP socket', () => {
    const answers = askLibpq(
      installation,
      TCP_CASES.map((text) => ({ kind: 'connect', text })),
    );
    let refused = 0;
    const differences = TCP_CASES.flatMap((text, at) => {
      const { error } = connectionFromConninfo(text, onOneLine, { file: 'x', name: null, major: installation.major });
      const lines = (answers?.[at]?.error ?? 'no answer').split('\n');
      const told = lines.map((line) => line.replace(/^connection to server at "[^"]*", port \d+ failed: ?/, ''));
      // What the attempt itself comes to is not libpq's to judge.
      const theirs =
        told.find((line) => line !== '' && !/refused|^could not connect|^\tIs the server/.test(line)) ?? null;
      if (theirs?.startsWith('setsockopt(') === true) refused += 1;
      return error === theirs || theirs?.startsWith('setsockopt(') === true ? [] : [`${error} / ${theirs} <- ${text}`];
    });
    expect(differences).toEqual([]);
    recordParity(installation, {
      kind: 'conninfo',
      source: 'hard',
      inputs: TCP_CASES.length,
      agree: TCP_CASES.length - refused,
      known: { 'numbers that the operating system does not take for a socket': refused },
    });
  });

  test('say what libpq says of the hard strings', () => compare(CONNINFO_CASES, 'hard'));
  test('say what libpq says of generated strings', () => {
    compare(fc.sample(connectionString, { numRuns: STRINGS, seed: seed + 1 }), 'generated');
  });
});
