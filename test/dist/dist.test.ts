import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { GRAMMARS } from '../../src/readers/syntax.ts';
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

describe('grammars', () => {
  const CALL = "import { Pool } from 'pg';\nnew Pool({ host: 'h', ssl: { rejectUnauthorized: false } });\n";
  const directory = mkdtempSync(join(tmpdir(), 'pgmoat-grammars-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  function facts(program: string, name: string, text: string, ...before: readonly string[]) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [...before, program, 'facts', '--stdin', '--stdin-filename', name],
      { cwd: directory, encoding: 'utf8', input: text },
    );
    expect(status).toBe(0);
    const found: readonly {
      readonly kind: string;
      readonly driver: string;
      readonly tls: { readonly level: string };
    }[] = JSON.parse(stdout).facts;
    const connections = found.filter(({ kind }) => kind === 'connection');
    return { found: connections.map(({ driver, tls }) => `${driver} ${tls.level}`), stderr };
  }

  test('stand beside the bundles, which are published with them', () => {
    for (const name of ['web-tree-sitter', ...GRAMMARS]) {
      expect(
        readFileSync(join(root, `dist/grammars/${name}.wasm`))
          .subarray(0, 4)
          .toString('latin1'),
      ).toBe('\0asm');
    }
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).files).toContain('dist/grammars');
  });

  test('are found from another directory', () => {
    expect(facts(cli, 'db.ts', CALL)).toEqual({ found: ['pg encrypted'], stderr: '' });
  });

  test('are found through the link that a package manager makes', () => {
    if (process.platform === 'win32') return;
    const link = join(directory, 'pgmoat');
    symlinkSync(cli, link);
    expect(facts(link, 'db.ts', CALL)).toEqual({ found: ['pg encrypted'], stderr: '' });
  });

  test('are loaded only for what needs them', () => {
    const spy = join(directory, 'spy.mjs');
    writeFileSync(
      spy,
      `import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const { readFile } = fs;
fs.readFile = (path, ...rest) => {
  if (String(path).endsWith('.wasm')) process.stderr.write(String(path).replaceAll('\\\\', '/').split('/').at(-1) + '\\n');
  return readFile(path, ...rest);
};
syncBuiltinESMExports();
`,
    );
    const loaded = (name: string, text: string) =>
      facts(cli, name, text, '--import', pathToFileURL(spy).href).stderr.split('\n').filter(Boolean);
    expect(loaded('db.ts', CALL)).toEqual(['web-tree-sitter.wasm', 'typescript.wasm']);
    expect(loaded('db.ts', "import type { Pool } from 'pg'; // postgres\n")).toEqual([]);
    expect(loaded('db.ts', "export const url = 'postgres://a@h/d';\n")).toEqual([]);
    expect(loaded('pg_hba.conf', 'local all all peer\n')).toEqual([]);
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

  test('parses program text with the grammars that it is asked for', () => {
    const program = `
      import { Collector, loadGrammars, memoryTree, OpenedFiles, READERS } from ${JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href)};
      const tree = memoryTree({ 'db.py': 'import psycopg\\npsycopg.connect(host="h", sslmode="require")\\n' });
      const files = new OpenedFiles(tree, { ignored: () => false, as: null });
      for (const _ of files.openConfiguration());
      const collector = new Collector(files, READERS, null);
      for (const _ of collector.readConfiguration());
      const { facts } = collector.finish(await loadGrammars(collector.openPrograms()));
      console.log(facts.map(({ driver, tls }) => driver + ' ' + tls.level).join());
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'psycopg encrypted\n', stderr: '' });
  });
});

describe('every bundle', () => {
  test.each(['cli.js', 'index.js', 'action.js'])('%s names no path of the machine it was built on', (name) => {
    const text = readFileSync(join(root, 'dist', name), 'utf8');
    expect(text).not.toContain(root);
  });
});
