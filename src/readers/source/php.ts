import type { Keys, SourceRule } from '../statements/rule.ts';

const OPTIONS: Keys = {
  url: 'CONNINFO',
  host: 'host',
  port: 'port',
  dbname: 'dbname',
  database: 'dbname',
  user: 'user',
  username: 'user',
  password: 'password',
  sslmode: 'sslmode',
  sslrootcert: 'sslrootcert',
  sslcert: 'sslcert',
  sslkey: 'sslkey',
  application_name: 'application_name',
};

/** Drivers and frameworks of PHP. */
export const PHP: readonly SourceRule[] = [
  {
    driver: 'pdo_pgsql',
    calls: ['PDO'],
    where: /pgsql:/,
    positional: ['CONNINFO', 'user', 'password'],
    keys: { dsn: 'CONNINFO', username: 'user', password: 'password' },
    wins: 'url',
  },
  { driver: 'libpq', calls: ['pg_connect', 'pg_pconnect'], positional: ['CONNINFO'], wins: 'options' },
  {
    driver: 'doctrine',
    entry: { key: /^driver$/, value: /^pdo_pgsql$/ },
    keys: { ...OPTIONS, driver: { must: /pgsql/ } },
    wins: 'url',
  },
  {
    driver: 'laravel',
    entry: { key: /^driver$/, value: /^pgsql$/ },
    // Those of `read` and `write` go over the others (Illuminate\Database, ConnectionFactory::mergeReadWriteConfig).
    keys: { ...OPTIONS, driver: { must: /pgsql/ }, read: { keys: OPTIONS }, write: { keys: OPTIONS } },
    wins: 'url',
  },
];
