import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { actionSuite, annotated, OPEN, pull, SAFE, Scenario } from './scenario.ts';

actionSuite('an organisation’s policy, checked out beside, by dist/action.js under Node 24', () => {
  let scenario: Scenario;
  beforeEach(() => {
    scenario = new Scenario();
  });
  afterEach(() => scenario.remove());

  const LOCKED = 'extends: []\nrules: { hba-trust: error, policy-suppression: warning }\nlock: [hba-trust]\n';

  /** A workspace with the pull request and, as a second checkout, the policy. */
  function workspaceWith(revision: string, policy: string, directory = '.policies', name = 'shop'): string {
    const workspace = scenario.checkOut(revision, name);
    mkdirSync(join(workspace, directory), { recursive: true });
    scenario.git(join(workspace, directory), 'init', '-q');
    writeFileSync(join(workspace, directory, 'org.yaml'), policy);
    return workspace;
  }

  const inputs = { 'organisation-policy': '.policies/org.yaml' };

  test('holds what it locks against base and head, and says what goes against it', async () => {
    const relaxed = 'rules: { hba-trust: off }\nignore: ["legacy/"]\n';
    const commits = scenario.pullRequest(
      { 'pgmoat.yaml': relaxed, 'legacy/pg_hba.conf': SAFE },
      {
        'pgmoat.yaml': `${relaxed}waivers: [{ path: "**", rule: hba-trust, reason: we like it }]\n`,
        'legacy/pg_hba.conf': `${SAFE}# pgmoat-ignore hba-trust -- we like it\n${OPEN}`,
      },
    );
    const workspace = workspaceWith(commits.merge, LOCKED);
    const { status, commands, summary } = await scenario.act({ payload: pull(commits), workspace, inputs });
    expect(status).toBe(1);
    expect(annotated(commands)).toEqual(['error legacy/pg_hba.conf:4', 'warning pgmoat.yaml:3']);
    expect(summary).toContain(
      "Policy: `.policies/org.yaml`, `pgmoat.yaml`. The organisation's policy locks `hba-trust`.",
    );
    const free = await scenario.act({ payload: pull(commits), workspace });
    expect(free.status).toBe(0);
  });

  test('is not the pull request’s to bring', async () => {
    const commits = scenario.pullRequest(
      { 'pg_hba.conf': SAFE },
      { 'pg_hba.conf': SAFE + OPEN, 'org.yaml': 'extends: []\n' },
    );
    const { status, stdout } = await scenario.act({
      ...{ payload: pull(commits), workspace: scenario.checkOut(commits.merge) },
      inputs: { 'organisation-policy': 'org.yaml' },
    });
    expect(status).toBe(2);
    expect(stdout).toContain('org.yaml: part of the repository that it is to judge');
  });

  test('holds under pull_request_target and where the whole repository is judged', async () => {
    const commits = scenario.pullRequest(
      { 'pgmoat.yaml': 'extends: []\n', 'pg_hba.conf': SAFE },
      { 'pg_hba.conf': SAFE + OPEN },
    );
    const target = await scenario.act({
      ...{ name: 'pull_request_target', payload: pull(commits, true), inputs },
      workspace: workspaceWith(commits.base, LOCKED),
      answers: {
        'GET /repos/{owner}/{repo}/compare/{basehead}': {
          status: 200,
          body: { merge_base_commit: { sha: commits.base } },
        },
      },
    });
    expect([target.status, annotated(target.commands)]).toEqual([1, ['error pg_hba.conf:3']]);
    const scheduled = await scenario.act({
      ...{ name: 'schedule', payload: {}, inputs: { 'organisation-policy': '../policies/org.yaml' } },
      workspace: workspaceWith(commits.merge, LOCKED, '../policies', 'again'),
    });
    expect([scheduled.status, annotated(scheduled.commands)]).toEqual([1, ['error pg_hba.conf:3']]);
  });

  test('that is wrong is refused with its place', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + OPEN });
    const workspace = workspaceWith(commits.merge, 'lock: [hba-trusst]\n');
    const { status, stdout } = await scenario.act({ payload: pull(commits), workspace, inputs });
    expect(status).toBe(2);
    expect(stdout).toContain(
      '.policies/org.yaml:1:8: lock[0]: there is no rule "hba-trusst"; did you mean "hba-trust"?',
    );
  });
});
