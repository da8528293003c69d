import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collect } from '../../src/collect.ts';
import { READER_BY_KIND } from '../../src/readers/index.ts';
import { memoryTree } from '../../src/tree.ts';
import { contextOf } from '../support/context.ts';
import { BOUNDED, worked } from '../support/growth.ts';
import { connectionsOf } from './support/connections.ts';
import { allGrammars, readSource, toldBy } from './support/source.ts';

const CALL =
  "import { Pool } from 'pg';\nconst url = 'postgres://a@h/d';\nnew Pool({ connectionString: url, ssl: true });\n";

test('without parsers program text is searched for whole connection strings', () => {
  const reader = READER_BY_KIND.get('source');
  const facts = connectionsOf(reader?.read({ path: 'a.ts', text: CALL, kind: 'source' }, contextOf()) ?? []);
  expect(facts).toMatchObject([{ syntax: 'uri', driver: 'pg', name: 'url', tls: { level: 'none' } }]);
});

test('a parser that gives up leaves the file to the search', () => {
  const reader = READER_BY_KIND.get('source');
  const context = { ...contextOf(), grammars: { parse: () => null } };
  const facts = connectionsOf(reader?.read({ path: 'a.ts', text: CALL, kind: 'source' }, context) ?? []);
  expect(facts).toMatchObject([{ syntax: 'uri', driver: 'pg' }]);
});

test('collect hands the parsers on', async () => {
  const options = { as: null, major: null, ignored: () => false, grammars: await allGrammars() };
  expect(collect(memoryTree({ 'a.ts': CALL }), options).facts).toMatchObject([
    { driver: 'pg', tls: { level: 'full' } },
  ]);
});

test.each([
  ['a.py', "import dj_database_url\nDATABASES = {'default': dj_database_url.config(ssl_require=True)}\n", 'encrypted'],
  [
    'a.py',
    "from sqlalchemy import create_engine\ncreate_engine(os.environ['U'], connect_args={'sslmode': 'require'})\n",
    'encrypted',
  ],
  [
    'a.ts',
    "import { PrismaPg } from '@prisma/adapter-pg';\nnew PrismaPg({ connectionString: process.env.U, ssl: { rejectUnauthorized: false } });\n",
    'encrypted',
  ],
  ['a.ts', "import { PgBoss } from 'pg-boss';\nnew PgBoss({ connectionString: process.env.U, ssl: true });\n", 'full'],
  [
    'a.ts',
    "import { createPool } from 'slonik';\ncreatePool(process.env.U, { ssl: { rejectUnauthorized: false } });\n",
    'encrypted',
  ],
])('a program that never says PostgreSQL is read all the same: %s %j', async (path, text, level) => {
  const options = { as: null, major: null, ignored: () => false, grammars: await allGrammars() };
  const facts = connectionsOf(collect(memoryTree({ [path]: text }), options).facts);
  expect(facts.map(({ tls }) => tls.level)).toEqual([level]);
});

test('a syntax error elsewhere does not hide a call', async () => {
  expect(await toldBy('a.ts', `${CALL}function ( { const = ;\n`)).toMatchObject([{ driver: 'pg', level: 'full' }]);
  expect(await toldBy('a.py', "import psycopg\nx = = 1\npsycopg.connect(host='h', sslmode='require')\n")).toMatchObject(
    [{ driver: 'psycopg', level: 'encrypted' }],
  );
});

test('a connection string given to several calls that read it alike is told once', async () => {
  const twice =
    "import { Pool } from 'pg';\nconst url = 'postgres://a@h/d';\nnew Pool({ connectionString: url });\nnew Pool({ connectionString: url });\n";
  expect(await toldBy('a.ts', twice)).toHaveLength(1);
  const unlike = twice.replace('url });\nnew', 'url, ssl: true });\nnew');
  expect((await toldBy('a.ts', unlike)).map(({ level }) => level).sort()).toEqual(['full', 'none']);
});

