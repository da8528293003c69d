import type { Keys } from './rule.ts';

/** The options of TypeORM's data sources. */
export const TYPEORM: Keys = {
  type: { must: /postgres|cockroach/ },
  url: 'CONNINFO',
  host: 'host',
  port: 'port',
  username: 'user',
  password: 'password',
  database: 'dbname',
  ssl: 'TLS',
  extra: { keys: { ssl: 'TLS', max: 'POOL' } },
  poolSize: 'POOL',
  applicationName: 'application_name',
};

/** The options of Sequelize, those that only its command line reads included. */
export const SEQUELIZE: Keys = {
  dialect: { must: /^postgres(?:ql)?$/ },
  url: 'CONNINFO',
  use_env_variable: 'VARIABLE',
  host: 'host',
  port: 'port',
  username: 'user',
  password: 'password',
  database: 'dbname',
  ssl: { instead: 'dialectOptions.ssl' },
  dialectOptions: {
    keys: { ssl: 'TLS', sslmode: { instead: 'dialectOptions.ssl' }, application_name: 'application_name' },
  },
  pool: { keys: { max: 'POOL' } },
};
