import { describe, expect, test } from '@jest/globals';
import { testCases, testNothing } from '../support/cases.ts';
import { type Case, readSource, toldBy } from '../support/source.ts';

const PG = "import { Pool, Client } from 'pg';\n";

const DRIVERS: readonly Case[] = [
  [
    'an options object',
    `${PG}new Pool({ host: 'db.acme.io', port: 5433, user: 'app', password: 'zW81kq', database: 'shop', ssl: false, max: 50 });\n`,
    [
      {
        driver: 'pg',
        syntax: 'code',
        at: 'new Pool',
        parameters: { host: 'db.acme.io', port: '5433', user: 'app', password: '***', dbname: 'shop', ssl: 'false' },
        places: { host: 'db.acme.io', port: '5433', user: 'app', password: 'zW81kq', dbname: 'shop', ssl: 'false' },
        level: 'none',
        stated: 'ssl=false',
        pool: 50,
        password: 'literal',
      },
    ],
  ],
  [
    'certificates that are not checked',
    `${PG}new Client({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } });\n`,
    [
      {
        driver: 'pg',
        at: 'new Client',
        level: 'encrypted',
        stated: 'ssl.rejectUnauthorized=false',
        name: 'DATABASE_URL',
        parameters: { host: '${DATABASE_URL}', ssl: '{}', 'ssl.rejectUnauthorized': 'false' },
      },
    ],
  ],
  [
    'the URL wins over the option beside it',
    `${PG}new Pool({ connectionString: 'postgres://a@h/d?sslmode=require', ssl: { rejectUnauthorized: false } });\n`,
    [{ driver: 'pg', syntax: 'uri', at: 'postgres://a@h/d?sslmode=require', level: 'full', stated: 'require' }],
  ],
  [
    'one of two, of which the weaker is no TLS',
    `${PG}new Pool({ host: 'h', ssl: isProduction ? { rejectUnauthorized: false } : false });\n`,
    [{ level: 'encrypted' }],
  ],
  ['an option of unknown value', `${PG}new Pool({ host: 'h', ssl: options.ssl });\n`, [{ level: 'unknown' }]],
  ['words that fail', `${PG}new Pool({ host: 'h', ssl: 'require' });\n`, [{ level: 'broken', stated: 'ssl=require' }]],
  [
    'through require and a namespace',
    "const pg = require('pg');\nconst { Pool: P } = require('pg');\nnew pg.Client('postgres://a@h/d');\nnew P('postgres://b@h/d');\n",
    [{ parameters: { user: 'a', host: 'h', dbname: 'd' } }, { parameters: { user: 'b', host: 'h', dbname: 'd' } }],
  ],
  [
    'postgres.js',
    "import postgres from 'postgres';\nconst sql = postgres('postgres://a@h/d?sslmode=disable', { ssl: 'require', max: 7, idle_timeout: 20 });\npostgres({ host: 'h', username: 'a', pass: 'zW81kq', ssl: 'prefer' });\n",
    [
      { driver: 'postgres.js', syntax: 'uri', level: 'encrypted', stated: 'ssl=require', pool: 7 },
      { driver: 'postgres.js', syntax: 'code', level: 'opportunistic', password: 'literal' },
    ],
  ],
  [
    'Sequelize',
    "import { Sequelize } from 'sequelize';\nnew Sequelize('shop', 'app', 'zW81kq', { dialect: 'postgres', host: 'h', ssl: true, dialectOptions: { ssl: { require: true, rejectUnauthorized: false } }, pool: { max: 9 } });\nnew Sequelize('postgres://a@h/d', { dialectOptions: {} });\n",
    [
      {
        driver: 'pg',
        parameters: {
          dbname: 'shop',
          user: 'app',
          password: '***',
          host: 'h',
          'dialectOptions.ssl': '{}',
          'dialectOptions.ssl.require': 'true',
          'dialectOptions.ssl.rejectUnauthorized': 'false',
        },
        level: 'encrypted',
        pool: 9,
      },
      { driver: 'pg', syntax: 'uri', level: 'none' },
    ],
  ],
  [
    'Knex',
    "export default { development: { client: 'pg', connection: 'postgres://a@h/d' }, production: { client: 'pg', connection: { host: 'h', user: 'a', ssl: { rejectUnauthorized: false } }, pool: { min: 1, max: 30 } } };\n",
    [
      { driver: 'knex', syntax: 'uri', at: 'postgres://a@h/d', level: 'none' },
      { driver: 'knex', syntax: 'code', at: "client: 'pg'", level: 'encrypted', pool: 30 },
    ],
  ],
  [
    'TypeORM',
    "export const source = new DataSource({ type: 'postgres', host: 'h', username: 'a', password: process.env.PW, extra: { ssl: { rejectUnauthorized: false } }, ssl: true, entities: [] });\n",
    [{ driver: 'pg', at: "type: 'postgres'", level: 'encrypted', password: 'unknown' }],
  ],
  [
    'Prisma’s adapter, Drizzle',
    "import { PrismaPg } from '@prisma/adapter-pg';\nimport { drizzle } from 'drizzle-orm/node-postgres';\nnew PrismaPg({ connectionString: 'postgres://a@h/d', ssl: { rejectUnauthorized: false } });\ndrizzle({ connection: { connectionString: 'postgres://b@h/d', ssl: true } });\n",
    [
      { driver: 'prisma-adapter-pg', level: 'encrypted' },
      { driver: 'pg', level: 'full', parameters: { user: 'b', host: 'h', dbname: 'd', 'connection.ssl': 'true' } },
    ],
  ],
  [
    'a mode that is added to a URL from elsewhere',
    "import type { Config } from 'drizzle-kit';\nexport default { dialect: 'postgresql', dbCredentials: { url: `${process.env.DATABASE_URL}?sslmode=no-verify&x=1` } } satisfies Config;\n",
    [
      {
        driver: 'pg',
        level: 'encrypted',
        stated: 'no-verify',
        parameters: { host: '${DATABASE_URL}', sslmode: 'no-verify' },
        places: { host: "dialect: 'postgresql'", sslmode: 'no-verify' },
      },
    ],
  ],
  [
    'Knex with a client that is the default of a variable',
    "export default { d: { client: process.env.DB_CLIENT || 'pg', connection: { host: 'h', user: 'a', ssl: false } } };\n",
    [{ driver: 'knex', level: 'none', parameters: { host: 'h', user: 'a', 'connection.ssl': 'false' } }],
  ],
  [
    'Strapi: one of several kinds',
    "export default ({ env }) => {\n  const client = env('DATABASE_CLIENT', 'postgres');\n  const connections = {\n    mysql: { connection: { host: 'no', user: 'a' } },\n    postgres: { connection: { host: env('DATABASE_HOST', 'h'), port: 5432, user: 'a', password: 'zW81kq', ssl: { rejectUnauthorized: false } }, pool: { min: 2, max: 30 } },\n    sqlite: { connection: { filename: 'postgres.db' } },\n  };\n  return { connection: { client, ...connections[client] } };\n};\n",
    [
      {
        driver: 'knex',
        at: 'postgres',
        level: 'encrypted',
        pool: 30,
        password: 'literal',
        places: {
          host: "env('DATABASE_HOST', 'h')",
          port: '5432',
          user: 'a',
          password: 'zW81kq',
          'connection.ssl': '{ rejectUnauthorized: false }',
          'connection.ssl.rejectUnauthorized': 'false',
        },
      },
    ],
  ],
  [
    'prisma.config.ts',
    "import { defineConfig } from 'prisma/config';\nexport default defineConfig({ datasource: { url: 'postgresql://a@h/d?sslmode=require' } });\n",
    [{ driver: 'prisma', at: 'postgresql://a@h/d?sslmode=require' }],
  ],
  [
    'MikroORM of old',
    "import { Options } from '@mikro-orm/core';\nconst config: Options = { type: 'postgresql', host: 'h', user: 'a', dbName: 'd', driverOptions: { connection: { ssl: true } } };\n",
    [{ driver: 'mikro-orm', level: 'full' }],
  ],
  [
    'MikroORM without options of the driver: whatever the URL says',
    "import { defineConfig } from '@mikro-orm/postgresql';\nexport const a = defineConfig({ clientUrl: `postgres://a@${process.env.DB_HOST || 'h'}/d` });\nexport const b = defineConfig({ clientUrl: 'postgres://a@h/d?sslmode=require', pool: { max: 4 } });\nexport const c = defineConfig({ clientUrl: 'postgres://a@h/e', driverOptions });\n",
    [{ level: 'none' }, { level: 'none', stated: 'require' }, { level: 'unknown' }],
  ],
  [
    'MikroORM drops what the URL says',
    "import { defineConfig } from '@mikro-orm/postgresql';\nexport default defineConfig({ clientUrl: 'postgres://a@h/d?sslmode=require', driverOptions: { ssl: { rejectUnauthorized: false } } });\n",
    [{ driver: 'mikro-orm', level: 'encrypted' }],
  ],
  [
    'clients of Neon, which go over HTTPS',
    "import { neon, Pool } from '@neondatabase/serverless';\nneon('postgres://a@h/d');\nnew Pool({ connectionString: 'postgres://a@i/d' });\n",
    [
      { driver: 'neon-serverless', level: 'unknown' },
      { driver: 'neon-serverless', level: 'unknown' },
    ],
  ],
  [
    'pg-boss, Payload and the store of sessions',
    "import PgBoss from 'pg-boss';\nimport pgSession from 'connect-pg-simple';\nimport { postgresAdapter } from '@payloadcms/db-postgres';\nconst Store = pgSession(session);\nnew PgBoss({ connectionString: 'postgres://a@h/d', ssl: { rejectUnauthorized: false } });\nnew Store({ conObject: { connectionString: 'postgres://a@i/d', ssl: true } });\npostgresAdapter({ pool: { connectionString: 'postgres://a@k/d', ssl: { rejectUnauthorized: false }, max: 3 } });\n",
    [
      { driver: 'pg', level: 'encrypted' },
      { driver: 'pg', level: 'full' },
      { driver: 'pg', level: 'encrypted', pool: 3 },
    ],
  ],
];

