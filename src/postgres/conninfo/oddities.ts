import { driverOf } from '../tls/index.ts';
import { isKeyword, OPTIONS } from './options.ts';

/**
 * Keys that other drivers and frameworks read from the same URLs: foreign to libpq, but meant. (Prisma, Doctrine, pgx, JDBC,
 * SQLAlchemy, postgres.js, sqlx, GORM, Rails, Django.)
 */
const FOREIGN: ReadonlySet<string> = new Set(
  (
    'schema pgbouncer connection_limit pool_timeout socket_timeout statement_cache_size sslaccept sslidentity single_use_connections ' +
    'serverVersion server_version charset encoding adapter pool pool_size pool_timeout max min max_conns min_conns max_idle_conns ' +
    'max_conn_lifetime max_conn_idle_time pool_max_conns pool_min_conns pool_max_conn_lifetime pool_max_conn_idle_time ' +
    'pool_health_check_period prepareThreshold currentSchema search_path searchPath ssl sslfactory uselibpqcompat ' +
    'statement_timeout lock_timeout idle_in_transaction_session_timeout idle_timeout max_lifetime application TimeZone timezone ' +
    'prepared_statements prepared_statement_cache_size prepare_threshold default_query_exec_mode statement_cache_capacity ' +
    'description_cache_capacity binary_parameters sslinline database username db connectTimeout connection_timeout ' +
    'applicationName ApplicationName keepAlive keep_alive reWriteBatchedInserts stringtype loggerLevel timeout url variables ' +
    'x-migrations-table x-statement-timeout x-multi-statement sslnegotiation client_min_messages reconnect retries poolSize ' +
    'async_fallback prepared_statement_name_func conn_max_age krbspn strict_mode endpoint project application-name'
  ).split(' '),
);

/** What pgjdbc and r2dbc-postgresql read that a typing error could be near to. Case-sensitive. */
const PGJDBC: readonly string[] =
  'ssl sslmode sslrootcert sslcert sslkey sslpassword sslfactory sslhostnameverifier sslpasswordcallback user password currentSchema ApplicationName prepareThreshold reWriteBatchedInserts connectTimeout socketTimeout loginTimeout targetServerType'.split(
    ' ',
  );

/** libpq's keyword (or the driver's property) that a key was probably meant to be, null where the key is none of that kind. */
export function misspeltOf(key: string, driver: string): string | null {
  switch (driver) {
    case 'pgjdbc':
      return PGJDBC.includes(key) ? null : nearest(key, PGJDBC);
    case 'npgsql':
    case 'psqlodbc':
    case 'r2dbc-postgresql':
      return null;
    default:
      // A keyword of any version is spelt right, whatever this version makes of it.
      return isKeyword(key, 18) ||
        OPTIONS.has(key) ||
        FOREIGN.has(key) ||
        key === 'requiressl' ||
        driverOf(driver)?.accepts?.includes(key) === true
        ? null
        : nearest(key, [...OPTIONS.keys()]);
  }
}

function nearest(key: string, known: readonly string[]): string | null {
  if (key.length < 3 || key.length > 40) return null;
  const normal = normalised(key);
  let best: string | null = null;
  let least = 3;
  for (const name of known) {
    const target = normalised(name);
    if (target === normal) return name;
    if (normal.length < 6 || target.length < 6) continue;
    const distance = editDistance(normal, target);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

function normalised(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '');
}

/** Levenshtein distance of two short words. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 3;
}
