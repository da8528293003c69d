import { describe, expect, test } from '@jest/globals';
import { testCases, testNothing } from '../support/cases.ts';
import { type Case, toldBy } from '../support/source.ts';

const PG = "import { Pool } from 'pg';\n";

const SCRIPT: readonly Case[] = [
  [
    'a parameter that is set over the one of the URL, for the default of a variable, too',
    `${PG}const url = new URL(process.env.DATABASE_URL ?? 'postgres://app:zW81kq@h/d?sslmode=require');\nurl.searchParams.set('sslmode', 'no-verify');\nnew Pool({ connectionString: url.toString() });\n`,
    [
      {
        level: 'encrypted',
        stated: 'no-verify',
        name: 'DATABASE_URL',
        password: 'default',
        parameters: { user: 'app', password: '***', host: 'h', dbname: 'd', sslmode: 'no-verify' },
      },
    ],
  ],
  [
    'a parameter of a URL that comes from elsewhere',
    `${PG}const url = new URL(process.env.DATABASE_URL!);\nurl.searchParams.append('sslmode', 'disable');\nnew Pool({ connectionString: url.href });\n`,
    [{ level: 'none', name: 'DATABASE_URL', parameters: { host: '${DATABASE_URL}', sslmode: 'disable' } }],
  ],
  [
    'what the URL says goes over the options of pg, whatever else is in it',
    `${PG}const url = new URL(process.env.DATABASE_URL);\nurl.searchParams.set('sslmode', 'require');\nnew Pool({ connectionString: url.toString(), ssl: { rejectUnauthorized: false } });\n`,
    [{ level: 'full', stated: 'require' }],
  ],
  [
    'a function that takes a parameter away',
    `${PG}function plain(value) {\n  try {\n    const url = new URL(value);\n    url.searchParams.delete('sslmode');\n    return url.toString();\n  } catch {\n    return value;\n  }\n}\nnew Pool({ connectionString: plain(process.env.DATABASE_URL), ssl: { rejectUnauthorized: false } });\n`,
    [{ level: 'encrypted', stated: 'ssl.rejectUnauthorized=false' }],
  ],
  [
    'a parameter that is deleted, and parts that are set',
    `${PG}const url = new URL('postgres://app@h/d?sslmode=disable&application_name=x');\nurl.password = 'zW81kq';\nurl.hostname = 'db.acme.io';\nurl.port = '6000';\nurl.username = 'shop';\nurl.pathname = '/e';\nurl.searchParams.delete('sslmode');\nnew Pool({ connectionString: \`\${url}\` });\n`,
    [
      {
        password: 'literal',
        parameters: {
          user: 'shop',
          password: '***',
          host: 'db.acme.io',
          port: '6000',
          dbname: 'e',
          application_name: 'x',
        },
      },
    ],
  ],
  [
    'another query, made of an object',
    `${PG}const query = new URLSearchParams({ sslmode: 'no-verify' });\nquery.set('application_name', 'a&b');\nconst url = new URL('postgres://app@h/d?sslmode=disable');\nurl.search = query.toString();\nnew Pool({ connectionString: String(url) });\n`,
    [
      {
        level: 'encrypted',
        parameters: { user: 'app', host: 'h', dbname: 'd', sslmode: 'no-verify', application_name: 'a&b' },
      },
    ],
  ],
  [
    'what is set where nothing is said of it',
    `${PG}function f() {\n  const url = new URL('postgres://app@h/d');\n  if (!url.searchParams.has('sslmode')) url.searchParams.set('sslmode', 'no-verify');\n  return new Pool({ connectionString: url.href, max: 3 });\n}\nfunction g() {\n  const url = new URL('postgres://app@i/d?sslmode=verify-full');\n  if (!url.searchParams.has('sslmode')) url.searchParams.set('sslmode', 'no-verify');\n  return new Pool({ connectionString: url.href });\n}\n`,
    [
      { level: 'encrypted', parameters: { user: 'app', host: 'h', dbname: 'd', sslmode: 'no-verify' } },
      { level: 'full', parameters: { user: 'app', host: 'i', dbname: 'd', sslmode: 'verify-full' } },
    ],
  ],
  [
    'what may be set',
    `${PG}const url = new URL('postgres://app@h/d?sslmode=verify-full');\nif (process.env.CI) url.searchParams.set('sslmode', 'disable');\nnew Pool({ connectionString: url.toString() });\n`,
    [{ level: 'unknown', parameters: { user: 'app', host: 'h', dbname: 'd', sslmode: '${sslmode}' } }],
  ],
  [
    'another variable of the same name',
    `${PG}const url = new URL('postgres://app@h/d?sslmode=disable');\nfunction f() {\n  const url = new URL('https://acme.io');\n  url.searchParams.set('sslmode', 'verify-full');\n}\nnew Pool({ connectionString: url.toString() });\n`,
    [{ level: 'none', parameters: { user: 'app', host: 'h', dbname: 'd', sslmode: 'disable' } }],
  ],
];

