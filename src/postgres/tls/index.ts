import { asyncpgTls, pg8000Tls } from './asyncpg.ts';
import { type ReadTls, type TlsIntent, type TlsParameters, UNKNOWN_DEFAULT } from './intent.ts';
import { libpqTls, psycopgTls } from './libpq.ts';
import { npgsqlTls } from './npgsql.ts';
import { pgjdbcTls } from './pgjdbc.ts';
import { postgrexTls } from './postgrex.ts';
import { r2dbcTls } from './r2dbc.ts';

/** Driver, as facts name it -> how it reads its parameters. */
const DRIVERS: ReadonlyMap<string, ReadTls> = new Map<string, ReadTls>([
  ['libpq', libpqTls],
  ['pdo_pgsql', libpqTls],
  ['psqlodbc', libpqTls],
  ['psycopg', psycopgTls],
  ['psycopg_async', psycopgTls],
  ['psycopg2', psycopgTls],
  ['psycopg2cffi', psycopgTls],
  ['aiopg', psycopgTls],
  ['asyncpg', asyncpgTls],
  ['pg8000', pg8000Tls],
  ['pgjdbc', pgjdbcTls],
  ['npgsql', npgsqlTls],
  ['r2dbc-postgresql', r2dbcTls],
  ['postgrex', postgrexTls],
]);

/** What a driver makes of its parameters; unknown for a driver that is not known. */
export function readTls(driver: string, parameters: TlsParameters): TlsIntent {
  return DRIVERS.get(driver)?.(parameters) ?? { ...UNKNOWN_DEFAULT, stated: parameters.written('sslmode') };
}
