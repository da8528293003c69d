import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { traceConnection, widest } from '../../src/access/trace/connection.ts';
import type { TraceArguments } from '../../src/cli/arguments.ts';
import { clientFromConninfo } from '../../src/cli/trace-client.ts';
import { installations, nameOf, plainEnvironment } from '../support/installations.ts';
import { recordParity, runs } from '../support/parity.ts';
import { hasOpenssl } from '../support/servers.ts';
import { startUp } from '../support/start-up.ts';
import { CASES } from './attempt-cases.ts';
import { type Batch, batchOf } from './attempt-generator.ts';
import {
  type AttemptServer,
  agreement,
  type Client,
  MEMBERSHIPS,
  modelOf,
  ours,
  startAttemptServer,
} from './attempt-servers.ts';

const all = hasOpenssl() ? installations() : [];
if (all.length === 0) test.skip('no PostgreSQL server or no openssl here: nothing to compare with', () => undefined);

const seed = Number(process.env.PGMOAT_SEED ?? Date.now() % 2 ** 31);
/** Clients of one file, and how many of them knock at the same time. */
const CLIENTS = 28;
const PARALLEL = 7;
const files = Math.ceil(runs(112, 1120) / CLIENTS);

const METHOD =
  /^(\w+)(.*?) (?:trust|reject|scram-sha-256|md5|password|ident|cert|peer|radius .*?)(?: clientcert=\S+)?$/gm;

/** Files between which TLS and no TLS makes the difference. */
const CONNECTIONS: readonly (readonly [string, readonly string[]])[] = ['ssl = on', 'ssl = off'].flatMap((settings) =>
  [
    ['hostssl all all all trust'],
    ['hostnossl all all all trust'],
    ['local all all trust'],
    ['hostssl all all all reject', 'hostnossl postgres all all trust'],
    ['hostnossl all all all reject', 'hostssl nobody all all trust'],
  ].map((hba) => [settings, hba] as const),
);

const STRING_HBA: readonly string[] = [
  'hostssl postgres alice 127.0.0.1/32 trust',
  'hostnossl postgres bob 127.0.0.1/32 trust',
  'host template1 carol ::1/128 trust',
  'host replication repl all reject',
];

/** What psql is handed, and what stands in its environment. */
const STRINGS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['host=127.0.0.1 user=alice dbname=postgres', {}],
  ['host=127.0.0.1 user=alice dbname=postgres sslmode=disable', {}],
  ['host=127.0.0.1 user=alice', { PGDATABASE: 'postgres' }],
  ['host=127.0.0.1 user=alice', {}],
  ['user=bob dbname=postgres', { PGHOST: '127.0.0.1', PGSSLMODE: 'require' }],
  ['user=bob dbname=postgres sslmode=allow', { PGHOST: '127.0.0.1', PGSSLMODE: 'require' }],
  ['user=bob dbname=postgres', { PGHOST: '127.0.0.1', PGREQUIRESSL: '1' }],
  ['', { PGHOST: '127.0.0.1', PGUSER: 'bob', PGDATABASE: 'postgres' }],
  ['', { PGHOST: '127.0.0.1', PGUSER: 'nobody' }],
  ['host=127.0.0.1 user= dbname=postgres', { PGUSER: 'alice' }],
  ['postgresql://%61lice@127.0.0.1/%70ostgres', {}],
  ['postgresql://alice@127.0.0.1/postgres?ssl=true', {}],
  ['postgresql://alice@127.0.0.1/postgres?ssl=false', {}],
  ['postgresql://carol@[::1]/template1', {}],
  ['postgresql://carol@127.0.0.1/template1?hostaddr=::1', {}],
  ['postgresql://%C3%A9%FF@127.0.0.1/%FF', {}],
  [`host=127.0.0.1 user=${'x'.repeat(70)} dbname=${'\u00e9'.repeat(40)}`, {}],
  ['host=127.0.0.1,127.0.0.2 user=bob dbname=none', {}],
  ['host=127.0.0.1,127.0.0.2 port=1,2,3 user=bob', {}],
  ['host=db hostaddr=localhost user=alice', {}],
  ['host=127.0.0.1 user=alice', { PGPORT: '0' }],
  ['host=127.0.0.1 user=alice', { PGPORT: 'x' }],
  ['host=127.0.0.1 user=alice', { PGTARGETSESSIONATTRS: 'master' }],
  ['host=127.0.0.1 user=repl replication=on', {}],
  ['host=127.0.0.1 user=repl replication=maybe', {}],
];

