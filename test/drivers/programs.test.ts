import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSource } from '../readers/support/source.ts';
import { type CertificateKind, type Certificates, makeCertificates } from '../support/certificates.ts';
import { installations, plainEnvironment } from '../support/installations.ts';
import { hasOpenssl, runServer } from '../support/servers.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const installation = installations().at(-1);
const ready = existsSync(join(HERE, 'node_modules')) && installation !== undefined && hasOpenssl();

type State = 'no-tls' | CertificateKind;
const STATES: readonly State[] = ['no-tls', 'right', 'self-signed', 'wrong-name'];
type Outcome = 'tls' | 'plain' | 'refused';

const PLACE = "host: 'localhost', port: 5432, user: 'postgres'";
const WHERE = `${PLACE}, database: 'postgres'`;
const URL = 'postgres://postgres@localhost:5432/postgres';

/** What a program may give as `ssl`. */
const OPTIONS: readonly string[] = [
  'true',
  'false',
  'undefined',
  'null',
  '{}',
  '{ rejectUnauthorized: false }',
  '{ rejectUnauthorized: true }',
  "{ rejectUnauthorized: 'false' }",
  '{ rejectUnauthorized: 0 }',
  '{ require: true }',
  '{ checkServerIdentity: () => undefined }',
  "'true'",
  "'false'",
  "'require'",
  "'prefer'",
  "'allow'",
  "'disable'",
  "'no-verify'",
  "'verify-full'",
  '0',
  '1',
  "''",
  '{ rejectUnauthorized: undefined }',
  '{ rejectUnauthorized: null }',
];

/** The same put together in steps: what is said last of a key holds. */
const IN_STEPS: readonly string[] = [
  `(() => { const c = { ${WHERE} }; c.ssl = { rejectUnauthorized: false }; return new Pool(c); })()`,
  `(() => { const c = { ${WHERE}, ssl: true }; c['ssl'] = false; return new Client(c); })()`,
  `(() => { const c = { ${WHERE} }; Object.assign(c, { ssl: true }); return new Client(c); })()`,
  `(() => { const base = { ${WHERE}, ssl: false }; return new Pool({ ssl: true, ...base }); })()`,
  `(() => { const base = { ${WHERE}, ssl: false }; return new Pool({ ...base, ssl: true }); })()`,
  `(() => { function options() { return { ${WHERE}, ssl: { rejectUnauthorized: false } }; } return new Pool(options()); })()`,
  `(() => { const options = () => ({ ssl: 'require', max: 1, connect_timeout: 3 }); return postgres('${URL}', options()); })()`,
  `(() => { const o = { host: 'localhost', port: 5432, dialect: 'postgres', logging: false }; o.dialectOptions = { ssl: { rejectUnauthorized: false } }; return new Sequelize('postgres', 'postgres', '', o); })()`,
  `(() => { const c = { ${WHERE} }; const k = { client: 'pg', acquireConnectionTimeout: 3000, connection: c }; c.ssl = true; return knex(k); })()`,
];

const PROGRAMS: readonly string[] = [
  ...IN_STEPS,
  ...OPTIONS.flatMap((ssl) => [
    `new Client({ ${WHERE}, ssl: ${ssl} })`,
    `postgres({ ${WHERE}, max: 1, connect_timeout: 3, ssl: ${ssl} })`,
  ]),
  `new Pool({ ${WHERE} })`,
  `postgres({ ${WHERE}, max: 1, connect_timeout: 3 })`,
  `new Pool({ ${WHERE}, sslmode: 'require' })`,
  ...['', '?sslmode=require', '?sslmode=disable', '?sslmode=no-verify'].flatMap((query) => [
    `new Pool({ connectionString: '${URL}${query}', ssl: { rejectUnauthorized: false } })`,
    `new Pool({ connectionString: '${URL}${query}', ssl: true })`,
    `postgres('${URL}${query}', { max: 1, connect_timeout: 3, ssl: 'require' })`,
    `postgres('${URL}${query}', { max: 1, connect_timeout: 3, ssl: false })`,
    `new PrismaPg({ connectionString: '${URL}${query}', ssl: { rejectUnauthorized: false } })`,
    `new Sequelize('${URL}${query}', { logging: false, dialectOptions: { ssl: { rejectUnauthorized: false } } })`,
    `knex({ client: 'pg', acquireConnectionTimeout: 3000, connection: { connectionString: '${URL}${query}', ssl: { rejectUnauthorized: false } } })`,
    `new DataSource({ type: 'postgres', url: '${URL}${query}', ssl: { rejectUnauthorized: false } })`,
  ]),
  `new Sequelize('postgres', 'postgres', '', { host: 'localhost', port: 5432, dialect: 'postgres', logging: false, ssl: true })`,
  `new Sequelize('postgres', 'postgres', '', { host: 'localhost', port: 5432, dialect: 'postgres', logging: false, dialectOptions: { ssl: true } })`,
  `new Sequelize('postgres', 'postgres', '', { host: 'localhost', port: 5432, dialect: 'postgres', logging: false, dialectOptions: { sslmode: 'require' } })`,
  `postgres({ ${WHERE}, max: 1, connect_timeout: 3, sslmode: 'require' })`,
  `knex({ client: 'pg', acquireConnectionTimeout: 3000, ssl: true, connection: { ${WHERE} } })`,
  `knex({ client: 'pg', acquireConnectionTimeout: 3000, connection: { ${WHERE}, ssl: true } })`,
  `new DataSource({ type: 'postgres', host: 'localhost', port: 5432, username: 'postgres', database: 'postgres', ssl: true })`,
  `new DataSource({ type: 'postgres', host: 'localhost', port: 5432, username: 'postgres', database: 'postgres', ssl: true, extra: { ssl: { rejectUnauthorized: false } } })`,
];

