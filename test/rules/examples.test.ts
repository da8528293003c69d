import { describe, expect, test } from '@jest/globals';
import { collect } from '../../src/collect.ts';
import { buildModel } from '../../src/deployment/deployment.ts';
import type { Severity } from '../../src/findings.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';
import { memoryTree } from '../../src/tree.ts';

const MARK = /(?:#|\/\/|;|--)\s*(error|warning|note)\s*$/;

const TODAY = '2026-06-15';

interface Place {
  readonly file: string;
  readonly line: number;
  readonly severity: Severity;
}

/** What an example says must be found: its marked lines and its `expect`. */
function expected(example: Example): Place[] {
  const places: Place[] = [...(example.expect ?? [])];
  for (const [file, text] of Object.entries(example.files)) {
    for (const [index, line] of text.split('\n').entries()) {
      const severity = MARK.exec(line)?.[1];
      if (severity !== undefined) places.push({ file, line: index + 1, severity: severity as Severity });
    }
  }
  return sort(places);
}

function found(rule: Rule, example: Example): Place[] {
  const major = example.postgres ?? null;
  const { facts } = collect(memoryTree(example.files), { major, ignored: () => false, as: null });
  const model = { ...buildModel(facts, { major, zones: {} }), today: TODAY };
  const options = { ...rule.defaults, ...example.options };
  return sort(
    [...rule.check(model, options)].map(({ origin, severity }) => ({ file: origin.file, line: origin.line, severity })),
  );
}

function sort(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** Rules whose findings come from the policy's own machinery: their examples are tested with it. */
const NOT_FROM_THE_MODEL = new Set(['access-expectation', 'policy-change', 'policy-suppression']);

for (const rule of RULES.filter(({ id }) => !NOT_FROM_THE_MODEL.has(id))) {
  describe(rule.id, () => {
    test.each(rule.bad.map((example) => [example.title, example] as const))('bad: %s', (_title, example) => {
      const places = expected(example);
      expect(places.length).toBeGreaterThan(0);
      expect(found(rule, example)).toEqual(places);
    });

    test.each(rule.good.map((example) => [example.title, example] as const))('good: %s', (_title, example) => {
      expect(expected(example)).toEqual([]);
      expect(found(rule, example)).toEqual([]);
    });

    test('has examples of both sorts, each once', () => {
      const titles = [...rule.bad, ...rule.good].map(({ title }) => title);
      expect(rule.bad.length).toBeGreaterThan(0);
      expect(rule.good.length).toBeGreaterThan(0);
      expect(new Set(titles).size).toBe(titles.length);
    });
  });
}

describe('the list of rules', () => {
  test('is sorted by id, without repeats', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});
