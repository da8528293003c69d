import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileRegex, matchRegex, type RegexMatch } from '../../../src/postgres/regex/index.ts';
import type { PgMajor } from '../../../src/postgres/versions.ts';
import { BOUNDED, excessOf, worked } from '../../support/growth.ts';

function errorOf(pattern: string, major: PgMajor = 18): string | null {
  const compiled = compileRegex(pattern, major);
  return compiled.status === 'error' ? compiled.message : null;
}

function matchOf(pattern: string, subject: string, major: PgMajor = 18): RegexMatch {
  const compiled = compileRegex(pattern, major);
  if (compiled.status === 'error') throw new Error(compiled.message);
  return matchRegex(compiled.regex, subject);
}

describe('expressions that the server refuses', () => {
  test.each<[string, string]>([
    ['a(b', 'parentheses () not balanced'],
    ['x)', 'parentheses () not balanced'],
    ['[a', 'brackets [] not balanced'],
    ['a{1', 'braces {} not balanced'],
    ['^*', 'quantifier operand invalid'],
    ['a**', 'quantifier operand invalid'],
    ['(?<a)', 'quantifier operand invalid'],
    ['***a', 'quantifier operand invalid'],
    ['a{2,1}', 'invalid repetition count(s)'],
    ['a{256}', 'invalid repetition count(s)'],
    ['\\q', 'invalid escape \\ sequence'],
    ['a\\', 'invalid escape \\ sequence'],
    ['(a\\1)', 'invalid backreference number'],
    ['(?=(a))\\1', 'invalid backreference number'],
    ['[b-a]', 'invalid character range'],
    ['[a-\\d]', 'invalid character range'],
    ['[[:foo:]]', 'invalid character class'],
    ['[[.foo.]]', 'invalid collating element'],
    ['(?z)a', 'invalid embedded option'],
    ['***?a', 'invalid regexp (reg version 0.8)'],
    ['(a{255}){255}', 'regular expression is too complex'],
  ])('%s: %s', (pattern, message) => {
    expect(errorOf(pattern)).toBe(message);
  });

  test.each(['', '|', '(|a)', 'a{', 'a{b}', '}', '()*', '.*', '^(.*)@x$', '***=(', '[(]', '\\(', '(?q)(', '(?e)a)'])(
    '%j is not refused',
    (pattern) => {
      expect(errorOf(pattern)).toBeNull();
    },
  );

  test('14 brought complements in brackets and the class word', () => {
    expect(errorOf('[\\W]', 13)).toBe('invalid escape \\ sequence');
    expect(errorOf('[\\W]', 14)).toBeNull();
    expect(errorOf('[[:word:]]', 13)).toBe('invalid character class');
    expect(errorOf('[[:word:]]', 14)).toBeNull();
  });

  test('before 14 the underscore of \\w in brackets could begin a range', () => {
    expect(errorOf('[\\w-a]', 13)).toBeNull();
    expect(errorOf('[\\w-a]', 14)).toBe('invalid character range');
  });
});

