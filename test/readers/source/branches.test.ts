import { describe } from '@jest/globals';
import { testCases, testNothing } from '../support/cases.ts';
import type { Case } from '../support/source.ts';

const SQLX = 'use sqlx::postgres::{PgConnectOptions, PgSslMode};\n';
const JDBC = 'import org.postgresql.ds.PGSimpleDataSource\n';

const RUST: readonly Case[] = [
  [
    'if and match, neither of which checks anything',
    `${SQLX}fn f(prod: bool) {\n  PgConnectOptions::new().host("h").ssl_mode(if prod { PgSslMode::Require } else { PgSslMode::Prefer });\n  let mode = match env { Env::Prod => PgSslMode::Prefer, _ => { PgSslMode::Disable } };\n  PgConnectOptions::new().host("i").ssl_mode(mode);\n}\n`,
    [
      { level: 'encrypted', parameters: { host: 'h', sslmode: 'require' } },
      { level: 'opportunistic', parameters: { host: 'i', sslmode: 'prefer' } },
    ],
  ],
  [
    'a function that ends in one',
    `${SQLX}fn mode(prod: bool) -> PgSslMode {\n  if prod { PgSslMode::Prefer } else if test { PgSslMode::Allow } else { PgSslMode::Disable }\n}\nfn f() { PgConnectOptions::new().host("h").ssl_mode(mode(true)); }\n`,
    [{ level: 'opportunistic', stated: 'prefer' }],
  ],
  [
    'one that checks all there is, and one that is not known',
    `${SQLX}fn f(prod: bool) {\n  PgConnectOptions::new().host("h").ssl_mode(if prod { PgSslMode::VerifyFull } else { PgSslMode::Prefer });\n  PgConnectOptions::new().host("i").ssl_mode(if prod { PgSslMode::Require } else { from(x) });\n}\n`,
    [
      { level: 'unknown', parameters: { host: 'h', sslmode: '${value}' } },
      { level: 'unknown', parameters: { host: 'i', sslmode: '${value}' } },
    ],
  ],
];

const KOTLIN: readonly Case[] = [
  [
    'if and when',
    `${JDBC}fun a(prod: Boolean) {\n  val ds = PGSimpleDataSource()\n  ds.setServerName("h")\n  ds.sslMode = if (prod) "require" else "prefer"\n  val other = PGSimpleDataSource().apply { serverNames = arrayOf("i"); sslmode = when (env) { "p" -> "require"; else -> { "disable" } } }\n}\n`,
    [
      { level: 'encrypted', parameters: { host: 'h', sslmode: 'require' } },
      { level: 'encrypted', parameters: { host: 'i', sslmode: 'require' } },
    ],
  ],
];

const JAVA: readonly Case[] = [
  [
    'a ternary and a switch',
    `${JDBC.trim()};\nclass A { void a() {\n  PGSimpleDataSource ds = new PGSimpleDataSource();\n  ds.setServerName("h");\n  ds.setSslMode(prod ? "require" : "prefer");\n  PGSimpleDataSource other = new PGSimpleDataSource();\n  other.setServerName("i");\n  other.setSslMode(switch (env) { case "p" -> "require"; default -> "allow"; });\n} }\n`,
    [
      { level: 'encrypted', parameters: { host: 'h', sslmode: 'require' } },
      { level: 'encrypted', parameters: { host: 'i', sslmode: 'require' } },
    ],
  ],
];

const PYTHON: readonly Case[] = [
  [
    'conditional expressions, and a function with several results',
    'import psycopg2\npsycopg2.connect(host="h", sslmode="require" if prod else "prefer")\ndef mode():\n    if prod:\n        return "require"\n    return "disable"\npsycopg2.connect(f"postgres://app@i/d?sslmode={mode()}")\npsycopg2.connect(host="j", sslmode="verify-full" if prod else "disable")\n',
    [
      { level: 'encrypted', parameters: { host: 'h', sslmode: 'require' } },
      { level: 'encrypted', parameters: { user: 'app', host: 'i', dbname: 'd', sslmode: 'require' } },
      { level: 'unknown', parameters: { host: 'j', sslmode: '${value}' } },
    ],
  ],
];

const RUBY: readonly Case[] = [
  [
    'if and case',
    "require 'pg'\nmode = if prod then 'require' else 'disable' end\nPG.connect(host: 'h', sslmode: mode)\ndef other\n  case env\n  when 'p' then 'prefer'\n  else 'allow'\n  end\nend\nPG.connect(host: 'i', sslmode: other)\n",
    [
      { level: 'encrypted', parameters: { host: 'h', sslmode: 'require' } },
      { level: 'opportunistic', parameters: { host: 'i', sslmode: 'prefer' } },
    ],
  ],
];

const SCRIPT: readonly Case[] = [
  [
    'what a function gives back where it does not turn TLS off',
    "import { Pool } from 'pg';\nfunction tls() { if (process.env.CI) return false; return { rejectUnauthorized: false }; }\nnew Pool({ host: 'h', ssl: tls() });\nnew Pool({ host: 'i', ssl: production ? read() : { rejectUnauthorized: false } });\n",
    [
      { level: 'encrypted', stated: 'ssl.rejectUnauthorized=false' },
      { level: 'unknown', stated: 'ssl=read()' },
    ],
  ],
];

describe('values that a condition decides, of Rust', () => testCases('a.rs', RUST));
describe('of Kotlin', () => testCases('a.kt', KOTLIN));
describe('of Java', () => testCases('A.java', JAVA));
describe('of Python', () => testCases('a.py', PYTHON));
describe('of Ruby', () => testCases('a.rb', RUBY));
describe('of JavaScript', () => testCases('a.ts', SCRIPT));
describe('URLs of other databases, of Kotlin', () =>
  testNothing('a.kt', [
    [
      'by name',
      'import java.sql.DriverManager\nimport org.postgresql.Driver\nval url = when (env) { "a" -> "jdbc:mysql://h/x"; else -> "jdbc:h2:mem:x" }\nval c = DriverManager.getConnection(url, "root", "zW81kq-long")\n',
    ],
    [
      'in place',
      'import java.sql.DriverManager\nimport org.postgresql.Driver\nval c = DriverManager.getConnection(if (a) "jdbc:sqlite:x" else "jdbc:h2:mem:x", "root", "zW81kq-long")\n',
    ],
  ]));
