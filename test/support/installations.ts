import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAJORS, type PgMajor } from '../../src/postgres/versions.ts';

/** A PostgreSQL whose programs can be run: the machine's, or one that the package under `test/servers` brings. */
export interface Installation {
  readonly major: PgMajor;
  /** As its programs say: `15.18`. */
  readonly version: string;
  readonly origin: 'machine' | 'npm';
  /** Holds initdb and postgres. */
  readonly bin: string;
  /** `libpq.so.5` with the directory of the libraries it needs; null where there is none. */
  readonly libpq: { readonly path: string; readonly directory: string } | null;
}

/** What `describe` calls it: `PostgreSQL 15.18 (machine)`. */
export function nameOf({ version, origin }: Installation): string {
  return `PostgreSQL ${version} (${origin})`;
}

/** The user whom the servers run as, which may not be root: `postgres` or `nobody` then; null where there is neither. */
export function unprivileged(): { readonly uid: number; readonly gid: number } | 'self' | null {
  if (process.getuid?.() !== 0) return 'self';
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim());
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
}

/** The environment of servers and libraries: nothing of the caller's that PostgreSQL reads, and no translated messages. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', LANG: 'C' };
}

const PACKAGES = resolve(dirname(fileURLToPath(import.meta.url)), '../servers/node_modules');

let found: readonly Installation[] | undefined;

/**
 * Every PostgreSQL there is, by major, the machine's own before the package's: 13 to 18 after `npm run test:servers` has
 * installed them, else what the machine has. Tests that get an empty list are to say that they are skipped.
 */
export function installations(): readonly Installation[] {
  found ??= [...machine(), ...packaged()].sort((a, b) => a.major - b.major);
  return found;
}

function machine(): Installation[] {
  const stated = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const root = '/usr/lib/postgresql';
  const others = existsSync(root) ? readdirSync(root).map((version) => join(root, version, 'bin')) : [];
  const directories = [...new Set([stated, ...others])].filter((bin) => existsSync(join(bin, 'initdb')));
  return directories.flatMap((bin) => {
    const library = spawnSync('pg_config', ['--libdir'], { encoding: 'utf8' }).stdout?.trim() ?? '';
    const path = join(library, 'libpq.so.5');
    const own = bin === stated && existsSync(path);
    return installation(bin, 'machine', own ? { path, directory: library } : null);
  });
}

function packaged(): Installation[] {
  if (!existsSync(PACKAGES)) return [];
  const names = readdirSync(PACKAGES).filter((name) => /^postgres-\d+$/.test(name));
  return names.flatMap((name) => {
    const native = reachable(join(PACKAGES, name, 'native'));
    const directory = join(native, 'lib');
    // The links to the libraries come from the package's install script, which npm may have been told not to run.
    for (const soname of ['libpq.so.5', 'libssl.so.1.1', 'libcrypto.so.1.1']) linkLibrary(directory, soname);
    const path = join(directory, 'libpq.so.5');
    return installation(join(native, 'bin'), 'npm', existsSync(path) ? { path, directory } : null);
  });
}

function linkLibrary(directory: string, soname: string): void {
  if (!existsSync(directory) || existsSync(join(directory, soname))) return;
  const file = readdirSync(directory).find((name) => name.startsWith(`${soname}.`));
  if (file !== undefined) symlinkSync(file, join(directory, soname));
}

/** Where the unprivileged user may not enter the checkout, the programs are copied to where it may. */
function reachable(native: string): string {
  const user = unprivileged();
  if (user === null || user === 'self') return native;
  const tried = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...user, cwd: '/' });
  if (tried.status === 0) return native;
  const copy = mkdtempSync(join(tmpdir(), 'pgmoat-postgres-'));
  spawnSync('chmod', ['755', copy]);
  cpSync(native, join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  return join(copy, 'native');
}

function installation(
  bin: string,
  origin: Installation['origin'],
  libpq: Installation['libpq'],
): [Installation] | readonly [] {
  const answer = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const version = /\d+\.\d+/.exec(answer)?.[0];
  const major = MAJORS.find((known) => String(known) === version?.split('.')[0]);
  return version !== undefined && major !== undefined ? [{ major, version, origin, bin, libpq }] : [];
}
