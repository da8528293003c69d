import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  hasParameter,
  isOpaque,
  textStanding,
  withAppended,
  withParameter,
  withPart,
  withQueryText,
} from '../../../src/readers/statements/url-text.ts';

const AT = { start: 3, end: 9 };

function stands(text: string) {
  return textStanding(text, AT);
}

const keys = fc.constantFrom('sslmode', 'ssl', 'a', 'connect_timeout');
const values = fc.constantFrom('require', 'x', '', 'a&b', '1+1', 'a#b', '100%', 'ü', '/ca.pem');
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('set' as const), key: keys, value: values }),
    fc.record({ kind: fc.constant('append' as const), key: keys, value: values }),
    fc.record({ kind: fc.constant('delete' as const), key: keys, value: values }),
  ),
  { maxLength: 8 },
);
const urls = fc.constantFrom(
  'postgres://h/d',
  'postgres://u:p@h:5432/d?sslmode=disable',
  'postgres://h/d?a=1&sslmode=x&a=2',
  'postgres://h?a',
);

describe('queries', () => {
  test('come out as those of a URL of the web', () => {
    fc.assert(
      fc.property(urls, steps, (text, list) => {
        const wanted = new URL(text);
        let url = stands(text);
        for (const { kind, key, value } of list) {
          if (kind === 'delete') wanted.searchParams.delete(key);
          else wanted.searchParams[kind](key, value);
          if (kind === 'append') url = withAppended(url, key, stands(value), false);
          else url = withParameter(url, key, kind === 'delete' ? null : stands(value), false);
          expect(hasParameter(url, key, false)).toBe(wanted.searchParams.has(key));
        }
        expect([...new URL(url.text).searchParams]).toEqual([...wanted.searchParams]);
        expect(url.starts).toHaveLength(url.text.length);
        expect(url.ends).toHaveLength(url.text.length);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['${URL:-postgres://h/d}', '${URL:-postgres://h/d?sslmode=x}'],
    ['${URL:-postgres://h/d?a=1}', '${URL:-postgres://h/d?a=1&sslmode=x}'],
    ['${URL}', '${URL}?sslmode=x'],
    ['${URL}?sslmode=y', '${URL}?sslmode=x'],
    ['postgres://${U}:${P:-a?b}@h/d', 'postgres://${U}:${P:-a?b}@h/d?sslmode=x'],
    ['postgres://h/d#f', 'postgres://h/d?sslmode=x#f'],
  ])('of %s', (text, wanted) => {
    expect(withParameter(stands(text), 'sslmode', stands('x'), false).text).toBe(wanted);
  });

  test('alone', () => {
    expect(withParameter(stands('a=1&b=2'), 'a', stands('${X}'), true).text).toBe('a=${X}&b=2');
    expect(withAppended(stands(''), 'a', stands('1'), true).text).toBe('a=1');
    expect(withQueryText(stands('postgres://h/d?a=1'), stands('?b=2')).text).toBe('postgres://h/d?b=2');
    expect(withQueryText(stands('postgres://h/d?a=1'), stands('')).text).toBe('postgres://h/d');
  });

  test('what is known of a URL', () => {
    expect(
      ['${URL}', '${URL}?a=1', '${URL:-postgres://h}', 'postgres://${H}'].map((one) => isOpaque(stands(one))),
    ).toEqual([true, true, false, false]);
  });
});

test.each([
  ['postgres://h/d', 'user', 'u', 'postgres://u@h/d'],
  ['postgres://h/d', 'password', 'p@', 'postgres://:p%40@h/d'],
  ['postgres://u@h/d', 'password', 'p', 'postgres://u:p@h/d'],
  ['postgres://u:o@h:1/d', 'password', '${P}', 'postgres://u:${P}@h:1/d'],
  ['postgres://u:o@h:1/d', 'host', 'i', 'postgres://u:o@i:1/d'],
  ['postgres://u:o@h:1/d', 'host', 'i:2', 'postgres://u:o@i:2/d'],
  ['postgres://h/d?x=1', 'port', '2', 'postgres://h:2/d?x=1'],
  ['postgres://h?x=1', 'path', 'e', 'postgres://h/e?x=1'],
  ['postgres://h/d', 'path', '/e', 'postgres://h/e'],
  ['postgresql://h/d', 'scheme', 'postgresql+asyncpg', 'postgresql+asyncpg://h/d'],
  ['${U:-postgres://u@h/d}', 'password', 'p', '${U:-postgres://u:p@h/d}'],
  ['nothing', 'password', 'p', 'nothing'],
] as const)('%s with another %s', (text, part, value, wanted) => {
  expect(withPart(stands(text), part, stands(value)).text).toBe(wanted);
});