test.each([
  ['a.ts', "import pg from 'pg';\nexport const url = 'postgres://a@h/d';\n", 'pg'],
  [
    'a.ts',
    "const postgres = require('postgres');\nconst urls = ['postgres://a@h/d'];\npostgres(one(urls));\n",
    'postgres.js',
  ],
  ['a.py', "import asyncpg\nURL = {'a': 'postgres://a@h/d'}\nasyncpg.connect(pick(URL))\n", 'asyncpg'],
  [
    'a.go',
    'import (\n\t"database/sql"\n\t_ "github.com/lib/pq"\n)\n\nvar all = []string{"postgres://a@h/d"}\nfunc f() { sql.Open("postgres", all[n]) }\n',
    'lib/pq',
  ],
  [
    'a.go',
    'import "github.com/jackc/pgx/v5/pgxpool"\n\nvar all = []string{"postgres://a@h/d"}\nfunc f() { pgxpool.New(ctx, all[n]) }\n',
    'pgx',
  ],
])('without a manifest the file’s only driver reads what stands alone: %s %j', async (path, text, driver) => {
  expect(await toldBy(path, text)).toMatchObject([{ driver }]);
});

test('a variable of the environment with a text in its place is read by the driver that is called', async () => {
  const script =
    "import { Pool } from 'pg';\nlet url = process.env.DATABASE_URL;\nif (!url) url = 'postgres://a:zW81kq@h/d';\nnew Pool({ connectionString: url });\n";
  expect(await toldBy('a.ts', script)).toMatchObject([{ driver: 'pg', level: 'none', password: 'default' }]);
  const go =
    'package a\n\nimport "github.com/jackc/pgx/v5"\n\nfunc f() {\n\turl := os.Getenv("DATABASE_URL")\n\tif url == "" {\n\t\turl = "postgres://a:zW81kq@h/d"\n\t}\n\tpgx.Connect(ctx, url)\n}\n';
  expect(await toldBy('a.go', go)).toMatchObject([
    { driver: 'pgx', at: 'postgres://a:zW81kq@h/d', password: 'default' },
  ]);
});

test.each([
  [
    'a.py',
    "import psycopg2\nurl = os.getenv('U')\nif 'sslmode' not in url:\n    url += '?sslmode=require'\npsycopg2.connect(url)\n",
  ],
  [
    'a.py',
    "import psycopg2\nURL = os.environ['U']\ndef f():\n    url = URL\n    if '?' in url:\n        url += '&sslmode=require'\n    else:\n        url += '?sslmode=require'\n    return psycopg2.connect(url)\n",
  ],
  [
    'a.go',
    'package a\n\nimport _ "github.com/lib/pq"\n\nfunc f() {\n\tu := os.Getenv("U")\n\tu += "?sslmode=require"\n\tsql.Open("postgres", u)\n}\n',
  ],
  ['a.ts', "import postgres from 'postgres';\nlet u = process.env.U;\nu += '?sslmode=require';\npostgres(u);\n"],
])('parameters that are appended to what comes from elsewhere: %s %j', async (path, text) => {
  expect(await toldBy(path, text)).toMatchObject([
    {
      syntax: 'code',
      level: 'encrypted',
      stated: 'require',
      parameters: { host: '${U}' },
      places: { sslmode: 'require' },
    },
  ]);
});

test('and to the text in its place', async () => {
  const text =
    'package a\n\nimport _ "github.com/lib/pq"\n\nfunc f() {\n\tu := getEnv("U", "postgres://a:zW81kq@h/d")\n\tu += "?sslmode=disable"\n\tsql.Open("postgres", u)\n}\n';
  expect(await toldBy('a.go', text)).toMatchObject([
    { level: 'none', password: 'default', places: { password: 'zW81kq', sslmode: 'disable' } },
  ]);
});

test('a variable that is called as the one of the environment is followed through its changes', async () => {
  const text =
    "import psycopg2\nURL = os.getenv('URL')\nif URL.startswith('a'):\n    URL = URL.replace('a', 'b')\nURL += '?sslmode=require'\npsycopg2.connect(URL)\n";
  expect(await toldBy('a.py', text)).toMatchObject([{ parameters: { host: '${URL}', sslmode: 'require' } }]);
});

test('what else is appended leaves the whole unknown', async () => {
  const text = "import psycopg2\nurl = os.getenv('U')\nurl += suffix\npsycopg2.connect(url, sslmode='require')\n";
  expect(await toldBy('a.py', text)).toMatchObject([{ parameters: { host: '${url}', sslmode: 'require' } }]);
});

