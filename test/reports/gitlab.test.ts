import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { gitlabReport } from '../../src/reports/gitlab.ts';
import { HOSTILE, OPTIONS, plain, reportOf, TRUST } from './fixture.ts';

/** What GitLab's documentation says of a report ("Code Quality report format"). */
const validate = new Ajv({ strict: false }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

function written(...findings: Parameters<typeof reportOf>[0]): unknown {
  const value: unknown = JSON.parse(gitlabReport(reportOf(findings), { ...OPTIONS, prefix: 'deploy/' }));
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  return value;
}

test('findings as GitLab wants them', () => {
  expect(written(TRUST)).toEqual([
    {
      description: TRUST.message,
      check_name: TRUST.rule,
      fingerprint: TRUST.fingerprint,
      severity: 'critical',
      location: { path: `deploy/${TRUST.file}`, lines: { begin: TRUST.line } },
    },
  ]);
  expect(written()).toEqual([]);
});

test('severities, and equal fingerprints told apart', () => {
  const twice = [plain({ severity: 'warning' }), plain({ severity: 'note', line: 9 })];
  const { fingerprint } = plain();
  expect(written(...twice)).toMatchObject([
    { severity: 'major', fingerprint },
    { severity: 'info', fingerprint: `${fingerprint}-2` },
  ]);
});

test('nothing in it acts on a terminal', () => {
  const text = gitlabReport(reportOf([plain({ message: HOSTILE })]), OPTIONS);
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
});
