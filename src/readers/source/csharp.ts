import type { Keys, SourceRule } from '../statements/rule.ts';

const BUILDER: Keys = {
  ConnectionString: 'CONNINFO',
  Host: 'host',
  Server: 'host',
  Port: 'port',
  Database: 'dbname',
  Username: 'user',
  UserName: 'user',
  Password: 'password',
  SslMode: 'sslmode',
  TrustServerCertificate: 'Trust Server Certificate',
  RootCertificate: 'sslrootcert',
  SslCertificate: 'sslcert',
  SslKey: 'sslkey',
  MaxPoolSize: 'POOL',
  ApplicationName: 'application_name',
};

/** Npgsql, and what is built on it. */
export const CSHARP: readonly SourceRule[] = [
  {
    driver: 'npgsql',
    calls: ['NpgsqlConnectionStringBuilder'],
    positional: ['CONNINFO'],
    keys: BUILDER,
    loose: true,
    methods: BUILDER,
    wins: 'options',
  },
  {
    driver: 'npgsql',
    calls: ['NpgsqlConnection', 'NpgsqlDataSource.Create', 'NpgsqlDataSourceBuilder', 'NpgsqlSlimDataSourceBuilder'],
    positional: ['CONNINFO'],
    keys: { ConnectionString: 'CONNINFO', connectionString: 'CONNINFO' },
    wins: 'options',
  },
  {
    driver: 'npgsql',
    calls: [
      'UseNpgsql',
      'AddNpgsql',
      'AddNpgSql',
      'AddNpgsqlDataSource',
      'UsePostgreSql',
      'UsePostgreSQL',
      'UsePostgreSqlStorage',
      'UseNpgsqlConnection',
    ],
    positional: ['CONNINFO'],
    keys: { connectionString: 'CONNINFO' },
    wins: 'options',
  },
];