const PYTHON: readonly Case[] = [
  [
    "SQLAlchemy's URL with another query",
    'from sqlalchemy import create_engine, make_url\nurl = make_url("postgresql+psycopg2://app:zW81kq@h/d?sslmode=require").set(query={"sslmode": "disable"})\ncreate_engine(url)\n',
    [
      {
        driver: 'psycopg2',
        level: 'none',
        parameters: { user: 'app', password: '***', host: 'h', dbname: 'd', sslmode: 'disable' },
      },
    ],
  ],
  [
    'with parameters more, in the same variable',
    'from sqlalchemy import make_url\nurl = make_url("postgresql+asyncpg://app@h/d")\nurl = url.update_query_dict({"ssl": "require"})\ncreate_async_engine(url)\n',
    [{ driver: 'asyncpg', level: 'encrypted', parameters: { user: 'app', host: 'h', dbname: 'd', ssl: 'require' } }],
  ],
  [
    'with another driver and a password',
    'from sqlalchemy import create_engine, make_url\ncreate_engine(make_url("postgresql://app@h/d").set(drivername="postgresql+pg8000", password="zW@81kq"))\n',
    [
      {
        driver: 'pg8000',
        password: 'literal',
        parameters: { user: 'app', password: '***', host: 'h', dbname: 'd' },
      },
    ],
  ],
  [
    'pairs, a string, and what is taken away',
    'from sqlalchemy import create_engine, make_url\ncreate_engine(make_url("postgresql+psycopg2://h/d?sslmode=disable").difference_update_query(["sslmode"]).update_query_string("connect_timeout=3").update_query_pairs([("application_name", "x")]))\n',
    [{ level: 'opportunistic', parameters: { host: 'h', dbname: 'd', connect_timeout: '3', application_name: 'x' } }],
  ],
  [
    'made of its parts',
    'from sqlalchemy import URL\nurl = URL.create("postgresql+psycopg2", host="h", query={"sslmode": "require"}).update_query_dict({"sslmode": "disable"})\n',
    [{ level: 'none', parameters: { host: 'h', sslmode: 'disable' } }],
  ],
  [
    "urllib's results",
    'import psycopg2\nfrom urllib.parse import urlparse, urlencode\nurl = urlparse(os.environ["DATABASE_URL"])\nurl = url._replace(query=urlencode({"sslmode": "disable"}))\npsycopg2.connect(url.geturl())\n',
    [{ level: 'none', parameters: { host: '${DATABASE_URL}', sslmode: 'disable' } }],
  ],
  [
    'a query that is put behind a URL',
    "import psycopg2\npsycopg2.connect('postgres://app@h/d?' + urlencode({'sslmode': 'verify-ca', 'sslrootcert': '/a&b'}))\n",
    [{ level: 'ca', parameters: { user: 'app', host: 'h', dbname: 'd', sslmode: 'verify-ca', sslrootcert: '/a&b' } }],
  ],
];

const GO_HEAD = 'package db\n\nimport (\n\t"net/url"\n\t_ "github.com/lib/pq"\n)\n\nfunc open() {\n';