const OF_SOMETHING_ELSE: readonly (readonly [string, string])[] = [
  [
    'an object of no connection',
    "const postgres = 1;\nconst x = connections[client];\nconst icons = { postgres: { icon: 'pg' } };\n",
  ],
  ['no Strapi', "const defaults = { postgres: { connection: { host: 'h', user: 'a' } } };\n"],
  ['a comment', "const x = connections[client];\n// postgres: { connection: { host: 'h', user: 'a' } }\n"],
];
describe('objects under a key', () => {
  testNothing('config/database.js', OF_SOMETHING_ELSE);
});

const VALUES: readonly Case[] = [
  [
    'a constant, and a default for a variable',
    `${PG}const url: string = process.env.DB_URL ?? 'postgres://a:zW81kq@h/d';\nnew Pool({ connectionString: url });\n`,
    [{ driver: 'pg', at: 'postgres://a:zW81kq@h/d', name: 'DB_URL', password: 'default' }],
  ],
  [
    'a template with constants and variables',
    `${PG}const HOST = 'db.acme.io';\nnew Pool({ connectionString: \`postgres://app:\${process.env.PW}@\${HOST}:5432/shop\` });\n`,
    [
      {
        parameters: { user: 'app', password: '***', host: 'db.acme.io', port: '5432', dbname: 'shop' },
        places: { user: 'app', password: 'process.env.PW', host: 'db.acme.io', port: '5432', dbname: 'shop' },
        password: 'unknown',
      },
    ],
  ],
  [
    'a concatenation over lines',
    `${PG}const url = 'postgres://app@' +\n  host + '/shop';\nnew Pool({ connectionString: url });\n`,
    [{ parameters: { user: 'app', host: '${host}', dbname: 'shop' } }],
  ],
  [
    'an object of the same file, spread and by its members',
    `${PG}const base = { db: { host: 'h', user: 'a' } };\nnew Pool({ ...base.db, password: base.pw, max: 3 });\n`,
    [{ parameters: { host: 'h', user: 'a', password: '***' }, pool: 3, password: 'unknown' }],
  ],
  [
    'a field of the class',
    `${PG}class A { private url = 'postgres://a@h/d'; open() { return new Pool({ connectionString: this.url }); } }\n`,
    [{ driver: 'pg', at: 'postgres://a@h/d', name: 'url' }],
  ],
  [
    'what comes from elsewhere is no value',
    `${PG}import { host } from './settings';\nfunction open(user) { return new Pool({ host, user, database: settings.name }); }\n`,
    [{ parameters: { host: '${host}', user: '${user}', dbname: '${name}' } }],
  ],
  [
    'one of several assignments is not known',
    `${PG}let host = 'a';\nif (x) host = 'b';\nnew Pool({ host, user: 'u' });\n`,
    [{ parameters: { host: '${host}', user: 'u' } }],
  ],
  [
    'the name of an inner function is its own',
    `${PG}const host = 'outer';\nfunction f() { const host = 'inner'; new Pool({ host, user: 'u' }); }\nfunction g(host) { new Pool({ host, user: 'v' }); }\n`,
    [{ parameters: { host: 'inner', user: 'u' } }, { parameters: { host: '${host}', user: 'v' } }],
  ],
  [
    'a string that no driver takes stands as it did',
    `${PG}new Pool({ host: 'h' });\nexport const DATABASE_URL = 'postgres://a@other/d';\n`,
    [{ syntax: 'code' }, { syntax: 'uri', name: 'DATABASE_URL', at: 'postgres://a@other/d' }],
  ],
];

