import { expect, test } from '@jest/globals';
import { matchPattern } from '../../../src/access/trace/pattern.ts';

test.each([
  ['', 'anything', 'yes'],
  ['', '', 'yes'],
  ['^', '', 'yes'],
  ['$', 'x', 'yes'],
  ['^$', '', 'yes'],
  ['^$', 'x', 'no'],
  ['app', 'my_app_db', 'yes'],
  ['app', 'my_ap', 'no'],
  ['^app', 'app1', 'yes'],
  ['^app', 'xapp', 'no'],
  ['app$', 'myapp', 'yes'],
  ['app$', 'app1', 'no'],
  ['^app$', 'app', 'yes'],
  ['^app$', 'appapp', 'no'],
  ['^app_.*', 'app_', 'yes'],
  ['^app_.+', 'app_', 'no'],
  ['^app_.+', 'app_1', 'yes'],
  ['^a.*b$', 'ab', 'yes'],
  ['^a.*b$', 'aXbXb', 'yes'],
  ['^a.*b$', 'aXbX', 'no'],
  ['^a.+b$', 'ab', 'no'],
  ['^aba.*ba$', 'aba', 'no'],
  ['.+', '', 'no'],
  ['.*', '', 'yes'],
  ['a.+.+c', 'abc', 'no'],
  ['a.+.+c', 'abbc', 'yes'],
  ['^.+$', 'x', 'yes'],
  ['App', 'app', 'no'],
])('/%s on %j: %s', (pattern, subject, expected) => {
  expect(matchPattern(pattern, subject, 18).certainty).toBe(expected);
});

test.each([
  ['a.b', 'axb', true],
  ['^a*$', 'aaa', true],
  ['(?i)APP', 'app', true],
  ['***=a.b', 'axb', false],
  ['^(a|b)$', 'c', false],
  ['^\\d+$', '12', true],
  ['[[:alpha:]]', '1', false],
] as const)('/%s on %j is never answered wrongly', (pattern, subject, matches) => {
  expect(['may', matches ? 'yes' : 'no']).toContain(matchPattern(pattern, subject, 18).certainty);
});

test('an expression that does not compile matches nothing', () => {
  expect(matchPattern('(', '(', 18).certainty).toBe('no');
});
