import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { VERSION } from '../../src/version.ts';
import { makeRepository, type Repository } from '../support/repository.ts';

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function repository(files: Readonly<Record<string, string>>, options?: { git?: boolean }): Repository {
  const result = makeRepository(files, options);
  made.push(result);
  return result;
}

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function run(cwd: string, argv: readonly string[], input = ''): Promise<Run> {
  let out = '';
  let err = '';
  const status = await main(argv, {
    cwd,
    env: {},
    isTerminal: false,
    errorIsTerminal: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: () => input,
    today: () => '2026-11-21',
  });
  return { status, out, err };
}

async function json(cwd: string, argv: readonly string[]) {
  const result = await run(cwd, [...argv, '--format', 'json']);
  return { ...result, report: JSON.parse(result.out) };
}

const OPEN = 'host all all 0.0.0.0/0 trust\n';
const CLEAN = 'local all all peer\nhostssl app app 10.1.0.0/24 scram-sha-256\n';

describe('exit status', () => {
  test('0 for a repository without findings, and for one without PostgreSQL', async () => {
    expect(await run(repository({ 'pg_hba.conf': CLEAN }).root, [])).toMatchObject({ status: 0, err: '' });
    expect(await run(repository({ 'README.md': 'hello' }).root, [])).toMatchObject({ status: 0, err: '' });
  });

  test('1 for an error, 0 where --fail-on does not count it', async () => {
    const { root } = repository({ 'pg_hba.conf': OPEN });
    expect((await run(root, [])).status).toBe(1);
    expect((await run(root, ['--fail-on', 'never'])).status).toBe(0);
  });

  test('--fail-on note counts notes', async () => {
    const { root } = repository({ 'pg_hba.conf': 'local all all trust\n' });
    expect((await run(root, [])).status).toBe(0);
    expect((await run(root, ['--fail-on', 'note'])).status).toBe(1);
  });

  test.each([
    [['--policy', 'none.yaml'], 'pgmoat: none.yaml: no such policy file\n'],
    [
      ['--policy', 'recomended'],
      'pgmoat: "recomended" is neither a policy file nor a pack; did you mean "recommended"?\n',
    ],
    [['--policy', 'zzzz'], /^pgmoat: "zzzz" is neither a policy file nor a pack; packs are .*recommended/],
    [['chek'], 'pgmoat: chek: no such file or directory, and no such command; did you mean "check"?\n'],
    [['help'], 'pgmoat: help: no such file or directory, and no such command; did you mean "--help"?\n'],
    [['pg_hba.conf/x'], 'pgmoat: pg_hba.conf/x: no such file or directory\n'],
    [
      ['--fail-on', 'warnin'],
      'pgmoat: --fail-on "warnin" is not one of error, warning, note, never; did you mean "warning"?\n',
    ],
    [['--policy', '.'], 'pgmoat: .: the policy cannot be read (EISDIR)\n'],
    [['--baseline', '.'], 'pgmoat: .: the baseline cannot be read (EISDIR)\n'],
    [['nowhere'], 'pgmoat: nowhere: no such file or directory\n'],
    [['--baseline', 'none'], 'pgmoat: none: no such baseline; write one with --update-baseline\n'],
    [['explain', 'hba-trsut'], 'pgmoat: there is no rule "hba-trsut"; did you mean "hba-trust"?\n'],
  ])('2 with one line for %j', async (argv, message) => {
    const { root } = repository({ 'pg_hba.conf': CLEAN });
    const result = await run(root, argv);
    expect(result.status).toBe(2);
    expect(result.out).toBe('');
    if (typeof message === 'string') expect(result.err).toBe(message);
    else expect(result.err).toMatch(message);
  });

  test('2 for a policy that is wrong, with its place and the nearest key', async () => {
    const { root } = repository({ 'pg_hba.conf': CLEAN, 'pgmoat.yaml': 'rules:\n  hba-trsut: error\n' });
    const { status, err } = await run(root, []);
    expect(status).toBe(2);
    expect(err).toMatch(/^pgmoat: pgmoat\.yaml:2:3: .*did you mean "hba-trust"\?\n$/);
  });
});

