import { describe, expect, test } from '@jest/globals';
import { REPORTS } from '../../src/reports/index.ts';
import { HOSTILE, linesOf, OPTIONS, plain, reportOf, SUPPRESSED, TRUST } from './fixture.ts';

const { text } = REPORTS;

describe('text', () => {
  test('shows errors and warnings with their lines, a note in a line, and the totals', () => {
    const note = plain({ rule: 'server-listen', severity: 'note', line: 1, column: 1, endColumn: 7 });
    const skipped = [{ file: 'dump.sql', reason: 'too-large', detail: '2097152 bytes' }] as const;
    const report = reportOf([note, plain(), TRUST], { suppressed: [SUPPRESSED], skipped });
    expect(text(report, OPTIONS)).toBe(
      `warning[hba-open-network]: every address may connect.
 --> db/pg_hba.conf:3:14
  |
3 | host    all all 0.0.0.0/0   trust
  |                 ^^^^^^^^^
  = help: pgmoat explain hba-open-network

error[hba-trust]: \`trust\` lets anyone in who can reach the server. Use \`scram-sha-256\`.
 --> db/pg_hba.conf:3:24
  |
3 | host    all all 0.0.0.0/0   trust
  |                             ^^^^^
 --> compose.yaml:5:9
  |
5 |       - "5432:5432"
  |         ----------- the port is published on every address here
  = witness: app@shop from 8.8.8.8 without TLS -> line 3, trust
  = fix: use scram-sha-256 (--fix)
  = help: pgmoat explain hba-trust

note[server-listen] db/pg_hba.conf:1:1: every address may connect.

1 error, 1 warning, 1 note in 2 files; 1 suppressed; 1 file skipped
  skipped dump.sql: too large (2097152 bytes)
`,
    );
  });

  test('a rule is explained once, places of one file share a frame, and a gap shows', () => {
    const related = [
      { file: 'db/pg_hba.conf', line: 1, column: 3, endLine: 1, endColumn: 7, message: 'earlier' },
      { file: 'db/pg_hba.conf', line: 3, column: 1, endLine: 3, endColumn: 5, message: 'same line' },
      { file: 'gone.conf', line: 12, column: 2, endLine: 12, endColumn: 3, message: 'not at hand' },
    ];
    const via = [{ file: 'compose.yaml', line: 5, column: 7, endLine: 5, endColumn: 9 }];
    expect(text(reportOf([plain({ related, via }), plain({ endLine: 4, endColumn: 1 })]), OPTIONS)).toBe(
      `warning[hba-open-network]: every address may connect.
  --> db/pg_hba.conf:3:14
   |
 1 | # TYPE  DATABASE  USER  ADDRESS  METHOD
   |   ---- earlier
...
 3 | host    all all 0.0.0.0/0   trust
   | ---- same line
   |                 ^^^^^^^^^
  --> gone.conf:12:2: not at hand
  = reached from: compose.yaml:5:7
  = help: pgmoat explain hba-open-network

warning[hba-open-network]: every address may connect.
 --> db/pg_hba.conf:3:14
  |
3 | host    all all 0.0.0.0/0   trust
  |                 ^^^^^^^^^^^^^^^^^ to line 4

2 warnings in 2 files
`,
    );
  });

  test('many notes of a rule on a file fold into one, many errors lose their frames, and each keeps its place', () => {
    const notes = Array.from({ length: 30 }, (_, index) => plain({ severity: 'note', line: index + 1 }));
    const errors = Array.from({ length: 12 }, (_, index) =>
      plain({ severity: 'error', line: index + 1, rule: 'hba-trust' }),
    );
    const five = Array.from({ length: 5 }, (_, index) =>
      plain({ severity: 'note', line: index + 1, rule: 'hba-method' }),
    );
    const shown = text(reportOf([...notes, ...errors, ...five]), OPTIONS);
    expect(shown.match(/^error\[hba-trust\]: /gm)).toHaveLength(10);
    expect(shown.match(/^error\[hba-trust\] db\/pg_hba\.conf:1[12]:14: /gm)).toHaveLength(2);
    expect(shown.match(/^note\[hba-method\] db\/pg_hba\.conf:\d:14: /gm)).toHaveLength(5);
    expect(shown.match(/^note\[hba-open-network\].*$/gm)).toEqual([
      'note[hba-open-network] db/pg_hba.conf:1:14: every address may connect.',
      'note[hba-open-network] db/pg_hba.conf:2:14: every address may connect.',
      'note[hba-open-network] db/pg_hba.conf:3:14: every address may connect.',
      'note[hba-open-network] db/pg_hba.conf: and 27 more, in lines 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, …',
    ]);
    expect(shown).toMatch(/\n12 errors, 35 notes in 2 files\n$/);
  });

  test('quiet leaves out what does not count, not the totals', () => {
    const report = reportOf([plain(), plain({ severity: 'note' })]);
    expect(text(report, { ...OPTIONS, quiet: true })).toBe('1 warning, 1 note in 2 files; 2 not shown\n');
    expect(text(report, { ...OPTIONS, quiet: true, failOn: 'warning' })).toContain('; 1 not shown\n');
    expect(text(report, { ...OPTIONS, quiet: true, failOn: 'never' })).toContain('; 2 not shown\n');
  });

  test('says when there was nothing, and when there was nothing to look at', () => {
    expect(text(reportOf([]), OPTIONS)).toBe('no findings in 2 files\n');
    const summary = { files: 0, facts: 0, error: 0, warning: 0, note: 0 };
    expect(text(reportOf([], { summary }), OPTIONS)).toBe(
      'nothing to check: no file that concerns PostgreSQL was found\n',
    );
  });

  test('many skipped files are counted', () => {
    const skipped = Array.from(
      { length: 23 },
      (_, index) => ({ file: `${index}`, reason: 'binary', detail: '' }) as const,
    );
    const lines = text(reportOf([], { skipped }), OPTIONS).split('\n');
    expect(lines.slice(19)).toEqual([
      '  skipped 18: binary',
      '  skipped 19: binary',
      '  and 3 more, all of them in --format json',
      '',
    ]);
  });

  test('colours only where asked for, around text that is otherwise the same', () => {
    const report = reportOf([TRUST]);
    const coloured = text(report, { ...OPTIONS, color: true });
    expect(coloured).toContain('\u001b[1;31merror[hba-trust]\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is looked for
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(text(report, OPTIONS));
  });

  test('nothing of a file reaches the terminal or the runner as a command', () => {
    const report = reportOf(
      [
        plain({ file: HOSTILE, message: HOSTILE, witness: HOSTILE, line: 1, endLine: 1, column: 3, endColumn: 8 }),
        plain({ file: HOSTILE, message: HOSTILE, severity: 'note' }),
      ],
      { skipped: [{ file: HOSTILE, reason: 'unreadable', detail: HOSTILE }] },
    );
    const shown = text(report, { ...OPTIONS, lines: linesOf({ [HOSTILE]: [HOSTILE] }) });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is looked for
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|##\[/);
    expect(shown.split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([]);
    expect(shown).toContain('\\x1b[2J\\u{202e}\\u{2066}@octocat');
  });
});
