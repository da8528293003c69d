import { describe, expect, test } from '@jest/globals';
import { traceJson, traceText } from '../../src/reports/trace.ts';
import type { TraceReport, TraceStep } from '../../src/trace-report.ts';

const OUTCOME = {
  verdict: 'challenged',
  method: 'md5',
  record: { file: 'pg_hba.conf', line: 3 },
  sqlstate: null,
  message: null,
} as const;

function report(more: Partial<TraceReport> = {}): TraceReport {
  return {
    outcome: OUTCOME,
    certain: true,
    answers: [{ ...OUTCOME, if: null }],
    server: { id: 'pg_hba.conf', label: 'pg_hba.conf', postgres: 16 },
    client: 'app@shop from 10.0.0.1',
    steps: [],
    advice: [],
    ...more,
  };
}

function record(line: number, matches: TraceStep['matches'], text = 'host all all all md5'): TraceStep {
  return { step: 'record', text, record: { file: 'pg_hba.conf', line }, matches };
}

test('JSON has the contract first', () => {
  const json: Readonly<Record<string, unknown>> = JSON.parse(traceJson(report()));
  expect(Object.keys(json).slice(0, 6)).toEqual([
    'schemaVersion',
    'verdict',
    'method',
    'record',
    'sqlstate',
    'message',
  ]);
  expect(json).toMatchObject({
    verdict: 'challenged',
    method: 'md5',
    record: { file: 'pg_hba.conf', line: 3 },
    certain: true,
  });
});

describe('text', () => {
  test('the record that answers is marked, the answer comes last', () => {
    const text = traceText(
      report({ steps: [record(1, 'no', 'x: no'), record(2, 'may'), record(3, 'yes')], advice: ['do it'] }),
      false,
    );
    expect(text).toBe(`app@shop from 10.0.0.1

      pg_hba.conf:1  x: no
    ? pg_hba.conf:2  host all all all md5
   => pg_hba.conf:3  host all all all md5

Challenged: method md5 (pg_hba.conf:3)

What to change:
  - do it
`);
  });

  test('several possible answers stand one below the other', () => {
    const refused = {
      verdict: 'refused',
      method: null,
      record: null,
      sqlstate: '28000',
      message: 'no entry',
      if: null,
    } as const;
    const text = traceText(
      report({ certain: false, answers: [{ ...OUTCOME, if: 'a is a member of b' }, refused] }),
      false,
    );
    expect(text).toContain(
      '  if a is a member of b: challenged, method md5 (pg_hba.conf:3)\n  otherwise: refused, 28000 no entry\n',
    );
  });

  test('of many records that do not match both ends are shown', () => {
    const steps = Array.from({ length: 1000 }, (_, index) => record(index + 1, 'no'));
    const lines = traceText(report({ steps }), false).split('\n');
    expect(lines.length).toBeLessThan(50);
    expect(lines).toContain('      … 970 more records that do not match');
  });

  test('nothing from a file acts on the terminal', () => {
    const hostile = 'a\x1b[31m\u202eb\n::error::c';
    const text = traceText(report({ client: hostile, steps: [record(1, 'no', hostile)], advice: [hostile] }), false);
    for (const acting of ['\x1b', '\u202e', '\n::error']) expect(text).not.toContain(acting);
    expect(traceText(report(), true)).toContain('\x1b[1m');
  });
});
