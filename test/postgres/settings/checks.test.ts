import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodingNamed } from '../../../src/postgres/settings/encodings.ts';
import { parameterNames, parameterOf } from '../../../src/postgres/settings/parameters.ts';
import { standbyNamesError } from '../../../src/postgres/settings/standby-names.ts';
import { timeZoneRefusal, zoneRefusal } from '../../../src/postgres/settings/time-zone.ts';
import { parseSetting } from '../../../src/postgres/settings/values.ts';
import { MAJORS } from '../../../src/postgres/versions.ts';
import { excessOfText } from '../../support/growth.ts';

describe('time zones', () => {
  test.each([
    'UTC',
    'europe/berlin',
    'EST5EDT',
    '<+03>-3',
    'FOO5',
    '5',
    '-3.5',
    '+5:30',
    "INTERVAL '+02:00'",
    'posix/UTC',
    'A5B,J60,300',
  ])('%s is one', (text) => {
    expect(timeZoneRefusal(text)).toBeNull();
  });

  test.each([
    '',
    'Mars/Olympus',
    'PST',
    'A5:',
    'A5:60',
    'A5B,M13.1.0,M2.1.0',
    'A5B,J0,1',
    'A5B,1',
    "interval '1",
    'Europe/Berlin ',
  ])('%j is none', (text) => {
    expect(timeZoneRefusal(text)).toBe('unknown');
  });

  test('what has a message of its own', () => {
    expect(timeZoneRefusal('168')).toEqual({ detail: 'UTC timezone offset is out of range.' });
    expect(zoneRefusal('A5:00:30')).toEqual({ leapSeconds: true });
  });
});

test.each([
  ['utf-8', 'UTF8'],
  ['UNICODE', 'UNICODE'],
  ['unicode', 'UTF8'],
  ['Latin 9', 'LATIN9'],
  ['klingon', null],
  ['', null],
  ['constructor', null],
  ['u'.repeat(100), null],
])('encoding %s is %s', (text, name) => {
  expect(encodingNamed(text)).toBe(name);
});

test.each([
  ['3 (a, "b c", *)', null],
  ['ANY 2 (s1, s2)', null],
  ['3', null],
  ['a b', 'syntax error at or near "b"'],
  ['first', 'syntax error at end of input'],
  ['"a', 'unterminated quoted identifier at end of input'],
  ['0 (a)', 'number of synchronous standbys (0) must be greater than zero'],
])('synchronous_standby_names %j: %s', (text, error) => {
  expect(standbyNamesError(text)).toBe(error);
});

const LONG = 2 << 20;
test.each([
  ['commas', 'a,'.repeat(LONG / 2)],
  ['quotes', '"'.repeat(LONG)],
  ['figures', '1'.repeat(LONG)],
  ['blanks', ' '.repeat(LONG)],
  ['letters', 'a'.repeat(LONG)],
  ['points in time', `1:${'1'.repeat(LONG)}x`],
  ['zones', '<'.repeat(LONG)],
  ['intervals', `interval '${"'".repeat(LONG)}`],
])('two megabytes of %s take any hook linear time', (_what, text) => {
  const names = parameterNames(18).filter((name) => parameterOf(name, 18)?.type === 'string');
  const hooked = names.filter((name) =>
    /name|zone|style|encod|target|slot|dest|log_conn|debug_io|wal_cons|backtr|role|spaces/i.test(name),
  );
  expect(hooked.length).toBeGreaterThan(20);
  for (const name of hooked) {
    const parameter = parameterOf(name, 18);
    if (parameter !== null) expect(excessOfText((part) => parseSetting(parameter, part, 18), text)).toBeNull();
  }
});

test('no text is too strange for any parameter of any version', () => {
  const names = MAJORS.flatMap((major) => parameterNames(major).map((name) => [name, major] as const));
  const unit = fc.constantFrom(...'aZ09 ,.:;/+-<>()"\'*$_éΩ\t\n\0\u{1f418}\ud800');
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ unit, maxLength: 30 }), ([name, major], text) => {
      const parameter = parameterOf(name, major);
      if (parameter !== null) expect(typeof parseSetting(parameter, text, major).ok).toBe('boolean');
    }),
    { numRuns: 5000 },
  );
});
