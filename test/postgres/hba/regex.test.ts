import { describe, expect, test } from '@jest/globals';
import { regexError } from '../../../src/postgres/hba/regex.ts';

describe('regular expressions that do not compile', () => {
  test.each<[string, string]>([
    ['a(b', 'parentheses () not balanced'],
    ['x)', 'parentheses () not balanced'],
    ['*', 'quantifier operand invalid'],
    ['^*', 'quantifier operand invalid'],
    ['a**', 'quantifier operand invalid'],
    ['a{1}{2}', 'quantifier operand invalid'],
    ['{1', 'quantifier operand invalid'],
    ['a{1', 'braces {} not balanced'],
    ['a(b{1,', 'braces {} not balanced'],
    ['a{1b}', 'invalid repetition count(s)'],
    ['a{2,1}', 'invalid repetition count(s)'],
    ['a{256}', 'invalid repetition count(s)'],
  ])('%s: %s', (expression, error) => {
    expect(regexError(expression)).toBe(error);
  });

  test.each([
    '',
    '|',
    '(|a)',
    'a*?',
    'a{1,2}?',
    'a{',
    '{',
    'a{b}',
    '}',
    '()*',
    '^^',
    '.*',
    '^(.*)@x$',
    '***=(',
    '[(]',
    '\\(',
  ])('%j is left alone', (expression) => {
    expect(regexError(expression)).toBeNull();
  });
});