const IMPORTS =
  "import { Client, Pool } from 'pg';\nimport postgres from 'postgres';\nimport { Sequelize } from 'sequelize';\nimport knex from 'knex';\nimport { DataSource } from 'typeorm';\nimport { PrismaPg } from '@prisma/adapter-pg';\n";

/** The level of a client whose programs end so, as far as these states tell. */
function levelOf(outcomes: Readonly<Partial<Record<State, Outcome>>>): string {
  const text = STATES.map((state) => outcomes[state]).join(' ');
  const levels: Readonly<Record<string, string>> = {
    'refused refused refused refused': 'broken',
    'plain plain plain plain': 'none',
    'plain tls tls tls': 'opportunistic',
    'refused tls tls tls': 'encrypted',
    'refused tls refused tls': 'ca',
    'refused tls refused refused': 'full',
  };
  return levels[text] ?? text;
}

function run(port: number, home: string, authority: string): Promise<readonly Outcome[]> {
  const env = { ...plainEnvironment(), HOME: home, NODE_EXTRA_CA_CERTS: authority, NODE_NO_WARNINGS: '1' };
  const child = spawn(process.execPath, [join(HERE, 'programs.mjs')], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  child.stdin.end(PROGRAMS.map((program) => `${JSON.stringify({ program, port })}\n`).join(''));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      const answers = text.trim().split('\n');
      if (answers.length !== PROGRAMS.length) reject(new Error(`${answers.length} answers to ${PROGRAMS.length}`));
      resolve(answers.map((line): Outcome => JSON.parse(line).outcome));
    });
  });
}

if (!ready) {
  test.skip('the drivers of test/drivers are not installed here, or no PostgreSQL or openssl is: nothing to compare with', () =>
    undefined);
} else {
  describe('programs as they are read, and as they connect', () => {
    let certificates: Certificates;
    const found = new Map<string, Partial<Record<State, Outcome>>>();

    beforeAll(async () => {
      certificates = makeCertificates();
      const home = join(certificates.directory, 'home');
      mkdirSync(home);
      const server = await runServer(installation, { ssl: true });
      try {
        for (const state of STATES) {
          await server.query(`alter system set ssl = ${state === 'no-tls' ? 'off' : 'on'}`);
          if (state !== 'no-tls') {
            const { certificate, key } = certificates.of[state];
            server.write('server.crt', certificate);
            server.write('server.key', key);
          }
          await server.reload();
          const outcomes = await run(server.port, home, certificates.authority);
          for (const [index, program] of PROGRAMS.entries()) {
            found.set(program, { ...found.get(program), [state]: outcomes[index] });
          }
        }
      } finally {
        await server.stop();
      }
    }, 600_000);

    afterAll(() => rmSync(certificates.directory, { recursive: true, force: true }));

    test.each(PROGRAMS)('%s', async (program) => {
      const facts = await readSource('db.ts', `${IMPORTS}export const client = ${program};\n`);
      expect(facts.map(({ tls }) => tls.level)).toEqual([levelOf(found.get(program) ?? {})]);
    });
  });
}