const NOTHING: readonly (readonly [title: string, text: string])[] = [
  ['MySQL', "import mysql from 'mysql2';\nmysql.createPool({ host: 'h', user: 'a', password: 'b' }); // postgres\n"],
  ['Sequelize for MySQL', "new Sequelize('d', 'u', 'p', { dialect: 'mysql', host: 'h' }); // not postgres\n"],
  [
    'Sequelize for what a variable says',
    "new Sequelize('d', 'u', 'p', { dialect: process.env.D, host: 'h' }); // sequelize, postgres\n",
  ],
  [
    'another client',
    `import { Client } from 'discord.js';\nimport { Pool } from 'pg';\nnew Client({ host: 'h', user: 'u' });\n`,
  ],
  ['MongoDB and Redis', `${PG}new MongoClient('mongodb://a:b@h/d'); new Redis({ host: 'h', password: 'p' });\n`],
  [
    'comments',
    `${PG}// new Pool({ host: 'h', user: 'u' })\n/* new Pool({ connectionString: 'postgres://a@h/d' }) */\n`,
  ],
  ['strings', `${PG}const usage = "new Pool({ host: 'h', user: 'u' })";\n`],
  ['nothing but an unknown URL', `${PG}new Pool({ connectionString: process.env.DATABASE_URL });\n`],
  ['types', `${PG}function f(pool: Pool) { return pool.query('select 1'); }\n`],
];

