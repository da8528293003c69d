import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ConnectionFact, TlsLevel } from '../../src/facts.ts';
import { connectionFromText, connectionFromVariables } from '../../src/postgres/conninfo/connection.ts';
import type { ConnectionMeta } from '../../src/postgres/conninfo/types.ts';
import { parseVersion } from '../../src/postgres/tls/versions.ts';
import { type CertificateKind, type Certificates, makeCertificates } from '../support/certificates.ts';
import { installations, plainEnvironment } from '../support/installations.ts';
import { FULL, recordParity } from '../support/parity.ts';
import { hasOpenssl, type RunningServer, runServer } from '../support/servers.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const installed = existsSync(join(HERE, 'node_modules'));
const installation = installations().at(-1);
const ready = installed && installation !== undefined && hasOpenssl();

/**
 * The driver as attempts.mjs calls it, and what a manifest would call it. libpq is asked through psql, as it reads for those that
 * hand it their URL. Of pg 7 nothing can be asked: it does not connect under the Node versions of today.
 */
const ALL: readonly (readonly [name: string, driver: string, version: string | null])[] = [
  ['libpq', 'ruby-pg', null],
  ['pg', 'pg', '8.23.1'],
  ['pg-8.4', 'pg', '8.4.2'],
  ['pg-8.0', 'pg', '8.0.3'],
  ['postgres', 'postgres.js', '3.4.9'],
  ['prisma-adapter-pg', 'prisma-adapter-pg', null],
  ['sequelize', 'pg', '8.23.1'],
  ['knex', 'knex', '3.3.0'],
  ['typeorm', 'pg', '8.23.1'],
];

/** Those that read URLs in ways of their own; the others, which go by them, in the full run. */
const DRIVERS = FULL ? ALL : ALL.filter(([name]) => ['libpq', 'pg', 'postgres'].includes(name));

const ROOT = 'sslrootcert=ROOT';
const QUERIES: readonly string[] = [
  '',
  ...[
    'disable',
    'allow',
    'prefer',
    'require',
    'verify-ca',
    'verify-full',
    'no-verify',
    'Require',
    'DISABLE',
    'another',
  ].map((mode) => `sslmode=${mode}`),
  ...['true', '1', '0', 'false', 'require', 'verify-full', 'no-verify', 'prefer', 'disable'].map(
    (flag) => `ssl=${flag}`,
  ),
  ...['prefer', 'require', 'verify-ca', 'verify-full', 'disable'].map((mode) => `sslmode=${mode}&${ROOT}`),
  ROOT,
  'sslmode=require&ssl=false',
  'sslmode=disable&ssl=true',
  'sslmode=require&ssl=0',
  ...['prefer', 'require', 'verify-ca', 'verify-full', 'no-verify', 'disable', 'allow'].map(
    (mode) => `uselibpqcompat=true&sslmode=${mode}`,
  ),
  ...['require', 'verify-ca', 'verify-full'].map((mode) => `uselibpqcompat=true&sslmode=${mode}&${ROOT}`),
  'sslaccept=strict&sslmode=require',
];

/** Values of PGSSLMODE, null for none, for those that are told by variables alone. */
const MODES = [null, 'disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify', 'another'];
const BY_VARIABLES = [
  ['libpq by variables', 'ruby-pg', null],
  ['pg by variables', 'pg', '8.23.1'],
] as const;

/** libpq refuses these keys, and says so with every value. */
const FOREIGN = /uselibpqcompat|sslaccept/;

/** `tls-only`: the right certificate, and no record of pg_hba.conf for plaintext. */
type State = 'no-tls' | 'tls-only' | CertificateKind;
const STATES: readonly State[] = ['no-tls', 'right', 'self-signed', 'expired', 'wrong-name', 'tls-only'];

interface Attempt {
  readonly driver: string;
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
}

interface Answer {
  readonly outcome: 'tls' | 'plain' | 'refused';
  readonly message: string;
}

/** What a client is worth whose attempts end so: the levels as docs/drivers.md describes them. */
function levelOf(outcomes: Readonly<Record<State, Answer['outcome']>>): TlsLevel | string {
  const all = STATES.map((state) => outcomes[state]);
  if (all.every((outcome) => outcome === 'refused')) return 'broken';
  if (all.every((outcome, at) => outcome === (STATES[at] === 'tls-only' ? 'refused' : 'plain'))) return 'none';
  if (all.every((outcome) => outcome !== 'refused')) return 'opportunistic';
  if (outcomes['no-tls'] === 'refused' && outcomes.right === 'tls') {
    const bad = [outcomes['self-signed'], outcomes.expired, outcomes['wrong-name']].join(' ');
    if (bad === 'tls tls tls') return 'encrypted';
    if (bad === 'refused refused tls') return 'ca';
    if (bad === 'refused refused refused') return 'full';
  }
  return JSON.stringify(outcomes);
}

function attempt(attempts: readonly Attempt[], home: string, authority: string): Promise<readonly Answer[]> {
  const env = { ...plainEnvironment(), HOME: home, NODE_EXTRA_CA_CERTS: authority, NODE_NO_WARNINGS: '1' };
  const child = spawn(process.execPath, [join(HERE, 'attempts.mjs')], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  child.stdin.end(attempts.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      const answers = text.trim().split('\n');
      if (answers.length !== attempts.length) reject(new Error(`${answers.length} answers to ${attempts.length}`));
      resolve(answers.map((line): Answer => JSON.parse(line)));
    });
  });
}

