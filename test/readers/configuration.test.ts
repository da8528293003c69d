import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../src/facts.ts';
import { classifyName } from '../../src/files/classify.ts';
import { READER_BY_KIND } from '../../src/readers/index.ts';
import { contextOf } from '../support/context.ts';
import { excessOfText } from '../support/growth.ts';
import { connectionsOf, cutFrom } from './support/connections.ts';

function read(path: string, text: string): readonly ConnectionFact[] {
  const kind = classifyName(path) ?? 'text';
  return connectionsOf(READER_BY_KIND.get(kind)?.read({ path, text, kind }, contextOf()) ?? []);
}

/** What a file tells: of each connection driver, level and all parameters, with what their positions cover. */
type Told = Readonly<Record<string, unknown>>;

function told(path: string, text: string): readonly Told[] {
  return read(path, text).map((fact) => ({
    driver: fact.driver,
    name: fact.name,
    level: fact.tls.level,
    parameters: fact.parameters,
    places: Object.fromEntries(Object.entries(fact.positions).map(([key, place]) => [key, cutFrom(text, place)])),
    at: cutFrom(text, fact),
    pool: fact.pool?.max ?? null,
    password: fact.password?.strength ?? null,
  }));
}

const CASES: readonly (readonly [title: string, path: string, text: string, told: readonly Told[]])[] = [
  [
    'ormconfig.json of TypeORM',
    'ormconfig.json',
    '{\n  "type": "postgres",\n  "host": "db.acme.io",\n  "port": 6432,\n  "username": "app",\n  "password": "zW8\\u0031kq",\n  "database": "shop",\n  "ssl": { "rejectUnauthorized": false },\n  "extra": { "max": 40 }\n}\n',
    [
      {
        driver: 'pg',
        level: 'encrypted',
        name: null,
        at: '"type": "postgres"'.slice(1, -1),
        parameters: {
          host: 'db.acme.io',
          port: '6432',
          user: 'app',
          password: '***',
          dbname: 'shop',
          ssl: '{}',
          'ssl.rejectUnauthorized': 'false',
        },
        pool: 40,
        password: 'literal',
      },
    ],
  ],
  [
    'servers.json of pgAdmin',
    'pgadmin/servers.json',
    '{ "Servers": {\n  "1": { "Name": "a", "Host": "db.acme.io", "Port": 5433, "MaintenanceDB": "postgres", "Username": "app", "SSLMode": "disable", "PassFile": "/pgpass" },\n  "2": { "Host": "two.acme.io", "MaintenanceDB": "shop", "ConnectionParameters": { "sslmode": "verify-full", "passfile": "/x", "sslrootcert": "/ca.pem" } },\n  "3": { "Host": "three.acme.io", "Username": "app" } } }\n',
    [
      {
        driver: 'psycopg',
        level: 'none',
        name: 'Servers.1',
        at: 'MaintenanceDB": "postgres',
        parameters: { host: 'db.acme.io', port: '5433', dbname: 'postgres', user: 'app', sslmode: 'disable' },
        places: { host: 'db.acme.io', port: '5433', dbname: 'postgres', user: 'app', sslmode: 'disable' },
      },
      {
        level: 'full',
        name: 'Servers.2',
        parameters: { host: 'two.acme.io', dbname: 'shop', sslmode: 'verify-full', sslrootcert: '/ca.pem' },
      },
    ],
  ],
  [
    'config.json of Sequelize: an environment each',
    'config/config.json',
    '{\n  "development": { "username": "root", "database": "d", "host": "127.0.0.1", "dialect": "mysql", "password": "x" },\n  "test": { "use_env_variable": "DATABASE_URL", "dialect": "postgres" },\n  "staging": { "use_env_variable": "DATABASE_URL", "dialect": "postgres", "dialectOptions": { "ssl": { "rejectUnauthorized": false } } },\n  "production": { "username": "app", "password": null, "database": "d", "host": "db.acme.io", "dialect": "postgres", "pool": { "max": 20 } }\n}\n',
    [
      {
        name: 'staging.use_env_variable',
        level: 'encrypted',
        parameters: {
          host: '${DATABASE_URL}',
          'dialectOptions.ssl': '{}',
          'dialectOptions.ssl.rejectUnauthorized': 'false',
        },
      },
      {
        name: 'production',
        driver: 'pg',
        level: 'none',
        parameters: { user: 'app', dbname: 'd', host: 'db.acme.io' },
        pool: 20,
        password: null,
      },
    ],
  ],
  [
    'doctrine.yaml of Symfony',
    'config/packages/doctrine.yaml',
    "doctrine:\n  dbal:\n    connections:\n      default:\n        driver: pdo_pgsql\n        host: db.acme.io\n        dbname: shop\n        user: '%env(DB_USER)%'\n        password: '%env(DB_PASSWORD)%'\n        sslmode: disable\n      reports:\n        url: 'postgresql://a:zW81kq@r.acme.io/d?sslmode=verify-full'\n      sessions: { url: '%env(resolve:SESSIONS_URL)%' }\n      other: { driver: pdo_mysql, host: m.acme.io }\nwhen@test:\n  doctrine:\n    dbal:\n      driver: pgsql\n      url: '%env(resolve:DATABASE_URL)%'\n      sslmode: require\n",
    [
      {
        driver: 'doctrine',
        name: 'doctrine.dbal.connections.default',
        level: 'none',
        at: 'driver: pdo_pgsql',
        parameters: {
          host: 'db.acme.io',
          dbname: 'shop',
          user: '%env(DB_USER)%',
          password: '***',
          sslmode: 'disable',
        },
        places: {
          host: 'db.acme.io',
          dbname: 'shop',
          user: '%env(DB_USER)%',
          password: '%env(DB_PASSWORD)%',
          sslmode: 'disable',
        },
        password: 'unknown',
      },
      { driver: 'doctrine', name: 'doctrine.dbal.connections.reports.url', level: 'full' },
      {
        driver: 'doctrine',
        name: 'when@test.doctrine.dbal.url',
        level: 'encrypted',
        parameters: { sslmode: 'require', host: '%env(resolve:DATABASE_URL)%' },
      },
    ],
  ],
  [
    'databases.yaml of Hasura',
    'metadata/databases/databases.yaml',
    '- name: default\n  kind: postgres\n  configuration:\n    connection_info:\n      database_url: postgres://app@db.acme.io/shop\n      pool_settings: { max_connections: 50 }\n      ssl_configuration: { sslmode: verify-ca }\n- name: parts\n  kind: postgres\n  configuration:\n    connection_info:\n      database_url:\n        connection_parameters: { username: app, password: zW81kq, database: d, host: p.acme.io, port: 5432 }\n- name: lake\n  kind: mssql\n  configuration: { connection_info: { connection_string: { from_env: LAKE } } }\n',
    [
      { driver: 'libpq', level: 'ca', pool: 50, at: 'postgres://app@db.acme.io/shop' },
      { level: 'opportunistic', password: 'literal', at: 'kind: postgres' },
    ],
  ],
  [
    'data sources of Grafana',
    'provisioning/datasources/pg.yaml',
    'datasources:\n  - name: Shop\n    type: postgres\n    url: db.acme.io:6432\n    user: grafana\n    secureJsonData: { password: zW81kq }\n    jsonData: { database: shop, sslmode: require, maxOpenConns: 100 }\n  - name: Other\n    type: grafana-postgresql-datasource\n    url: $DB_HOST\n    user: grafana\n    jsonData: { database: shop }\n  - { name: Metrics, type: prometheus, url: "http://p:9090" }\n',
    [
      {
        driver: 'lib/pq',
        level: 'encrypted',
        parameters: {
          host: 'db.acme.io',
          port: '6432',
          user: 'grafana',
          password: '***',
          dbname: 'shop',
          sslmode: 'require',
        },
        pool: 100,
        password: 'literal',
      },
      { level: 'unknown', parameters: { host: '$DB_HOST', user: 'grafana', dbname: 'shop' } },
    ],
  ],
  [
    'grafana.ini',
    'grafana.ini',
    '[server]\nhttp_port = 3000\n[database]\ntype = postgres\nhost = db.acme.io:5432 ; the primary\nname = grafana\nuser = grafana\npassword = """zW81#kq"""\n;ssl_mode = require\nmax_open_conn = 40\n',
    [
      {
        driver: 'lib/pq',
        name: 'database',
        level: 'none',
        at: 'type = postgres',
        places: { host: 'db.acme.io', port: '5432', dbname: 'grafana', user: 'grafana', password: 'zW81#kq' },
        pool: 40,
        password: 'literal',
      },
    ],
  ],
  [
    'app.ini of Gitea',
    'custom/conf/app.ini',
    'APP_NAME = Forge\n[database]\nDB_TYPE = postgres\nHOST = db.acme.io:5432\nNAME = gitea\nUSER = gitea\nPASSWD = `zW81kq`\nSSL_MODE = verify-full\n[mailer]\nHOST = m.acme.io\n',
    [
      {
        level: 'full',
        places: {
          host: 'db.acme.io',
          port: '5432',
          dbname: 'gitea',
          user: 'gitea',
          password: 'zW81kq',
          sslmode: 'verify-full',
        },
      },
    ],
  ],
  [
    'airflow.cfg: more connections than the pool is large',
    'airflow.cfg',
    '[database]\nsql_alchemy_conn = postgresql+psycopg2://airflow@db.acme.io/airflow?sslmode=require\nsql_alchemy_pool_size = 20\n',
    [{ driver: 'psycopg2', level: 'encrypted', pool: 30, name: 'database.sql_alchemy_conn' }],
  ],
  [
    'keycloak.conf',
    'keycloak.conf',
    'db=postgres\ndb-username=keycloak\ndb-password=${DB_PASSWORD}\ndb-url-host=db.acme.io\ndb-url-database=kc\ndb-url-properties=?ssl=true&sslmode=verify-full\ndb-pool-max-size=50\n',
    [
      {
        driver: 'pgjdbc',
        level: 'full',
        pool: 50,
        parameters: {
          user: 'keycloak',
          password: '***',
          host: 'db.acme.io',
          dbname: 'kc',
          ssl: 'true',
          sslmode: 'verify-full',
        },
        password: 'unknown',
      },
    ],
  ],
  [
    'flyway.conf',
    'conf/flyway.conf',
    '# flyway.user=sa\nflyway.url=jdbc:postgresql://db.acme.io/d\nflyway.user=app\nflyway.password=zW81kq\n',
    [{ driver: 'pgjdbc', name: 'flyway.url', level: 'opportunistic', password: 'literal' }],
  ],
  [
    'flyway.toml: properties of the driver',
    'flyway.toml',
    '[environments.production]\nurl = "jdbc:postgresql://db.acme.io/d"\nuser = "app"\n[environments.production.jdbcProperties]\nsslmode = "verify-full"\n',
    [{ name: 'environments.production.url', level: 'full' }],
  ],
  [
    'liquibase.properties',
    'liquibase.properties',
    'changeLogFile: db.xml\nurl: jdbc\\:postgresql\\://db.acme.io/d\nusername: app\npassword: zW81kq\n',
    [
      {
        name: 'url',
        password: 'literal',
        parameters: { user: 'app', password: '***', host: 'db.acme.io', dbname: 'd' },
      },
    ],
  ],
  [
    'config.json of Mattermost',
    'config/config.json',
    '{ "SqlSettings": { "DriverName": "postgres", "DataSource": "postgres://mm@db.acme.io/mm?sslmode=disable", "MaxOpenConns": 300 } }\n',
    [{ driver: 'lib/pq', level: 'none', pool: 300 }],
  ],
  [
    'homeserver.yaml of Synapse',
    'homeserver.yaml',
    'database:\n  name: psycopg2\n  args:\n    user: synapse\n    password: zW81kq\n    dbname: synapse\n    host: db.acme.io\n    cp_max: 10\n',
    [{ driver: 'psycopg2', level: 'opportunistic', pool: 10, password: 'literal' }],
  ],
  [
    'a program of one’s own that names the kind of database',
    'config.yaml',
    'database:\n  driver: postgres\n  host: db.acme.io\n  port: 5432\n  user: app\n  password: zW81kq\n  dbname: shop\n  ssl_mode: disable\nqueue:\n  driver: redis\n  host: h\n  user: u\n',
    [
      {
        driver: 'libpq',
        name: 'database',
        level: 'none',
        at: 'driver: postgres',
        places: {
          host: 'db.acme.io',
          port: '5432',
          user: 'app',
          password: 'zW81kq',
          dbname: 'shop',
          sslmode: 'disable',
        },
        password: 'literal',
      },
    ],
  ],
  [
    'one whose section is called so: nothing is concluded from silence',
    'config.toml',
    '[postgres]\nhost = "db.acme.io"\nuser = "app"\npassword = "${PASSWORD}"\n[mysql]\nhost = "h"\nuser = "postgres"\n',
    [{ level: 'unknown', at: 'host = "db.acme.io', password: 'unknown' }],
  ],
  [
    'one whose port says so',
    'appsettings.json',
    '{ "Db": { "Host": "db.acme.io", "Port": 5432, "User": "app", "Password": "", "SslMode": "yes" }, "Cache": { "Host": "h", "Port": 6379, "Password": "p" } }\n',
    [{ level: 'unknown', parameters: { host: 'db.acme.io', port: '5432', user: 'app' }, password: null }],
  ],
];

