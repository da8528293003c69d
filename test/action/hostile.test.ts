import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Answers, Request } from '../support/github-server.ts';
import { type Acted, actionSuite, OPEN, pull, SAFE, Scenario } from './scenario.ts';

const CREATE_CHECK = 'POST /repos/{owner}/{repo}/check-runs';
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const REVIEWS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const REVIEW_COMMENTS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
const CREATE_REVIEW = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';

actionSuite('a hostile pull request, before dist/action.js under Node 24', () => {
  let scenario: Scenario;
  beforeEach(() => {
    scenario = new Scenario();
  });
  afterEach(() => scenario.remove());

  const inputs = { comment: 'true', suggestions: 'true' };
  const writable: Answers = {
    [CREATE_CHECK]: { status: 201, body: { id: 5 } },
    [COMMENTS]: { status: 200, body: [] },
    [CREATE_COMMENT]: { status: 201, body: { id: 9 } },
    [REVIEWS]: { status: 200, body: [] },
    [REVIEW_COMMENTS]: { status: 200, body: [] },
    [CREATE_REVIEW]: { status: 200, body: { id: 1 } },
  };

  /** All that is written anywhere: log, summary, reports, requests. */
  function everything({ stdout, summary, outputs, requests }: Acted): Readonly<Record<string, string>> {
    const bodies = (operation: string): string =>
      strings(requests.filter((request: Request) => request.operation === operation).map(({ body }) => body)).join(
        '\n',
      );
    return {
      ...{
        stdout,
        summary,
        check: bodies(CREATE_CHECK),
        comment: bodies(CREATE_COMMENT),
        review: bodies(CREATE_REVIEW),
      },
      sarif: readFileSync(outputs['sarif-file'] ?? '', 'utf8'),
      json: readFileSync(outputs['report-json'] ?? '', 'utf8'),
    };
  }

  /** What some keys hold, anywhere in the bodies of an operation's requests. */
  function proseOf({ requests }: Acted, operation: string, keys: readonly string[]): string {
    const found: string[] = [];
    for (const { body, operation: other } of requests) {
      if (other !== operation) continue;
      JSON.stringify(body, (key, value) => {
        if (keys.includes(key) && typeof value === 'string') found.push(value);
        return value;
      });
    }
    return found.join('\n');
  }

  /** Every string in a value. */
  function strings(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  }

  /** Markdown without code, in which text is shown as it is. */
  function prose(markdown: string): string {
    return markdown.replace(/^(`{3,})(?:text|diff|suggestion)\n[\s\S]*?^\1$/gm, '').replace(/`[^`\n]+`/g, '');
  }

  test.each([
    ['workflow commands', '::error::x', '::set-output name=x::y'],
    ['old workflow commands', '##[error]x', '##[add-mask]all'],
    ['HTML', '<img src=x onerror=y>', '<script>x</script>'],
    ['Markdown', '](https://evil.example)![x](y) @octocat #1 **b**', '[x](https://evil.example) @octocat #1'],
    ['fences and comments', '```` <!-- pgmoat -->', '``` --> <!-- pgmoat -->'],
    ['tables', 'a | b', 'a | b || c'],
    ['terminal escapes', '\u001b[2J\u001b]0;x\u0007', '\u001b[2J'],
    ['hidden characters', 'a\u202eb\u200bc\u2066', '\u202e\u2066'],
    ['newlines', 'x\n::error::y\n## z', 'x\r::error::y'],
    ['percent signs', '%0A::error::y', '%0D%0A::error::y'],
  ])(
    'with %s in a name and a line is shown as it is',
    async (_, name, line) => {
      const path = `odd/${name.replaceAll('/', '∕')}/pg_hba.conf`;
      const before = { 'pg_hba.conf': SAFE, a: '' };
      const text = `host all "${line.replaceAll('"', '')}" 0.0.0.0/0 trust\nhost all all 10.0.0.0/8 md5 # ${line.replace(/[\r\n]/g, ' ')}\n`;
      const commits = scenario.pullRequest(before, { [path]: text, 'pg_hba.conf': SAFE + OPEN });
      const patch = `@@ -0,0 +1,2 @@\n${text
        .trimEnd()
        .split('\n')
        .map((one) => `+${one}`)
        .join('\n')}`;
      const acted = await scenario.act({
        ...{ payload: pull(commits), workspace: scenario.checkOut(commits.merge), inputs },
        answers: { ...writable, [FILES]: { status: 200, body: [{ filename: path, status: 'added', patch }] } },
      });
      expect(acted.status).toBe(1);
      const { stdout, summary, comment = '', review = '', sarif = '', json = '' } = everything(acted);
      // The runner obeys what the Action says, and nothing else.
      const names = new Set(acted.commands.map((command) => command.name));
      expect([...names].filter((one) => !['add-mask', 'stop-commands', 'debug', 'notice'].includes(one))).toEqual([]);
      expect(acted.commands.filter((command) => command.name === 'add-mask').map(({ data }) => data)).toEqual([
        'the-token',
      ]);
      // Annotations of a check run, and paths, are plain text.
      const checked = proseOf(acted, CREATE_CHECK, ['summary']);
      const reviewed = proseOf(acted, CREATE_REVIEW, ['body']);
      for (const [where, markdown] of Object.entries({ summary, checked, comment, reviewed })) {
        const shown = prose(markdown ?? '');
        expect([where, shown.match(/<(?:img|script)|\]\(https:\/\/evil|(?<!\w)@octocat|(?<![\w&])#1\b/g)]).toEqual([
          where,
          null,
        ]);
        expect([where, shown.match(/<!-- pgmoat -->/g)?.length ?? 0]).toEqual([where, where === 'comment' ? 1 : 0]);
      }
      for (const [where, output] of Object.entries({ stdout, summary, comment, review, sarif, json })) {
        // A suggestion is what it is, or is not made.
        expect([where, output?.match(/[^\P{Cc}\n\t]|\p{Cf}/gu) ?? null]).toEqual([where, null]);
      }
    },
    60_000,
  );

  test('shows no password anywhere, and masks it before anything is written', async () => {
    const secrets = ['Zq8-unlikely-55', 'Kx4!other-secret', 'ldap-bind-77x'];
    const [url = '', variable = '', bind = ''] = secrets;
    const after = {
      '.env': `DATABASE_URL=postgresql://app:${url}@db.acme-shop.com/shop?sslmode=disable\nPGHOST=db.acme-shop.com\nPGPASSWORD='${variable}'\n`,
      'pg_hba.conf': `${SAFE}host all all 10.0.0.0/8 ldap ldapserver=l.acme-shop.com ldapbasedn="dc=x" ldapbinddn=y ldapbindpasswd=${bind}\n`,
      'ci.yml': `env:\n  DATABASE_URL: "postgresql://app:${url}@db.acme-shop.com/shop?sslmode=disable"\n`,
    };
    const commits = scenario.pullRequest({ 'pg_hba.conf': SAFE }, after);
    const files = scenario.patches(commits);
    const acted = await scenario.act({
      ...{ payload: pull(commits), workspace: scenario.checkOut(commits.merge), inputs },
      answers: { ...writable, [FILES]: { status: 200, body: files } },
    });
    expect(Number(acted.outputs.findings)).toBeGreaterThan(2);
    const masks = acted.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    expect(masks).toEqual(expect.arrayContaining([url, variable]));
    const { stdout = '', ...others } = everything(acted);
    const afterMasks = stdout.slice(stdout.lastIndexOf('::add-mask::')).split('\n').slice(1).join('\n');
    const beforeMasks = stdout.slice(0, stdout.indexOf('::add-mask::'));
    expect(beforeMasks).toBe('');
    for (const [where, text] of Object.entries({ stdout: afterMasks, ...others })) {
      for (const secret of secrets) expect([where, secret, text.includes(secret)]).toEqual([where, secret, false]);
    }
  });
});