/** The attempts of one state of the server, each under the name that its test asks for. */
function attemptsOf(port: number, authority: string): readonly (readonly [key: string, attempt: Attempt])[] {
  const roots = (name: string, text: string): Readonly<Record<string, string>> =>
    // libpq verifies against a file alone; without one it refuses to verify.
    name.startsWith('libpq') && /verify-/.test(text) ? { PGSSLROOTCERT: authority } : {};
  const urls = DRIVERS.flatMap(([driver]) =>
    questions(driver).map((query): readonly [string, Attempt] => {
      const url = `postgres://postgres@localhost:${port}/postgres?${query}`.replace('ROOT', authority);
      return [`${driver} ${query}`, { driver, url, environment: roots(driver, query) }];
    }),
  );
  const variables = BY_VARIABLES.flatMap(([driver]) =>
    MODES.map((mode): readonly [string, Attempt] => {
      const where = { PGHOST: 'localhost', PGPORT: String(port), PGUSER: 'postgres', PGDATABASE: 'postgres' };
      const how = mode === null ? {} : { PGSSLMODE: mode, ...roots(driver, mode) };
      return [`${driver} ${mode}`, { driver, url: '', environment: { ...where, ...how } }];
    }),
  );
  return [...urls, ...variables];
}

const NOWHERE = () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 });

function meta(driver: string, version: string | null): ConnectionMeta {
  const candidate = { driver, version: version === null ? null : parseVersion(version), origin: null };
  return { file: 'x', name: null, major: 15, drivers: [candidate] };
}

function table(driver: string, version: string | null, url: string): ConnectionFact {
  const fact = connectionFromText(url, NOWHERE, meta(driver, version));
  if (fact === null) throw new Error(`no connection: ${url}`);
  return fact;
}

function variables(driver: string, version: string | null, mode: string | null): ConnectionFact | null {
  const host = { PGHOST: { value: 'localhost', at: NOWHERE } };
  const stated = mode === null ? host : { ...host, PGSSLMODE: { value: mode, at: NOWHERE } };
  return connectionFromVariables(stated, meta(driver, version));
}

if (!ready) {
  test.skip('the drivers of test/drivers are not installed here, or no PostgreSQL or openssl is: nothing to compare with', () =>
    undefined);
} else {
  describe('drivers against a server with certificates of all sorts', () => {
    let certificates: Certificates;
    const found = new Map<string, Answer>();

    beforeAll(async () => {
      certificates = makeCertificates();
      const home = join(certificates.directory, 'home');
      mkdirSync(home);
      const server: RunningServer = await runServer(installation, { ssl: true });
      try {
        for (const state of STATES) {
          if (state === 'no-tls') await server.query('alter system set ssl = off');
          else {
            await server.query('alter system set ssl = on');
            const { certificate, key } = certificates.of[state === 'tls-only' ? 'right' : state];
            server.write('server.crt', certificate);
            server.write('server.key', key);
            if (state === 'tls-only') server.write('pg_hba.conf', 'hostssl all all all trust\n');
          }
          await server.reload();
          const attempts = attemptsOf(server.port, certificates.authority);
          const asked = attempts.map(([, one]) => one);
          const answers = await attempt(asked, home, certificates.authority);
          for (const [index, [key]] of attempts.entries()) {
            const answer = answers[index];
            if (answer !== undefined) found.set(`${key} ${state}`, answer);
          }
        }
      } finally {
        await server.stop();
      }
    }, 600_000);

    afterAll(() => rmSync(certificates.directory, { recursive: true, force: true }));

    const cases = DRIVERS.flatMap(([name, driver, version]) =>
      questions(name).map((query) => [name, query, driver, version] as const),
    );
    const byVariables = BY_VARIABLES.flatMap(([name, driver, version]) =>
      MODES.map((mode) => [name, mode, driver, version] as const),
    );
    const total = cases.length + byVariables.length;
    let agree = 0;
    const observed = (key: string): string =>
      levelOf(
        Object.fromEntries(
          STATES.map((state) => [state, found.get(`${key} ${state}`)?.outcome ?? 'refused']),
        ) as Record<State, Answer['outcome']>,
      );
    afterAll(() => {
      // A test that failed has said so; only a whole run is a count.
      if (agree < total) return;
      recordParity(installation, { kind: 'drivers', source: 'hard', inputs: total, agree });
    });

    test.each(cases)('%s: %s', (name, query, driver, version) => {
      const fact = table(driver, version, `postgres://postgres@localhost/postgres?${query}`);
      const level = observed(`${name} ${query}`);
      expect(fact.tls).toMatchObject({ level, fallback: level === 'opportunistic' });
      agree += 1;
    });

    test.each(byVariables)('%s: PGSSLMODE=%s', (name, mode, driver, version) => {
      const level = observed(`${name} ${mode}`);
      expect(variables(driver, version, mode)?.tls).toMatchObject({ level, fallback: level === 'opportunistic' });
      agree += 1;
    });
  });
}

function questions(name: string): readonly string[] {
  return name === 'libpq' ? QUERIES.filter((query) => !FOREIGN.test(query)) : QUERIES;
}
