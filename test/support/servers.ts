import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesOf, textOf } from '../../src/postgres/byte-text.ts';
import { type Installation, plainEnvironment, unprivileged } from './installations.ts';
import { type Row, Session } from './start-up.ts';

/** A server that runs in a directory of its own, on a Unix-domain socket there and a port of the loopback addresses. */
export interface RunningServer {
  readonly installation: Installation;
  /** Holds postgresql.conf, pg_hba.conf and pg_ident.conf; the views read them anew at every query. */
  readonly dataDirectory: string;
  /** Path of the socket, for `startUp`. */
  readonly socket: string;
  /** The TCP port on 127.0.0.1 and, where the machine has IPv6, ::1. */
  readonly port: number;
  /** Writes a file into the data directory (directories of its path are not made) and gives it to the server's user. */
  write(name: string, content: string | Buffer): void;
  /** Gives a file or directory that the test made to the server's user. */
  own(path: string): void;
  /** Rows as text (UTF-8) of a session opened at the start, which lives on whatever pg_hba.conf becomes. */
  query(sql: string): Promise<(string | null)[][]>;
  /** The same as bytes, of a session in a database without an encoding. */
  rows(sql: string): Promise<Row[]>;
  /** Sends SIGHUP and waits until the server has begun to act on it: later connections see what it loaded. */
  reload(): Promise<void>;
  /** Everything the server logged so far. */
  log(): string;
  stop(): Promise<void>;
}

export interface RunningServerOptions {
  /** Lines added to postgresql.conf before the start. */
  readonly settings?: readonly string[];
  /** Switches `ssl` on with a certificate of its own (server.crt and server.key, also as root.crt). Needs openssl. */
  readonly ssl?: boolean;
}

/** Makes a cluster and starts it: about two seconds. Rejects, with the server's log, where it does not start. */
export async function runServer(
  installation: Installation,
  options: RunningServerOptions = {},
): Promise<RunningServer> {
  const user = unprivileged();
  if (user === null) throw new Error('no unprivileged user to run the server as');
  const base = mkdtempSync(join(tmpdir(), 'pgmoat-'));
  chmodSync(base, 0o755);
  const identity = user === 'self' ? {} : user;
  const env = plainEnvironment();
  const dataDirectory = join(base, 'data');
  const logFile = join(base, 'log');

  function own(path: string): void {
    if (user !== null && user !== 'self') chownSync(path, user.uid, user.gid);
  }
  function write(name: string, content: string | Buffer): void {
    const path = join(dataDirectory, name);
    writeFileSync(path, typeof content === 'string' ? bytesOf(content) : content);
    own(path);
  }
  own(base);
  const made = spawnSync(
    join(installation.bin, 'initdb'),
    ['-D', dataDirectory, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    { env, cwd: base, encoding: 'utf8', ...identity },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  if (options.ssl === true) makeCertificate(dataDirectory, own);
  const port = await freePort();
  appendFileSync(
    join(dataDirectory, 'postgresql.conf'),
    [
      ...['', `port = ${port}`, `unix_socket_directories = '${base}'`, "listen_addresses = '127.0.0.1,::1'"],
      ...['fsync = off', 'max_connections = 40', 'max_wal_senders = 5', ...(options.ssl === true ? ['ssl = on'] : [])],
      ...[...(options.settings ?? []), ''],
    ].join('\n'),
  );

  const logHandle = openSync(logFile, 'a');
  const child = spawn(join(installation.bin, 'postgres'), ['-D', dataDirectory], {
    ...{ env, cwd: base, stdio: ['ignore', logHandle, logHandle] },
    ...identity,
  });
  closeSync(logHandle);
  const emergency = (): void => void child.kill('SIGQUIT');
  process.once('exit', emergency);
  const log = (): string => textOf(readFileSync(logFile));
  const socket = join(base, `.s.PGSQL.${port}`);
  const session = await firstSession(child, socket, log);
  // Expressions are read by the encoding of the session's database; when the server itself loads a file it has none.
  await session.rows(`create database ${BYTES} template template0 encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'`);
  const bytes = await Session.open({ to: { socket }, parameters: { user: 'postgres', database: BYTES } });

  async function stop(): Promise<void> {
    session.close();
    bytes.close();
    process.removeListener('exit', emergency);
    const ended = child.exitCode !== null || new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    await ended;
    rmSync(base, { recursive: true, force: true });
  }
  async function reload(): Promise<void> {
    const count = (): number => log().split('received SIGHUP').length;
    const before = count();
    child.kill('SIGHUP');
    for (let tries = 0; count() === before; tries += 1) {
      if (tries > 1000) throw new Error('the server did not reload');
      await pause(5);
    }
  }
  async function query(sql: string): Promise<(string | null)[][]> {
    const rows = await session.rows(sql);
    return rows.map((row) => row.map((value) => value?.toString('utf8') ?? null));
  }
  const rows = (sql: string): Promise<Row[]> => bytes.rows(sql);
  return { installation, dataDirectory, socket, port, write, own, query, rows, reload, log, stop };
}

const BYTES = 'without_encoding';

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function firstSession(child: ChildProcess, socket: string, log: () => string): Promise<Session> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await Session.open({ to: { socket }, parameters: { user: 'postgres', database: 'postgres' } });
    } catch (error) {
      if (child.exitCode !== null || tries > 1500)
        throw new Error(`the server did not start: ${log()}`, { cause: error });
      await pause(20);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Whether certificates can be made here. */
export function hasOpenssl(): boolean {
  return spawnSync('openssl', ['version']).status === 0;
}

function makeCertificate(directory: string, own: (path: string) => void): void {
  const [key, certificate, root] = ['server.key', 'server.crt', 'root.crt'].map((name) => join(directory, name));
  if (key === undefined || certificate === undefined || root === undefined) return;
  const made = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '3650', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', key, '-out', certificate],
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`);
  writeFileSync(root, readFileSync(certificate));
  chmodSync(key, 0o600);
  for (const path of [key, certificate, root]) own(path);
}
