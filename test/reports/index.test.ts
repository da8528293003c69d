import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/cli/options.ts';
import { counts, fails, REPORTS } from '../../src/reports/index.ts';
import { plain, reportOf } from './fixture.ts';

test('every format of the command line has a report of the check, but for the page of `access`', () => {
  expect([...Object.keys(REPORTS), 'html']).toEqual([...FORMATS]);
});

describe('fail-on', () => {
  test.each([
    ['error', 'error', true],
    ['warning', 'error', false],
    ['error', 'warning', true],
    ['note', 'warning', false],
    ['note', 'note', true],
    ['error', 'never', false],
  ] as const)('%s counts for %s: %s', (severity, failOn, expected) => {
    expect(counts(severity, failOn)).toBe(expected);
    expect(fails(reportOf([plain({ severity })]), failOn)).toBe(expected);
  });

  test('suppressed findings and no findings do not fail', () => {
    expect(fails(reportOf([]), 'note')).toBe(false);
  });
});
