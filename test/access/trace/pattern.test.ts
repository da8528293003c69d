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
  expect(matchPattern(pattern, subject).certainty).toBe(expected);
});

test.each(['a.b', 'a*', 'a+', 'a?', 'a.*?', '(a)', '[a]', 'a|b', 'a{2}', '\\d', 'a^b', 'a$b', '***=a', '(?i)a', '.**'])(
  '/%s is left open',
  (pattern) => {
    expect(matchPattern(pattern, 'a').certainty).toBe('may');
  },
);
