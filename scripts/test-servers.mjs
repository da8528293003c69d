#!/usr/bin/env node
// Installs PostgreSQL 13 to 18 (test/servers) and the drivers to compare with, runs the differential tests in full, and
// writes what was compared to docs/parity.md.
// usage: node scripts/test-servers.mjs [--install] [JEST ARGUMENTS]
//   --install  only installs
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parityPage } from './parity-page.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  if (error) throw error;
  return status ?? 1;
}

for (const name of ['servers', 'drivers']) {
  const directory = join(root, 'test', name);
  if (!existsSync(join(directory, 'package.json'))) continue;
  const status = run('npm', ['ci', '--prefix', directory, '--silent', '--no-audit', '--no-fund']);
  if (status !== 0) process.exit(status);
}
if (process.argv[2] === '--install') process.exit(0);

const records = mkdtempSync(join(tmpdir(), 'pgmoat-parity-'));
try {
  const wanted = process.argv.slice(2);
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const paths = wanted.length > 0 ? wanted : ['test/differential', 'test/drivers'];
  const status = run(process.execPath, [...jest, '--testTimeout=1200000', ...paths], {
    ...process.env,
    PGMOAT_FULL: '1',
    PGMOAT_PARITY: records,
  });
  if (status !== 0) process.exit(status);
  if (wanted.length > 0) process.exit(0);
  const lines = readdirSync(records).flatMap((name) => readFileSync(join(records, name), 'utf8').trim().split('\n'));
  writeFileSync(join(root, 'docs/parity.md'), parityPage(lines.map((line) => JSON.parse(line))));
} finally {
  rmSync(records, { recursive: true, force: true });
}
