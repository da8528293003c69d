import { describe, expect, test } from '@jest/globals';
import { REPORTS } from '../../src/reports/index.ts';
import { HOSTILE, OPTIONS, plain, reportOf, TRUST } from './fixture.ts';

const { github } = REPORTS;

describe('github', () => {
  test('annotates, errors first, what is said of the same lines together', () => {
    const report = reportOf([plain({ severity: 'note', endLine: 4 }), plain(), TRUST]);
    expect(github(report, { ...OPTIONS, prefix: 'deploy/' })).toBe(
      [
        '::error file=deploy/db/pg_hba.conf,line=3,endLine=3,col=24,endColumn=29,title=pgmoat hba-trust%2C hba-open-network::hba-trust: `trust` lets anyone in who can reach the server. Use `scram-sha-256`.%0AWitness: app@shop from 8.8.8.8 without TLS -> line 3, trust%0AWhy, and how to mend it: pgmoat explain hba-trust%0A%0Ahba-open-network: every address may connect.%0AWhy, and how to mend it: pgmoat explain hba-open-network',
        '::notice file=deploy/db/pg_hba.conf,line=3,endLine=4,title=pgmoat hba-open-network::every address may connect.%0AWhy, and how to mend it: pgmoat explain hba-open-network',
        'pgmoat: 1 error, 1 warning, 1 note in 2 files',
        '',
      ].join('\n'),
    );
  });

  test.each([
    [10, 10, null],
    [11, 10, 'and 2 more findings:'],
    [30, 10, 'and 21 more findings:'],
  ])('of %i warnings %i are written', (count, written, last) => {
    const findings = Array.from({ length: count }, (_, index) => plain({ line: index + 1, endLine: index + 1 }));
    const commands = github(reportOf(findings), OPTIONS)
      .split('\n')
      .filter((line) => line.startsWith('::warning'));
    expect(commands).toHaveLength(written);
    expect(commands.at(-1)?.includes('more findings')).toBe(last !== null);
    if (last !== null) expect(commands.at(-1)).toContain(last);
  });

  test('where they are too many, each rule has its say on each file before one speaks again', () => {
    const many = Array.from({ length: 20 }, (_, index) => plain({ severity: 'error', file: '.env', line: index + 1 }));
    const others = [TRUST, plain({ severity: 'error', line: 1 })];
    const lines = github(reportOf([...many, ...others]), OPTIONS).split('\n');
    const places = lines.map((line) => /^::error file=([^,]*),line=(\d+).*title=pgmoat ([\w-]+)/.exec(line)?.slice(1));
    expect(places.slice(0, 6)).toEqual([
      ['.env', '1', 'hba-open-network'],
      ['db/pg_hba.conf', '1', 'hba-open-network'],
      ['db/pg_hba.conf', '3', 'hba-trust'],
      ['.env', '2', 'hba-open-network'],
      ['.env', '3', 'hba-open-network'],
      ['.env', '4', 'hba-open-network'],
    ]);
    expect(lines[9]).toMatch(/^::error title=pgmoat::and 13 more findings: /);
  });

  test('a message is not longer than the runner takes', () => {
    const command = github(reportOf([plain({ message: 'x'.repeat(10_000) })]), OPTIONS).split('\n')[0] ?? '';
    expect(command.slice(command.lastIndexOf('::') + 2)).toHaveLength(4096);
    expect(command).toMatch(/x…$/);
  });

  test('hostile text stays within its command', () => {
    const written = github(reportOf([plain({ file: HOSTILE, message: HOSTILE, witness: HOSTILE })]), OPTIONS);
    const lines = written.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^::warning file=%3A%3Aerror%3A%3Aa%250A#\\x23\[error\]b\|/);
    expect(lines[1]).toMatch(/^pgmoat: /);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is looked for
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|##\[/);
  });
});