describe('policy', () => {
  test.each([
    ['rules: { zzzzzzzz: off }\n', 'pgmoat.yaml:1:10: rules.zzzzzzzz: there is no such rule'],
    ['suppressions: { forbid: [zzzzzzzz] }\n', 'pgmoat.yaml:1:26: suppressions.forbid[0]: there is no rule "zzzzzzzz"'],
  ])('%j: no rule is near, so it says where they are listed', async (text, problem) => {
    const { root } = repository({ 'pgmoat.yaml': text });
    const { err } = await run(root, []);
    expect(err).toBe(`pgmoat: ${problem}; expected one that "pgmoat explain" lists\n`);
  });

  test.each([
    ['pgmoat.yaml', []],
    ['other.yaml', ['--policy', 'other.yaml']],
  ])('%s that is a link out of the repository is refused, and nothing of it shown', async (name, argv) => {
    const outside = repository({ 'other/secret.yaml': 'rules: nobody-should-see-this\n' });
    const { root } = repository({ 'pg_hba.conf': CLEAN });
    symlinkSync(join(outside.root, 'other/secret.yaml'), join(root, name));
    expect(await run(root, argv)).toEqual({
      status: 2,
      out: '',
      err: `pgmoat: ${name}: a link that leads out of the repository; the policy is not read\n`,
    });
  });

  test('a link within the repository is a policy like any other', async () => {
    const { root } = repository({ 'pg_hba.conf': OPEN, 'policies/team.yaml': 'extends: []\n' });
    symlinkSync('policies/team.yaml', join(root, 'pgmoat.yaml'));
    expect((await run(root, [])).status).toBe(0);
  });

  test('a link that leads to itself is an error in one line', async () => {
    const { root } = repository({ 'pg_hba.conf': CLEAN });
    symlinkSync('pgmoat.yaml', join(root, 'pgmoat.yaml'));
    expect((await run(root, [])).err).toBe('pgmoat: pgmoat.yaml: the policy cannot be read (ELOOP)\n');
  });

  test('the nearest one at or above the paths, its patterns relative to where it stands', async () => {
    const { root } = repository({
      'services/a/pgmoat.yaml':
        'extends: [recommended]\noverrides:\n  - files: [pg_hba.conf]\n    rules: { hba-trust: note }\n',
      'services/a/pg_hba.conf': OPEN,
      'services/b/pg_hba.conf': OPEN,
    });
    expect((await run(root, ['services/a'])).status).toBe(0);
    expect((await run(root, ['services/b'])).status).toBe(1);
  });

  test('from above the working directory, up to the top of the work tree', async () => {
    const { root } = repository({ 'pgmoat.yaml': 'extends: []\n', 'sub/pg_hba.conf': OPEN });
    expect((await run(join(root, 'sub'), [])).status).toBe(0);
  });

  test('in package.json', async () => {
    const { root } = repository({
      'package.json': '{ "name": "x", "pgmoat": { "rules": { "hba-trust": "off" } } }',
      'pg_hba.conf': 'local all all trust\n',
    });
    expect((await json(root, [])).report.findings).toEqual([]);
  });

  test('a pack by name', async () => {
    const { root } = repository({ 'pg_hba.conf': 'host app app 10.0.0.0/24 md5\n' });
    expect((await json(root, ['--policy', 'scram-only'])).report.policy.sources).toEqual(['scram-only']);
  });
});

