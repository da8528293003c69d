import { describe, expect, test } from '@jest/globals';
import type { ConnectionFact } from '../../../src/facts.ts';
import { cutFrom } from '../support/connections.ts';
import { readSource } from '../support/source.ts';

const GO = (driver: string, body: string): string =>
  `package main\n\nimport (\n\t"database/sql"\n\t_ "${driver}"\n)\n\nfunc open() *sql.DB {\n${body}\n\treturn db\n}\n`;
const OPEN = '\tdb, err := sql.Open("postgres", "postgres://a@h/d")';

/** Title, path, text, and the pool with the text that bounds it. */
const CASES: readonly (readonly [string, string, string, ConnectionFact['pool'], string | null])[] = [
  ['database/sql, bounded', 'a.go', GO('github.com/lib/pq', `${OPEN}\n\tdb.SetMaxOpenConns(25)`), { max: 25 }, '25'],
  [
    'database/sql, told not to stop',
    'a.go',
    GO('github.com/lib/pq', `${OPEN}\n\tdb.SetMaxOpenConns(0)`),
    { max: null },
    '0',
  ],
  [
    'database/sql, less than none',
    'a.go',
    GO('github.com/jackc/pgx/v5/stdlib', `\tdb, err := sql.Open("pgx", "postgres://a@h/d")\n\tdb.SetMaxOpenConns(-1)`),
    { max: null },
    '-1',
  ],
  ['database/sql, nothing said', 'a.go', GO('github.com/lib/pq', OPEN), { max: null, byDefault: true }, null],
  [
    'database/sql, bounded elsewhere in the file',
    'a.go',
    `${GO('github.com/lib/pq', OPEN)}\nfunc bound(other *sql.DB) { other.SetMaxOpenConns(limit()) }\n`,
    null,
    null,
  ],
  [
    'gorm, bounded through what it wraps',
    'a.go',
    'package main\n\nimport (\n\t"gorm.io/driver/postgres"\n\t"gorm.io/gorm"\n)\n\nfunc open() {\n\tdb, _ := gorm.Open(postgres.Open("postgres://a@h/d"))\n\tinner, _ := db.DB()\n\tinner.SetMaxOpenConns(300)\n}\n',
    { max: 300 },
    '300',
  ],
  [
    'pgxpool',
    'a.go',
    'package main\n\nimport "github.com/jackc/pgx/v5/pgxpool"\n\nfunc open() {\n\tcfg, _ := pgxpool.ParseConfig("postgres://a@h/d?pool_max_conns=7")\n\tcfg.MaxConns = 9\n}\n',
    { max: 9 },
    '9',
  ],
  [
    'SQLAlchemy',
    'a.py',
    "from sqlalchemy import create_engine\ncreate_engine('postgresql://a@h/d', pool_size=20)\n",
    { max: 30 },
    '20',
  ],
  [
    'SQLAlchemy, overflow alone',
    'a.py',
    "from sqlalchemy import create_engine\ncreate_engine('postgresql://a@h/d', max_overflow=0)\n",
    { max: 5 },
    '0',
  ],
  [
    'SQLAlchemy, a size of zero',
    'a.py',
    "from sqlalchemy import create_engine\ncreate_engine('postgresql://a@h/d', pool_size=0)\n",
    { max: null },
    '0',
  ],
  [
    'SQLAlchemy, overflow without end',
    'a.py',
    "from sqlalchemy import create_engine\ncreate_engine('postgresql://a@h/d', pool_size=5, max_overflow=-1)\n",
    { max: null },
    '-1',
  ],
  [
    'SQLAlchemy, nothing said',
    'a.py',
    "from sqlalchemy import create_engine\ncreate_engine('postgresql://a@h/d')\n",
    null,
    null,
  ],
  [
    'aiopg',
    'a.py',
    "import aiopg\nasync def f(): await aiopg.create_pool(dsn='host=h dbname=d user=a', maxsize=0)\n",
    { max: null },
    '0',
  ],
  [
    'asyncpg refuses a zero',
    'a.py',
    "import asyncpg\nasync def f(): await asyncpg.create_pool('postgres://a@h/d', max_size=0)\n",
    null,
    null,
  ],
  [
    'node-postgres takes its default for a zero',
    'a.ts',
    "import { Pool } from 'pg';\nnew Pool({ connectionString: 'postgres://a@h/d', max: 0 });\n",
    null,
    null,
  ],
  [
    'node-postgres',
    'a.ts',
    "import { Pool } from 'pg';\nnew Pool({ connectionString: 'postgres://a@h/d', max: 2000000000 });\n",
    { max: 2000000000 },
    '2000000000',
  ],
  [
    'Commons DBCP',
    'A.java',
    'class A { void f() { BasicDataSource ds = new BasicDataSource(); ds.setUrl("jdbc:postgresql://h/d"); ds.setMaxTotal(-1); } }\n',
    { max: null },
    '-1',
  ],
  [
    'HikariCP refuses less than one',
    'A.java',
    'class A { void f() { HikariConfig c = new HikariConfig(); c.setJdbcUrl("jdbc:postgresql://h/d"); c.setMaximumPoolSize(-1); } }\n',
    null,
    null,
  ],
  [
    'HikariCP',
    'A.kt',
    'val c = HikariConfig().apply { jdbcUrl = "jdbc:postgresql://h/d"; maximumPoolSize = 150 }\n',
    { max: 150 },
    '150',
  ],
  [
    'bb8',
    'a.rs',
    'use bb8_postgres::PostgresConnectionManager;\nasync fn f() {\n  let config = tokio_postgres::Config::new().host("h").user("a").dbname("d");\n  let pool = bb8::Pool::builder().max_size(250).build(manager).await;\n}\n',
    { max: 250 },
    '250',
  ],
  [
    'Npgsql',
    'a.cs',
    'var b = new NpgsqlConnectionStringBuilder { Host = "h", Database = "d", MaxPoolSize = 400 };\n',
    { max: 400 },
    '400',
  ],
  [
    'Vert.x',
    'A.java',
    'import io.vertx.pgclient.*;\nclass A { Pool f() { PgConnectOptions o = new PgConnectOptions().setHost("h").setDatabase("d").setUser("u"); return PgBuilder.pool().with(new PoolOptions().setMaxSize(120)).connectingTo(o).build(); } }\n',
    { max: 120 },
    '120',
  ],
  [
    'r2dbc-pool',
    'A.java',
    'class A { ConnectionPool f() { ConnectionFactory c = ConnectionFactories.get("r2dbc:postgresql://h/d"); return new ConnectionPool(ConnectionPoolConfiguration.builder(c).maxSize(130).build()); } }\n',
    { max: 130 },
    '130',
  ],
  [
    'deadpool',
    'a.rs',
    'use deadpool_postgres::{Config, PoolConfig};\nfn f() {\n  let mut cfg = tokio_postgres::Config::new();\n  cfg.host("h").user("a");\n  let pool = PoolConfig::new(140);\n}\n',
    { max: 140 },
    '140',
  ],
];

describe('pools of programs', () => {
  test.each(CASES)('%s', async (_title, path, text, pool, place) => {
    const [fact, ...others] = await readSource(path, text);
    expect(others).toEqual([]);
    expect(fact?.pool ?? null).toEqual(pool);
    const position = fact?.positions.pool;
    expect(position === undefined ? null : cutFrom(text, position)).toBe(place);
  });
});
