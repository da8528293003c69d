import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { RULES } from '../../src/rules/index.ts';
import { policySuppression } from '../../src/rules/policy-suppression.ts';
import type { Example } from '../../src/rules/rule.ts';
import { memoryTree } from '../../src/tree.ts';

async function found(example: Example): Promise<{ file: string; line: number; severity: string }[]> {
  const policy = await loadPolicy({
    rules: RULES,
    policy: { pack: 'recommended' },
    follow: () => ({ status: 'missing' }),
  });
  const { report } = check(memoryTree(example.files), {
    policy,
    policyPath: (path) => path,
    today: '2026-06-15',
    as: null,
    baseline: [],
    whole: true,
    suppress: true,
  });
  return report.findings
    .filter(({ rule }) => rule === policySuppression.id)
    .map(({ file, line, severity }) => ({ file, line, severity }));
}

describe('policy-suppression', () => {
  test.each(policySuppression.bad.map((example) => [example.title, example] as const))(
    'bad: %s',
    async (_, example) => {
      expect(await found(example)).toEqual(example.expect);
    },
  );

  test.each(policySuppression.good.map((example) => [example.title, example] as const))(
    'good: %s',
    async (_, example) => {
      expect(await found(example)).toEqual([]);
    },
  );
});
