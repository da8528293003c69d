import { describe } from '@jest/globals';
import { testCases } from '../support/cases.ts';
import type { Case } from '../support/source.ts';

const PG = "import { Pool } from 'pg';\n";

const SCRIPT: readonly Case[] = [
  [
    'properties that are set after the literal',
    `${PG}const config = { host: 'h', user: 'a' };\nconfig.ssl = { rejectUnauthorized: false };\nconfig['database'] = 'd';\nnew Pool(config);\n`,
    [
      {
        level: 'encrypted',
        places: { host: 'h', user: 'a', dbname: 'd', ssl: 'false', 'ssl.rejectUnauthorized': 'false' },
      },
    ],
  ],
  [
    'a property of a property',
    `${PG}const config = { db: { host: 'h' } };\nconfig.db.ssl = true;\nconfig.other = 1;\nnew Pool(config.db);\n`,
    [{ level: 'full', stated: 'ssl=true' }],
  ],
  [
    'Object.assign',
    `${PG}const config = { host: 'h', ssl: false };\nObject.assign(config, { ssl: { rejectUnauthorized: false } }, { user: 'a' });\nnew Pool(config);\n`,
    [{ level: 'encrypted', stated: 'ssl.rejectUnauthorized=false' }],
  ],
  [
    'Object.assign of what is not known',
    `${PG}const config = { host: 'h' };\nObject.assign(config, other);\nnew Pool(config);\n`,
    [{ level: 'unknown' }],
  ],
  [
    'what may be set says what it is worth where it is',
    `${PG}const config = { host: 'h', user: 'a' };\nif (production) { config.ssl = { rejectUnauthorized: false }; config.user = 'b'; }\nnew Pool(config);\n`,
    [
      {
        level: 'encrypted',
        stated: 'ssl.rejectUnauthorized=false',
        places: { host: 'h', user: "'b'", ssl: 'false', 'ssl.rejectUnauthorized': 'false' },
      },
    ],
  ],
  [
    'a function that is given the object may set anything',
    `${PG}const config = { host: 'h' };\nwithTls(config);\nnew Pool(config);\nconst other = { host: 'i' };\nconsole.log(other);\nnew Pool(other);\n`,
    [{ level: 'unknown' }, { level: 'none' }],
  ],
  [
    'the variable of another function is another',
    `${PG}const config = { host: 'h' };\nfunction f(config) { config.ssl = true; }\nfunction g() { const config = {}; config.ssl = true; }\nnew Pool(config);\n`,
    [{ level: 'none' }],
  ],
  [
    'options of a constructor, whose object is no connection of its own',
    "import { Sequelize } from 'sequelize';\nconst options = { dialect: 'postgres', host: 'h' };\noptions.dialectOptions = { ssl: { require: true, rejectUnauthorized: false } };\nnew Sequelize('d', 'u', process.env.PW, options);\n",
    [{ level: 'encrypted', stated: 'dialectOptions.ssl.rejectUnauthorized=false' }],
  ],
  [
    'the last of a key holds, spread or not',
    `${PG}const base = { host: 'h', ssl: false };\nnew Pool({ ssl: true, ...base });\nnew Pool({ ...base, ssl: true });\n`,
    [{ level: 'none' }, { level: 'full' }],
  ],
  [
    'what is spread under a condition',
    `${PG}const p = process.env.NODE_ENV === 'production';\nnew Pool({ host: 'a', ...(p && { ssl: { rejectUnauthorized: false } }) });\nnew Pool({ host: 'b', ...(p ? { ssl: { rejectUnauthorized: false } } : {}) });\nnew Pool({ host: 'c', ...(p && { max: 5 }) });\nnew Pool({ host: 'd', ...(p && more) });\n`,
    [{ level: 'encrypted' }, { level: 'encrypted' }, { level: 'none' }, { level: 'unknown' }],
  ],
  [
    'one of two objects',
    `${PG}new Pool(p ? { connectionString: 'postgres://a@h/d', ssl: { rejectUnauthorized: false } } : { host: 'i' });\n`,
    [{ syntax: 'uri', level: 'encrypted', at: 'postgres://a@h/d' }],
  ],
];

const PYTHON: readonly Case[] = [
  [
    'keywords that are put together in a dictionary',
    "import psycopg2\nparams = {'host': 'h', 'dbname': 'd'}\nparams['user'] = settings.user\nparams['sslmode'] = 'verify-full'\nparams.update(sslrootcert='ca.pem')\nparams.update({'port': 6432})\npsycopg2.connect(**params)\n",
    [
      {
        level: 'full',
        parameters: {
          host: 'h',
          dbname: 'd',
          user: '${user}',
          sslmode: 'verify-full',
          sslrootcert: 'ca.pem',
          port: '6432',
        },
      },
    ],
  ],
  [
    'keywords from elsewhere',
    "import psycopg2\ndef f(**more):\n    psycopg2.connect(host='h', **more)\n",
    [{ level: 'unknown' }],
  ],
  [
    'arguments of the driver below SQLAlchemy',
    "from sqlalchemy.ext.asyncio import create_async_engine\ndef f():\n    connect_args = {}\n    connect_args['ssl'] = False\n    return create_async_engine('postgresql+asyncpg://a@h/d', connect_args=connect_args)\n",
    [{ driver: 'asyncpg', level: 'none' }],
  ],
];

const RUBY: readonly Case[] = [
  [
    'a hash and what is set on it',
    "require 'pg'\nconfig = { host: 'h', dbname: 'd' }\nconfig[:sslmode] = 'require'\nPG.connect(config)\nDEFAULTS = { host: 'i' }.freeze\nPG.connect(**DEFAULTS, sslmode: 'disable')\n",
    [
      { level: 'encrypted', parameters: { host: 'h', dbname: 'd', sslmode: 'require' } },
      { level: 'none', parameters: { host: 'i', sslmode: 'disable' } },
    ],
  ],
];

const PHP: readonly Case[] = [
  [
    'an array and what is set on it',
    "<?php\n$config = ['driver' => 'pgsql', 'host' => 'h'];\n$config['sslmode'] = 'require';\nreturn $config;\n",
    [{ driver: 'laravel', level: 'encrypted', parameters: { host: 'h', sslmode: 'require' } }],
  ],
];

const GO: readonly Case[] = [
  [
    'a struct and its fields',
    'package db\n\nimport "github.com/go-pg/pg/v10"\n\nfunc open() *pg.DB {\n\topts := &pg.Options{Addr: "h:5432", User: "a"}\n\topts.TLSConfig = &tls.Config{InsecureSkipVerify: true}\n\treturn pg.Connect(opts)\n}\n',
    [{ driver: 'go-pg', level: 'encrypted' }],
  ],
];

describe('JavaScript', () => testCases('db.ts', SCRIPT));
describe('Python', () => testCases('db.py', PYTHON));
describe('Ruby', () => testCases('db.rb', RUBY));
describe('PHP', () => testCases('db.php', PHP));
describe('Go', () => testCases('db.go', GO));