describe('files of frameworks and servers', () => {
  test.each(CASES)('%s', (_title, path, text, wanted) => {
    const found = told(path, text);
    expect(found).toMatchObject(wanted);
    expect(found).toHaveLength(wanted.length);
    for (const [index, one] of wanted.entries()) {
      if (one.parameters !== undefined) expect(found[index]?.parameters).toEqual(one.parameters);
    }
    expect(JSON.stringify(read(path, text))).not.toContain('zW81');
  });

  test.each([
    ['TypeORM with MySQL', 'ormconfig.json', '{ "type": "mysql", "username": "postgres", "host": "h" }'],
    ['a service of type postgres', 'services.json', '{ "type": "postgres", "image": "postgres:16" }'],
    [
      'Doctrine with MySQL',
      'doctrine.yaml',
      'doctrine: { dbal: { driver: pdo_mysql, host: h, user: u } } # postgres\n',
    ],
    ['Grafana with SQLite', 'grafana.ini', '[database]\ntype = sqlite3\nhost = 127.0.0.1:3306\n;type = postgres\n'],
    ['Gitea with MySQL', 'app.ini', '[database]\nDB_TYPE = mysql\nHOST = h:3306\nUSER = u ; postgres\n'],
    ['Flyway with MySQL', 'flyway.conf', 'flyway.url=jdbc:mysql://h/d\nflyway.user=u\n# jdbc:postgresql://x/y\n'],
    ['a URL that comes from elsewhere', 'flyway.conf', 'flyway.url=${URL}\nflyway.user=u\n# jdbc:postgresql:\n'],
    ['a service of that name', 'chart.yaml', 'postgres:\n  host: h\n  enabled: true\n'],
    ['a map without a host', 'a.yaml', 'a: { type: postgres, user: u, password: p }\n'],
    ['an example', 'api.yaml', 'example: { type: postgres, host: h, user: u, password: p }\n'],
    ['broken JSON', 'ormconfig.json', '{ "type": "postgres", "username" {{{'],
  ])('nothing of %s', (_title, path, text) => {
    expect(read(path, text)).toEqual([]);
  });

  test.each([
    ['keys that lead nowhere', 'a.yaml', 'postgres:\n'.repeat(60_000)],
    ['kinds without hosts', 'a.yaml', 'host: h\n'.repeat(30_000) + 'type: postgresx\n'.repeat(30_000)],
    ['hosts without kinds', 'a.yaml', 'db: {\n'.repeat(60_000)],
    ['sections', 'a.ini', '[postgres]\nhost = h\nuser = u\n'.repeat(10_000)],
    ['dotted keys', 'a.ini', `host = h\ntype = postgres\n${`${'a.'.repeat(90)}b = 1\n`.repeat(5000)}`],
    ['lists in lists', 'a.json', `{"type": "postgres", "host": ${'['.repeat(50_000)}`],
  ])('hostile %s take linear time', (_title, path, text) => {
    expect(read(path, text).length).toBeLessThan(400);
    expect(excessOfText((part) => read(path, part), text)).toBeNull();
  });
});