const NO_FLAGS: TraceArguments = {
  ...{ servers: [], user: null, database: null, from: null, socket: false, tls: false, noTls: false },
  ...{ replication: null, members: [], moreMembers: false, clientCert: null },
  ...{ envFile: null, serviceFile: null, passfile: null, osUser: null },
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface Difference {
  readonly hba: string;
  readonly variant: readonly string[];
  readonly client: Client;
  readonly real: unknown;
  readonly ours: unknown;
}

interface Compared {
  readonly attempts: number;
  readonly certain: number;
  readonly differences: readonly Difference[];
}

async function compare(server: AttemptServer, { variant, hba, ident, clients }: Batch): Promise<Compared> {
  await server.load(variant, hba, ident);
  const model = modelOf(variant, hba, server.running.installation.major, ident);
  const differences: Difference[] = [];
  let certain = 0;
  for (let at = 0; at < clients.length; at += PARALLEL) {
    const together = clients.slice(at, at + PARALLEL);
    const answers = await Promise.all(together.map(async (client) => ({ client, real: await server.real(client) })));
    for (const { client, real } of answers) {
      const mine = ours(model, client);
      const agreed = agreement(mine, real, model);
      if (agreed === 'certain') certain += 1;
      if (agreed !== 'no') continue;
      const said = mine.obstacle ?? mine.answers;
      differences.push({ hba, variant, client, real, ours: JSON.parse(JSON.stringify(said)) });
    }
  }
  return { attempts: clients.length, certain, differences };
}

describe.each(all.map((installation) => [nameOf(installation), installation] as const))('%s', (_name, installation) => {
  const { major } = installation;
  let server: AttemptServer;
  beforeAll(async () => {
    server = await startAttemptServer(installation);
  });
  afterAll(async () => {
    await server.stop();
  });

  test('hard attempts', async () => {
    const cases = CASES.filter(({ since = 13, until = 18 }) => since <= major && major <= until);
    const differences: Difference[] = [];
    let attempts = 0;
    for (const { variant = ['ssl = on', "ssl_ca_file = 'root.crt'"], hba, ident, clients } of cases) {
      const compared = await compare(server, {
        variant,
        hba: `${hba.join('\n')}\n`,
        ident: ident?.join('\n'),
        clients,
      });
      attempts += compared.attempts;
      differences.push(...compared.differences);
    }
    expect(differences).toEqual([]);
    recordParity(installation, { kind: 'attempts', source: 'hard', inputs: attempts, agree: attempts });
  });

  test('generated attempts', async () => {
    const batches = fc.sample(batchOf(major, CLIENTS), { numRuns: files, seed: seed + major });
    const differences: Difference[] = [];
    let attempts = 0;
    let certain = 0;
    for (const batch of batches) {
      const compared = await compare(server, batch);
      attempts += compared.attempts;
      certain += compared.certain;
      differences.push(...compared.differences);
    }
    if (differences.length > 0) console.log(`PGMOAT_SEED=${seed}: ${differences.length} differences`);
    expect(differences.slice(0, 5)).toEqual([]);
    expect(certain).toBeGreaterThan(attempts / 2);
    recordParity(installation, { kind: 'attempts', source: 'generated', inputs: attempts, agree: attempts });
  }, 300_000);

  // Whoever fails a proof has the record's line in the server's log: here every record asks for one that nobody has.
  test('the record that answers', async () => {
    const batches = fc.sample(batchOf(major, CLIENTS), {
      numRuns: runs(5, 25),
      seed: seed + 100 + major,
    });
    const differences: unknown[] = [];
    let met = 0;
    for (const { hba: text, clients } of batches) {
      const variant = ['ssl = on'];
      const hba = text.replace(
        METHOD,
        (_, type: string, columns: string) => `${type}${columns} ${type === 'local' ? 'peer' : 'ident'}`,
      );
      await server.load(variant, hba);
      const model = modelOf(variant, hba, major);
      for (const client of clients) {
        if (client.user === userInfo().username) continue;
        const before = server.running.log().length;
        const real = await server.real(client);
        const logged = /Connection matched .*? ?line (\d+)/.exec(server.running.log().slice(before))?.[1];
        const mine = ours(model, client);
        const lines = mine.answers.map(({ entry }) => (entry === null ? undefined : String(entry.fact.line)));
        if (logged !== undefined) met += 1;
        const none = mine.obstacle !== null || lines.at(-1) === undefined;
        if (lines.includes(logged) || (logged === undefined && none)) continue;
        differences.push({ hba, client, real, logged, lines });
      }
    }
    expect(differences.slice(0, 3)).toEqual([]);
    expect(met).toBeGreaterThan(0);
  }, 300_000);

  const psql = join(installation.bin, 'psql');
  // The packages bring no psql.
  (existsSync(psql) ? test : test.skip)('psql ends as libpq is traced to end', async () => {
    for (const [settings, hba] of CONNECTIONS) {
      const variant = [settings];
      await server.load(variant, `${hba.join('\n')}\n`);
      const model = modelOf(variant, `${hba.join('\n')}\n`, major);
      for (const sslmode of ['disable', 'allow', 'prefer', 'require'] as const) {
        const conninfo = `host=127.0.0.1 port=${server.running.port} user=alice dbname=postgres sslmode=${sslmode}`;
        const env = { ...plainEnvironment(), HOME: tmpdir() };
        const { status, stderr } = spawnSync(psql, ['-wAtc', 'select 1', conninfo], { env, encoding: 'utf8' });
        const parameters = { user: 'alice', database: 'postgres', replication: null };
        const client = { parameters, address: '127.0.0.1', sslmode };
        const known = { memberships: MEMBERSHIPS, certificate: { kind: 'none' as const }, settingsKnown: true };
        const best = widest(traceConnection(model, client, known).answers);
        expect(best?.verdict).toBe(status === 0 ? 'admitted' : 'refused');
        expect(stderr.trim().endsWith(best?.message ?? '')).toBe(true);
      }
    }
  });

  (existsSync(psql) ? test : test.skip)(
    'psql ends as its connection string and environment are traced to end',
    async () => {
      const hba = `${STRING_HBA.join('\n')}\n`;
      for (const settings of ['ssl = on', 'ssl = off']) {
        await server.load([settings], hba);
        const model = modelOf([settings], hba, major);
        for (const [text, variables] of STRINGS) {
          const environment = { PGPORT: String(server.running.port), ...variables };
          const env = { ...plainEnvironment(), HOME: tmpdir(), ...environment };
          const { status, stderr } = spawnSync(psql, ['-wAtXc', 'select 1', '-d', text], { env, encoding: 'utf8' });
          const surroundings = { environment, files: new Map(), systemUser: userInfo().username, remarks: [] };
          const described = clientFromConninfo(text, NO_FLAGS, surroundings, major);
          const known = { memberships: MEMBERSHIPS, certificate: described.certificate, settingsKnown: true };
          const best = widest(traceConnection(model, described.client, known).answers);
          const [verdict, message] = [
            described.error === null ? best?.verdict : 'refused',
            described.error ?? best?.message,
          ];
          const told = { settings, text, variables, stderr };
          expect({ ...told, verdict }).toEqual({ ...told, verdict: status === 0 ? 'admitted' : 'refused' });
          expect(stderr.trim().split('\nHINT')[0]).toMatch(new RegExp(`${escaped(message ?? '')}$`));
        }
      }
    },
  );

  test('a file with an error is not reloaded: the old records stay in force', async () => {
    await server.load(['ssl = on'], 'host all all 127.0.0.1/32 reject\nlocal all all trust\n');
    server.running.write('pg_hba.conf', 'host all all 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 trusst\n');
    await server.running.reload();
    const to = { host: '127.0.0.1', port: server.running.port };
    const real = await startUp({ to, parameters: { user: 'alice', database: 'app' } });
    expect(real).toMatchObject({ kind: 'error', sqlstate: '28000' });
    const model = modelOf(['ssl = on'], 'host all all 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 trusst\n', major);
    const client = {
      from: '127.0.0.1',
      tls: false,
      certificate: false,
      user: 'alice',
      database: 'app',
      replication: null,
    };
    expect(ours(model, client)).toMatchObject({ obstacle: { kind: 'no-start' }, answers: [] });
  });
});
