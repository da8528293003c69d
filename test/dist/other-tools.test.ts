import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { makeRepository, type Repository } from '../support/repository.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const SAFE = 'local all all peer\nhostssl all all 10.0.0.0/8 scram-sha-256\n';
const OPEN = 'host all all 0.0.0.0/0 trust\n';

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function repository(files: Readonly<Record<string, string>>): Repository {
  const result = makeRepository(files);
  made.push(result);
  return result;
}

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** The YAML blocks of docs/github.md, parsed. */
const blocks = [...readFileSync(join(ROOT, 'docs/github.md'), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, text = '']) => parse(text),
);

describe('pre-commit', () => {
  const [hook, ...others] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
  const config = blocks.find((block) => 'repos' in block);

  /** Keys of a hook and their types (pre-commit, clientlib.py: MANIFEST_HOOK_DICT). */
  const KEYS: Readonly<Record<string, string>> = {
    ...{ id: 'string', name: 'string', entry: 'string', language: 'string', alias: 'string', files: 'string' },
    ...{ exclude: 'string', types: 'object', types_or: 'object', exclude_types: 'object', args: 'object' },
    ...{ additional_dependencies: 'object', always_run: 'boolean', fail_fast: 'boolean', pass_filenames: 'boolean' },
    ...{ description: 'string', language_version: 'string', log_file: 'string', minimum_pre_commit_version: 'string' },
    ...{ require_serial: 'boolean', stages: 'object', verbose: 'boolean' },
  };

  test('has a hook of known keys', () => {
    expect(others).toEqual([]);
    expect(Object.keys(hook)).toEqual(expect.arrayContaining(['id', 'name', 'entry', 'language']));
    for (const [key, value] of Object.entries(hook)) expect([key, typeof value]).toEqual([key, KEYS[key]]);
    // A script is run out of the clone of this repository: it has to be there, and need nothing that is not.
    expect(hook.language).toBe('script');
    expect(statSync(join(ROOT, hook.entry)).mode & 0o111).not.toBe(0);
    expect(git(ROOT, 'ls-files', '--stage', hook.entry)).toMatch(/^100755 /);
  });

  test('is told of it as docs/github.md shows, at the revision of this version', () => {
    expect(config).toEqual({
      repos: [{ repo: 'https://github.com/pgmoat/pgmoat', rev: `v${version}`, hooks: [{ id: hook.id }] }],
    });
  });

  /** What pre-commit runs: the entry, in its clone, with the hook's arguments and, where it passes them, names. */
  function run(root: string, names: readonly string[] = []) {
    const passed = hook.pass_filenames === false ? [] : names;
    const env = { ...process.env, PRE_COMMIT: '1', NO_COLOR: '1' };
    return spawnSync(join(ROOT, hook.entry), [...(hook.args ?? []), ...passed], { cwd: root, env, encoding: 'utf8' });
  }

  test('is kept from a commit that opens a server, and lets others pass', () => {
    const { root, write } = repository({ 'pg_hba.conf': SAFE });
    writeFileSync(join(root, '.git/hooks/pre-commit'), `#!/bin/sh\nexec "${join(ROOT, hook.entry)}"\n`);
    chmodSync(join(root, '.git/hooks/pre-commit'), 0o755);
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'safe');
    write('pg_hba.conf', SAFE + OPEN);
    expect(() => git(root, 'commit', '-qam', 'open')).toThrow();
    expect(git(root, 'log', '--format=%s')).toBe('safe');
  });

  test('judges files together, whichever are committed', () => {
    const compose = 'services:\n  db:\n    image: postgres:17\n    volumes: ["./db/pg_hba.conf:/etc/pg_hba.conf"]\n';
    const { root } = repository({ 'compose.yml': compose, 'db/pg_hba.conf': OPEN });
    const { status, stdout } = run(root, ['compose.yml']);
    expect(status).toBe(1);
    expect(stdout).toContain('db/pg_hba.conf:1');
  });

  test('would look at single files where their names are passed, odd ones too', () => {
    const { root } = repository({ 'a b/pg_hba.conf': OPEN, 'c/pg_hba.conf': OPEN, 'README.md': '# x\n' });
    const cli = (...names: string[]) =>
      spawnSync(process.execPath, [join(ROOT, hook.entry), '--', ...names], { cwd: root, encoding: 'utf8' });
    const one = cli('a b/pg_hba.conf', 'README.md');
    expect([one.status, one.stdout.includes('c/pg_hba.conf')]).toEqual([1, false]);
    expect(cli('README.md').status).toBe(0);
  });
});

describe('GitLab', () => {
  const job = blocks.find((block) => 'pgmoat' in block)?.pgmoat;

  /** Runs the lines of the job as a runner does, in a clone, with this build in place of the package that npx would fetch. */
  function runJob(origin: string, revision: string, variables: Readonly<Record<string, string>>) {
    const clone = repository({ 'bin/npx': '', 'bin/apk': '' });
    const bin = join(clone.root, 'bin');
    const npx = `#!/bin/sh\n[ "$1 $2" = "--yes pgmoat@${version}" ] || exit 99\nshift 2\nexec "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" "$@"\n`;
    writeFileSync(join(bin, 'npx'), npx);
    writeFileSync(join(bin, 'apk'), '#!/bin/sh\n[ "$*" = "add --no-cache git" ]\n');
    for (const name of ['npx', 'apk']) chmodSync(join(bin, name), 0o755);
    const work = join(clone.root, 'work');
    const depth = job.variables.GIT_DEPTH === 0 ? [] : [`--depth=${job.variables.GIT_DEPTH ?? 20}`];
    git(clone.root, 'clone', '-q', ...depth, `file://${origin}`, work);
    git(work, 'checkout', '-q', revision);
    const lines = [...job.before_script, ...job.script].join('\n');
    const env = { PATH: `${bin}${delimiter}${dirname(process.execPath)}${delimiter}${process.env.PATH}`, ...variables };
    const { status, stderr } = spawnSync('sh', ['-e', '-c', lines], { cwd: work, env, encoding: 'utf8' });
    const read = (name: string): string | null => {
      const file = join(work, name);
      return existsSync(file) ? readFileSync(file, 'utf8') : null;
    };
    return { status, stderr, report: read(job.artifacts.reports.codequality), summary: read(job.artifacts.paths[0]) };
  }

  test('fails the job of a merge request that opens a server, and says why', () => {
    const { root, write } = repository({ 'pg_hba.conf': SAFE });
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'safe');
    const base = git(root, 'rev-parse', 'HEAD');
    write('pg_hba.conf', SAFE + OPEN);
    git(root, 'commit', '-qam', 'open');
    const variables = { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_PIPELINE_SOURCE: 'merge_request_event' };
    const { status, report, summary } = runJob(root, 'HEAD', variables);
    expect(status).toBe(1);
    expect(JSON.parse(report ?? '')).toEqual([
      expect.objectContaining({ check_name: 'hba-trust', location: { path: 'pg_hba.conf', lines: { begin: 3 } } }),
    ]);
    expect(summary).toContain('Gains');
  });

  test('passes on the default branch, where there is no merge request, and leaves the report to compare with', () => {
    const { root } = repository({ 'pg_hba.conf': SAFE });
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'safe');
    expect(runJob(root, 'HEAD', {})).toMatchObject({ status: 0, report: '[]\n', summary: expect.any(String) });
  });
});
