import type { FileKind } from '../reader.ts';
import { SEQUELIZE, TYPEORM } from '../statements/keys.ts';
import type { Keys, SourceRule } from '../statements/rule.ts';

/** What the maps of some configuration file say, by the rules for objects of programs. A new format is a new entry of the list. */
export interface FormatRule extends Omit<SourceRule, 'where'> {
  readonly kinds: readonly FileKind[];
  /** Keys that lead to the map, joined by dots; lists add none. Any map by default. */
  readonly path?: RegExp;
  /** What the file has to hold, all of it: nothing is parsed without. */
  readonly signs: readonly RegExp[];
  /** Software that nobody knows: somewhere to connect to and someone to be have to be stated, and what it makes of silence is open. */
  readonly anybody?: true;
}

const POSTGRES = /^["']?postgres(?:ql)?["']?$/i;

/** Named values of libpq, under the names that Doctrine and others give them. */
const LIBPQ: Keys = {
  host: 'host',
  port: 'port',
  user: 'user',
  username: 'user',
  password: 'password',
  dbname: 'dbname',
  database: 'dbname',
  sslmode: 'sslmode',
  sslrootcert: 'sslrootcert',
  sslcert: 'sslcert',
  sslkey: 'sslkey',
  application_name: 'application_name',
};

const PGJDBC: Keys = {
  ssl: 'ssl',
  sslmode: 'sslmode',
  sslrootcert: 'sslrootcert',
  sslcert: 'sslcert',
  sslkey: 'sslkey',
  sslfactory: 'sslfactory',
};

const DOCTRINE: Keys = {
  ...LIBPQ,
  url: 'CONNINFO',
  driver: { must: /pgsql|postgres/ },
};

const HASURA: Keys = {
  database_url: {
    keys: {
      from_env: 'VARIABLE',
      connection_parameters: { keys: LIBPQ },
    },
  },
  pool_settings: { keys: { max_connections: 'POOL' } },
  ssl_configuration: { keys: { sslmode: 'sslmode' } },
};

const ANYBODY: Keys = {
  host: 'host',
  hostname: 'host',
  server: 'host',
  port: 'port',
  user: 'user',
  username: 'user',
  password: 'password',
  pass: 'password',
  passwd: 'password',
  dbname: 'dbname',
  database: 'dbname',
  db: 'dbname',
  databasename: 'dbname',
  sslmode: 'sslmode',
  sslrootcert: 'sslrootcert',
};
/** The configuration of a program of one's own: which driver reads it, and what else that is told, is not known. */
const OWN = { driver: 'libpq', keys: ANYBODY, loose: true, wins: 'options', anybody: true } as const;
const OWN_KINDS: readonly FileKind[] = ['yaml', 'json', 'toml', 'ini'];

/** Frameworks and servers whose own files say how they connect. */
export const FORMATS: readonly FormatRule[] = [
  {
    // TypeORM, ormconfig.json and .yml
    driver: 'pg',
    kinds: ['json', 'yaml'],
    signs: [
      /\btype["']?[ \t]*:[ \t]*["']?(?:(?:aurora-)?postgres|cockroachdb)\b/,
      /\b(?:entities|synchronize|migrations|username)["']?[ \t]*:/,
    ],
    entry: { key: /^type$/, value: /^(?:postgres|aurora-postgres|cockroachdb)$/ },
    keys: TYPEORM,
    wins: 'url',
  },
  {
    // Sequelize's command line, config/config.json
    driver: 'pg',
    kinds: ['json'],
    signs: [/"dialect"/],
    entry: { key: /^dialect$/, value: /^postgres(?:ql)?$/ },
    keys: SEQUELIZE,
    wins: 'url',
  },
  {
    // Doctrine's bundle for Symfony, config/packages/doctrine.yaml
    driver: 'doctrine',
    kinds: ['yaml'],
    path: /(?:^|\.)dbal(?:\.connections\.[^.]+)?$/,
    signs: [/\bdbal["']?\s*:/],
    entry: { key: /^driver$/, value: /^(?:pdo_)?pgsql$/ },
    keys: DOCTRINE,
    wins: 'url',
  },
  {
    driver: 'doctrine',
    kinds: ['yaml'],
    path: /(?:^|\.)dbal(?:\.connections\.[^.]+)?$/,
    signs: [/\bdbal["']?\s*:/],
    keys: DOCTRINE,
    wins: 'url',
  },
  {
    // Hasura's metadata, databases.yaml
    driver: 'libpq',
    kinds: ['yaml', 'json'],
    signs: [/connection_info/],
    entry: { key: /^kind$/, value: /^(?:postgres|pg|citus|cockroach|alloy)$/ },
    keys: { configuration: { keys: { connection_info: { keys: HASURA } } } },
    wins: 'options',
  },
  {
    // Grafana's data sources, provisioning/datasources/*.yaml (grafana-postgresql-datasource, tlsmanager.go)
    driver: 'lib/pq',
    kinds: ['yaml'],
    signs: [/jsonData/],
    entry: { key: /^type$/, value: /^(?:postgres|grafana-postgresql-datasource)$/ },
    keys: {
      url: 'ADDRESS',
      user: 'user',
      password: 'password',
      database: 'dbname',
      secureJsonData: { keys: { password: 'password' } },
      jsonData: {
        keys: { database: 'dbname', sslmode: 'sslmode', sslRootCertFile: 'sslrootcert', maxOpenConns: 'POOL' },
      },
    },
    silent: 'unknown',
    wins: 'options',
  },
  {
    // Grafana's own database, grafana.ini (conf/defaults.ini: ssl_mode = disable)
    driver: 'lib/pq',
    kinds: ['ini'],
    path: /^database$/,
    signs: [/^[ \t]*\[database\]/m],
    entry: { key: /^type$/, value: POSTGRES },
    keys: {
      host: 'ADDRESS',
      name: 'dbname',
      user: 'user',
      password: 'password',
      url: 'CONNINFO',
      ssl_mode: 'sslmode',
      ca_cert_path: 'sslrootcert',
      client_cert_path: 'sslcert',
      max_open_conn: 'POOL',
    },
    silent: 'none',
    wins: 'url',
  },
  {
    // Gitea, Forgejo and Gogs, app.ini (modules/setting/database.go: SSL_MODE is `disable` by default)
    driver: 'lib/pq',
    kinds: ['ini'],
    path: /^database$/i,
    signs: [/^[ \t]*DB_TYPE[ \t]*=/m],
    entry: { key: /^DB_TYPE$/, value: POSTGRES },
    keys: {
      HOST: 'ADDRESS',
      NAME: 'dbname',
      USER: 'user',
      PASSWD: 'password',
      SSL_MODE: 'sslmode',
      MAX_OPEN_CONNS: 'POOL',
    },
    silent: 'none',
    wins: 'options',
  },
  {
    // Airflow, airflow.cfg
    driver: 'psycopg2',
    dialect: true,
    kinds: ['ini'],
    path: /^(?:database|core)$/,
    signs: [/^[ \t]*sql_alchemy_conn[ \t]*=/m],
    keys: { sql_alchemy_conn: 'CONNINFO', sql_alchemy_pool_size: 'POOL', sql_alchemy_max_overflow: 'MORE' },
    pool: { max: 5, more: 10 },
    wins: 'options',
  },
  {
    // Keycloak, keycloak.conf
    driver: 'pgjdbc',
    kinds: ['ini'],
    path: /^$/,
    signs: [/^[ \t]*db-(?:url|username|password)/m],
    entry: { key: /^db$/, value: POSTGRES },
    keys: {
      ...PGJDBC,
      'db-url': 'CONNINFO',
      'db-url-host': 'host',
      'db-url-port': 'port',
      'db-url-database': 'dbname',
      'db-url-properties': 'QUERY',
      'db-username': 'user',
      'db-password': 'password',
      'db-pool-max-size': 'POOL',
    },
    wins: 'url',
  },
  {
    // Mattermost, config.json
    driver: 'lib/pq',
    kinds: ['json'],
    path: /^SqlSettings$/,
    signs: [/"SqlSettings"/],
    entry: { key: /^DriverName$/, value: /^postgres$/ },
    keys: { DataSource: 'CONNINFO', MaxOpenConns: 'POOL' },
    wins: 'url',
  },
  {
    // pgAdmin's list of servers, servers.json (web/pgadmin/utils/__init__.py, load_database_servers)
    driver: 'psycopg',
    kinds: ['json'],
    path: /^Servers\.[^.]+$/,
    signs: [/"MaintenanceDB"/],
    entry: { key: /^MaintenanceDB$/, value: /./ },
    keys: {
      Host: 'host',
      Port: 'port',
      Username: 'user',
      MaintenanceDB: 'dbname',
      Service: 'service',
      SSLMode: 'sslmode',
      SSLRootCert: 'sslrootcert',
      SSLCert: 'sslcert',
      SSLKey: 'sslkey',
      ConnectionParameters: { keys: { ...LIBPQ, connect_timeout: 'connect_timeout' } },
    },
    wins: 'options',
  },
  {
    // Synapse, homeserver.yaml: the arguments are psycopg2's.
    driver: 'psycopg2',
    kinds: ['yaml'],
    path: /(?:^|\.)(?:database|databases\.[^.]+)$/,
    signs: [/\bpsycopg2\b/],
    entry: { key: /^name$/, value: /^psycopg2$/ },
    keys: { args: { keys: { ...LIBPQ, cp_max: 'POOL' } } },
    wins: 'options',
  },
  {
    // Flyway, Liquibase, Hibernate, SonarQube and whatever else has a URL of JDBC with its user beside it
    driver: 'pgjdbc',
    kinds: ['ini', 'properties', 'toml', 'yaml', 'json'],
    signs: [/\b(?:jdbc[-_]?)?url["']?[ \t]*[:=][ \t]*["']?jdbc\\?:postgresql/i],
    keys: {
      ...PGJDBC,
      url: 'CONNINFO',
      jdbcUrl: 'CONNINFO',
      jdbc_url: 'CONNINFO',
      user: 'user',
      userName: 'user',
      password: 'password',
      jdbcProperties: { keys: PGJDBC },
      maximumPoolSize: 'POOL',
    },
    loose: true,
    wins: 'url',
  },
  {
    ...OWN,
    kinds: OWN_KINDS,
    signs: [
      /\b(?:host|hostname|server)["']?[ \t]*[:=]/i,
      /\b(?:type|driver|dialect|adapter|engine|client|vendor|dbtype|db_type)["']?[ \t]*[:=][ \t]*["']?(?:postgres(?:ql)?|pgsql|pgx|pg|postgis)\b["']?[ \t]*(?:$|[,#}])/im,
    ],
    entry: {
      key: /^(?:type|driver|dialect|adapter|engine|client|vendor|db_?type)$/i,
      value: /^(?:postgres(?:ql)?|pgsql|pgx|pg|postgis)$/i,
    },
  },
  {
    ...OWN,
    kinds: OWN_KINDS,
    path: /(?:^|[._-])(?:postgres(?:ql)?(?:_?db)?|pgsql|psql|pg|timescale(?:db)?)$/i,
    signs: [
      /\b(?:postgres(?:ql)?(?:_?db)?|pgsql|psql|pg|timescale(?:db)?)["']?[ \t]*(?::[ \t]*\{?|\])[ \t]*(?:#[^\n]{0,200})?\r?\n(?:[^\n]{0,200}\n){0,6}[ \t]*["']?(?:host|hostname|server)["']?[ \t]*[:=]/i,
    ],
  },
  {
    ...OWN,
    kinds: OWN_KINDS,
    path: /(?:^|[._-])(?:db|database|datasource|data_source|sql|storage|connection)$/i,
    signs: [
      /(?:db|database|datasource|data_source|sql|storage|connection)["']?[ \t]*(?::[ \t]*\{?|\])[ \t]*(?:#[^\n]{0,200})?(?:\r?\n(?:[^\n]{0,200}\n){0,8})?[^\n]{0,100}\bport["']?[ \t]*[:=][ \t]*["']?5432\b/i,
    ],
    entry: { key: /^port$/i, value: /^5432$/ },
  },
];
