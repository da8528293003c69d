import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hasSuggestions, reviewBody, suggestions } from '../../src/action/suggestions.ts';
import type { CheckReport, Finding } from '../../src/findings.ts';
import { linesOf, plain, reportOf } from '../reports/fixture.ts';
import type { Answers } from '../support/github-server.ts';
import { type Acted, actionSuite, annotated, type Commits, pull, SAFE, Scenario } from './scenario.ts';

/** A record whose method a fix replaces, in columns of that method. */
function mended(line: number, from: number, to: number, rest: Partial<Finding> = {}): Finding {
  const edit = { file: 'pg_hba.conf', line, column: from, endLine: line, endColumn: to, newText: 'scram-sha-256' };
  return {
    ...plain({ rule: 'hba-trust', severity: 'error', file: 'pg_hba.conf', line, message: 'No proof.' }),
    fix: { description: 'use scram-sha-256', edits: [edit], allows: 'stronger', safe: true, effects: ['Stronger: x'] },
    ...rest,
  };
}

const TEXT = 'local all all peer\nhost all all 10.0.0.7/32 trust\nhost all all 10.0.0.8/32 trust\n';
const PATCH =
  '@@ -1,1 +1,3 @@ x\n local all all peer\n+host all all 10.0.0.7/32 trust\n+host all all 10.0.0.8/32 trust\n';

function made(report: CheckReport, text = TEXT, patch = PATCH, prefix = '') {
  const patches = new Map([[`${prefix}pg_hba.conf`, patch]]);
  return suggestions(report, { lines: linesOf({ 'pg_hba.conf': text.split('\n') }), prefix, patches });
}

describe('suggestions', () => {
  const second = mended(2, 26, 31);

  test('replace the line, and say why and what it does', () => {
    const report = reportOf([second]);
    expect(hasSuggestions(report)).toBe(true);
    expect(made(report, TEXT, PATCH, 'db/')).toEqual([
      {
        ...{ path: 'db/pg_hba.conf', line: 2, endLine: 2 },
        marker: expect.stringMatching(/^<!-- pgmoat suggestion [0-9a-f]{32} -->$/),
        body: `\`hba-trust\`: No proof.

\`\`\`suggestion
host all all 10.0.0.7/32 scram-sha-256
\`\`\`

What this does to access:

- Stronger: x`,
      },
    ]);
  });

  test('that several findings make are one, the worst first, known by what they replace', () => {
    const milder = mended(2, 26, 31, { rule: 'hba-method', severity: 'warning', message: 'Weak.' });
    const [one, ...others] = made(reportOf([milder, second]));
    expect(others).toEqual([]);
    expect(one?.body).toMatch(/^`hba-trust`: No proof\.\n\n`hba-method`: Weak\.\n/);
    const moved = PATCH.replace(' local', '+# moved\n local').replace('+1,3', '+1,4');
    const lower = made(reportOf([mended(3, 26, 31)]), `# moved\n${TEXT}`, moved);
    expect([lower[0]?.line, lower[0]?.marker]).toEqual([3, one?.marker]);
  });

  test.each<[string, Finding, string, string]>([
    ['is not safe', { ...second, fix: second.fix && { ...second.fix, safe: false } }, TEXT, PATCH],
    ['lies outside of what is shown', second, TEXT, '@@ -3,1 +3,1 @@\n host all all 10.0.0.8/32 trust'],
    ['lies in a file that is not shown', second, TEXT, ''],
    ['was read otherwise', second, TEXT, PATCH.replace('10.0.0.7', '10.0.0.9')],
    ['holds a password, which is masked', second, TEXT.replace('trust', '*****'), PATCH],
    [
      'holds what cannot be seen',
      second,
      TEXT.replace('10.0.0.7/32 trust', '10.0.0.7/32 trust # \u202e'),
      PATCH.replace('10.0.0.7/32 trust', '10.0.0.7/32 trust # \u202e'),
    ],
    ['overlaps with a worse one', mended(2, 1, 5, { severity: 'note' }), TEXT, PATCH],
  ])('are not made where the line %s', (name, finding, text, patch) => {
    const before = name.startsWith('overlaps') ? [second] : [];
    expect(made(reportOf([...before, finding]), text, patch)).toHaveLength(before.length);
  });

  test('take a record away, and keep the fence that its neighbours have', () => {
    const edit = { file: 'pg_hba.conf', line: 2, column: 1, endLine: 3, endColumn: 1, newText: '' };
    const fix = { description: 'remove', edits: [edit], allows: 'nothing', safe: true, effects: [] } as const;
    const [gone] = made(reportOf([{ ...second, fix }]));
    expect(gone).toMatchObject({ line: 2, endLine: 2 });
    expect(gone?.body).toContain('```suggestion\n```\n\nAccess stays as it is.');
    const ticks = 'host all all 10.0.0.7/32 trust # ```` x';
    const [kept] = made(
      reportOf([second]),
      TEXT.replace('host all all 10.0.0.7/32 trust', ticks),
      PATCH.replace('host all all 10.0.0.7/32 trust', ticks),
    );
    expect(kept?.body).toContain('`````suggestion\nhost all all 10.0.0.7/32 scram-sha-256 # ```` x\n`````');
  });

  test('are no more than a reader takes in', () => {
    const many = Array.from({ length: 40 }, (_, at) => `host all all 10.0.0.${at}/32 trust`);
    const patch = `@@ -0,0 +1,40 @@\n${many.map((line) => `+${line}`).join('\n')}`;
    const findings = many.map((line, at) => mended(at + 1, line.length - 4, line.length + 1));
    expect(made(reportOf(findings), many.join('\n'), patch)).toHaveLength(20);
  });

  test('are counted', () => {
    expect(reviewBody(1)).toMatch(/^pgmoat: 1 suggestion\. /);
  });
});