const GO: readonly Case[] = [
  [
    'the query of a URL that is made of its parts',
    `${GO_HEAD}\tu := &url.URL{Scheme: "postgres", Host: "h:5433", Path: "d"}\n\tq := u.Query()\n\tq.Set("sslmode", "disable")\n\tu.RawQuery = q.Encode()\n\tsql.Open("postgres", u.String())\n}\n`,
    [{ level: 'none', parameters: { host: 'h', port: '5433', dbname: 'd', sslmode: 'disable' } }],
  ],
  [
    'a query that is made first',
    `${GO_HEAD}\tq := url.Values{"sslmode": []string{"require"}}\n\tq.Add("connect_timeout", "3")\n\tu := url.URL{Scheme: "postgres", Host: "h", RawQuery: q.Encode()}\n\tsql.Open("postgres", u.String())\n}\n`,
    [{ level: 'encrypted', parameters: { host: 'h', sslmode: 'require' } }],
  ],
  [
    'a URL that is taken apart',
    `${GO_HEAD}\tu, err := url.Parse("postgres://app@h/d?sslmode=verify-full")\n\tq := u.Query()\n\tq.Set("sslmode", "disable")\n\tu.RawQuery = q.Encode()\n\tdb, err := sql.Open("postgres", u.String())\n}\n`,
    [{ driver: 'lib/pq', level: 'none', parameters: { user: 'app', host: 'h', dbname: 'd', sslmode: 'disable' } }],
  ],
];

const RUST: readonly Case[] = [
  [
    'pairs that are appended',
    'use sqlx::PgPool;\nfn f() {\n    let mut url = Url::parse("postgres://app@h/d").unwrap();\n    url.query_pairs_mut().append_pair("application_name", "x").append_pair("sslmode", "disable");\n    PgPool::connect(url.as_str()).await?;\n}\n',
    [
      {
        driver: 'sqlx',
        level: 'none',
        parameters: { user: 'app', host: 'h', dbname: 'd', application_name: 'x', sslmode: 'disable' },
      },
    ],
  ],
];

describe('URLs that are changed, of JavaScript', () => {
  testCases('a.ts', SCRIPT);
  testNothing('a.ts', [
    [
      'Redis',
      `${PG}const url = new URL('redis://app:zW81kq@h:6379');\nurl.searchParams.set('sslmode', 'disable');\nnew Redis(url.toString());\n`,
    ],
    [
      'a comment',
      `${PG}// const url = new URL('postgres://app@h/d'); url.searchParams.set('sslmode', 'disable');\nnew Pool();\n`,
    ],
    [
      'a URL of the web that no driver is given',
      `${PG}const url = new URL('https://acme.io/x?sslmode=disable');\nurl.password = 'zW81kq';\nfetch(url);\n`,
    ],
  ]);

  test('positions are those of what is set', async () => {
    const text = `${PG}const url = new URL('postgres://app@h/d?sslmode=require');\nurl.searchParams.set('sslmode', 'no-verify');\nnew Pool({ connectionString: url.toString() });\n`;
    const [told] = await toldBy('a.ts', text);
    expect(told).toMatchObject({ at: 'url', places: { sslmode: 'no-verify', host: 'h', user: 'app' } });
  });

  test('a URL that is made of itself again and again costs little', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `url.searchParams.set('k${at}', url.href + url.href);`);
    const text = `${PG}const url = new URL('postgres://app@h/d');\n${lines.join('\n')}\nnew Pool({ connectionString: url.href });\n`;
    const before = performance.now();
    expect((await toldBy('a.ts', text)).length).toBeLessThan(2);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('of Python', () => {
  testCases('a.py', PYTHON);
  testNothing('a.py', [
    [
      'MySQL',
      'create_engine(make_url("mysql://app@h/d").set(query={"sslmode": "disable"}))\nimport sqlalchemy, psycopg2\n',
    ],
  ]);
});

describe('of Go', () => {
  testCases('a.go', GO);
});

describe('of Rust', () => {
  testCases('a.rs', RUST);
});
