import { describe, expect, test } from '@jest/globals';
import { regexError } from '../../../src/postgres/hba/regex.ts';

describe('what stands behind a slash', () => {
  test.each([
    ['a(b', 'parentheses () not balanced'],
    ['*', 'quantifier operand invalid'],
    ['^a{1', 'braces {} not balanced'],
  ])('%s: %s', (expression, error) => {
    expect(regexError(expression, 18)).toBe(error);
  });

  test.each(['', '^a.*b$', '^(.*)@example\\.com$'])('%j compiles', (expression) => {
    expect(regexError(expression, 13)).toBeNull();
  });
});
