import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../src/findings.ts';
import { matchesAny } from '../../src/policy/globs.ts';
import { nearest } from '../../src/policy/nearest.ts';
import { gradedSeverity } from '../../src/policy/settings.ts';

describe('severity of a finding', () => {
  test.each<[Severity, Severity | 'off', Severity, Severity | 'off']>([
    ['error', 'error', 'error', 'error'],
    ['error', 'note', 'error', 'note'],
    ['warning', 'error', 'warning', 'error'],
    ['error', 'error', 'note', 'note'],
    ['error', 'warning', 'note', 'note'],
    ['error', 'note', 'warning', 'note'],
    ['warning', 'error', 'note', 'note'],
    ['error', 'off', 'note', 'off'],
    ['error', 'off', 'error', 'off'],
  ])('rule %s, policy %s, found %s: %s', (rule, configured, found, expected) => {
    expect(gradedSeverity(rule, configured, found)).toBe(expected);
  });
});

describe('globs', () => {
  test.each([
    ['vendor/', 'vendor/a/.b/c', true],
    ['vendor/', 'vendor', false],
    ['vendor/', 'x/vendor/a', false],
    ['./vendor/**', 'vendor/a', true],
    ['/pg_hba.conf', 'pg_hba.conf', true],
    ['*.yml', '.hidden.yml', true],
    ['*.yml', 'a/b.yml', false],
    ['**/*.yml', 'b.yml', true],
    ['**/{dev,test}/**', 'a/test/b/c', true],
    ['**/*.{dev,ci}.yml', 'compose.ci.yml', true],
    ['+(a|b)', 'aab', false],
  ])('%s and %s', (glob, path, expected) => {
    expect(matchesAny([glob], path)).toBe(expected);
  });
});

describe('did you mean', () => {
  test.each([
    ['hba-metod', 'hba-method'],
    ['HBA_METHOD', 'hba-method'],
    ['hba-mehtod', 'hba-method'],
    ['hba', null],
    ['something-else', null],
    ['x'.repeat(10_000), null],
  ])('%.20s', (word, expected) => {
    expect(nearest(word, ['hba-trust', 'hba-method', 'client-tls'])).toBe(expected);
  });
});