describe('check', () => {
  test('JSON as the contract has it, the same to the byte from run to run', async () => {
    const { root } = repository({ 'pg_hba.conf': OPEN });
    const first = await json(root, []);
    expect(Object.keys(first.report).slice(0, 3)).toEqual(['schemaVersion', 'tool', 'policy']);
    expect(first.report).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'pgmoat', version: VERSION },
      summary: { files: 1, facts: 1, error: 1 },
      suppressed: [],
    });
    expect(first.report.findings[0]).toMatchObject({
      rule: 'hba-trust',
      severity: 'error',
      file: 'pg_hba.conf',
      line: 1,
    });
    expect((await json(root, [])).out).toBe(first.out);
  });

  test('from standard input', async () => {
    const { root } = repository({});
    const result = await run(root, ['--stdin', '--stdin-filename', 'db/pg_hba.conf', '--format', 'json'], OPEN);
    expect(result.status).toBe(1);
    expect(JSON.parse(result.out).findings[0]).toMatchObject({ file: 'db/pg_hba.conf', line: 1 });
  });

  test('standard input is held to the size of a file', async () => {
    const { root } = repository({});
    const argv = ['--stdin', '--as', 'pg_hba', '--max-file-size', '20'];
    expect((await run(root, argv, 'local all all peer\n')).status).toBe(0);
    expect(await run(root, argv, OPEN)).toEqual({
      status: 2,
      out: '',
      err: 'pgmoat: standard input: 29 bytes, more than the 20 that are read; see --max-file-size\n',
    });
  });

  test('--as reads a file as what it is not named', async () => {
    const { root } = repository({ 'rules.txt': OPEN });
    expect((await run(root, ['--as', 'pg_hba', 'rules.txt'])).status).toBe(1);
    expect((await run(root, ['--as', 'pg_hba'])).status).toBe(2);
  });

  test('--output writes the report and nothing to standard output', async () => {
    const { root } = repository({ 'pg_hba.conf': OPEN });
    expect(await run(root, ['--format', 'sarif', '--output', 'out.sarif'])).toMatchObject({ status: 1, out: '' });
    expect(JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect((await run(root, ['--output', 'no/such/dir.txt'])).status).toBe(2);
  });

  test('what was not read is listed', async () => {
    const { root } = repository({ 'pg_hba.conf': `${OPEN}${'# long\n'.repeat(400)}` });
    const { report } = await json(root, ['--max-file-size', '1000']);
    expect(report.skipped).toEqual([
      { file: 'pg_hba.conf', reason: 'too-large', detail: '2829 bytes, more than the 1000 that are read' },
    ]);
  });

  test('a directory outside of the working directory becomes the root', async () => {
    const { root } = repository({ 'pg_hba.conf': OPEN });
    const elsewhere = repository({});
    const { report } = await json(elsewhere.root, [root]);
    expect(report.findings[0].file).toBe('pg_hba.conf');
  });

  test('git-ignored files are not looked at, but for those that are named', async () => {
    const { root } = repository({ '.gitignore': 'local/\n', 'local/pg_hba.conf': OPEN });
    expect((await run(root, [])).status).toBe(0);
    expect((await run(root, ['local/pg_hba.conf'])).status).toBe(1);
  });
});

describe('suppression', () => {
  test('a comment with a reason takes a finding out of the count and keeps it in the list', async () => {
    const { root } = repository({
      'pg_hba.conf': '# pgmoat-ignore hba-trust -- sandbox, no data, SEC-12\nhost all all 0.0.0.0/0 trust\n',
    });
    const { report, status } = await json(root, []);
    expect(status).toBe(0);
    expect(report.findings).toEqual([]);
    expect(report.suppressed[0]).toMatchObject({
      rule: 'hba-trust',
      suppression: { kind: 'comment', reason: 'sandbox, no data, SEC-12' },
    });
    expect((await run(root, ['--no-suppressions'])).status).toBe(1);
  });

  test('without a reason it does nothing and is a finding itself', async () => {
    const { root } = repository({ 'pg_hba.conf': 'host all all 0.0.0.0/0 trust # pgmoat-ignore hba-trust\n' });
    const { report } = await json(root, []);
    expect(report.findings.map((finding: { rule: string }) => finding.rule)).toEqual([
      'hba-trust',
      'policy-suppression',
    ]);
  });

  test('a baseline survives moved lines, and a finding that is gone is said', async () => {
    const repo = repository({ 'pg_hba.conf': OPEN });
    expect((await run(repo.root, ['--baseline', 'base.txt', '--update-baseline'])).status).toBe(0);
    repo.write('pg_hba.conf', `# moved\n\n${OPEN}`);
    expect(await run(repo.root, ['--baseline', 'base.txt'])).toMatchObject({ status: 0, err: '' });
    repo.write('pg_hba.conf', CLEAN);
    expect((await run(repo.root, ['--baseline', 'base.txt'])).err).toBe(
      'pgmoat: base.txt: the finding of hba-trust in pg_hba.conf is gone; remove its line\n',
    );
  });
});

