import { spawnSync } from 'node:child_process';
import { appendFileSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of the machine, started for a test on a Unix-domain socket in a directory of its own. */
export interface TestServer {
  /** What psql prints for one statement (unaligned, no header), without the last line feed. Throws with the server's message. */
  query(sql: string): string;
  /** Holds postgresql.conf, pg_hba.conf and pg_ident.conf; the views read them anew at every query. */
  readonly dataDirectory: string;
  /** Gives a file that the test wrote to the user the server runs as. */
  readonly own: (path: string) => void;
  readonly major: number;
  stop(): void;
}

export interface TestServerOptions {
  /** Turns `ssl` on, without a certificate: records are read as with TLS, connections cannot use it. */
  readonly ssl?: boolean;
  /** Lines added to postgresql.conf before the start. */
  readonly settings?: readonly string[];
}

/** Why tests that need a server are skipped when `startServer` returns null. */
export const NO_SERVER = 'no PostgreSQL server on this machine: not compared with the real one';

/** The directory of initdb, pg_ctl, postgres and psql; null where there is none. */
export function serverBinaries(): string | null {
  const stated = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const root = '/usr/lib/postgresql';
  const installed = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const candidates = [stated.stdout?.trim() ?? '', ...installed.map((version) => join(root, version, 'bin'))];
  const found = candidates.find((directory) => directory !== '' && existsSync(join(directory, 'initdb')));
  return found ?? null;
}

/** The servers refuse to run as root: then they run as `postgres` or `nobody`. */
function unprivileged(): { readonly uid: number; readonly gid: number } | 'self' | null {
  if (process.getuid?.() !== 0) return 'self';
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim());
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', LANG: 'C' };
}

/**
 * Makes a cluster in a temporary directory and starts it: about a second. Null where there is no server to start; an
 * installed server that fails to start throws, so that a broken test is not taken for a missing server.
 */
export function startServer(options: TestServerOptions = {}): TestServer | null {
  const bin = serverBinaries();
  const user = unprivileged();
  if (bin === null || user === null) return null;
  const base = mkdtempSync(join(tmpdir(), 'pgmoat-'));
  const own = (path: string): void => {
    if (user !== 'self') chownSync(path, user.uid, user.gid);
  };
  own(base);
  const dataDirectory = join(base, 'data');
  const log = join(base, 'log');
  const env = environment();
  const identity = user === 'self' ? {} : user;

  function run(program: string, ...args: string[]): void {
    const result = spawnSync(join(bin ?? '', program), args, { env, cwd: base, stdio: 'ignore', ...identity });
    if (result.status !== 0) throw new Error(`${program} failed with status ${String(result.status)}, see ${log}`);
  }
  function query(sql: string): string {
    const args = ['-XAtq', '-v', 'ON_ERROR_STOP=1', '-h', base, '-U', 'postgres', '-d', 'postgres', '-c', sql];
    const psql = existsSync(join(bin ?? '', 'psql')) ? join(bin ?? '', 'psql') : 'psql';
    const result = spawnSync(psql, args, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (result.status !== 0) throw new Error(result.stderr || String(result.error));
    return result.stdout.replace(/\n$/, '');
  }
  function stop(): void {
    if (existsSync(join(dataDirectory, 'postmaster.pid')))
      run('pg_ctl', '-D', dataDirectory, '-w', '-m', 'fast', 'stop');
    rmSync(base, { recursive: true, force: true });
  }

  run('initdb', '-D', dataDirectory, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N');
  appendFileSync(join(dataDirectory, 'postgresql.conf'), ['', ...(options.settings ?? []), ''].join('\n'));
  run(
    ...(['pg_ctl', '-D', dataDirectory, '-w', '-l', log] as const),
    ...['-o', `-c listen_addresses= -c unix_socket_directories=${base} -c fsync=off`, 'start'],
  );
  if (options.ssl === true) {
    // At start a missing certificate is fatal; on a reload the setting changes and only the TLS context stays as it was.
    appendFileSync(join(dataDirectory, 'postgresql.conf'), 'ssl = on\n');
    query('select pg_reload_conf()');
    for (let tries = 0; query('show ssl') !== 'on'; tries += 1) {
      if (tries > 100) throw new Error('the server did not take ssl = on');
    }
  }
  const major = Math.floor(Number(query('show server_version_num')) / 10_000);
  return { query, dataDirectory, own, major, stop };
}
