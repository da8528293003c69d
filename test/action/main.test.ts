import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionHost, run } from '../../src/action/main.ts';
import { UsageError } from '../../src/cli/errors.ts';
import type { CheckOptions } from '../../src/cli/run-check.ts';
import type { CheckReport } from '../../src/findings.ts';
import { FILES, HOSTILE, linesOf, plain, reportOf, TRUST } from '../reports/fixture.ts';
import { runnerLog } from './runner.ts';

/** A run with everything but the file system made up; `written` is all that it printed or asked of the runner, in order. */
interface Run {
  readonly status: number;
  readonly written: readonly string[];
  readonly errors: readonly string[];
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly annotations: readonly { level: string; message: string; properties: object | undefined }[];
  readonly summary: string;
  readonly asked: CheckOptions | null;
}

describe('the Action', () => {
  let base = '';
  beforeEach(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'pgmoat-test-')));
    mkdirSync(join(base, 'app'));
  });
  afterEach(() => rmSync(base, { recursive: true }));

  async function act(
    report: CheckReport | Error,
    inputs: Readonly<Record<string, string>> = {},
    remarks: readonly string[] = [],
  ): Promise<Run> {
    const written: string[] = [];
    const errors: string[] = [];
    const outputs: Record<string, unknown> = {};
    const annotations: { level: string; message: string; properties: object | undefined }[] = [];
    let summary = '';
    let asked: CheckOptions | null = null;
    const annotate =
      (level: string) =>
      (message: string | Error, properties?: object): void => {
        written.push(level);
        annotations.push({ level, message: String(message), properties });
      };
    const page = {
      addRaw(text: string) {
        summary += text;
        return page;
      },
      write: async () => page,
    };
    const status = await run({
      core: {
        getInput: (name) => inputs[name] ?? '',
        setSecret: (secret) => void written.push(`secret ${secret}`),
        setOutput: (name, value) => {
          outputs[name] = value;
        },
        error: annotate('error'),
        warning: annotate('warning'),
        notice: annotate('notice'),
        debug: (message) => void written.push(`debug ${message}`),
        // The toolkit's summary is a class with private parts; only these two methods are used.
        summary: page as unknown as ActionHost['core']['summary'],
      },
      env: { GITHUB_WORKSPACE: base, RUNNER_TEMP: base, GITHUB_STEP_SUMMARY: 'set', NO_COLOR: '1' },
      cwd: '/',
      temporary: '/',
      out: (text) => void written.push(text),
      err: (text) => void errors.push(text),
      today: () => '2026-11-21',
      token: () => 'unforeseen',
      payload: () => null,
      checkChange: () => Promise.reject(new Error('no change here')),
      git: { findBase: async () => ({ status: 'none' }), fetch: async () => false, holds: async () => false },
      connect: () => Promise.reject(new Error('no token here')),
      check: async (options) => {
        asked = options;
        if (report instanceof Error) throw report;
        return { report, lines: linesOf(FILES), secrets: ['hunter2hunter2'], remarks };
      },
    });
    return { status, written, errors, outputs, annotations, summary, asked };
  }

  test('reports in the log, beside the lines, in the summary and in files', async () => {
    const { status, outputs, annotations, summary, written, asked } = await act(reportOf([plain(), TRUST]));
    expect(status).toBe(1);
    expect(asked).toEqual({
      root: base,
      paths: [],
      policyPath: null,
      organisationPath: null,
      baselinePath: null,
      major: null,
      noSuppressions: false,
      maxFileSize: null,
      today: '2026-11-21',
    });
    expect(written.slice(0, 4)).toEqual([
      'secret hunter2hunter2',
      '::stop-commands::unforeseen\n',
      expect.stringContaining('error[hba-trust]: '),
      '::unforeseen::\n',
    ]);
    expect(annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(/^hba-trust: `trust` lets anyone in[\s\S]*every address/),
        properties: {
          title: 'pgmoat hba-trust, hba-open-network',
          file: 'db/pg_hba.conf',
          startLine: 3,
          endLine: 3,
          startColumn: 24,
          endColumn: 29,
        },
      },
    ]);
    expect(summary).toContain('## pgmoat: 1 error, 1 warning in 2 files');
    expect(outputs).toMatchObject({ findings: 2, errors: 1, warnings: 1 });
    expect(JSON.parse(readFileSync(String(outputs['sarif-file']), 'utf8')).version).toBe('2.1.0');
    expect(JSON.parse(readFileSync(String(outputs['report-json']), 'utf8')).summary.error).toBe(1);
  });

  test.each([
    ['', 0],
    ['warning', 1],
    ['never', 0],
  ])('a warning with fail-on "%s" is exit status %i', async (failOn, expected) => {
    expect((await act(reportOf([plain()]), { 'fail-on': failOn })).status).toBe(expected);
  });

  test('inputs reach the check, and files are named from the top of the workspace', async () => {
    const { asked, annotations, outputs } = await act(reportOf([TRUST]), {
      'working-directory': 'app',
      policy: 'strict',
      postgres: '15',
      'no-suppressions': 'true',
      paths: 'db',
      'sarif-file': 'reports/a.sarif',
      'json-file': 'reports/a.json',
    });
    expect(asked).toMatchObject({
      root: join(base, 'app'),
      policyPath: 'strict',
      major: 15,
      noSuppressions: true,
      paths: ['db'],
    });
    expect(annotations[0]?.properties).toMatchObject({ file: 'app/db/pg_hba.conf' });
    expect(outputs).toMatchObject({
      'sarif-file': join(base, 'reports/a.sarif'),
      'report-json': join(base, 'reports/a.json'),
    });
    expect(readFileSync(join(base, 'reports/a.sarif'), 'utf8')).toContain('"uri": "app/db/pg_hba.conf"');
  });

  test('no more annotations than the runner keeps, the worst first', async () => {
    const findings = Array.from({ length: 14 }, (_, index) => plain({ line: index + 1, endLine: index + 1 }));
    const { annotations } = await act(reportOf([...findings, TRUST]));
    expect(annotations.map(({ level }) => level)).toEqual(['error', ...Array.from({ length: 10 }, () => 'warning')]);
    expect(annotations.at(-1)?.message).toMatch(/^and 4 more findings: /);
    expect(annotations.at(-1)?.properties).toEqual({ title: 'pgmoat' });
  });

  test('text from the repository starts no command', async () => {
    const remarks = [`base.txt: ${HOSTILE} is gone; remove its line`];
    const { written } = await act(reportOf([plain({ message: HOSTILE, file: HOSTILE })]), { format: 'json' }, remarks);
    const { commands, shown } = runnerLog(written.filter((text) => !text.startsWith('secret ')).join(''));
    expect(commands.map(({ name }) => name)).toEqual(['stop-commands']);
    expect(shown.filter((line) => line.includes('is gone; remove its line'))).toHaveLength(1);
  });

  test.each([
    ['an unknown word', reportOf([]), { 'fail-on': 'all' }, '--fail-on "all" is not one of'],
    [
      'a missing directory',
      reportOf([]),
      { 'working-directory': 'gone' },
      'working-directory "gone" is not a directory',
    ],
    ['a policy that cannot be used', new UsageError('a\n::error::b ##[error]c'), {}, 'a\\x0a::error::b #\\x23[error]c'],
    ['a bug', new TypeError('x is undefined'), {}, 'failed, which is a bug; please report it: x is undefined'],
  ])('%s is exit status 2 and one line', async (_, report, inputs, message) => {
    const { status, errors, annotations } = await act(report, inputs);
    expect(status).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^pgmoat: .*\n$/);
    expect(errors[0]).toContain(message);
    expect(annotations).toEqual([
      {
        level: 'error',
        message: expect.stringContaining(message),
        properties: { title: 'pgmoat could not run' },
      },
    ]);
  });
});
