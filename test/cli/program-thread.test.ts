import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { collectFiles } from '../../src/cli/collect-files.ts';
import { openScope } from '../../src/cli/run-check.ts';
import type { Fact } from '../../src/facts.ts';
import { makeRepository, type Repository } from '../support/repository.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** What is worth a thread: enough program text, and enough of it that may have to do with PostgreSQL. */
const PLAIN = 1500;
const TELLING = 320;

const PROGRAMS: readonly (readonly [ending: string, text: (n: number) => string])[] = [
  ['ts', (n) => `import { Pool } from 'pg';\nnew Pool({ host: 'db${n}', ssl: { rejectUnauthorized: false } });\n`],
  ['py', (n) => `import psycopg\npsycopg.connect("host=db${n} user=app dbname=app sslmode=require")\n`],
  ['go', (n) => `package a\nimport _ "github.com/lib/pq"\nvar db, err = sql.Open("postgres", "host=db${n} user=a")\n`],
  ['sql', (n) => `select dblink_connect('postgresql://app:hunter${n}@db/app');\n`],
];

let repository: Repository;
let own: string;

beforeAll(() => {
  const files: Record<string, string> = {
    '.gitignore': 'ignored/\n',
    'compose.yml': 'services:\n  db:\n    image: postgres:16\n    ports: ["5432:5432"]\n',
    'pkg/package.json': '{ "dependencies": { "pg": "^7.18.0" } }\n',
    'pkg/package-lock.json': '{ "lockfileVersion": 3, "packages": { "node_modules/pg": { "version": "7.18.2" } } }\n',
    'ignored/a.ts': "new Pool('postgres://a@h/d')\n",
    'pkg/binary.ts': "import 'pg'; // postgres \0\0\0\n",
    'pkg/large.ts': `// postgres ${'x'.repeat(1024 * 1024)}\n`,
    'left/out.py': 'psycopg.connect("host=left-out")\n',
    'pgmoat.yml': 'ignore: ["left/**"]\n',
  };
  for (let n = 0; n < PLAIN; n += 1) files[`src/d${n % 40}/f${n}.ts`] = `export const a${n} = ${n};\n`;
  for (let n = 0; n < TELLING; n += 1) {
    const [ending, text] = PROGRAMS[n % PROGRAMS.length] ?? ['ts', () => ''];
    files[`pkg/d${n % 9}/f${n}.${ending}`] = text(n);
  }
  repository = makeRepository(files);
  symlinkSync('d0/f0.ts', join(repository.root, 'pkg/link.ts'));
  execFileSync('git', ['add', '-A'], { cwd: repository.root });
  own = join(repository.root, '.git/dist');
});

afterAll(() => {
  repository.remove();
});

/** What `pgmoat facts` prints, by a bundle whose thread is another one. */
function factsBy(thread: string | null): readonly Fact[] {
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  cpSync(DIST, own, { recursive: true });
  if (thread !== null) writeFileSync(join(own, 'cli-programs.js'), thread);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(own, 'cli.js'), 'facts'], {
    cwd: repository.root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout).facts;
}

/** The same without a thread, which the sources have no bundle for. */
async function factsHere(): Promise<readonly Fact[]> {
  const { tree } = await openScope({ root: repository.root, paths: [], policyPath: null, major: null });
  const ignored = (path: string): boolean => path.startsWith('left/');
  const { facts } = await collectFiles(tree, { major: null, ignored, as: null });
  return JSON.parse(JSON.stringify(facts));
}

test('a thread of its own reads what the collector reads', async () => {
  const here = await factsHere();
  const connections = here.filter((fact) => fact.kind === 'connection');
  expect(connections.length).toBeGreaterThanOrEqual(TELLING);
  expect(connections.some((fact) => fact.driver === 'pg' && fact.tls.level === 'encrypted')).toBe(true);
  expect(factsBy(null)).toEqual(here);
});

test('what it could not read is listed', () => {
  const { stdout } = spawnSync(process.execPath, [join(DIST, 'cli.js'), '--format', 'json'], {
    cwd: repository.root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { skipped, findings } = JSON.parse(stdout);
  expect(skipped.map(({ file, reason }: { file: string; reason: string }) => `${file} ${reason}`)).toEqual([
    'pkg/binary.ts binary',
    'pkg/large.ts too-large',
  ]);
  expect(findings.some(({ file }: { file: string }) => file.startsWith('pkg/d'))).toBe(true);
  expect(stdout).not.toContain('hunter');
});

test.each([
  ['cannot be loaded', 'throw new Error("no");\n'],
  ['is not JavaScript', '{'],
  ['ends without a word', 'process.exit(0);\n'],
  [
    'ends halfway',
    `import { parentPort } from 'node:worker_threads';
parentPort.once('message', () => {
  parentPort.postMessage({ facts: [{ kind: 'key', file: 'no' }], skipped: [], texts: new Map() });
  setImmediate(() => process.exit(0));
});\n`,
  ],
])('where the thread %s, all is read without it', async (_, thread) => {
  expect(factsBy(thread)).toEqual(await factsHere());
});

test('the thread is asked', () => {
  const fact = { kind: 'key', file: 'from/the/thread', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const facts = factsBy(`import { parentPort } from 'node:worker_threads';
parentPort.once('message', ({ programs }) => {
  const facts = [{ ...${JSON.stringify(fact)}, programs: programs.length }];
  parentPort.postMessage({ facts, skipped: [], texts: new Map() });
  parentPort.postMessage(null);
});\n`);
  // Those with a word of PostgreSQL in them, the two that cannot be read, and the link, which git does not look through.
  expect(facts.filter(({ file }) => file === fact.file)).toEqual([{ ...fact, programs: TELLING + 3 }]);
  expect(facts.some(({ file }) => file.startsWith('pkg/d'))).toBe(false);
});
