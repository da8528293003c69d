import { DRIVERS } from '../postgres/tls/index.ts';
import type { FileKind } from './reader.ts';

/**
 * Kinds whose name says that they are about PostgreSQL; the files of every other kind are read only when one of these byte
 * strings occurs in them. `ost=` and `erver=` find `host=`, `Host=` and `Server=` of strings that never name PostgreSQL.
 */
const CERTAIN: ReadonlySet<FileKind> = new Set([
  'pg_hba',
  'pg_ident',
  'postgresql_conf',
  'pgbouncer',
  'userlist',
  'conninfo',
  'pg_service',
  'pgpass',
]);
const NEEDLES: readonly string[] = [
  'ostgres',
  'ostgis',
  'ecto://',
  'pgsql:',
  'imescale',
  'OSTGRES',
  'PGHOST',
  'PGPASSWORD',
  'ost=',
  'erver=',
  'dbname=',
  'gbouncer',
  'pg_hba',
];
/** What an INI-like file must hold to be looked at as HBA records or server parameters. */
const INI_NEEDLES: readonly string[] = [
  ...NEEDLES,
  'scram-sha-256',
  'hostssl',
  'host ',
  'host\t',
  'max_connections',
  'listen_addresses',
  'shared_buffers',
];
/** With what names a driver, or is one's call, in program text that need not say PostgreSQL. */
export const PROGRAM_NEEDLES: readonly string[] = [
  ...NEEDLES,
  '= 5432',
  'sslmode',
  'psycopg',
  'dj_database_url',
  'asyncpg',
  'pg8000',
  'aiopg',
  "'pg'",
  '"pg"',
  'pg-promise',
  'pg-boss',
  'connect-pg',
  'adapter-pg',
  'neondatabase',
  'slonik',
  'pg_connect',
  'pg_pconnect',
  'pdo_pgsql',
  'pgdriver',
  'go-pg',
  'jackc/pgx',
  'lib/pq',
  'Npgsql',
  'PG.connect',
  'PG::',
  'PgPool',
  'PgConnect',
  "'pgsql'",
  '"pgsql"',
];
/** A repository may be told all that it needs by the environment: what names it has to do. */
const ELIXIR_NEEDLES: readonly string[] = [...NEEDLES, 'Repo,'];
/** Keys that belong together say PostgreSQL by their port or driver alone: `DB_PORT=5432`, `DB_CONNECTION=pgsql`. */
const ENV_NEEDLES: readonly string[] = [...NEEDLES, '5432', 'pgsql'];
/** Programs that connect, in scripts that may name nothing else. */
const SCRIPT_NEEDLES: readonly string[] = [
  ...ENV_NEEDLES,
  'psql ',
  'pg_dump',
  'pg_restore',
  'pg_basebackup',
  'createdb ',
  'dropdb ',
  'vacuumdb',
  'pgbench',
];
/** Drivers that Symfony and Synapse name, scripts, and `postgres` in the Base64 of a Secret, at each of its three offsets. */
const YAML_NEEDLES: readonly string[] = [
  ...NEEDLES,
  'pdo_pgsql',
  'psycopg2',
  'psql ',
  'cG9zdGdyZX',
  'c3RncmVz',
  'b3N0Z3Jl',
];
const PEM_NEEDLES: readonly string[] = ['PRIVATE KEY-----', ' CERTIFICATE-----'];

/** What one of must occur in a file of this kind for it to be read. */
export function needlesOf(kind: FileKind): readonly string[] {
  if (kind === 'pem') return PEM_NEEDLES;
  if (kind === 'elixir') return ELIXIR_NEEDLES;
  if (kind === 'source') return PROGRAM_NEEDLES;
  if (kind === 'env') return ENV_NEEDLES;
  if (kind === 'yaml') return YAML_NEEDLES;
  if (kind === 'shell' || kind === 'dockerfile') return SCRIPT_NEEDLES;
  return kind === 'ini' ? INI_NEEDLES : NEEDLES;
}

/** Whether files of this kind are read whatever is in them. */
export function isCertain(kind: FileKind): boolean {
  return CERTAIN.has(kind);
}

/** What a manifest must hold to name a driver: the name of a package of one, in quotes where it is too short to tell. */
export const MANIFEST_NEEDLES: readonly string[] = [
  ...new Set(
    DRIVERS.flatMap(({ packages }) => packages).flatMap(({ name }) => {
      const own = name.slice(name.indexOf(':') + 1);
      return own.length < 4 ? [`"${own}"`, `'${own}'`] : [own];
    }),
  ),
];
