import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { actionSuite, annotated, OPEN, pull, SAFE, Scenario } from './scenario.ts';

const CREATE_CHECK = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE_CHECK = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE_COMMENT = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';

actionSuite('a pull request, judged by dist/action.js under Node 24', () => {
  let scenario: Scenario;
  beforeEach(() => {
    scenario = new Scenario();
  });
  afterEach(() => scenario.remove());

  test('is told what it brings, from a clone of depth 1, and is blocked', async () => {
    const commits = scenario.pullRequest(
      { 'a/pg_hba.conf': OPEN, 'b/pg_hba.conf': SAFE },
      { 'b/pg_hba.conf': SAFE + OPEN },
    );
    const { status, commands, outputs, summary, stdout } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
    });
    expect(status).toBe(1);
    expect(annotated(commands)).toEqual(['error b/pg_hba.conf:3']);
    expect(Number(outputs.errors)).toBeGreaterThan(0);
    expect(summary).toContain(`Compared with \`${commits.base.slice(0, 12)}\`, the first parent of the merge commit`);
    expect(summary).toContain(`https://github.com/acme/shop/blob/${commits.head}/b/pg_hba.conf#L3`);
    expect(summary).not.toContain('a/pg_hba.conf');
    expect(stdout).toContain('compared with');
  });

  test('passes when it brings nothing, whatever was there before', async () => {
    const commits = scenario.pullRequest(
      { 'pg_hba.conf': SAFE + OPEN },
      { 'pg_hba.conf': `# a comment\n${SAFE}${OPEN}` },
    );
    const { status, commands } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
    });
    expect([status, annotated(commands)]).toEqual([0, []]);
  });

  test('that takes a reject away answers at the place where it stood', async () => {
    const reject = 'host all all 0.0.0.0/0 reject\n';
    const commits = scenario.pullRequest({ 'pg_hba.conf': reject + OPEN }, { 'pg_hba.conf': OPEN });
    const { status, commands, summary } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
    });
    expect(status).toBe(1);
    expect(annotated(commands)).toEqual(['error pg_hba.conf:1']);
    expect(summary).toContain('### Who can get in');
    expect(summary).toContain('Gains: any user, any database');
  });

  test('that only reorders records is told what the order changes', async () => {
    const reject = 'host all all 0.0.0.0/0 reject\n';
    const commits = scenario.pullRequest(
      { 'pg_hba.conf': SAFE + reject + OPEN },
      { 'pg_hba.conf': SAFE + OPEN + reject },
    );
    const { status, commands } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
    });
    expect(status).toBe(1);
    expect(annotated(commands)[0]).toBe('error pg_hba.conf:3');
  });

  test('cannot relax the policy that judges it', async () => {
    const relaxed = 'rules: { hba-trust: off, hba-open-network: off, hba-method: off, hba-broad-grant: off }\n';
    const commits = scenario.pullRequest(
      { 'pg_hba.conf': SAFE },
      { 'pg_hba.conf': SAFE + OPEN, 'pgmoat.yaml': relaxed },
    );
    const first = await scenario.act({ payload: pull(commits), workspace: scenario.checkOut(commits.merge) });
    expect(first.status).toBe(1);
    expect(first.summary).toContain('### What this does to the policy');
    expect(first.summary).toContain('`policy-change`');
    expect(annotated(first.commands)).toContain('warning pgmoat.yaml:1');
  });

  test('may be judged by its own policy where the workflow says so', async () => {
    const commits = scenario.pullRequest(
      { 'pg_hba.conf': SAFE },
      { 'pg_hba.conf': SAFE + OPEN, 'pgmoat.yaml': 'extends: []\n' },
    );
    const inputs = { 'policy-from': 'head' };
    const { status, commands } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
      inputs,
    });
    expect([status, annotated(commands)]).toEqual([0, []]);
  });

  test('adds no suppression unseen', async () => {
    const ignored = `${SAFE}# pgmoat-ignore hba-trust,hba-open-network,hba-broad-grant -- soon gone\n${OPEN}`;
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': ignored });
    const { commands, summary } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
    });
    expect(annotated(commands)).toContain('warning pg_hba.conf:3');
    expect(summary).toContain('soon gone');
  });

  test('in audit mode is told and not blocked', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + OPEN });
    const inputs = { mode: 'audit' };
    const { status, commands } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
      inputs,
    });
    expect([status, annotated(commands)]).toEqual([0, ['error pg_hba.conf:3']]);
  });

  test('with the right to write checks gets a check run in place of annotations', async () => {
    const many = Array.from({ length: 120 }, (_, at) => `host db${at} all 198.51.100.${at}/32 trust\n`).join('');
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + many });
    const { status, commands, requests } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
      answers: { [CREATE_CHECK]: { status: 201, body: { id: 5 } }, [UPDATE_CHECK]: { status: 200, body: { id: 5 } } },
    });
    expect([status, annotated(commands)]).toEqual([1, []]);
    expect(requests.map(({ operation }) => operation)).toEqual([CREATE_CHECK, UPDATE_CHECK, UPDATE_CHECK]);
    expect(requests[0]?.body).toMatchObject({
      name: 'pgmoat',
      head_sha: commits.head,
      status: 'completed',
      conclusion: 'failure',
    });
    const sizes = requests.map(({ body }) => (body.output as { annotations: unknown[] }).annotations.length);
    expect(sizes).toEqual([50, 50, 20]);
  });

  test('of a fork, whose token can only read, is annotated', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + OPEN });
    const { status, commands } = await scenario.act({
      ...{ payload: pull(commits, true), workspace: scenario.checkOut(commits.merge), inputs: { comment: 'true' } },
      answers: { [COMMENTS]: { status: 200, body: [] } },
    });
    expect(status).toBe(1);
    expect(annotated(commands)).toEqual(['error pg_hba.conf:3', 'notice ']);
    expect(commands.find(({ name }) => name === 'notice')?.data).toContain('pull-requests: write');
  });

  test('gets one comment, which is kept up to date', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + OPEN });
    const workspace = scenario.checkOut(commits.merge);
    const inputs = { comment: 'true' };
    const created = await scenario.act({
      ...{ payload: pull(commits), workspace, inputs },
      answers: {
        [COMMENTS]: { status: 200, body: [{ id: 1, body: 'hello' }] },
        [CREATE_COMMENT]: { status: 201, body: { id: 9 } },
      },
    });
    const body = String(created.requests.at(-1)?.body.body);
    expect(body).toMatch(/^<!-- pgmoat -->\n## pgmoat: /);
    const stranger = { id: 2, body, user: { type: 'User' }, author_association: 'NONE' };
    const own = { id: 9, body, user: { type: 'Bot' }, author_association: 'NONE' };
    const updated = await scenario.act({
      ...{ payload: pull(commits), workspace, inputs },
      answers: {
        [COMMENTS]: { status: 200, body: [stranger, own] },
        [UPDATE_COMMENT]: { status: 200, body: { id: 9 } },
      },
    });
    expect(updated.requests.at(-1)).toMatchObject({
      operation: UPDATE_COMMENT,
      path: '/repos/acme/shop/issues/comments/9',
    });
    expect(updated.requests.some(({ operation }) => operation === CREATE_COMMENT)).toBe(false);
  });

  test('that is clean folds its comment to a line', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': `# x\n${SAFE}` });
    const { status, requests } = await scenario.act({
      ...{ payload: pull(commits), workspace: scenario.checkOut(commits.merge), inputs: { comment: 'true' } },
      answers: { [COMMENTS]: { status: 200, body: [] }, [CREATE_COMMENT]: { status: 201, body: { id: 9 } } },
    });
    expect(status).toBe(0);
    expect(requests.at(-1)?.body.body).toBe('<!-- pgmoat -->\n✅ pgmoat: no findings in 1 file\n');
  });

  test('survives a server that fails for a while, and one that limits it', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + OPEN });
    const limited = {
      status: 429,
      body: { message: 'You have exceeded a secondary rate limit' },
      headers: { 'retry-after': '1' },
    };
    const { status, requests, commands } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
      answers: { [CREATE_CHECK]: [{ status: 502 }, limited, { status: 201, body: { id: 5 } }] },
    });
    expect(status).toBe(1);
    expect(requests).toHaveLength(3);
    expect(annotated(commands)).toEqual([]);
  }, 60_000);

  test('is annotated where the check run cannot be written', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + OPEN });
    const { status, commands } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
      answers: { [CREATE_CHECK]: { status: 422, body: { message: 'Validation Failed' } } },
    });
    expect(status).toBe(1);
    expect(annotated(commands)).toEqual(['error pg_hba.conf:3', 'notice ']);
  });

  test('whose head is checked out is compared with the merge base that GitHub tells', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE + OPEN }, { 'b/pg_hba.conf': OPEN });
    const { commands, summary } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.head),
      answers: { [COMPARE]: { status: 200, body: { merge_base_commit: { sha: commits.base } } } },
    });
    expect(annotated(commands)).toEqual(['error b/pg_hba.conf:1']);
    expect(summary).toContain('the merge base, as GitHub tells it');
  });

  test('whose base cannot be had is told apart by the lines that GitHub lists', async () => {
    const commits = scenario.pullRequest(
      { 'pg_hba.conf': SAFE + OPEN },
      { 'pg_hba.conf': `${SAFE}${OPEN}host x x 0.0.0.0/0 trust\n` },
    );
    const workspace = scenario.checkOut(commits.merge);
    scenario.git(workspace, 'remote', 'set-url', 'origin', pathToFileURL(join(scenario.base, 'gone')).href);
    const patch = `@@ -1,3 +1,4 @@\n local all all peer\n hostssl all all 10.0.0.0/8 scram-sha-256\n ${OPEN}+host x x 0.0.0.0/0 trust`;
    const files = [{ filename: 'pg_hba.conf', status: 'modified', patch }];
    const answers = { [FILES]: { status: 200, body: files } };
    const listed = await scenario.act({ payload: pull(commits), workspace, answers });
    expect(annotated(listed.commands).every((place) => place.endsWith('pg_hba.conf:4'))).toBe(true);
    expect(listed.summary).toContain('whose files could not be had');
    const policy = [...files, { filename: 'pgmoat.yaml', status: 'added' }];
    const refused = await scenario.act({
      payload: pull(commits),
      workspace,
      answers: { [FILES]: { status: 200, body: policy } },
    });
    expect(refused.status).toBe(2);
    expect(refused.stdout).toContain('fetch-depth: 0');
    const unknown = await scenario.act({ payload: pull(commits), workspace });
    expect([unknown.status, unknown.stdout.includes('fetch-depth: 0')]).toEqual([2, true]);
  });

  test('under pull_request_target is read without being checked out', async () => {
    const commits = scenario.pullRequest(
      { 'pg_hba.conf': SAFE },
      { 'pg_hba.conf': SAFE + OPEN, 'pgmoat.yaml': 'rules: { hba-trust: off }\n' },
    );
    const workspace = scenario.checkOut(commits.base);
    const answers = { [COMPARE]: { status: 200, body: { merge_base_commit: { sha: commits.base } } } };
    const event = { name: 'pull_request_target', payload: pull(commits, true), answers };
    const { status, commands, stdout } = await scenario.act({ ...event, workspace });
    expect(status).toBe(1);
    expect(annotated(commands)).toEqual(['error pg_hba.conf:3', 'warning pgmoat.yaml:1']);
    expect(readFileSync(join(workspace, 'pg_hba.conf'), 'utf8')).toBe(SAFE);
    expect(stdout).not.toContain('is checked out under pull_request_target');
    const careless = await scenario.act({ ...event, workspace: scenario.checkOut(commits.head, 'head') });
    expect(careless.stdout).toContain('is checked out under pull_request_target');
  });

  test('in the merge queue and on a push is compared with what came before', async () => {
    const before = scenario.commit({ 'pg_hba.conf': SAFE + OPEN });
    const after = scenario.commit({ 'b/pg_hba.conf': OPEN });
    const workspace = scenario.checkOut(after);
    const queue = { merge_group: { base_sha: before, head_sha: after } };
    const queued = await scenario.act({ name: 'merge_group', payload: queue, workspace });
    expect(annotated(queued.commands)).toEqual(['error b/pg_hba.conf:1']);
    const push = { before, after };
    const pushed = await scenario.act({ name: 'push', payload: push, workspace });
    expect(annotated(pushed.commands)).toEqual(['error b/pg_hba.conf:1', 'error pg_hba.conf:3']);
    const scoped = await scenario.act({ name: 'push', payload: push, workspace, inputs: { scope: 'change' } });
    expect(annotated(scoped.commands)).toEqual(['error b/pg_hba.conf:1']);
    const scheduled = await scenario.act({ name: 'schedule', payload: {}, workspace });
    expect(annotated(scheduled.commands)).toEqual(['error b/pg_hba.conf:1', 'error pg_hba.conf:3']);
  });

  test('with 3,000 files, some renamed, is told what is new in them', async () => {
    const files: Record<string, string> = {};
    for (let at = 0; at < 3000; at += 1) files[`conf/${at}/app.yaml`] = `a: ${at}\nb: postgres\n`;
    files['old/pg_hba.conf'] = SAFE + OPEN;
    const changed: Record<string, string | null> = {};
    for (const path of Object.keys(files)) changed[path] = `${files[path]}c: 1\n`;
    changed['old/pg_hba.conf'] = null;
    changed['new/pg_hba.conf'] = SAFE + OPEN;
    changed['new/.env'] = 'DATABASE_URL=postgresql://app:Zq8-unlikely-55@db.acme-shop.com/shop?sslmode=disable\n';
    const commits = scenario.pullRequest(files, changed);
    const { commands, stdout, summary } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
    });
    expect(annotated(commands)).toEqual(['error new/.env:1']);
    expect(commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toContain('Zq8-unlikely-55');
    expect(summary).not.toContain('Zq8-unlikely-55');
    expect(stdout.slice(stdout.indexOf('::stop-commands'))).not.toContain('Zq8-unlikely-55');
  }, 60_000);

  test('with hostile names and lines starts no command and shows no markup', async () => {
    const path = 'odd/::error::x%0A<img src=x>|`\u001b[31m\n##[error]y/pg_hba.conf';
    const commits = scenario.pullRequest(
      { a: '' },
      { [path]: `host all "::warning::<script>x</script>" 0.0.0.0/0 trust\n::add-mask::all\n` },
    );
    const { commands, summary, stdout } = await scenario.act({
      payload: pull(commits),
      workspace: scenario.checkOut(commits.merge),
    });
    const names = new Set(commands.map(({ name }) => name));
    expect(
      [...names].filter((name) => !['add-mask', 'stop-commands', 'error', 'warning', 'notice', 'debug'].includes(name)),
    ).toEqual([]);
    expect(commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toEqual(['the-token']);
    // What stands in a block of code is shown as it is.
    expect(summary.replace(/^```(?:text|diff)\n[\s\S]*?^```$/gm, '')).not.toMatch(/<img|<script/);
    expect(stdout).not.toContain('\u001b');
  });
});
