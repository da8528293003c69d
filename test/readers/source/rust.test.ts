import { testCases, testNothing } from '../support/cases.ts';

testCases('db.rs', [
  [
    'a pool, its URL from the environment or a default',
    'use sqlx::postgres::PgPoolOptions;\nasync fn open() {\n  let url = env::var("DATABASE_URL").unwrap_or_else(|_| "postgres://a@h/d".to_string());\n  let pool = PgPoolOptions::new().max_connections(17).connect(&url).await?;\n}\n',
    [{ driver: 'sqlx', at: 'postgres://a@h/d', name: 'DATABASE_URL', pool: 17, level: 'opportunistic' }],
  ],
  [
    'options of sqlx',
    'use sqlx::postgres::*;\nfn options() -> PgConnectOptions { PgConnectOptions::new().host("h").username("a").ssl_mode(PgSslMode::VerifyFull).ssl_root_cert("ca.pem") }\n',
    [
      {
        driver: 'sqlx',
        syntax: 'code',
        at: 'PgConnectOptions::new',
        parameters: { host: 'h', user: 'a', sslmode: 'verify-full', sslrootcert: 'ca.pem' },
        level: 'full',
      },
    ],
  ],
  [
    'tokio-postgres: what makes TLS decides',
    'async fn open() {\n  let (c, d) = tokio_postgres::connect("host=h user=a", NoTls).await?;\n  let mut cfg = tokio_postgres::Config::new();\n  cfg.host("i").user("a").password("zW81kq");\n  cfg.ssl_mode(SslMode::Require);\n}\n',
    [
      { driver: 'tokio-postgres', syntax: 'keyword', level: 'none', stated: 'tls=NoTls' },
      {
        driver: 'tokio-postgres',
        syntax: 'code',
        parameters: { host: 'i', user: 'a', password: '***', sslmode: 'require' },
        level: 'unknown',
        password: 'literal',
      },
    ],
  ],
  [
    'Diesel, and a format',
    'use diesel::prelude::*;\nconst URL: &str = "postgres://a:zW81kq@h/d?sslmode=require";\nfn open(host: &str) {\n  PgConnection::establish(URL);\n  let url = format!("postgres://{}@{}/{name}", "a", host);\n  PgConnection::establish(&url);\n}\n',
    [
      { driver: 'libpq', name: 'URL', level: 'encrypted' },
      { driver: 'libpq', name: 'url', parameters: { user: '${value}', host: '${host}', dbname: '${name}' } },
    ],
  ],
]);

testNothing('db.rs', [
  [
    'MySQL',
    'use sqlx::mysql::MySqlPoolOptions; // postgres\nfn f() { MySqlPoolOptions::new().connect("mysql://a@h/d"); }\n',
  ],
  ['comments', '// PgPool::connect("postgres://a@h/d") with sqlx\n'],
]);
