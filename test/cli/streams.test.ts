import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { makeRepository, type Repository } from '../support/repository.ts';

/** The program as a process: what becomes of its streams cannot be seen from within. */
const directory = mkdtempSync(join(tmpdir(), 'pgmoat-cli-'));
const cli = join(directory, 'cli.mjs');
let repository: Repository;

beforeAll(async () => {
  await build({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    bundle: true,
    entryPoints: ['src/cli/index.ts'],
    format: 'esm',
    logLevel: 'warning',
    outfile: cli,
    platform: 'node',
  });
  repository = makeRepository({ 'pg_hba.conf': 'host all all 0.0.0.0/0 trust\n'.repeat(3000) });
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
  repository.remove();
});

function shell(command: string) {
  const script = `node() { "${process.execPath}" "$@"; }; pgmoat() { node "${cli}" "$@"; }; ${command}`;
  return spawnSync('bash', ['-c', script], { cwd: repository.root, encoding: 'utf8' });
}

describe('standard input', () => {
  test('that cannot be read is exit status 2, in one line', () => {
    const { status, stdout, stderr } = shell('pgmoat --stdin --as pg_hba < .');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe('pgmoat: standard input cannot be read (EISDIR)\n');
  });
});

describe('standard output', () => {
  test('that nobody reads to its end is no failure: the exit status tells what was found', () => {
    const { stdout, stderr } = shell('pgmoat | head -n 1; echo "status ${PIPESTATUS[0]}"');
    expect(stdout).toMatch(/^error\[hba-trust\]: .*\nstatus 1\n$/);
    expect(stderr).toBe('');
  });

  test('without a reader, a run without findings still ends with 0', () => {
    const { stdout, stderr } = shell('pgmoat --fail-on never | true; echo "status ${PIPESTATUS[0]}"');
    expect(stdout).toBe('status 0\n');
    expect(stderr).toBe('');
  });

  (existsSync('/dev/full') ? test : test.skip)('that cannot be written is exit status 2, in one line', () => {
    const { status, stderr } = shell('pgmoat > /dev/full');
    expect(status).toBe(2);
    expect(stderr).toBe('pgmoat: standard output cannot be written (ENOSPC)\n');
  });
});