describe('drivers', () => testCases('db.ts', DRIVERS));
describe('values', () => testCases('db.ts', VALUES));
testNothing('db.ts', NOTHING);

test.each(['db.js', 'db.mjs', 'db.cjs', 'db.jsx', 'db.ts', 'db.mts', 'db.tsx'])('%s', async (path) => {
  expect(await toldBy(path, `${PG}new Pool({ host: 'h', ssl: true });\n`)).toMatchObject([
    { driver: 'pg', level: 'full' },
  ]);
});

test.each([
  ["import { Pool } from 'pg';\nnew Pool({ host: 'h', sslmode: 'require' });\n", 'sslmode', 'ssl'],
  ["import postgres from 'postgres';\npostgres({ host: 'h', sslmode: 'require' });\n", 'sslmode', 'ssl'],
  ["new Sequelize('d', 'u', 'p', { dialect: 'postgres', host: 'h', ssl: true });\n", 'ssl', 'dialectOptions.ssl'],
  [
    "new Sequelize('d', 'u', 'p', { dialect: 'postgres', host: 'h', dialectOptions: { sslmode: 'require' } });\n",
    'dialectOptions.sslmode',
    'dialectOptions.ssl',
  ],
  ["knex({ client: 'pg', connection: { host: 'h' }, ssl: { rejectUnauthorized: false } });\n", 'ssl', 'connection.ssl'],
])('passed over: %j', async (text, parameter, suggestion) => {
  const facts = await readSource('db.ts', text);
  expect(facts).toMatchObject([{ tls: { level: 'none' }, oddities: [{ kind: 'ignored', parameter, suggestion }] }]);
});

test.each([
  ["import { Pool } from 'pg';\nnew Pool({ host: 'h', sslmode: 'disable' });\n"],
  ["new Sequelize('d', 'u', 'p', { dialect: 'postgres', host: 'h', ssl: false });\n"],
  ["new Sequelize('d', 'u', 'p', { dialect: 'postgres', ssl: true, dialectOptions: { ssl: { require: true } } });\n"],
])('of no account: %j', async (text) => {
  expect(await readSource('db.ts', text)).toMatchObject([{ oddities: [] }]);
});

test('what a URL says in vain is told beside options, too', async () => {
  const text =
    "import { Pool } from 'pg';\nnew Pool({ connectionString: 'postgres://a@h/d?sslaccept=strict', user: 'b' });\n";
  const [fact] = await readSource('db.ts', text);
  expect(fact?.oddities.map(({ parameter }) => parameter)).toEqual(['sslaccept']);
});
