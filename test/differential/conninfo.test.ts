import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseKeywords } from '../../src/postgres/conninfo/keyword.ts';
import { isKeyword } from '../../src/postgres/conninfo/options.ts';
import type { Parsed } from '../../src/postgres/conninfo/types.ts';
import { parseUri } from '../../src/postgres/conninfo/uri.ts';
import { validateParameters } from '../../src/postgres/conninfo/validate.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { type Installation, installations, nameOf } from '../support/installations.ts';
import { FULL, recordParity, runs } from '../support/parity.ts';
import { CONNINFO_CASES, VALUE_CASES } from './conninfo-cases.ts';
import { connectionString, values } from './conninfo-generator.ts';
import { askLibpq, type LibpqAnswer } from './libpq.ts';

/** A directory that does not exist: connecting fails at once, after all values were judged. */
const NOWHERE = 'host=/nonexistent/pgmoat';
const STRINGS = runs(350, 7000);
const VALUES = runs(120, 2500);

const seed = Number(process.env.PGMOAT_SEED ?? (FULL ? Date.now() % 1_000_000 : 20260));

function read(text: string, major: PgMajor): Parsed {
  const scheme = /^postgres(?:ql)?:\/\//.exec(text);
  if (scheme === null) return parseKeywords(text, text, { major, strict: true });
  return parseUri(text, text, { major, strict: true, grammar: 'libpq', start: scheme[0].length });
}

function answerOf(text: string, major: PgMajor): LibpqAnswer {
  const { assignments, error } = read(text, major);
  // An empty password of the authority is kept for the password fact; libpq does not store it.
  const stored = assignments.filter(
    ({ keyword, span, keySpan }) => keyword !== 'password' || span.end > span.start || keySpan,
  );
  const options = Object.fromEntries(stored.map(({ keyword, value }) => [keyword, value]));
  return { options: error === null ? options : {}, error };
}

/** Our messages hide passwords, libpq's do not. */
function comparable({ options, error }: LibpqAnswer, hidden: boolean): LibpqAnswer {
  return { options, error: error !== null && hidden ? error.slice(0, error.indexOf('"')) : error };
}

function sorted({ options, error }: LibpqAnswer): string {
  return JSON.stringify({ error, options: Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)) });
}

function isSame(ours: LibpqAnswer, theirs: LibpqAnswer): boolean {
  const hidden = ours.error?.includes('***') ?? false;
  return sorted(comparable(ours, hidden)) === sorted(comparable(theirs, hidden));
}

/** The attempt itself fails in words of its own; a value that is refused only then stands at their end. */
function refusal({ error }: LibpqAnswer): string | null {
  if (error === null || error === '') return null;
  return /No such file or directory|^connection to server at .* failed: ?$/.test(error) ? null : error;
}

const libraries = installations().filter(
  (installation) => askLibpq(installation, [{ kind: 'parse', text: '' }]) !== null,
);
if (libraries.length === 0) test.skip('needs python3 and a libpq.so.5, which are not both here', () => undefined);

const rows = libraries.map((installation) => [nameOf(installation), installation] as const);
describe.each(rows)(`%s, libpq (seed ${seed})`, (_name, installation: Installation) => {
  const { major } = installation;

  function strings(list: readonly string[], source: 'hard' | 'generated'): void {
    const answers =
      askLibpq(
        installation,
        list.map((text) => ({ kind: 'parse', text })),
      ) ?? [];
    const differences = list.flatMap((text, index) => {
      const [ours, theirs] = [answerOf(text, major), answers[index]];
      return theirs !== undefined && isSame(ours, theirs) ? [] : [{ text, ours, theirs }];
    });
    expect(differences.slice(0, 10)).toEqual([]);
    recordParity(installation, { kind: 'conninfo', source, inputs: list.length, agree: list.length });
  }

  function judged(list: readonly string[], source: 'hard' | 'generated'): void {
    // What the version does not know is refused when the string is read.
    const own = list.filter((text) => [...text.matchAll(/(\w+)=/g)].every(([, word = '']) => isKeyword(word, major)));
    const valued = own.map((text) => `${NOWHERE} ${text}`);
    const answers =
      askLibpq(
        installation,
        valued.map((text) => ({ kind: 'connect', text })),
      ) ?? [];
    const reasons: Record<string, number> = {};
    const differences = valued.flatMap((text, index) => {
      const { options } = answerOf(text, major);
      const ours = validateParameters((keyword) => options[keyword], major);
      const theirs = refusal(answers[index] ?? { options: {}, error: 'no answer' });
      if (ours === theirs) return [];
      const known = buildDifference(theirs);
      if (known === null) return [{ text, ours, theirs }];
      reasons[known] = (reasons[known] ?? 0) + 1;
      return [];
    });
    expect(differences.slice(0, 10)).toEqual([]);
    const explained = Object.values(reasons).reduce((sum, inputs) => sum + inputs, 0);
    const counts = { inputs: own.length, agree: own.length - explained, known: reasons };
    recordParity(installation, { kind: 'conninfo', source, ...counts });
  }

  test('reads the hard strings alike', () => strings(CONNINFO_CASES, 'hard'));
  test('judges the hard values alike', () => judged(VALUE_CASES, 'hard'));
  test('reads generated strings alike', () => {
    strings(
      fc.sample(connectionString, { numRuns: STRINGS, seed }).map((text) => text.replaceAll('\0', '')),
      'generated',
    );
  });
  test('judges generated values alike', () =>
    judged(fc.sample(values, { numRuns: VALUES, seed: seed + major }), 'generated'));
});

/** What depends on how a libpq was built. */
function buildDifference(theirs: string | null): string | null {
  if (theirs?.includes('GSSAPI support is not compiled in') === true) return 'that libpq is built without GSSAPI';
  return null;
}
