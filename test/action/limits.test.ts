import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Answers } from '../support/github-server.ts';
import { actionSuite, annotated, OPEN, pull, SAFE, Scenario } from './scenario.ts';

const CREATE_CHECK = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE_CHECK = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE_COMMENT = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';

actionSuite('what GitHub limits and git may lack, by dist/action.js under Node 24', () => {
  let scenario: Scenario;
  beforeEach(() => {
    scenario = new Scenario();
  });
  afterEach(() => scenario.remove());

  const comment = { comment: 'true' };
  const writable: Answers = {
    [COMMENTS]: { status: 200, body: [] },
    [CREATE_COMMENT]: { status: 201, body: { id: 9 } },
  };

  function records(count: number): string {
    const lines = Array.from({ length: count }, (_, at) => `host db${at} all 198.51.${at >> 8}.${at & 255}/32 trust\n`);
    return lines.join('');
  }

  function outputOf(body: Record<string, unknown> | undefined): { summary: string; annotations: unknown[] } {
    return body?.output as { summary: string; annotations: unknown[] };
  }

  test('300 findings: ten annotations of a kind, all in the reports, a comment and a summary that fit', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + records(300) });
    const workspace = scenario.checkOut(commits.merge);
    const event = { payload: pull(commits), workspace, inputs: comment };
    const { status, commands, outputs, summary, requests } = await scenario.act({ ...event, answers: writable });
    expect(status).toBe(1);
    expect(Number(outputs.errors)).toBeGreaterThanOrEqual(300);
    const shown = annotated(commands);
    expect(shown).toHaveLength(10);
    expect(shown.slice(0, 9).every((place) => /^error pg_hba\.conf:\d+$/.test(place))).toBe(true);
    expect(commands.findLast(({ name }) => name === 'error')?.data).toMatch(/^and \d+ more findings: /);
    const sarif = JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'));
    expect(sarif.runs[0].results).toHaveLength(Number(outputs.findings));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    const body = String(requests.find(({ operation }) => operation === CREATE_COMMENT)?.body.body);
    expect(body.length).toBeLessThanOrEqual(65_536);
    // Cut between findings: what is opened is closed, and what is left out is counted.
    expect(body.match(/<details>/g)).toHaveLength(body.match(/<\/details>/g)?.length ?? 0);
    expect((body.match(/^```/gm) ?? []).length % 2).toBe(0);
    expect(body).toMatch(/\*(?:and|The lines of) \d+ more findings? (?:that )?did not fit here\.\*/);
  }, 60_000);

  test('300 findings in a check run, fifty in a request', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + records(330) });
    const { commands, requests } = await scenario.act({
      ...{ payload: pull(commits), workspace: scenario.checkOut(commits.merge) },
      answers: { [CREATE_CHECK]: { status: 201, body: { id: 5 } }, [UPDATE_CHECK]: { status: 200, body: { id: 5 } } },
    });
    expect(annotated(commands)).toEqual([]);
    const outputs = requests.map(({ body }) => outputOf(body));
    const sizes = outputs.map(({ annotations }) => annotations.length);
    expect(Math.max(...sizes)).toBe(50);
    expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThanOrEqual(299);
    for (const { summary } of outputs) expect(summary.length).toBeLessThanOrEqual(65_535);
  }, 60_000);

  test('a comment that the server made although it failed is not made again', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + OPEN });
    const event = { payload: pull(commits), workspace: scenario.checkOut(commits.merge), inputs: comment };
    const created = (requests: readonly { readonly operation: string }[]): number =>
      requests.filter(({ operation }) => operation === CREATE_COMMENT).length;
    const failing = { [CREATE_COMMENT]: [{ status: 502 }, { status: 201, body: { id: 9 } }] };
    const again = await scenario.act({ ...event, answers: { ...writable, ...failing } });
    expect([again.status, created(again.requests)]).toEqual([1, 2]);
    const own = { id: 9, body: '<!-- pgmoat -->\n', user: { type: 'Bot' }, author_association: 'NONE' };
    const appearing = [
      { status: 200, body: [] },
      { status: 200, body: [own] },
    ];
    const made = await scenario.act({ ...event, answers: { ...failing, [COMMENTS]: appearing } });
    expect(created(made.requests)).toBe(1);
    expect(annotated(made.commands)).toEqual(['error pg_hba.conf:3']);
  }, 60_000);

  test('a comment on the second page is found', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + OPEN });
    const own = { id: 9, body: '<!-- pgmoat -->\nx', user: { type: 'Bot' }, author_association: 'NONE' };
    const { requests } = await scenario.act({
      ...{ payload: pull(commits), workspace: scenario.checkOut(commits.merge), inputs: comment },
      answers: (url) => ({
        [COMMENTS]: [
          {
            ...{ status: 200, body: [{ id: 1, body: 'hello' }] },
            headers: { link: `<${url}/repos/acme/shop/issues/7/comments?page=2>; rel="next"` },
          },
          { status: 200, body: [own] },
        ],
        [UPDATE_COMMENT]: { status: 200, body: { id: 9 } },
      }),
    });
    expect(requests.map(({ operation }) => operation).slice(-3)).toEqual([COMMENTS, COMMENTS, UPDATE_COMMENT]);
  }, 60_000);

  test('after a force-push the new head is judged, and the comment is the same', async () => {
    const first = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + OPEN });
    scenario.git(scenario.origin, 'checkout', '-q', 'topic');
    scenario.git(scenario.origin, 'reset', '-q', '--hard', first.base);
    const head = scenario.commit({ 'pg_hba.conf': `# rewritten\n${SAFE}host x x 10.0.0.7/32 trust\n` });
    const second = { base: first.base, head, merge: scenario.merge() };
    const own = { id: 9, body: '<!-- pgmoat -->\nold', user: { type: 'Bot' }, author_association: 'NONE' };
    const { commands, requests } = await scenario.act({
      ...{ payload: { ...pull(second), action: 'synchronize', before: first.head, after: head }, inputs: comment },
      workspace: scenario.checkOut(second.merge),
      answers: { [COMMENTS]: { status: 200, body: [own] }, [UPDATE_COMMENT]: { status: 200, body: { id: 9 } } },
    });
    expect(annotated(commands)).toEqual(['error pg_hba.conf:4']);
    expect(requests.at(-1)).toMatchObject({ operation: UPDATE_COMMENT });
    expect(String(requests.at(-1)?.body.body)).toContain(`/blob/${head}/pg_hba.conf#L4`);
  });

  test('a push by force is compared with the commit that it replaced, and says so where that is gone', async () => {
    const base = scenario.commit({ 'pg_hba.conf': SAFE });
    const before = scenario.commit({ 'pg_hba.conf': SAFE + OPEN });
    scenario.git(scenario.origin, 'reset', '-q', '--hard', base);
    const after = scenario.commit({ 'pg_hba.conf': `${SAFE}host x x 10.0.0.7/32 trust\n${OPEN}` });
    const event = { name: 'push', payload: { before, after, forced: true }, inputs: { scope: 'change' } };
    const workspace = scenario.checkOut(after);
    const pushed = await scenario.act({ ...event, workspace });
    expect(annotated(pushed.commands)).toEqual(['error pg_hba.conf:3']);
    const other = scenario.checkOut(after, 'other');
    scenario.git(other, 'remote', 'set-url', 'origin', pathToFileURL(join(scenario.base, 'gone')).href);
    const gone = await scenario.act({ ...event, workspace: other });
    expect([gone.status, gone.stdout.includes(before.slice(0, 12))]).toEqual([2, true]);
  });

  test('a file that is renamed and changed brings what is new in it', async () => {
    const commits = scenario.pullRequest(
      { 'old/pg_hba.conf': `${SAFE}${records(5)}` },
      { 'old/pg_hba.conf': null, 'new/pg_hba.conf': `${SAFE}${records(5)}host x x 10.0.0.7/32 trust\n` },
    );
    const { commands } = await scenario.act({ payload: pull(commits), workspace: scenario.checkOut(commits.merge) });
    expect(annotated(commands)).toEqual(['error new/pg_hba.conf:8']);
  });

  test('histories that have nothing in common are told apart by the lines that GitHub lists', async () => {
    const base = scenario.commit({ 'pg_hba.conf': SAFE + OPEN });
    scenario.git(scenario.origin, 'checkout', '-q', '--orphan', 'topic');
    const head = scenario.commit({ 'pg_hba.conf': `${SAFE}host x x 10.0.0.7/32 trust\n${OPEN}` });
    const patch = `@@ -3,1 +3,2 @@\n+host x x 10.0.0.7/32 trust\n ${OPEN}`;
    const { commands, summary } = await scenario.act({
      ...{ payload: pull({ base, head }), workspace: scenario.checkOut(head) },
      answers: {
        [COMPARE]: { status: 404, body: { message: 'No common ancestor between main and topic.' } },
        [FILES]: { status: 200, body: [{ filename: 'pg_hba.conf', status: 'modified', patch }] },
      },
    });
    expect(annotated(commands)).toEqual(['error pg_hba.conf:3']);
    expect(summary).toContain('whose files could not be had');
  });
});
