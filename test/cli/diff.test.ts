import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { makeRepository, type Repository } from '../support/repository.ts';

const SAFE = 'local all all peer\n';
const OPEN = 'host all all 0.0.0.0/0 trust\n';

let repository: Repository;

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: repository.root, stdio: 'ignore' });
}

async function run(...argv: string[]) {
  let out = '';
  let err = '';
  const status = await main(argv, {
    ...{ cwd: repository.root, env: {}, isTerminal: false, errorIsTerminal: false },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: () => '',
    today: () => '2026-11-21',
  });
  return { status, out, err };
}

beforeEach(() => {
  repository = makeRepository({ 'pg_hba.conf': SAFE });
  git('add', '-A');
  git('commit', '-qm', 'one');
  git('tag', 'one');
  repository.write('pg_hba.conf', SAFE + OPEN);
  git('commit', '-qam', 'two');
  git('tag', 'two');
});
afterEach(() => repository.remove());

describe('pgmoat diff', () => {
  test('compares revisions, and fails where access widens beyond the policy', async () => {
    const { status, out } = await run('diff', 'one', 'two');
    expect(status).toBe(1);
    expect(out).toContain('one -> two');
    expect(out).toContain(
      'Gains: any user, any database, from 4,294,967,296 more addresses (0.0.0.0/0), with or without TLS, by trust; pg_hba.conf:2',
    );
    expect(out).toContain('for example app@shop from 8.8.8.8 without TLS');
    expect((await run('diff', 'one', 'two', '--fail-on', 'never')).status).toBe(0);
  });

  test('passes where access narrows, or stays as it is', async () => {
    const narrower = await run('diff', 'two', 'one');
    expect([narrower.status, narrower.out.includes('Loses: ')]).toEqual([0, true]);
    const same = await run('diff', 'two', '--format', 'json');
    expect(same.status).toBe(0);
    expect(JSON.parse(same.out)).toEqual({
      schemaVersion: 1,
      gained: [],
      lost: [],
      changed: [],
      findings: { new: [], fixed: [] },
    });
  });

  test('compares with the work tree, which it does not touch', async () => {
    repository.write('pg_hba.conf', `${SAFE}hostssl all all 10.0.0.0/8 scram-sha-256\n`);
    const { status, out } = await run('diff', 'one');
    expect([status, out.includes('one -> work tree'), out.includes('by scram-sha-256; pg_hba.conf:2')]).toEqual([
      0,
      true,
      true,
    ]);
  });

  test('JSON is the contract', async () => {
    const report = JSON.parse((await run('diff', 'one', 'two', '--format', 'json')).out);
    expect(Object.keys(report)).toEqual(['schemaVersion', 'gained', 'lost', 'changed', 'findings']);
    expect(Object.keys(report.gained[0])).toEqual([
      ...['server', 'databases', 'users', 'from', 'addresses', 'encryption', 'before', 'after', 'witness', 'text'],
    ]);
    expect(report.gained[0]).toMatchObject({
      server: 'pg_hba.conf',
      addresses: '4294967296',
      before: null,
      after: { method: 'trust', file: 'pg_hba.conf', line: 2 },
    });
    expect(report.findings.new.map(({ rule }: { rule: string }) => rule)).toContain('hba-trust');
  });

  test('compares directories, also where a revision has the name', async () => {
    mkdirSync(join(repository.root, 'a'));
    mkdirSync(join(repository.root, 'one'));
    repository.write('a/pg_hba.conf', SAFE);
    repository.write('one/pg_hba.conf', OPEN);
    expect((await run('diff', 'a', './one')).out).toContain('Gains: ');
    expect((await run('diff', 'a', 'one')).out).toContain('is the same');
    expect((await run('diff', 'a', 'one', '--format', 'markdown')).out).toContain('## Who can get in: `a` → `one`');
  });

  test.each([
    [['diff'], 'pgmoat: diff takes BASE and'],
    [['diff', 'one', 'two', 'three'], 'pgmoat: diff takes BASE and'],
    [['diff', 'nowhere'], 'pgmoat: nowhere: neither a revision that git knows here nor a directory\n'],
    [
      ['diff', 'one', '--format', 'sarif'],
      'pgmoat: --format "sarif" does not go with "diff"; its formats are text, json, markdown\n',
    ],
    [
      ['access', '--format', 'sarif'],
      'pgmoat: --format "sarif" does not go with "access"; its formats are text, json, markdown, html\n',
    ],
    [
      ['check', '--format', 'html'],
      'pgmoat: --format "html" does not go with "check"; its formats are text, json, sarif, github, gitlab, markdown\n',
    ],
  ])('%j is refused in a line', async (argv, message) => {
    const { status, err, out } = await run(...argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('pgmoat access', () => {
  test.each(['text', 'json', 'markdown', 'html'])('in %s', async (format) => {
    const { status, out } = await run('access', '--format', format);
    expect(status).toBe(0);
    expect(out).toContain('trust');
    expect(out).toContain('pg_hba.conf');
  });

  test('of one file, of a version', async () => {
    repository.write('db/other', 'host all /^a 127.0.0.1/32 md5\n');
    const { out } = await run('access', '--as', 'pg_hba', '--postgres', '15', 'db/other');
    expect(out).toContain('PostgreSQL 15');
    expect(out).toContain('/^a');
  });
});

describe('pgmoat check --fix', () => {
  test('applies what is safe to the files, and reports what is left', async () => {
    repository.write('pg_hba.conf', `${SAFE}hostssl all app 10.0.0.0/8 md5\nhost x all 8.0.0.0/8 scram-sha-256\n`);
    const { status, err, out } = await run('check', '--fix');
    expect(err).toContain('pg_hba.conf:2: use scram-sha-256 (hba-method); Stronger: app, any database');
    expect(err).toContain('1 finding fixed in 1 file');
    expect(readFileSync(join(repository.root, 'pg_hba.conf'), 'utf8')).toBe(
      `${SAFE}hostssl all app 10.0.0.0/8 scram-sha-256\nhost x all 8.0.0.0/8 scram-sha-256\n`,
    );
    expect([status, out.includes('hba-method'), out.includes('suggestion: use hostssl')]).toEqual([1, false, true]);
  });

  test('leaves links and other encodings as they are', async () => {
    repository.write('real/x', 'host all app 10.0.0.0/8 md5\n');
    writeFileSync(
      join(repository.root, 'latin_pg_hba.conf'),
      Buffer.from('# \xe9\nhost all app 10.0.0.0/8 md5\n', 'latin1'),
    );
    rmSync(join(repository.root, 'pg_hba.conf'));
    symlinkSync('real/x', join(repository.root, 'pg_hba.conf'));
    const { err } = await run('check', '--fix');
    expect(err).toContain('latin_pg_hba.conf: not fixed');
    expect(err).toContain('0 findings fixed in 0 files');
    expect(readFileSync(join(repository.root, 'real/x'), 'utf8')).toContain('md5');
  });

  test.each([[['--stdin', '--as', 'pg_hba']], [['--as', 'pg_hba', 'pg_hba.conf']]])(
    'does not go with %j',
    async (more) => {
      const { status, err } = await run('check', '--fix', ...more);
      expect([status, err.includes('--fix changes files of the repository')]).toEqual([2, true]);
    },
  );
});
