import type { Meaning, SourceRule } from '../statements/rule.ts';

type Methods = Readonly<Record<string, Meaning | readonly Meaning[]>>;

const TOKIO: Methods = {
  host: 'host',
  hostaddr: 'host',
  port: 'port',
  user: 'user',
  password: 'password',
  dbname: 'dbname',
  ssl_mode: 'sslmode',
  application_name: 'application_name',
  connect: ['TLS'],
  // deadpool_postgres
  url: 'CONNINFO',
  create_pool: ['SKIP', 'TLS'],
};

const SQLX: Methods = {
  host: 'host',
  port: 'port',
  username: 'user',
  password: 'password',
  database: 'dbname',
  ssl_mode: 'sslmode',
  ssl_root_cert: 'sslrootcert',
  ssl_client_cert: 'sslcert',
  ssl_client_key: 'sslkey',
  application_name: 'application_name',
};

/** Drivers and ORMs of Rust. */
export const RUST: readonly SourceRule[] = [
  {
    driver: 'tokio-postgres',
    calls: ['tokio_postgres.connect', 'Client.connect', 'postgres.Client.connect'],
    where: /\b(?:tokio_postgres|postgres)::/,
    positional: ['CONNINFO', 'TLS'],
    wins: 'options',
  },
  {
    driver: 'tokio-postgres',
    calls: ['Config.new', 'tokio_postgres.Config.new', 'postgres.Config.new', 'deadpool_postgres.Config.new'],
    where: /\b(?:tokio_postgres|deadpool_postgres|postgres)::/,
    methods: TOKIO,
    wins: 'options',
  },
  {
    driver: 'tokio-postgres',
    calls: ['PostgresConnectionManager.new_from_stringlike', 'PostgresConnectionManager.new'],
    where: /\b(?:bb8_postgres|r2d2_postgres)\b/,
    positional: ['CONNINFO', 'TLS'],
    wins: 'options',
  },
  {
    driver: 'sqlx',
    calls: ['PgPoolOptions.new', 'PoolOptions.new'],
    where: /\bsqlx\b/,
    methods: {
      max_connections: 'POOL',
      connect: 'CONNINFO',
      connect_lazy: 'CONNINFO',
      connect_with: 'OTHER',
      connect_lazy_with: 'OTHER',
    },
    pool: { max: 10, more: 0 },
    wins: 'options',
  },
  {
    driver: 'sqlx',
    calls: ['PgPool.connect', 'PgPool.connect_lazy', 'PgConnection.connect', 'PgConnectOptions.from_str'],
    where: /\bsqlx\b/,
    positional: ['CONNINFO'],
    methods: SQLX,
    wins: 'options',
  },
  {
    driver: 'sqlx',
    calls: ['PgConnectOptions.new', 'PgConnectOptions.new_without_pgpass'],
    methods: SQLX,
    wins: 'options',
  },
  {
    driver: 'sqlx',
    calls: ['ConnectOptions.new', 'Database.connect'],
    where: /\bsea_orm\b/,
    positional: ['CONNINFO'],
    methods: { max_connections: 'POOL' },
    wins: 'options',
  },
  {
    driver: 'diesel',
    calls: ['PgConnection.establish', 'ConnectionManager.new'],
    where: /\bdiesel\b/,
    positional: ['CONNINFO'],
    wins: 'options',
  },
  {
    driver: 'tokio-postgres',
    calls: ['Pool.builder'],
    where: /\b(?:bb8_postgres|deadpool_postgres|r2d2_postgres|diesel|diesel_async)::/,
    methods: { max_size: 'POOL' },
    bound: true,
    wins: 'options',
  },
  {
    driver: 'tokio-postgres',
    calls: ['PoolConfig.new'],
    where: /\bdeadpool_postgres::/,
    positional: ['POOL'],
    bound: true,
    wins: 'options',
  },
];
