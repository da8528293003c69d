import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { passwordExchange, type Verifier } from '../../src/access/trace/password.ts';
import type { Answer, AttemptTrace, ClientCertificate } from '../../src/access/trace/result.ts';
import { traceStartUp } from '../../src/access/trace/trace.ts';
import { collect } from '../../src/collect.ts';
import { buildModel } from '../../src/deployment/deployment.ts';
import type { Server } from '../../src/deployment/model.ts';
import { bytesOf } from '../../src/postgres/byte-text.ts';
import type { Memberships } from '../../src/postgres/memberships.ts';
import { settingOf } from '../../src/postgres/settings/effective.ts';
import type { PgMajor } from '../../src/postgres/versions.ts';
import { memoryTree } from '../../src/tree.ts';
import type { Installation } from '../support/installations.ts';
import { type RunningServer, runServer } from '../support/servers.ts';
import { type StartUpAnswer, startUp } from '../support/start-up.ts';

/** One client: where it connects from, how, and what it puts into its start-up packet. */
export interface Client {
  /** A loopback address, or `socket`. */
  readonly from: string;
  readonly tls: boolean;
  /** The certificate of alice, which root.crt vouches for. */
  readonly certificate: boolean;
  readonly user: string;
  readonly database: string;
  /** Value of the parameter; null leaves it out. */
  readonly replication: string | null;
}

/** What postgresql.conf says besides; every word is a line. */
export type Variant = readonly string[];

/** Roles with what is stored for them and what they were granted. */
interface Role {
  readonly verifier: Verifier;
  readonly attributes?: string;
  readonly groups?: readonly string[];
}

export const ROLES: Readonly<Record<string, Role>> = {
  g1: { verifier: 'none' },
  g2: { verifier: 'none', groups: ['g1'] },
  g3: { verifier: 'none', groups: ['g2'] },
  alice: { verifier: 'scram-sha-256', groups: ['g3'] },
  bob: { verifier: 'md5', groups: ['g2'], attributes: 'noinherit' },
  carol: { verifier: 'none' },
  root: { verifier: 'md5', attributes: 'superuser' },
  repl: { verifier: 'scram-sha-256', attributes: 'replication' },
  replication: { verifier: 'none' },
  all: { verifier: 'none', groups: ['g1'] },
  '+g1': { verifier: 'none' },
  Alice: { verifier: 'scram-sha-256' },
};

export const MEMBERSHIPS: Memberships = {
  grants: new Map(Object.entries(ROLES).map(([name, { groups = [] }]) => [name, new Set(groups)])),
  complete: true,
};

function setUp(major: PgMajor): string {
  const statements: string[] = [];
  for (const [name, { verifier, attributes = '' }] of Object.entries(ROLES)) {
    const password = verifier === 'none' ? '' : ` password 'pw'`;
    statements.push(`set password_encryption = '${verifier === 'none' ? 'md5' : verifier}'`);
    statements.push(`create role "${name}" login ${attributes}${password}`);
  }
  for (const [name, { groups = [] }] of Object.entries(ROLES)) {
    // Neither matters to pg_hba.conf: that a role does not inherit, nor that it may not even SET ROLE.
    const options = major >= 16 && name === 'bob' ? ' with inherit false, set false' : '';
    for (const group of groups) statements.push(`grant "${group}" to "${name}"${options}`);
  }
  return statements.join(';');
}

export interface AttemptServer {
  readonly running: RunningServer;
  /** Puts files in force. Rejects where the server does not take them. */
  load(variant: Variant, hba: string, ident?: string): Promise<void>;
  real(client: Client): Promise<StartUpAnswer>;
  stop(): Promise<void>;
}

export async function startAttemptServer(installation: Installation): Promise<AttemptServer> {
  const settings = ["include_if_exists 'variant.conf'", 'max_wal_senders = 10'];
  const running = await runServer(installation, { ssl: true, settings });
  await running.query(setUp(installation.major));
  const certificate = makeClientCertificate(running);
  const refusals = (): number => running.log().split(/not reloaded|contains errors/).length;

  async function load(variant: Variant, hba: string, ident = ''): Promise<void> {
    running.write('variant.conf', `${variant.join('\n')}\n`);
    running.write('pg_hba.conf', bytesOf(hba));
    running.write('pg_ident.conf', bytesOf(ident));
    const before = refusals();
    await running.reload();
    // A start-up packet comes back after the files were read.
    await startUp({ to: { socket: running.socket }, parameters: { user: 'alice' } });
    if (refusals() !== before) throw new Error(`not reloaded:\n${hba}\n${running.log().slice(-2000)}`);
  }
  async function real(client: Client): Promise<StartUpAnswer> {
    const host = client.from.includes(':') ? '::1' : '127.0.0.1';
    const to = client.from === 'socket' ? { socket: running.socket } : { host, port: running.port, from: client.from };
    const { user, database, replication } = client;
    const parameters = { user, database, ...(replication === null ? {} : { replication }) };
    for (;;) {
      const answer = await startUp({ to, parameters, tls: client.tls, ...(client.certificate ? { certificate } : {}) });
      if (answer.kind !== 'error' || !/too many clients|in recovery/.test(answer.message)) return answer;
    }
  }
  return { running, load, real, stop: () => running.stop() };
}