test('such a text with parts of its own stands where it is written', async () => {
  const text =
    'var s = config.GetConnectionString("Main");\nif (url != null)\n    s = $"Host={uri.Host};Username={name};SSL Mode=Require";\noptions.UseNpgsql(s);\n';
  expect(await toldBy('a.cs', text)).toMatchObject([
    { driver: 'npgsql', level: 'encrypted', at: 'Host={uri.Host};Username={name};SSL Mode=Require' },
  ]);
});

test('the driver’s version is that of the manifest', async () => {
  const drivers = () => [{ driver: 'pg', version: [7, 18], origin: null }];
  const reader = READER_BY_KIND.get('source');
  const text = "import { Pool } from 'pg';\nnew Pool({ connectionString: 'postgres://a@h/d?sslmode=require' });\n";
  const facts = reader?.read(
    { path: 'a.ts', text, kind: 'source' },
    { ...contextOf(), drivers, grammars: await allGrammars() },
  );
  expect(connectionsOf(facts ?? [])).toMatchObject([{ driver: 'pg', driverVersion: '7.18', tls: { level: 'none' } }]);
});

test('a password that is put together stands where that is done', async () => {
  const text = "import { Pool } from 'pg';\nconst A = 'zW8';\nnew Pool({ host: 'h', password: A + '1kq' });\n";
  expect(await toldBy('a.ts', text)).toMatchObject([{ password: 'literal', places: { password: "A + '1kq'" } }]);
});

test('keys and private keys in options are not shown', async () => {
  const [fact] = await readSource(
    'a.ts',
    "import { Pool } from 'pg';\nnew Pool({ host: 'h', ssl: { key: 'zW81kq', passphrase: 'zW81kq' } });\n",
  );
  expect(JSON.stringify(fact)).not.toContain('zW81kq');
});

