import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { outputsOf, runnerLog } from './runner.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ACTION = join(ROOT, 'dist/action.js');
const NODE = node24();

/** The Node that action.yml names: the one that runs the tests, or the one that the package under test/runtime brings. */
function node24(): string | null {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const packaged = join(ROOT, `test/runtime/node_modules/node-${process.platform}-${process.arch}/bin/node`);
  return existsSync(packaged) ? packaged : null;
}

const PASSWORD = 'Zq8-unlikely-55';
const REPOSITORY: Readonly<Record<string, string>> = {
  'db/pg_hba.conf': [
    'local all all peer',
    '# ##[add-mask]pg_hba ::error::from a comment',
    'host all "::error::from a name" 0.0.0.0/0 trust # ##[error]from a line',
    '::stop-commands::from-a-line',
    '',
  ].join('\n'),
  'odd/::warning::from a path/pg_hba.conf': 'host all all 0.0.0.0/0 trust\n',
  'app/.env': `DATABASE_URL=postgresql://app:${PASSWORD}@db.example.com/shop?sslmode=disable\n`,
};

const suite = NODE === null ? describe.skip : describe;

suite(`dist/action.js under Node 24${NODE === null ? ' (not here: npm install --prefix test/runtime)' : ''}`, () => {
  let base = '';
  let workspace = '';

  beforeEach(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'pgmoat-test-')));
    workspace = join(base, 'work/shop/shop');
    for (const directory of [workspace, join(base, 'temp'), join(base, 'home')])
      mkdirSync(directory, { recursive: true });
    for (const [path, text] of Object.entries(REPOSITORY)) put(path, text);
    execFileSync('git', ['init', '--quiet'], { cwd: workspace });
    execFileSync('git', ['add', '--all'], { cwd: workspace });
  });
  afterEach(() => rmSync(base, { recursive: true }));

  function put(path: string, text: string): void {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }

  /** Starts the bundle as the runner does: every input of action.yml in the environment, files for commands, no terminal. */
  function act(inputs: Readonly<Record<string, string>> = {}) {
    const { inputs: known } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
    const env: Record<string, string> = {
      PATH: process.env.PATH ?? '',
      HOME: join(base, 'home'),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_OUTPUT: join(base, 'output'),
      GITHUB_STEP_SUMMARY: join(base, 'summary'),
      RUNNER_TEMP: join(base, 'temp'),
    };
    for (const name of Object.keys(known)) {
      env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = inputs[name] ?? '';
    }
    writeFileSync(join(base, 'output'), '');
    writeFileSync(join(base, 'summary'), '');
    const { status, stdout, stderr } = spawnSync(NODE ?? '', [ACTION], { cwd: workspace, env, encoding: 'utf8' });
    return {
      status,
      stdout,
      stderr,
      ...runnerLog(stdout),
      outputs: outputsOf(readFileSync(join(base, 'output'), 'utf8')),
      summary: readFileSync(join(base, 'summary'), 'utf8'),
    };
  }

  test('finds, annotates, summarises and fails the step', () => {
    const { status, stdout, stderr, commands, shown, outputs, summary } = act();
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const trust = commands.find(
      ({ name, properties }) => name === 'error' && properties.includes('title=pgmoat hba-trust'),
    );
    expect(trust?.properties).toMatch(
      /^title=pgmoat hba-trust,file=db\/pg_hba\.conf,line=3,endLine=3,col=\d+,endColumn=\d+$/,
    );
    expect(shown.join('\n')).toContain('db/pg_hba.conf:3:');
    expect(summary).toContain('`db/pg_hba.conf:3:');
    expect(summary).toMatch(/^## pgmoat: \d+ errors/);
    const sarif = JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'));
    const json = JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'));
    expect(sarif.runs[0].results).toHaveLength(json.findings.length);
    expect(outputs).toMatchObject({
      findings: String(json.findings.length),
      errors: String(json.summary.error),
      warnings: String(json.summary.warning),
    });
    expect(Number(outputs.errors)).toBeGreaterThanOrEqual(2);
    expect(outputs['sarif-file']?.startsWith(join(base, 'temp'))).toBe(true);
    expect(stdout.indexOf('::stop-commands::')).toBeGreaterThan(stdout.indexOf('::add-mask::'));
  });

  test('a password is masked by the runner before anything is printed, and shown nowhere', () => {
    const { stdout, stderr, summary, outputs } = act();
    const [first = '', ...rest] = stdout.split('\n');
    expect(first).toBe(`::add-mask::${PASSWORD}`);
    const files = ['sarif-file', 'report-json'].map((name) => readFileSync(outputs[name] ?? '', 'utf8'));
    for (const text of [rest.join('\n'), stderr, summary, ...files]) expect(text).not.toContain(PASSWORD);
  });

  test('nothing in the repository starts a command', () => {
    const { commands } = act();
    const names = new Set(commands.map(({ name }) => name));
    for (const name of names) expect(['add-mask', 'stop-commands', 'error', 'warning', 'notice']).toContain(name);
    expect(commands.filter(({ name }) => name === 'stop-commands')).toHaveLength(1);
    expect(commands.filter(({ name }) => name === 'add-mask')).toHaveLength(1);
    for (const { name, properties } of commands) {
      if (name === 'error' || name === 'warning' || name === 'notice') expect(properties).toMatch(/^title=/);
    }
  });

  test('fail-on never passes the step', () => {
    expect(act({ 'fail-on': 'never' }).status).toBe(0);
  });

  test('working-directory and report files', () => {
    const { outputs, commands } = act({
      'working-directory': 'db',
      'sarif-file': 'out/pgmoat.sarif',
      'json-file': 'out/pgmoat.json',
    });
    expect(outputs).toMatchObject({
      'sarif-file': join(workspace, 'out/pgmoat.sarif'),
      'report-json': join(workspace, 'out/pgmoat.json'),
    });
    const json = JSON.parse(readFileSync(join(workspace, 'out/pgmoat.json'), 'utf8'));
    expect(new Set(json.findings.map(({ file }: { file: string }) => file))).toEqual(new Set(['pg_hba.conf']));
    expect(commands.some(({ properties }) => properties.includes('file=db/pg_hba.conf,'))).toBe(true);
  });

  test.each([
    ['an input', { 'fail-on': 'everything' }, /^pgmoat: --fail-on "everything" is not one of .*\n$/],
    ['a policy', { policy: 'bad.yaml' }, /^pgmoat: bad\.yaml:1:\d+: .*hba-trusted.*\n$/],
  ])('%s that cannot be used is exit status 2, one line and an annotation', (_, inputs, line) => {
    put('bad.yaml', 'rules: { hba-trusted: error }\n');
    const { status, stderr, commands } = act(inputs);
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
    expect(commands.map(({ name, properties }) => `${name} ${properties}`)).toEqual([
      'error title=pgmoat could not run',
    ]);
  });
});