/** A certificate in alice's name, signed with the server's own key, whose certificate is root.crt. */
function makeClientCertificate({ dataDirectory }: RunningServer): { readonly cert: string; readonly key: string } {
  const directory = mkdtempSync(join(tmpdir(), 'pgmoat-client-'));
  const [key, request, cert] = ['key', 'csr', 'crt'].map((name) => join(directory, `client.${name}`));
  if (key === undefined || request === undefined || cert === undefined) throw new Error('no names');
  const [root, rootKey] = [join(dataDirectory, 'root.crt'), join(dataDirectory, 'server.key')];
  for (const args of [
    ['req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=alice', '-keyout', key, '-out', request],
    ['x509', '-req', '-in', request, '-CA', root, '-CAkey', rootKey, '-set_serial', '7', '-days', '30', '-out', cert],
  ]) {
    const made = spawnSync('openssl', [...args], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`);
  }
  const pair = { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
  rmSync(directory, { recursive: true });
  return pair;
}

/** The server that the files make up, as pgmoat reads them. */
export function modelOf(variant: Variant, hba: string, major: PgMajor, ident = ''): Server {
  const settings = `${variant.join('\n')}\n`;
  const tree = memoryTree({ 'pg_hba.conf': hba, 'pg_ident.conf': ident, 'postgresql.conf': settings });
  const { facts } = collect(tree, { major, ignored: () => false, as: null });
  const [server] = buildModel(facts, { major, zones: {} }).servers;
  if (server === undefined) throw new Error('no server was read');
  return server;
}

export function ours(server: Server, client: Client): AttemptTrace {
  const from =
    client.from === 'socket'
      ? { kind: 'socket' as const }
      : {
          kind: 'address' as const,
          address: client.from,
          encryption: client.tls ? ('tls' as const) : ('none' as const),
        };
  const certificate: ClientCertificate = client.certificate ? { kind: 'valid', commonName: 'alice' } : { kind: 'none' };
  const roles = new Set([...Object.keys(ROLES), 'postgres']);
  const knowledge = { memberships: MEMBERSHIPS, certificate, roles, settingsKnown: true };
  return traceStartUp(server, client, from, knowledge);
}

/** Whether what we say is what the server did: `certain` where we left no choice. */
export function agreement(trace: AttemptTrace, real: StartUpAnswer, server: Server): 'certain' | 'possible' | 'no' {
  if (trace.obstacle !== null) {
    if (trace.obstacle.kind === 'no-tls') return real.kind === 'no-tls' ? 'certain' : 'no';
    return trace.obstacle.kind === 'start-up' && isError(real, trace.obstacle.error) ? 'certain' : 'no';
  }
  if (!trace.answers.some((answer) => isAnswer(answer, real, trace, server))) return 'no';
  return trace.answers.length === 1 ? 'certain' : 'possible';
}

function isError(real: StartUpAnswer, error: { readonly sqlstate: string; readonly message: string } | null): boolean {
  if (real.kind !== 'error' || real.authenticated || error === null) return false;
  return real.sqlstate === error.sqlstate && real.message === error.message;
}

/** Past authentication: that there is no such role or database is another matter. */
function isAdmitted(real: StartUpAnswer): boolean {
  return real.kind === 'admitted' || (real.kind === 'error' && real.authenticated);
}

const REQUESTS = { cleartext: 'password', md5: 'md5', scram: 'sasl' } as const;

function isAnswer(answer: Answer, real: StartUpAnswer, { user }: AttemptTrace, server: Server): boolean {
  if (answer.verdict === 'admitted') return isAdmitted(real);
  if (answer.verdict === 'refused') return isError(real, answer.error);
  const { challenge } = answer;
  // The operating system, or nobody on port 113, answers at once.
  if (challenge === 'peer' && user === userInfo().username) return isAdmitted(real);
  if (challenge === 'peer' || challenge === 'ident') return isError(real, answer.failure);
  // A map whose regular expression is not decided: one or the other.
  if (challenge === 'certificate') return isAdmitted(real) || isError(real, answer.failure);
  if (challenge === null || real.kind !== 'request') return false;
  const encryption = String(settingOf(server.settings, 'password_encryption', server.major).value);
  const exchange = passwordExchange(challenge, ROLES[user]?.verifier ?? 'none', encryption)?.exchange;
  return exchange !== undefined && REQUESTS[exchange] === real.method;
}
