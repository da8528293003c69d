import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseKeywords } from '../../src/postgres/conninfo/keyword.ts';
import type { Parsed } from '../../src/postgres/conninfo/types.ts';
import { parseUri } from '../../src/postgres/conninfo/uri.ts';
import { validateParameters } from '../../src/postgres/conninfo/validate.ts';
import { knownMajor, type PgMajor } from '../../src/postgres/versions.ts';
import { CONNINFO_CASES, VALUE_CASES } from './conninfo-cases.ts';
import { askLibpq, type LibpqAnswer } from './libpq.ts';

/** A directory that does not exist: connecting fails at once, after all values were judged. */
const NOWHERE = 'host=/nonexistent/pgmoat';

const PIECES = [
  ...[
    'postgresql://',
    'postgres://',
    'h',
    'h1',
    'u',
    'p',
    'db',
    '::1',
    'sslmode',
    'ssl',
    'true',
    'host',
    'port',
    'user',
  ],
  ...[
    'password',
    'dbname',
    'requiressl',
    'options',
    '1',
    '5432',
    'require',
    '%41',
    '%2F',
    '%2c',
    '%zz',
    '%',
    '%25',
    '+',
  ],
  ...[
    '[',
    ']',
    ':',
    ':',
    '@',
    '/',
    '/',
    '?',
    '&',
    '&',
    '=',
    '=',
    ',',
    ' ',
    ' ',
    '\t',
    "'",
    '\\',
    '#',
    ';',
    '"',
    '\u00e9',
  ],
];
const generated = fc.sample(
  fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => `postgresql://${parts.join('')}`),
    fc
      .array(fc.tuple(fc.constantFrom('host', 'port', 'user', 'sslmode', 'x'), fc.constantFrom(...PIECES)), {
        maxLength: 5,
      })
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join(' ')),
  ),
  { numRuns: 600, seed: 20260 },
);

const parsed = [...CONNINFO_CASES, ...generated];
const valued = VALUE_CASES.map((text) => `${NOWHERE} ${text}`);
const asked = askLibpq([
  ...parsed.map((text) => ({ text, connect: false })),
  ...valued.map((text) => ({ text, connect: true })),
]);

function read(text: string, major: PgMajor): Parsed {
  const scheme = /^postgres(?:ql)?:\/\//.exec(text);
  if (scheme === null) return parseKeywords(text, text, { major, strict: true });
  return parseUri(text, text, { major, strict: true, grammar: 'libpq', start: scheme[0].length });
}

function answerOf(text: string, major: PgMajor): LibpqAnswer {
  const { assignments, error } = read(text, major);
  // An empty password of the authority is kept for the password fact; libpq does not store it.
  const stored = assignments.filter(({ keyword, value, keySpan }) => keyword !== 'password' || value !== '' || keySpan);
  const options = Object.fromEntries(stored.map(({ keyword, value }) => [keyword, value]));
  return { options: error === null ? options : {}, error };
}

/** Our messages hide passwords, libpq's do not. */
function comparable({ options, error }: LibpqAnswer, hidden: boolean): LibpqAnswer {
  return { options, error: error !== null && hidden ? error.slice(0, error.indexOf('"')) : error };
}

describe('libpq of this machine', () => {
  if (asked === null) {
    test.skip('needs python3 and libpq.so.5, which are not both here', () => undefined);
    return;
  }
  const major = knownMajor(asked.major);

  test('reads every string alike', () => {
    const differences = parsed.flatMap((text, index) => {
      const ours = answerOf(text, major);
      const theirs = asked.answers[index];
      const hidden = ours.error?.includes('***') ?? false;
      const same =
        theirs !== undefined &&
        JSON.stringify(sorted(comparable(ours, hidden))) === JSON.stringify(sorted(comparable(theirs, hidden)));
      return same ? [] : [{ text, ours, theirs }];
    });
    expect(differences).toEqual([]);
  });

  test('judges every value alike', () => {
    const differences = valued.flatMap((text, index) => {
      const { options } = answerOf(text, major);
      const ours = validateParameters((keyword) => options[keyword], major);
      const message = asked.answers[parsed.length + index]?.error ?? null;
      // The attempt itself fails in words of its own; a value that is refused only then stands at their end.
      const theirs =
        message === null || /^connection to server .* failed: No such file/s.test(message) ? null : message;
      return ours === theirs ? [] : [{ text, ours, theirs }];
    });
    expect(differences).toEqual([]);
  });
});

function sorted({ options, error }: LibpqAnswer): unknown {
  return { error, options: Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)) };
}
