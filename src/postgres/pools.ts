import type { PoolFact } from '../facts.ts';
import { driverOf } from './tls/index.ts';

/** Numbers by which a library is told that its pool has no bound; others of them it refuses, or passes over. */
export type Endless = 'zero' | 'negative' | 'not-positive';

/** A parameter of a connection that bounds the pool. */
interface PoolParameter {
  /** In lower case. */
  readonly key: string;
  /** Drivers whose library reads it. */
  readonly drivers: readonly string[];
  readonly endless?: Endless;
}

/** Where connection strings, and the properties that stand beside them, bound a pool. */
const PARAMETERS: readonly PoolParameter[] = [
  // Prisma up to 6 (prisma-engines, quaint/src/connector/postgres/url.rs); the adapters of 7 pass it over.
  { key: 'connection_limit', drivers: ['prisma'] },
  // pgx (pgxpool/pool.go, ParseConfig), which refuses what is less than one.
  { key: 'pool_max_conns', drivers: ['pgx'] },
  // postgres.js (src/index.js, parseOptions).
  { key: 'max', drivers: ['postgres.js'] },
  // Ecto (ecto/lib/ecto/repo/supervisor.ex, parse_url).
  { key: 'pool_size', drivers: ['postgrex'] },
  // Npgsql (NpgsqlConnectionStringBuilder.MaxPoolSize).
  { key: 'maximum pool size', drivers: ['npgsql'] },
  { key: 'maxpoolsize', drivers: ['npgsql'] },
  // Active Record (database_configurations/hash_config.rb); `max_connections` is the name since 8.1, of which less than zero is no bound.
  { key: 'pool', drivers: ['rails'] },
  { key: 'max_connections', drivers: ['rails'], endless: 'negative' },
  // HikariCP, Quarkus and the like beside a JDBC URL, r2dbc-pool in and beside its own.
  { key: 'maximumpoolsize', drivers: ['pgjdbc', 'r2dbc-postgresql', 'vertx-pg-client', 'npgsql', 'libpq'] },
  { key: 'maxsize', drivers: ['r2dbc-postgresql'] },
  // Commons DBCP 2 (BasicDataSource.setMaxTotal).
  { key: 'maxtotal', drivers: ['pgjdbc'], endless: 'negative' },
  // Of no driver that is told by its name.
  ...['poolsize', 'max_pool_size', 'max_conns'].map((key) => ({ key, drivers: [] })),
];

/** Larger numbers mean what the largest means. */
const DIGITS = /^-?\d{1,10}$/;

/** The names under which a connection's parameters and positions bound its pool. */
export function isPoolKey(keyword: string): boolean {
  const lower = keyword.toLowerCase();
  return PARAMETERS.some(({ key }) => key === lower);
}

/**
 * What a number makes of a pool: its bound, or none. null where the library refuses it or does something else with it, and where
 * it is no number.
 */
export function poolOfNumber(text: string, endless?: Endless): PoolFact | null {
  if (!DIGITS.test(text)) return null;
  const value = Number(text);
  if (value > 0) return { max: value };
  if (endless === undefined || endless === (value === 0 ? 'negative' : 'zero')) return null;
  return { max: null };
}

/**
 * What a parameter of a connection string says of the pool; null where this driver's library does not read it. Where it is not
 * known what reads the string, any name will do.
 */
export function poolOfParameter(keyword: string, value: string, driver: string): PoolFact | null {
  const lower = keyword.toLowerCase();
  const found = PARAMETERS.find(({ key }) => key === lower);
  if (found === undefined) return null;
  const anyone = driver === 'libpq' || driverOf(driver) === undefined;
  if (!anyone && !found.drivers.includes(driver)) return null;
  return poolOfNumber(value, anyone ? undefined : found.endless);
}