describe('matches', () => {
  test.each<[string, string, readonly (string | null)[] | null]>([
    ['^(.*)@example\\.com$', 'ann@example.com', ['ann@example.com', 'ann']],
    ['^(.*)@example\\.com$', 'ann@example.org', null],
    ['', 'anything', ['']],
    ['(a|ab)(c|bcd)(d*)', 'abcd', ['abcd', 'ab', 'c', 'd']],
    ['(a*?)(a*)', 'aaa', ['', '', '']],
    ['(?:(a)|b)*', 'ab', ['ab', null]],
    ['(a)|(b)', 'b', ['b', null, 'b']],
    ['^(a+)\\1$', 'aaaa', ['aaaa', 'aa']],
    ['^(a+)\\1$', 'aaa', null],
    ['(?i)(a)\\1', 'aA', ['aA', 'a']],
    ['(?<=a)b', 'ab', ['b']],
    ['a(?!b)', 'ab', null],
    ['\\mfoo\\M', 'a foo b', ['foo']],
    ['(?n)^b$', 'a\nb\nc', ['b']],
    ['(?b)\\(a*\\)\\1', 'aaaa', ['aaaa', 'aa']],
    ['***=a.b', 'axb', null],
  ])('%j on %j', (pattern, subject, groups) => {
    expect(matchOf(pattern, subject)).toEqual(groups === null ? { status: 'no-match' } : { status: 'match', groups });
  });

  test('a character is a byte', () => {
    expect(matchOf('^.$', '\u00e4')).toEqual({ status: 'no-match' });
    expect(matchOf('^(..)$', '\u00e4')).toEqual({ status: 'match', groups: ['\u00e4', '\u00e4'] });
    expect(matchOf('\\w', '\u00e4')).toEqual({ status: 'no-match' });
    expect(matchOf('(?i)\u00c4', '\u00e4')).toEqual({ status: 'no-match' });
  });

  test('before 14 what a back reference takes must meet the constraints of its group', () => {
    expect(matchOf('(^a)\\1', 'aa', 13)).toEqual({ status: 'no-match' });
    expect(matchOf('(^a)\\1', 'aa', 14)).toEqual({ status: 'match', groups: ['aa', 'a'] });
  });

  test('before 14 \\W matches no line feed where line feeds stop', () => {
    expect(matchOf('(?n)a\\Wb', 'a\nb', 13)).toEqual({ status: 'no-match' });
    expect(matchOf('(?n)a\\Wb', 'a\nb', 14)).toMatchObject({ status: 'match' });
  });
});

describe('what strangers write', () => {
  const a = 'a'.repeat(63);
  test.each<[string, string, RegexMatch['status']]>([
    ['(a*)*b', a, 'no-match'],
    ['^(a|aa)+$', `${a}b`, 'no-match'],
    ['(x+x+)+y', a, 'no-match'],
    ['^(a?){60}a{60}$', a.slice(3), 'match'],
    ['((a*)*(b*)*)*\\1\\2c', a, 'no-match'],
    ['(.*)(.*)(.*)(.*)(.*)\\1\\2\\3\\4\\5x', a, 'no-match'],
    ['(?:(?:(?:){255}){255}){255}', a, 'unknown'],
    [`${'(?:'.repeat(5000)}a${')'.repeat(5000)}`, a, 'unknown'],
    ['(a)'.repeat(3000), a, 'no-match'],
    ['.*'.repeat(3000), a.repeat(200), 'match'],
    [`^(?:${Array.from({ length: 1500 }, (_, number) => `user${number}`).join('|')})$`, 'user1499', 'match'],
    [`${'(?=.*'.repeat(100)}a${')'.repeat(100)}`, a.repeat(10), 'match'],
    [`(a)${Array.from({ length: 6 }, (_, index) => `(\\${index + 1}\\${index + 1})`).join('')}b`, a, 'no-match'],
  ])('%.40s is bounded', (pattern, subject, status) => {
    const start = worked();
    expect(matchOf(pattern, subject).status).toBe(status);
    expect(worked() - start).toBeLessThan(BOUNDED);
  });

  test('very long ones', () => {
    for (const part of ['a', '[a]', '(', '(?=', '\\1', '{', '[[.', 'a{1}', '|', '***', '\\x']) {
      const excess = excessOf((size) => {
        const compiled = compileRegex(part.repeat(size), 18);
        if (compiled.status === 'ok') matchRegex(compiled.regex, 'a');
      }, 100_000);
      expect({ part, excess }).toEqual({ part, excess: null });
    }
  });

  test('nothing is thrown', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab()[]{}|*+?\\^$.:=!<-,1dwqx#\u00e4\n'), maxLength: 24 });
    fc.assert(
      fc.property(text, fc.string({ maxLength: 8 }), fc.constantFrom<PgMajor>(13, 18), (pattern, subject, major) => {
        const compiled = compileRegex(pattern, major);
        if (compiled.status === 'ok') matchRegex(compiled.regex, subject);
      }),
      { numRuns: 2_000 },
    );
  });
});
