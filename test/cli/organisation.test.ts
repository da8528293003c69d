import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { runChange } from '../../src/cli/run-change.ts';
import { makeRepository, type Repository } from '../support/repository.ts';

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function repository(files: Readonly<Record<string, string>>): Repository {
  const result = makeRepository(files);
  made.push(result);
  return result;
}

function git(cwd: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' });
}

async function run(cwd: string, ...argv: string[]) {
  let out = '';
  let err = '';
  const io = { env: {}, isTerminal: false, errorIsTerminal: false, stdin: () => '', today: () => '2026-11-21' };
  const status = await main(argv, {
    ...{ cwd, ...io },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

const SAFE = 'local all all peer\nhostssl all all 10.0.0.0/8 scram-sha-256\n';
const TRUST = 'host all all 10.0.0.7/32 trust\n';
const OFF = 'extends: []\nrules: { hba-trust: off }\n';
const LOCKED = 'extends: []\nrules: { hba-trust: error, policy-suppression: warning }\nlock: [hba-trust]\n';

/** A work tree, and one beside it with the organisation's policy. */
function both(own: Readonly<Record<string, string>>, organisation: Readonly<Record<string, string>>) {
  const policies = repository(organisation);
  return { root: repository(own).root, policies: policies.root };
}

describe('--organisation-policy', () => {
  test('judges what the repository has off', async () => {
    const { root, policies } = both({ 'pg_hba.conf': TRUST, 'pgmoat.yaml': OFF }, { 'org.yaml': LOCKED });
    expect((await run(root)).status).toBe(0);
    const { status, out } = await run(root, '--organisation-policy', join(policies, 'org.yaml'));
    expect(status).toBe(1);
    expect(out).toContain('error[hba-trust]');
    expect(out).toContain("the organisation's policy locks it, so it stays an error");
    expect(out).toMatch(/pgmoat\.yaml:2:10/);
  });

  test('is told in the Markdown report', async () => {
    const { root, policies } = both({ 'pg_hba.conf': SAFE }, { 'org.yaml': LOCKED });
    const { out } = await run(root, '--organisation-policy', join(policies, 'org.yaml'), '--format', 'markdown');
    expect(out).toContain("/org.yaml`. The organisation's policy locks `hba-trust`.");
  });

  test('extends files beside it', async () => {
    const { root, policies } = both(
      { 'pg_hba.conf': TRUST },
      { 'org.yaml': 'extends: ./base.yaml\nlock: all\n', 'base.yaml': 'rules: { hba-trust: error }\n' },
    );
    expect((await run(root, '--organisation-policy', join(policies, 'org.yaml'))).status).toBe(1);
  });

  test('speaks of the whole repository where a directory of it is looked at', async () => {
    const { root, policies } = both(
      { 'db/pgmoat.yaml': OFF, 'db/dev/pg_hba.conf': TRUST, 'db/prod/pg_hba.conf': SAFE },
      { 'org.yaml': `${LOCKED}overrides: [{ files: ["db/dev/"], rules: { hba-trust: note } }]\n` },
    );
    const path = join(policies, 'org.yaml');
    expect((await run(root, 'db', '--organisation-policy', path)).out).toContain('note[hba-trust]');
    expect((await run(join(root, 'db'), '--organisation-policy', path)).out).toContain('note[hba-trust]');
    expect((await run(join(root, 'db/dev'), '--organisation-policy', path)).out).toContain('note[hba-trust]');
  });

  test('goes with diff', async () => {
    const { root, policies } = both({ 'pg_hba.conf': SAFE, 'pgmoat.yaml': OFF }, { 'org.yaml': LOCKED });
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'base');
    appendFileSync(join(root, 'pg_hba.conf'), TRUST);
    expect((await run(root, 'diff', 'HEAD')).status).toBe(0);
    expect((await run(root, 'diff', 'HEAD', '--organisation-policy', join(policies, 'org.yaml'))).status).toBe(1);
  });

  test.each<[string, (root: string) => string, string]>([
    ['that is not there', () => 'nowhere.yaml', 'nowhere.yaml: no such policy file'],
    ['of the repository itself', () => 'org.yaml', 'org.yaml: part of the repository that it is to judge'],
    [
      'that a link leads to',
      (root) => {
        symlinkSync(join(root, 'org.yaml'), join(root, 'link.yaml'));
        return 'link.yaml';
      },
      'link.yaml: part of the repository',
    ],
    [
      'of a submodule',
      (root) => {
        mkdirSync(join(root, 'sub'));
        writeFileSync(join(root, 'sub/.git'), 'gitdir: ../.git/modules/sub\n');
        writeFileSync(join(root, 'sub/org.yaml'), LOCKED);
        return 'sub/org.yaml';
      },
      'sub/org.yaml: part of the repository',
    ],
  ])('%s is refused', async (_, path, message) => {
    const { root } = repository({ 'org.yaml': LOCKED, 'pg_hba.conf': SAFE });
    const { status, out, err } = await run(root, '--organisation-policy', path(root));
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.split('\n')).toHaveLength(2);
  });

  test('of a repository that is checked out within this one is taken', async () => {
    const { root } = repository({ 'pg_hba.conf': TRUST, 'pgmoat.yaml': OFF, '.policies/org.yaml': LOCKED });
    git(root, 'init', '-q', '.policies');
    expect((await run(root, '--organisation-policy', '.policies/org.yaml')).status).toBe(1);
  });
});

describe('a change under an organisation’s policy', () => {
  async function change(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
    const { root, policies } = both(before, { 'org.yaml': LOCKED });
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'base');
    for (const [path, text] of Object.entries(after)) made.at(-1)?.write(path, text);
    const { report } = await runChange({
      ...{ root, paths: [], policyPath: null, baselinePath: null, major: null, noSuppressions: false },
      ...{ today: '2026-06-15', base: 'HEAD', head: null, policyFrom: 'base', scope: 'change' },
      organisationPath: join(policies, 'org.yaml'),
    });
    return report.findings.map(({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`);
  }

  test('is judged by what is locked, whatever the base says', async () => {
    const before = { 'pg_hba.conf': SAFE, 'pgmoat.yaml': OFF };
    expect(await change(before, { 'pg_hba.conf': SAFE + TRUST })).toEqual(['pg_hba.conf:3 error hba-trust']);
  });

  test('is told where it goes against the lock, in place of what it relaxes', async () => {
    const before = { 'pg_hba.conf': SAFE };
    expect(await change(before, { 'pg_hba.conf': SAFE + TRUST, 'pgmoat.yaml': OFF })).toEqual([
      'pg_hba.conf:3 error hba-trust',
      'pgmoat.yaml:2 warning policy-suppression',
    ]);
  });

  test('cannot have its files ignored', async () => {
    const before = { 'db/pg_hba.conf': SAFE, 'pgmoat.yaml': 'ignore: ["db/"]\n' };
    expect(await change(before, { 'db/pg_hba.conf': SAFE + TRUST })).toEqual(['db/pg_hba.conf:3 error hba-trust']);
  });

  test('its zones, memberships and what it ignores are those of access, trace and facts, too', async () => {
    const hba = 'host all +staff 203.0.113.0/24 scram-sha-256\n';
    const { root, policies } = both(
      { 'pg_hba.conf': hba, 'old/pg_hba.conf': hba },
      {
        'org.yaml': 'zones: { private: [203.0.113.0/24] }\nmemberships: { alice: [staff] }\nignore: ["old/**"]\n',
      },
    );
    const by = ['--organisation-policy', join(policies, 'org.yaml')];
    expect((await run(root, 'access')).out).toMatch(/^ {2}internet .* staff /m);
    expect((await run(root, 'access', ...by)).out).toMatch(/^ {2}private networks .* alice .* scram-sha-256 +256/m);
    const attempt = ['--user', 'alice', '--from', '203.0.113.9', '--server', 'pg_hba.conf', '--format', 'json'];
    expect(JSON.parse((await run(root, 'trace', ...attempt)).out).verdict).toBe('refused');
    expect(JSON.parse((await run(root, 'trace', ...attempt, ...by)).out).verdict).toBe('challenged');
    expect((await run(root, 'facts')).out).toContain('old/pg_hba.conf');
    expect((await run(root, 'facts', ...by)).out).not.toContain('old/pg_hba.conf');
  });
});