const NEST = 60_000;
const HOSTILE: readonly (readonly [title: string, path: string, text: string])[] = [
  ['nested brackets', 'a.js', `${CALL}const x = ${'['.repeat(NEST)}${']'.repeat(NEST)};\n`],
  ['nested calls', 'a.ts', `${CALL}${'new Pool('.repeat(20_000)}`],
  [
    'nested functions around a call',
    'a.js',
    `import { Pool } from 'pg';\n${'(() => {'.repeat(20_000)}new Pool({ host })`,
  ],
  ['a chain without end', 'a.js', `import { Pool } from 'pg';\nnew Pool({ host: 'h' })${'.a()'.repeat(40_000)};\n`],
  ['a long concatenation', 'a.js', `import { Pool } from 'pg';\nnew Pool({ host: ${"'a' + ".repeat(40_000)}'b' });\n`],
  [
    'values made of each other',
    'a.js',
    `import { Pool } from 'pg';\n${Array.from({ length: 40 }, (_, n) => `const a${n} = \`${`\${a${n + 1}}`.repeat(12)}\`;\n`).join('')}new Pool({ host: a0 });\n`,
  ],
  [
    'names with many values',
    'a.js',
    `import { Pool } from 'pg';\n${Array.from({ length: 30 }, (_, n) => `a${n} = a${n + 1};\n`.repeat(100)).join('')}new Pool({ host: a0, user: a0, database: a0 });\n`,
  ],
  [
    'objects spread into each other',
    'a.js',
    `import { Pool } from 'pg';\nconst a = { ${'...b, '.repeat(200)} };\nconst b = { ${'...a, '.repeat(200)} };\nnew Pool(a);\n`,
  ],
  ['calls without end', 'a.js', `import { Pool } from 'pg';\n${"new Pool({ host: 'h', user: u });\n".repeat(10_000)}`],
  ['keys without end', 'a.php', `<?php\nreturn [${"'driver' => 'pgsql', ".repeat(15_000)}];\n`],
  [
    'setters without end',
    'A.java',
    `class A { void f() { PGSimpleDataSource ds = new PGSimpleDataSource();\n${'ds.setUser("a");\n'.repeat(15_000)} } }\n`,
  ],
  ['imports without end', 'a.ts', `${"import { Pool as P } from 'pg';\n".repeat(10_000)}new P({ host: 'h' });\n`],
  ['an unclosed import', 'a.ts', `import { ${'Pool, '.repeat(40_000)}\nnew Pool({ host: 'pg' });\n`],
  [
    'one line made by a machine',
    'a.js',
    `var a=require("pg");${'function f(){return new a.Pool({host:b})};'.repeat(8_000)}`,
  ],
  ['unclosed strings', 'a.py', `import psycopg2\npsycopg2.connect("${'"""'.repeat(60_000)}`],
  ['a format of many values', 'a.py', `import psycopg2\npsycopg2.connect("${'%s'.repeat(30_000)}" % (a,))\n`],
];

describe('hostile', () => {
  test.each(HOSTILE)(
    '%s: bounded',
    async (_, path, text) => {
      const start = worked();
      const facts = await readSource(path, text);
      expect(facts.length).toBeLessThanOrEqual(700);
      // Far above what bounded work needs on a busy machine, far below what the files ask for.
      expect(worked() - start).toBeLessThan(BOUNDED);
    },
    2 * BOUNDED,
  );
});

const SNIPPETS: readonly (readonly [path: string, text: string])[] = [
  ['a.ts', `${CALL}const k = { client: 'pg', connection: { host: process.env.H ?? 'h', password: 'zW81kq' } };\n`],
  [
    'a.py',
    "import psycopg2, asyncpg\nU = f'postgresql://{a}:zW81kq@h/d'\npsycopg2.connect(U, password='zW81kq', **k)\nasyncpg.connect(ssl=ctx, **{'a': 1})\n",
  ],
  [
    'a.go',
    'package a\nvar d = fmt.Sprintf("host=%s password=zW81kq dbname=d", h)\nfunc f() { db, err := sql.Open("postgres", d); db.SetMaxOpenConns(3) }\n',
  ],
  [
    'A.java',
    'class A { void f() { HikariConfig c = new HikariConfig(); c.setJdbcUrl("jdbc:postgresql://h/d"); c.setPassword("zW81kq"); } }\n',
  ],
  ['a.kt', 'val c = HikariConfig().apply { jdbcUrl = "jdbc:postgresql://h/d"; password = "zW81kq" }\n'],
  [
    'A.cs',
    'var b = new NpgsqlConnectionStringBuilder("Host=h;Password=zW81kq") { SslMode = SslMode.Require }; b.Password = "zW81kq";\n',
  ],
  ['a.rb', "PG.connect(host: 'h', password: 'zW81kq', **o)\nSequel.connect(\"postgres://a:zW81kq@h/#{d}\")\n"],
  [
    'a.php',
    "<?php new PDO('pgsql:host=h;dbname=' . $d, 'a', 'zW81kq'); pg_connect(\"host=h password=zW81kq dbname=$d\");\n",
  ],
  [
    'a.rs',
    'fn f() { let o = sqlx::PgConnectOptions::new().host("h").password("zW81kq"); tokio_postgres::connect("host=h password=zW81kq", NoTls); }\n',
  ],
];

test('whatever is cut, doubled or mixed up: no exception, positions within the text, no password', async () => {
  await allGrammars();
  const edit = fc.record({
    at: fc.nat(300),
    remove: fc.nat(12),
    insert: fc.constantFrom('', '(', ')', '{', '}', '"', "'", '`', '\n', '${', '\\', ',', '.', '=', '\u{1f512}'),
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SNIPPETS), fc.array(edit, { maxLength: 5 }), async ([path, text], edits) => {
      let edited = text;
      for (const { at, remove, insert } of edits) {
        const place = at % (edited.length + 1);
        // The password stays whole, so that it can be looked for.
        const gone = edited.slice(place, place + remove);
        if (/[zW81kq]{2}/.test(gone) || /zW8?1?k?$/.test(edited.slice(0, place))) continue;
        edited = edited.slice(0, place) + insert + edited.slice(place + remove);
      }
      const lines = edited.split('\n');
      for (const fact of await readSource(path, edited)) {
        for (const place of [fact, ...Object.values(fact.positions)]) {
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
        }
        expect(fact.parameters.password ?? '***').toMatch(/^(?:\*\*\*|)$/);
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);