const REVIEWS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const CREATE_REVIEW = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const REVIEW_COMMENTS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';

interface ReviewBody {
  readonly body: string;
  readonly comments: readonly { readonly path: string; readonly line: number; readonly body: string }[];
}

actionSuite('suggestions in a pull request, by dist/action.js under Node 24', () => {
  let scenario: Scenario;
  beforeEach(() => {
    scenario = new Scenario();
  });
  afterEach(() => scenario.remove());

  const WEAK = 'host all all 10.0.0.0/8 md5\n';
  const bot = { user: { type: 'Bot' }, author_association: 'NONE' };

  function propose(workspace: string, commits: Commits, answers: Answers = {}, fork = false): Promise<Acted> {
    return scenario.act({
      ...{ payload: pull(commits, fork), workspace, inputs: { suggestions: 'true' } },
      answers: {
        [FILES]: { status: 200, body: scenario.patches(commits) },
        [REVIEWS]: { status: 200, body: [] },
        [REVIEW_COMMENTS]: { status: 200, body: [] },
        [CREATE_REVIEW]: { status: 200, body: { id: 1 } },
        ...answers,
      },
    });
  }

  function reviewOf({ requests }: Acted): ReviewBody | null {
    const request = requests.find(({ operation }) => operation === CREATE_REVIEW);
    return request === undefined ? null : (request.body as unknown as ReviewBody);
  }

  test('are one review of the head, beside the lines, and are made once', async () => {
    const commits = scenario.pullRequest({ 'db/pg_hba.conf': SAFE }, { 'db/pg_hba.conf': SAFE + WEAK });
    const workspace = scenario.checkOut(commits.merge);
    const first = await propose(workspace, commits);
    const review = reviewOf(first);
    expect(review).toMatchObject({ commit_id: commits.head, event: 'COMMENT' });
    expect(review?.comments).toEqual([
      { path: 'db/pg_hba.conf', line: 3, side: 'RIGHT', body: expect.stringContaining('```suggestion\nhost') },
    ]);
    expect(review?.comments[0]?.body).toContain('\nhost all all 10.0.0.0/8 scram-sha-256\n```');

    const [{ body = '' } = {}] = review?.comments ?? [];
    const reviews = { [REVIEWS]: { status: 200, body: [{ id: 1, body: review?.body, ...bot }] } };
    const there = { [REVIEW_COMMENTS]: { status: 200, body: [{ id: 2, body, line: 3, ...bot }] } };
    expect(reviewOf(await propose(workspace, commits, { ...reviews, ...there }))).toBeNull();
    // Somebody took the comment away, and wants it no more.
    expect(reviewOf(await propose(workspace, commits, reviews))).toBeNull();
    // The lines changed since: the comment is beside none of them.
    const outdated = { [REVIEW_COMMENTS]: { status: 200, body: [{ id: 2, body, line: null, ...bot }] } };
    expect(reviewOf(await propose(workspace, commits, { ...reviews, ...outdated }))).not.toBeNull();
    // Nobody keeps suggestions away by writing their marker.
    const stranger = { user: { type: 'User' }, author_association: 'NONE' };
    const forged = { [REVIEW_COMMENTS]: { status: 200, body: [{ id: 2, body, line: 3, ...stranger }] } };
    expect(reviewOf(await propose(workspace, commits, forged))).not.toBeNull();
  }, 60_000);

  test('are none where nothing was asked for, or nothing is safe', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + WEAK });
    const workspace = scenario.checkOut(commits.merge);
    const unasked = await scenario.act({ payload: pull(commits), workspace });
    expect(unasked.requests.map(({ operation }) => operation)).toEqual(['POST /repos/{owner}/{repo}/check-runs']);
    const open = 'hostssl app app 8.0.0.0/8 scram-sha-256\n';
    const others = new Scenario();
    try {
      const unsafe = others.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + open });
      const inputs = { suggestions: 'true' };
      const acted = await others.act({ payload: pull(unsafe), workspace: others.checkOut(unsafe.merge), inputs });
      expect(annotated(acted.commands)).toEqual(['error pg_hba.conf:3']);
      expect(acted.requests.map(({ operation }) => operation)).toEqual(['POST /repos/{owner}/{repo}/check-runs']);
    } finally {
      await others.remove();
    }
  });

  test('also where many findings were there before', async () => {
    const old = Array.from({ length: 60 }, (_, at) => `host a${at} all 10.0.0.0/8 md5\n`).join('');
    const commits = scenario.pullRequest(
      { 'pg_hba.conf': old },
      { 'pg_hba.conf': `${old}host b all 10.0.0.0/8 md5\n` },
    );
    const review = reviewOf(await propose(scenario.checkOut(commits.merge), commits));
    expect(review?.comments.map(({ line }) => line)).toEqual([61]);
  });

  test('that may not be written fail nothing: quietly in a fork, with a notice elsewhere', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + WEAK });
    const workspace = scenario.checkOut(commits.merge);
    const forbidden = { [CREATE_REVIEW]: { status: 403, body: { message: 'Resource not accessible by integration' } } };
    const fork = await propose(workspace, commits, forbidden, true);
    expect([fork.status, annotated(fork.commands)]).toEqual([0, ['warning pg_hba.conf:3']]);
    const own = await propose(workspace, commits, forbidden);
    expect(annotated(own.commands)).toEqual(['warning pg_hba.conf:3', 'notice ']);
    expect(own.commands.at(-1)?.data).toContain('pull-requests: write');
    const invalid = { [CREATE_REVIEW]: { status: 422, body: { message: 'Unprocessable Entity' } } };
    const refused = await propose(workspace, commits, invalid);
    expect(annotated(refused.commands)).toEqual(['warning pg_hba.conf:3', 'notice ']);
    expect(refused.requests.filter(({ operation }) => operation === CREATE_REVIEW)).toHaveLength(1);
  }, 60_000);

  test('that the server made although it failed are not made again', async () => {
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, { 'pg_hba.conf': SAFE + WEAK });
    const workspace = scenario.checkOut(commits.merge);
    const failing = { [CREATE_REVIEW]: [{ status: 502 }, { status: 200, body: { id: 1 } }] };
    const again = await propose(workspace, commits, failing);
    expect(again.requests.filter(({ operation }) => operation === CREATE_REVIEW)).toHaveLength(2);
    const { body = '' } = reviewOf(again)?.comments[0] ?? {};
    const found = {
      [REVIEW_COMMENTS]: [
        { status: 200, body: [] },
        { status: 200, body: [{ id: 2, body, line: 3, ...bot }] },
      ],
    };
    const made = await propose(workspace, commits, { ...failing, ...found });
    expect(made.requests.filter(({ operation }) => operation === CREATE_REVIEW)).toHaveLength(1);
    expect(annotated(made.commands)).toEqual(['warning pg_hba.conf:3']);
  }, 60_000);
});
