import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { VERSION } from '../../src/version.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const cli = join(root, 'dist/cli.js');

function run(...args: string[]) {
  return spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' });
}

describe('dist/cli.js', () => {
  test('can be run in place', () => {
    expect(readFileSync(cli, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
    if (process.platform !== 'win32') expect(statSync(cli).mode & 0o111).not.toBe(0);
  });

  test('--version', () => {
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  test('examples/shop has what a DBA would sign, and fails', () => {
    const { status, stdout, stderr } = run('examples/shop', '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const found = JSON.parse(stdout).findings.map(
      (finding: { severity: string; rule: string; file: string; line: number }) =>
        `${finding.severity} ${finding.rule} ${finding.file.replace('examples/shop/', '')}:${finding.line}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'error hba-open-network postgres/pg_hba.conf:4',
        'error hba-trust postgres/pg_hba.conf:7',
        'error hba-syntax postgres/pg_hba.conf:8',
        'error server-setting postgres/postgresql.conf:6',
        'error client-password compose.yml:21',
        'warning client-parameter compose.yml:21',
        'warning server-max-connections postgres/postgresql.conf:2',
        'warning server-published-port compose.yml:11',
      ]),
    );
  });

  test('examples/guarded has nothing to say', () => {
    expect(run('examples/guarded', '--fail-on', 'note')).toMatchObject({ status: 0, stderr: '' });
  });

  test('a reader that goes away early is no bug', () => {
    if (process.platform === 'win32') return;
    const shell = spawnSync('sh', ['-c', `"$0" "$1" examples/shop | head -n 1`, process.execPath, cli], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(shell.stderr).toBe('');
    expect(shell.stdout.split('\n')).toHaveLength(2);
  });
});

describe('dist/index.js', () => {
  test('is the library, and its types stand beside it', () => {
    const program = `
      import { check, loadPolicy, memoryTree, RULES } from ${JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href)};
      const policy = await loadPolicy({ rules: RULES, policy: { pack: 'recommended' }, follow: () => ({ status: 'missing' }) });
      const tree = memoryTree({ 'pg_hba.conf': 'host all all all trust\\n' });
      const options = { policy, policyPath: (path) => path, today: '2026-11-21', as: null, baseline: [], whole: true, suppress: true };
      console.log(check(tree, options).report.findings.map(({ rule }) => rule).join());
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'hba-trust\n', stderr: '' });
    expect(existsSync(join(root, 'dist/types/index.d.ts'))).toBe(true);
  });
});

describe('every bundle', () => {
  test.each(['cli.js', 'index.js', 'action.js'])('%s names no path of the machine it was built on', (name) => {
    const text = readFileSync(join(root, 'dist', name), 'utf8');
    expect(text).not.toContain(root);
  });
});
