import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type ChangeRunOptions, runChange } from '../../src/cli/run-change.ts';
import type { Finding } from '../../src/findings.ts';
import { makeRepository, type Repository } from '../support/repository.ts';

let repository: Repository | null = null;
afterEach(() => repository?.remove());

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: repository?.root, stdio: 'ignore' });
}

/** Commits the first files, lays the others over them in the work tree, and checks the difference. */
async function change(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  options: Partial<ChangeRunOptions> = {},
) {
  repository = makeRepository(before);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'base');
  for (const [path, text] of Object.entries(after)) repository.write(path, text);
  const outcome = await runChange({
    ...{ root: repository.root, paths: [], policyPath: null, baselinePath: null, major: null, noSuppressions: false },
    ...{ today: '2026-06-15', base: 'HEAD', head: null, policyFrom: 'base', scope: 'change' },
    ...options,
  });
  return { ...outcome, places: outcome.report.findings.map(placeOf) };
}

function placeOf({ rule, severity, file, line }: Finding): string {
  return `${file}:${line} ${severity} ${rule}`;
}

const SAFE = 'local all all peer\nhostssl all all 10.0.0.0/8 scram-sha-256\n';

describe('a change is judged', () => {
  test('by what it brings', async () => {
    const { places, change: result } = await change(
      { 'pg_hba.conf': `${SAFE}host all all 10.0.0.7/32 trust\n` },
      { 'pg_hba.conf': `# moved\n${SAFE}host all all 10.0.0.7/32 trust\nhost all all 10.0.0.8/32 trust\n` },
    );
    expect(places).toEqual(['pg_hba.conf:5 error hba-trust']);
    expect(result.comparison.kept.map(placeOf)).toContain('pg_hba.conf:4 error hba-trust');
  });

  test('and what it mends is told', async () => {
    const { places, change: result } = await change(
      { 'pg_hba.conf': `${SAFE}host all all 10.0.0.7/32 trust\n` },
      { 'pg_hba.conf': SAFE },
    );
    expect(places).toEqual([]);
    expect(result.comparison.fixed.map(placeOf)).toContain('pg_hba.conf:3 error hba-trust');
  });

  test('over the whole repository where that is wanted', async () => {
    const { places } = await change({ 'pg_hba.conf': 'host all all 10.0.0.7/32 trust\n' }, {}, { scope: 'repository' });
    expect(places).toContain('pg_hba.conf:1 error hba-trust');
  });

  test('by files under new names as by the old ones', async () => {
    repository = makeRepository({ 'a/pg_hba.conf': `${SAFE}host all all 10.0.0.7/32 trust\n` });
    git('add', '-A');
    git('commit', '-qm', 'base');
    git('mv', 'a', 'b');
    const { report } = await runChange({
      ...{ root: repository.root, paths: [], policyPath: null, baselinePath: null, major: null, noSuppressions: false },
      ...{ today: '2026-06-15', base: 'HEAD', head: null, policyFrom: 'base', scope: 'change' },
    });
    expect(report.findings).toEqual([]);
  });
});

describe('the policy that judges a change is the one before it', () => {
  const before = { 'pgmoat.yaml': 'extends: recommended\n', 'pg_hba.conf': SAFE };
  const relaxed = {
    'pgmoat.yaml': 'rules:\n  hba-trust: off\n',
    'pg_hba.conf': `${SAFE}host all all 10.0.0.7/32 trust\n`,
  };

  test('and what the change does to it is told', async () => {
    const { places } = await change(before, relaxed);
    expect(places).toEqual(['pg_hba.conf:3 error hba-trust', 'pgmoat.yaml:2 warning policy-change']);
  });

  test('unless the one after it is asked for', async () => {
    expect((await change(before, relaxed, { policyFrom: 'head' })).places).toEqual([]);
  });

  test('also where the policy is new', async () => {
    const { places } = await change({ 'pg_hba.conf': SAFE }, relaxed);
    expect(places).toContain('pg_hba.conf:3 error hba-trust');
  });

  test('with its baseline, to which a change cannot add', async () => {
    const first = await change(
      { 'pg_hba.conf': SAFE, base: '' },
      { 'pg_hba.conf': `${SAFE}host all all 10.0.0.7/32 trust\n` },
    );
    const [finding] = first.report.findings;
    repository?.write('base', `${finding?.fingerprint} hba-trust pg_hba.conf\n`);
    const { report } = await runChange({
      ...{
        root: repository?.root ?? '',
        paths: [],
        policyPath: null,
        baselinePath: 'base',
        major: null,
        noSuppressions: false,
      },
      ...{ today: '2026-06-15', base: 'HEAD', head: null, policyFrom: 'base', scope: 'change' },
    });
    expect(report.findings.map(placeOf)).toEqual(['base:1 warning policy-change', 'pg_hba.conf:3 error hba-trust']);
  });

  test('and a comment that accepts something is told', async () => {
    const { places, report } = await change(before, {
      'pg_hba.conf': `${SAFE}# pgmoat-ignore hba-trust -- the old host\nhost all all 10.0.0.7/32 trust\n`,
    });
    expect(places).toContain('pg_hba.conf:3 warning policy-change');
    expect(report.suppressed).toHaveLength(1);
  });
});

test('a directory of the repository is looked at alone, by the policy above it', async () => {
  repository = makeRepository({
    'pgmoat.yaml': 'rules: { hba-trust: note }\n',
    'db/pg_hba.conf': SAFE,
    'x/pg_hba.conf': SAFE,
  });
  git('add', '-A');
  git('commit', '-qm', 'base');
  for (const path of ['db', 'x']) repository.write(`${path}/pg_hba.conf`, `${SAFE}host all all 10.0.0.7/32 trust\n`);
  const { report } = await runChange({
    ...{
      root: join(repository.root, 'db'),
      paths: [],
      policyPath: null,
      baselinePath: null,
      major: null,
      noSuppressions: false,
    },
    ...{ today: '2026-06-15', base: 'HEAD', head: null, policyFrom: 'base', scope: 'change' },
  });
  expect(report.findings.map(placeOf)).toEqual(['pg_hba.conf:3 note hba-trust']);
});

test("the policy of a repository that is checked out within this one is not the change's to alter", async () => {
  repository = makeRepository({ 'pgmoat.yaml': 'rules: { hba-trust: note }\n', 'pg_hba.conf': SAFE });
  git('add', '-A');
  git('commit', '-qm', 'base');
  repository.write('pg_hba.conf', `${SAFE}host all all 10.0.0.7/32 trust\n`);
  repository.write('.policies/pgmoat.yaml', 'rules: { hba-trust: warning }\n');
  execFileSync('git', ['init', '-q', '.policies'], { cwd: repository.root });
  const { report } = await runChange({
    ...{ root: repository.root, paths: [], baselinePath: null, major: null, noSuppressions: false },
    ...{ policyPath: '.policies/pgmoat.yaml', today: '2026-06-15', base: 'HEAD', head: null },
    ...{ policyFrom: 'base', scope: 'change' },
  });
  expect(report.findings.map(placeOf)).toEqual(['pg_hba.conf:3 warning hba-trust']);
});

test('what git does not know is said in a line', async () => {
  repository = makeRepository({ a: '' });
  const options: ChangeRunOptions = {
    ...{ root: repository.root, paths: [], policyPath: null, baselinePath: null, major: null, noSuppressions: false },
    ...{ today: '2026-06-15', base: 'nowhere', head: null, policyFrom: 'base', scope: 'change' },
  };
  await expect(runChange(options)).rejects.toThrow('nowhere: git knows no such commit here');
});