describe('--update-baseline', () => {
  test('of a part keeps what it knows of the rest', async () => {
    const { root, write } = repository({ 'a/pg_hba.conf': OPEN, 'b/pg_hba.conf': OPEN });
    const update = ['--baseline', 'base.txt', '--update-baseline'];
    expect(await run(root, update)).toMatchObject({ status: 0, err: expect.stringContaining('2 findings written') });
    const before = readFileSync(join(root, 'base.txt'), 'utf8');
    write('a/pg_hba.conf', CLEAN);
    expect(await run(root, ['a', ...update])).toMatchObject({
      status: 0,
      err: expect.stringContaining('1 finding written'),
    });
    const after = readFileSync(join(root, 'base.txt'), 'utf8');
    expect(after).toBe(before.replace(/^.* a\/pg_hba\.conf\n/gm, ''));
    expect((await run(root, ['--baseline', 'base.txt'])).status).toBe(0);
  });

  test('does not overwrite a file that is no baseline', async () => {
    const { root } = repository({ 'pg_hba.conf': OPEN });
    const { status, err } = await run(root, ['--baseline', 'pg_hba.conf', '--update-baseline']);
    expect(status).toBe(2);
    expect(err).toMatch(/^pgmoat: pg_hba\.conf:1:1: not a line of a baseline;/);
    expect(readFileSync(join(root, 'pg_hba.conf'), 'utf8')).toBe(OPEN);
  });
});

describe('secrets', () => {
  const PASSWORD = 'n0t-t0-be-seen';
  const files = {
    '.env': `DATABASE_URL=postgresql://app:${PASSWORD}@db.example.com/app?sslmode=require\nPGPASSWORD=${PASSWORD}\nPGHOST=db.example.com\n`,
    'compose.yml': `services:\n  db:\n    image: postgres:16\n    ports: ["5432:5432"]\n    environment:\n      POSTGRES_PASSWORD: ${PASSWORD}\n`,
    'pgbouncer.ini': `[databases]\napp = host=db.example.com password=${PASSWORD} user=app\n[pgbouncer]\nauth_type = any\n`,
    'appsettings.json': `{ "Db": "Host=db.example.com;Username=app;Password=${PASSWORD};Database=app" }\n`,
  };
  test.each(['text', 'json', 'sarif', 'github', 'markdown'])('no password in %s', async (format) => {
    const { root } = repository(files);
    const { out } = await run(root, ['--format', format]);
    expect(out).toContain('client-password');
    expect(out).not.toContain(PASSWORD);
  });

  test('nor in facts', async () => {
    const { root } = repository(files);
    const { out, status } = await run(root, ['facts']);
    expect(status).toBe(0);
    expect(JSON.parse(out).facts.length).toBeGreaterThan(4);
    expect(out).not.toContain(PASSWORD);
  });
});

describe('other commands', () => {
  test('--version and --help', async () => {
    const { root } = repository({});
    expect(await run(root, ['--version'])).toEqual({ status: 0, out: `${VERSION}\n`, err: '' });
    expect((await run(root, ['facts', '--help'])).out).toContain('Usage: pgmoat facts');
  });

  test('explain a rule, list the rules', async () => {
    const { root } = repository({});
    expect((await run(root, ['explain', 'hba-trust'])).out).toMatch(
      /^hba-trust \(error\)[\s\S]*Why:[\s\S]*How to mend it:[\s\S]*Bad:/,
    );
    expect((await run(root, ['explain'])).out).toMatch(/^client-[\s\S]*^hba-trust +error +\S/m);
    expect(JSON.parse((await run(root, ['explain', 'hba-trust', '-f', 'json'])).out).id).toBe('hba-trust');
  });

  test('init writes a policy that holds and a workflow, and overwrites nothing unasked', async () => {
    const { root } = repository({ 'pg_hba.conf': CLEAN });
    expect((await run(root, ['init'])).status).toBe(0);
    expect(existsSync(join(root, '.github/workflows/pgmoat.yml'))).toBe(true);
    expect((await run(root, [])).status).toBe(0);
    expect(await run(root, ['init'])).toMatchObject({
      status: 2,
      err: 'pgmoat: pgmoat.yaml exists; --force overwrites it\n',
    });
    expect((await run(root, ['init', '--force'])).status).toBe(0);
  });

  test('facts are in order and exit 0 also where files are in error', async () => {
    const { root } = repository({ 'pg_hba.conf': 'nonsense\n', 'a/pg_hba.conf': CLEAN });
    const { status, out } = await run(root, ['facts', '--format', 'json']);
    expect(status).toBe(0);
    const { schemaVersion, facts } = JSON.parse(out);
    expect(schemaVersion).toBe(1);
    expect(facts.map((fact: { file: string; line: number }) => `${fact.file}:${fact.line}`)).toEqual([
      'a/pg_hba.conf:1',
      'a/pg_hba.conf:2',
      'pg_hba.conf:1',
    ]);
  });
});
