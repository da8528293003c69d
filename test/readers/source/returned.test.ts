import { describe } from '@jest/globals';
import { testCases } from '../support/cases.ts';
import type { Case } from '../support/source.ts';

const PG = "import { Pool } from 'pg';\n";

const SCRIPT: readonly Case[] = [
  [
    'a function that gives back the options',
    `${PG}function options() { return { host: 'h', ssl: { rejectUnauthorized: false } }; }\nnew Pool(options());\n`,
    [{ level: 'encrypted', stated: 'ssl.rejectUnauthorized=false' }],
  ],
  [
    'an arrow, with what it is given unknown',
    `${PG}const urlOf = (host: string) => \`postgres://a@\${host}/d?sslmode=disable\`;\nnew Pool({ connectionString: urlOf('h') });\n`,
    [{ level: 'none', parameters: { user: 'a', host: '${host}', dbname: 'd', sslmode: 'disable' } }],
  ],
  [
    'a method of the class',
    `${PG}class A { private ssl() { if (x) return false; return { rejectUnauthorized: false }; }\n open() { return new Pool({ host: 'h', ssl: this.ssl() }); } }\n`,
    [{ level: 'encrypted' }],
  ],
  [
    'one of two values that are both something',
    `${PG}function tls() { if (strict) return true; return { rejectUnauthorized: false }; }\nnew Pool({ host: 'h', ssl: tls() });\n`,
    [{ level: 'unknown' }],
  ],
  [
    'functions of one name, and one that calls itself',
    `${PG}class A { o() { return { host: 'h' }; } }\nclass B { o() { return { host: 'i' }; } }\nnew Pool(a.o());\nfunction again() { return again(); }\nnew Pool({ host: again(), user: 'u' });\n`,
    [{ parameters: { host: '${value}', user: 'u' } }],
  ],
];

const OTHERS: readonly Case[] = [
  [
    'a method that makes a string',
    'package db\n\ntype Config struct{ Host string }\n\nfunc (c *Config) DSN() string {\n\treturn fmt.Sprintf("host=%s user=a sslmode=disable", c.Host)\n}\n\nfunc open(c *Config) {\n\tgorm.Open(postgres.Open(c.DSN()), nil)\n}\n\n// gorm.io/driver/postgres\n',
    [{ driver: 'pgx', level: 'none', parameters: { host: '${c_Host}', user: 'a', sslmode: 'disable' } }],
  ],
];

const RUBY: readonly Case[] = [
  [
    'a method without parentheses',
    "require 'pg'\ndef options\n  { host: 'h', sslmode: 'require' }\nend\nPG.connect(options)\n",
    [{ level: 'encrypted', parameters: { host: 'h', sslmode: 'require' } }],
  ],
];

const PYTHON: readonly Case[] = [
  [
    'a function, and a property of the class',
    "import psycopg2, asyncpg\ndef dsn():\n    host = 'h'\n    return f'host={host} sslmode=require'\npsycopg2.connect(dsn())\nclass A:\n    @property\n    def url(self):\n        return 'postgresql://a@i/d?sslmode=disable'\n    async def open(self):\n        await asyncpg.connect(self.url)\n",
    [
      { driver: 'psycopg2', level: 'encrypted', parameters: { host: 'h', sslmode: 'require' } },
      { driver: 'asyncpg', level: 'none' },
    ],
  ],
];

const JVM: readonly Case[] = [
  [
    'a method',
    'import org.postgresql.Driver;\nclass A { private String url() { return "jdbc:postgresql://h/d?sslmode=disable"; }\n Connection open() { return DriverManager.getConnection(url(), "a", pw); } }\n',
    [{ driver: 'pgjdbc', level: 'none' }],
  ],
];

const KOTLIN: readonly Case[] = [
  [
    'a function of one expression',
    'import java.sql.DriverManager\nprivate fun url() = "jdbc:postgresql://h/d?sslmode=disable"\nfun open() = DriverManager.getConnection(url(), "a", pw)\n',
    [
      {
        driver: 'pgjdbc',
        level: 'none',
        parameters: { host: 'h', dbname: 'd', sslmode: 'disable', user: 'a', password: '***' },
      },
    ],
  ],
];

const RUST: readonly Case[] = [
  [
    'the last expression of a function',
    'use sqlx::PgPool;\nfn url(host: &str) -> String {\n    format!("postgres://a@{}/d?sslmode=disable", host)\n}\nasync fn open() { PgPool::connect(&url("h")).await }\n',
    [{ driver: 'sqlx', level: 'none' }],
  ],
];

const PHP: readonly Case[] = [
  [
    'a method of the object',
    "<?php\nclass A { private function dsn() { return 'pgsql:host=h;dbname=d;sslmode=disable'; }\n function open() { return new PDO($this->dsn(), 'a', $this->pw); } }\n",
    [{ driver: 'pdo_pgsql', level: 'none' }],
  ],
];

const CSHARP: readonly Case[] = [
  [
    'a property that is an expression',
    'using Npgsql;\nclass A { string Url() => "Host=h;Database=d;SSL Mode=Disable";\n object Open() => new NpgsqlConnection(Url()); }\n',
    [{ driver: 'npgsql', level: 'none' }],
  ],
];

describe('JavaScript', () => testCases('db.ts', SCRIPT));
describe('Go', () => testCases('db.go', OTHERS));
describe('Ruby', () => testCases('db.rb', RUBY));
describe('Python', () => testCases('db.py', PYTHON));
describe('Java', () => testCases('A.java', JVM));
describe('Kotlin', () => testCases('a.kt', KOTLIN));
describe('Rust', () => testCases('db.rs', RUST));
describe('PHP', () => testCases('db.php', PHP));
describe('C#', () => testCases('A.cs', CSHARP));
