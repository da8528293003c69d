import { describe, expect, test } from '@jest/globals';
import { REPORTS } from '../../src/reports/index.ts';
import { HOSTILE, OPTIONS, plain, reportOf, SUPPRESSED, TRUST } from './fixture.ts';

const { json } = REPORTS;

describe('json', () => {
  test('holds what the contract names, in its order', () => {
    const skipped = [{ file: 'a.bin', reason: 'binary', detail: '' }] as const;
    const written = json(reportOf([TRUST], { suppressed: [SUPPRESSED], skipped }), OPTIONS);
    const document: unknown = JSON.parse(written);
    expect(Object.keys(Object(document))).toEqual([
      'schemaVersion',
      'tool',
      'policy',
      'findings',
      'suppressed',
      'skipped',
      'summary',
    ]);
    // What the rule allows a fix is not part of it.
    const { description, safe, effects, edits } = TRUST.fix ?? { description: '', safe: false, effects: [], edits: [] };
    expect(document).toEqual({
      schemaVersion: 1,
      tool: { name: 'pgmoat', version: '1.2.3' },
      policy: { sources: ['recommended', './team.yaml'] },
      findings: [{ ...TRUST, fix: { description, safe, effects, edits } }],
      suppressed: [SUPPRESSED],
      skipped,
      summary: { files: 2, facts: 7, error: 1, warning: 0, note: 0 },
    });
    expect(written).toMatch(/^\{\n {2}"schemaVersion": 1,\n/);
    expect(written).toMatch(/\n\}\n$/);
  });

  test('a finding has the properties of the contract and no other', () => {
    const withMore = { ...plain(), secret: 'hunter2' };
    const { findings } = JSON.parse(json(reportOf([withMore]), OPTIONS));
    expect(Object.keys(findings[0])).toEqual([
      'rule',
      'severity',
      'message',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'related',
      'witness',
      'fix',
      'controls',
      'fingerprint',
    ]);
  });

  test('keeps the way a file was reached', () => {
    const via = [{ file: 'compose.yaml', line: 5, column: 7, endLine: 5, endColumn: 9 }];
    expect(JSON.parse(json(reportOf([plain({ via })]), OPTIONS)).findings[0].via).toEqual(via);
  });

  test('is the same to the byte from run to run', () => {
    expect(json(reportOf([plain(), TRUST]), OPTIONS)).toBe(json(reportOf([plain(), TRUST]), OPTIONS));
  });

  test('quiet lists what counts; the totals stay', () => {
    const { findings, summary } = JSON.parse(json(reportOf([plain(), TRUST]), { ...OPTIONS, quiet: true }));
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['hba-trust']);
    expect(summary).toMatchObject({ error: 1, warning: 1 });
  });

  test('carries hostile text as data', () => {
    const written = json(reportOf([plain({ message: HOSTILE, file: HOSTILE })]), OPTIONS);
    expect(JSON.parse(written).findings[0]).toMatchObject({ message: HOSTILE, file: HOSTILE });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is looked for
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|##\[|^\s*::/m);
  });
});
