import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import type { CheckReport } from '../../src/findings.ts';
import { REPORTS, type ReportOptions } from '../../src/reports/index.ts';
import { HOSTILE, OPTIONS, plain, reportOf, SUPPRESSED, TRUST } from './fixture.ts';

const SCHEMA = new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url);

function sarif(report: CheckReport, options: Partial<ReportOptions> = {}): Log {
  return JSON.parse(REPORTS.sarif(report, { ...OPTIONS, ...options }));
}

describe('sarif', () => {
  const atHand = existsSync(SCHEMA);

  (atHand ? test : test.skip).each([
    ['nothing', reportOf([])],
    ['findings', reportOf([plain(), TRUST])],
    ['hostile text', reportOf([plain({ file: HOSTILE, message: HOSTILE, witness: HOSTILE, endLine: 9 })])],
    ['skipped files', reportOf([], { skipped: [{ file: HOSTILE, reason: 'binary', detail: HOSTILE }] })],
  ])(`%s: valid against the schema of SARIF 2.1.0${atHand ? '' : ' (which is not installed)'}`, (_, report) => {
    const { $schema, id, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
    expect([$schema, id]).not.toContain(undefined);
    const formats = { uri: true, 'uri-reference': true, 'date-time': true } as const;
    const validate = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema);
    validate(sarif(report, { prefix: 'deploy/' }));
    expect(validate.errors).toBeNull();
  });

  test('more findings than GitHub takes: the mildest are left out, and it says so', () => {
    const notes = Array.from({ length: 25_000 }, (_, index) => plain({ severity: 'note', line: index + 1 }));
    const run = sarif(reportOf([...notes, TRUST])).runs[0];
    expect(run?.results).toHaveLength(25_000);
    expect(run?.results?.[0]?.ruleId).toBe('hba-trust');
    expect(run?.invocations?.[0]?.toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: { text: '1 finding left out, the mildest: a run may have 25000 results.' },
      },
    ]);
  });

  test('one run, every rule that was on, with what GitHub sorts and shows it by', () => {
    const log = sarif(reportOf([plain()]));
    expect(log.runs).toHaveLength(1);
    const rules = log.runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(['hba-trust', 'hba-open-network']);
    expect(rules[0]).toEqual({
      id: 'hba-trust',
      shortDescription: { text: 'Connections without authentication' },
      fullDescription: { text: 'With `trust` the server asks for nothing.' },
      help: {
        text: expect.stringContaining('Use `scram-sha-256`.'),
        markdown: expect.stringContaining('Use `scram-sha-256`.'),
      },
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['security', 'postgresql', 'CIS PostgreSQL 5.5'],
        precision: 'high',
        'problem.severity': 'error',
        'security-severity': '8.0',
      },
    });
    expect(log.runs[0]?.columnKind).toBe('utf16CodeUnits');
    expect(log.runs[0]?.automationDetails).toEqual({ id: 'pgmoat/' });
  });

  test('a result names its place from the top of the repository and links what is related', () => {
    const [result] = sarif(reportOf([TRUST]), { prefix: 'my app/' }).runs[0]?.results ?? [];
    expect(result).toMatchObject({
      ruleId: 'hba-trust',
      ruleIndex: 0,
      level: 'error',
      partialFingerprints: { 'pgmoat/v1': '0123456789abcdef' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'my%20app/db/pg_hba.conf' },
            region: { startLine: 3, startColumn: 24, endLine: 3, endColumn: 29 },
          },
        },
      ],
      relatedLocations: [{ id: 1, physicalLocation: { artifactLocation: { uri: 'my%20app/compose.yaml' } } }],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'scram-sha-256' } }] }] }],
    });
    expect(result?.message.text).toBe(
      [
        '`trust` lets anyone in who can reach the server. Use `scram-sha-256`.',
        'See: [the port is published on every address here](1).',
        'Witness: app@shop from 8.8.8.8 without TLS -> line 3, trust',
      ].join('\n'),
    );
  });

  test('a place of several lines is its first line', () => {
    const [result] = sarif(reportOf([plain({ endLine: 9, endColumn: 1 })])).runs[0]?.results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 3,
      startColumn: 14,
      endLine: 3,
      endColumn: 29,
    });
  });

  test('no link but ours, and ours cannot be left', () => {
    const related = [
      { file: 'a', line: 1, column: 1, endLine: 1, endColumn: 2, message: 'x](https://evil.example) [y' },
    ];
    const [result] = sarif(reportOf([plain({ message: HOSTILE, related })])).runs[0]?.results ?? [];
    const links = result?.message.text?.match(/(?<!\\)\]\([^)]*\)/g);
    expect(links).toEqual(['](1)']);
  });

  test('suppressed findings are left out, skipped files are told', () => {
    const skipped = [{ file: 'a.bin', reason: 'binary', detail: '' }] as const;
    const [run] = sarif(reportOf([], { suppressed: [SUPPRESSED], skipped })).runs;
    expect(run?.results).toEqual([]);
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]).toMatchObject({
      message: { text: 'Not read: binary' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a.bin' } } }],
    });
  });
});
