import { describe, expect, test } from '@jest/globals';
import type { FileChange } from '../../src/changes.ts';
import { changeReport, checkChange } from '../../src/check-change.ts';
import { readingBy } from '../../src/check-collection.ts';
import { collect } from '../../src/collect.ts';
import { locatedChanges, policyChanges } from '../../src/policy/changes.ts';
import { readDocument } from '../../src/policy/document.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import { policyChange } from '../../src/rules/policy-change.ts';
import type { Example } from '../../src/rules/rule.ts';
import { memoryTree } from '../../src/tree.ts';

function load(text: string): Promise<Policy> {
  return loadPolicy({
    rules: RULES,
    policy: { path: 'pgmoat.yaml', text },
    follow: () => ({ status: 'missing' }),
  });
}

/** The files of an example as they are before the change stand under `base/`. */
async function found(example: Example): Promise<{ file: string; line: number; severity: string }[]> {
  const base: Record<string, string> = {};
  const head: Record<string, string> = {};
  for (const [path, text] of Object.entries(example.files)) {
    if (path.startsWith('base/')) base[path.slice('base/'.length)] = text;
    else head[path] = text;
  }
  const [before, after] = [base['pgmoat.yaml'] ?? '', head['pgmoat.yaml'] ?? ''];
  const policy = await load(before);
  const changes = Object.keys(head).map(
    (path): FileChange => ({
      ...{ status: 'modified', path, oldPath: path },
      hunks: [{ old: { start: 1, count: 0 }, new: { start: 2, count: (head[path] ?? '').split('\n').length } }],
    }),
  );
  const document = readDocument('pgmoat.yaml', after, null);
  const reading = { policy, policyPath: (path: string) => path, as: null };
  const result = checkChange(collect(memoryTree(head), readingBy(reading)), {
    ...{ ...reading, today: '2026-06-15', baseline: [], whole: true, suppress: true },
    ...{ base: collect(memoryTree(base), readingBy(reading)), changes },
    policyViolations: locatedChanges(policyChanges(policy, await load(after)), document),
  });
  return changeReport(result)
    .findings.filter(({ rule }) => rule === policyChange.id)
    .map(({ file, line, severity }) => ({ file, line, severity }));
}

describe('policy-change', () => {
  test.each(policyChange.bad.map((example) => [example.title, example] as const))('bad: %s', async (_, example) => {
    expect(await found(example)).toEqual(example.expect);
  });

  test.each(policyChange.good.map((example) => [example.title, example] as const))('good: %s', async (_, example) => {
    expect(await found(example)).toEqual([]);
  });
});

test('a stricter pack relaxes nothing', async () => {
  const changes = policyChanges(await load('extends: recommended'), await load('extends: strict'));
  expect(changes.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('less of everything is told rule by rule', async () => {
  const changes = policyChanges(await load('extends: strict'), await load('extends: []'));
  expect(changes.filter(({ severity }) => severity === 'warning').length).toBeGreaterThan(20);
});

describe('what a new policy changes', () => {
  test.each<[string, string, string, RegExp[]]>([
    ['nothing', 'rules: { hba-trust: error }', 'rules:\n  hba-trust: error\n', []],
    ['a rule goes off', '{}', 'rules: { hba-trust: off }', [/^hba-trust is off by this change, an error before\. /]],
    ['a stricter rule', 'rules: { hba-trust: note }', '{}', []],
    [
      'an override goes',
      'overrides: [{ files: ["a/**"], rules: { hba-method: error } }]',
      '{}',
      [/^hba-method is a warning in a\/\*\* by this change, an error before\. /],
    ],
    ['an override that is stricter', '{}', 'overrides: [{ files: ["a/**"], rules: { hba-method: error } }]', []],
    [
      'a rule may be suppressed',
      'suppressions: { forbid: [hba-trust] }',
      '{}',
      [/^Findings of hba-trust may be suppressed/],
    ],
    ['another version', 'postgres: 15', 'postgres: 18', [/^The PostgreSQL version is 18 by this change, 15 before/]],
    [
      'a zone',
      '{}',
      'zones: { private: [203.0.113.0/24] }',
      [/^The zone private holds 203\.0\.113\.0\/24 by this change, nothing of its own before/],
    ],
    [
      'a waiver is longer',
      'waivers: [{ path: a, rule: hba-trust, reason: r, until: 2026-01-01 }]',
      'waivers: [{ path: a, rule: hba-trust, reason: r, until: 2027-01-01 }]',
      [/^Findings of hba-trust in a are waived by this change until 2027-01-01: r/],
    ],
    [
      'another option',
      'rules: { server-max-connections: [error, { max: 300 }] }',
      'rules: { server-max-connections: [error, { max: 5000 }] }',
      [/^server-max-connections has max: 5000 by this change, 300 before\. /],
    ],
  ])('%s', async (_name, before, after, messages) => {
    const changes = policyChanges(await load(before), await load(after));
    expect(changes.map(({ message }) => message)).toEqual(messages.map((message) => expect.stringMatching(message)));
  });
});
