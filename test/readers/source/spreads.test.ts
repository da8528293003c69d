import { describe, expect, test } from '@jest/globals';
import { testCases, testNothing } from '../support/cases.ts';
import { type Case, toldBy } from '../support/source.ts';

const KNEX = "const base = { client: 'pg', connection: { host: 'h', user: 'app', database: 'd' } };\n";

const SCRIPT: readonly Case[] = [
  [
    'a base that is spread into what says more, and is no connection itself',
    `${KNEX}module.exports = {\n  development: { ...base, connection: { ...base.connection, host: 'localhost' } },\n  production: { ...base, connection: { ...base.connection, ssl: { rejectUnauthorized: false } } },\n};\n`,
    [
      { driver: 'knex', at: 'development', level: 'none', parameters: { host: 'localhost', user: 'app', dbname: 'd' } },
      { driver: 'knex', at: 'production', level: 'encrypted', stated: 'connection.ssl.rejectUnauthorized=false' },
    ],
  ],
  [
    'a base that is used as it is, too',
    `${KNEX}module.exports = { test: { ...base }, production: { ...base, connection: { ...base.connection, ssl: true } } };\n`,
    [
      { at: "client: 'pg'", level: 'none' },
      { at: 'production', level: 'full' },
    ],
  ],
  [
    'a base that is exported',
    `export ${KNEX}export default { production: { ...base, connection: { host: 'i', ssl: true } } };\n`,
    [
      { at: "client: 'pg'", level: 'none' },
      { at: 'production', level: 'full' },
    ],
  ],
  [
    'bases of bases, and Object.assign',
    `${KNEX}const remote = Object.assign({}, base, { connection: { host: 'i', ssl: true } });\nmodule.exports = { a: { ...remote, pool: { max: 7 } }, b: { pool: { max: 3 }, ...remote } };\n`,
    [
      { at: 'a', level: 'full', pool: 7, parameters: { host: 'i', 'connection.ssl': 'true' } },
      { at: 'b', level: 'full', pool: 3 },
    ],
  ],
  [
    "Sequelize's configuration",
    "const base = { username: process.env.DB_USER, database: 'd', host: 'h', dialect: 'postgres' };\nmodule.exports = {\n  production: { ...base, dialectOptions: { ssl: { require: true, rejectUnauthorized: false } } },\n};\n",
    [{ driver: 'pg', at: 'production', level: 'encrypted' }],
  ],
  [
    'options that a constructor is given with a base',
    "import { DataSource } from 'typeorm';\nconst base: DataSourceOptions = { type: 'postgres', host: 'h', username: 'app' };\nexport default new DataSource({ ...base, ssl: false });\n",
    [{ driver: 'pg', at: 'base', level: 'none', stated: 'ssl=false' }],
  ],
  [
    'what is unknown stays unknown',
    "const { Sequelize } = require('sequelize');\nconst base = { logging: false };\nnew Sequelize({ ...configs[env], ...base });\nnew Sequelize({ ...configs[env], dialect: 'postgres', dialectOptions: { ssl: true } });\n",
    [{ level: 'full', parameters: { host: '${host}', 'dialectOptions.ssl': 'true' } }],
  ],
  [
    'another variable of the same name',
    `${KNEX}function f() {\n  const base = { client: 'mysql', connection: { host: 'm' } };\n  return { ...base, connection: { ssl: false } };\n}\nmodule.exports = base;\n`,
    [{ at: "client: 'pg'", level: 'none' }],
  ],
];

const PYTHON: readonly Case[] = [
  [
    "Django's databases",
    "BASE = {'ENGINE': 'django.db.backends.postgresql', 'HOST': 'h', 'NAME': 'd'}\nDATABASES = {'default': {**BASE, 'OPTIONS': {'sslmode': 'require'}}, 'replica': dict(BASE, HOST='r')}\n",
    [
      { at: "'default'", level: 'encrypted', parameters: { host: 'h', dbname: 'd', sslmode: 'require' } },
      { at: "'replica'", level: 'opportunistic', parameters: { host: 'r', dbname: 'd' } },
    ],
  ],
];

const PHP: readonly Case[] = [
  [
    "Laravel's connections",
    "<?php\n$base = ['driver' => 'pgsql', 'host' => 'h', 'database' => 'd'];\nreturn ['a' => array_merge($base, ['sslmode' => 'require']), 'b' => [...$base, 'sslmode' => 'disable']];\n",
    [
      { level: 'encrypted', parameters: { host: 'h', dbname: 'd', sslmode: 'require' } },
      { level: 'none', parameters: { host: 'h', dbname: 'd', sslmode: 'disable' } },
    ],
  ],
];

describe('objects that are spread into others, of JavaScript', () => {
  testCases('knexfile.ts', SCRIPT);
  testNothing('knexfile.ts', [
    [
      'MySQL',
      "const base = { client: 'mysql2', connection: { host: 'h' } };\nmodule.exports = { a: { ...base, connection: { host: 'i', ssl: false } } };\n",
    ],
    [
      'a comment',
      `// ${KNEX.replaceAll('\n', ' ')}\nmodule.exports = { a: { ...base, connection: { host: 'i' } } };\n`,
    ],
  ]);

  test('many that are spread into one another cost little', async () => {
    const lines = Array.from(
      { length: 60 },
      (_, at) => `const base${at + 1} = { ...base${at}, ...base${at}, ...base${at + 2}, connection: { host: 'h' } };`,
    );
    const text = `${KNEX.replace('base', 'base0')}${lines.join('\n')}\n`;
    const before = performance.now();
    expect((await toldBy('knexfile.ts', text)).length).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

test('a base that is spread everywhere is bounded', async () => {
  const level = (name: string, of: string): string =>
    Array.from({ length: 80 }, (_, at) => `const ${name}${at} = { ...${of}, connection: { host: 'h' } };`).join('\n');
  const text = `${KNEX}${level('a', 'base')}\n${level('b', 'a0')}\n${level('c', 'b0')}\n`;
  const before = performance.now();
  expect((await toldBy('knexfile.ts', text.repeat(3))).length).toBeGreaterThan(0);
  expect(performance.now() - before).toBeLessThan(3000);
});

describe('of Python', () => {
  testCases('settings.py', PYTHON);
});

describe('of PHP', () => {
  testCases('database.php', PHP);
});
