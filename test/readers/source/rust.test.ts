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
      { driver: 'diesel', name: 'URL', level: 'encrypted' },
      { driver: 'diesel', name: 'url', parameters: { user: '${value}', host: '${host}', dbname: '${name}' } },
    ],
  ],
  [
    'a pool of options that stand elsewhere',
    'use sqlx::postgres::*;\nasync fn open() {\n  let options = PgConnectOptions::new().host("h").ssl_mode(PgSslMode::Require);\n  PgPoolOptions::new().max_connections(20).connect_with(options).await;\n}\n',
    [{ driver: 'sqlx', level: 'encrypted', pool: 20 }],
  ],
  [
    'options that are set on what was parsed',
    'fn open() { let o = PgConnectOptions::from_str("postgres://a@h/d").unwrap().ssl_mode(PgSslMode::Disable); } // sqlx\n',
    [{ driver: 'sqlx', level: 'none', stated: 'disable' }],
  ],
  [
    'managers of pools, which are given a connector',
    'fn open() {\n  tokio_postgres::Config::new().host("h").connect(tokio_postgres::NoTls);\n  let mut cfg = deadpool_postgres::Config::new();\n  cfg.host = Some("i".to_string());\n  cfg.create_pool(Some(Runtime::Tokio1), NoTls);\n  bb8_postgres::PostgresConnectionManager::new_from_stringlike("host=j user=a", NoTls);\n}\n',
    [
      { driver: 'tokio-postgres', level: 'none' },
      { driver: 'tokio-postgres', level: 'none' },
      { driver: 'tokio-postgres', level: 'none' },
    ],
  ],
  [
    'fields that are put into a format',
    'use sqlx::PgPool;\nfn open(s: &S) { PgPool::connect(&format!("postgres://{}@{}:{}/d?sslmode=require", s.user, s.host, s.port())); }\n',
    [
      {
        level: 'encrypted',
        parameters: { user: '${s_user}', host: '${s_host}', port: '${value}', dbname: 'd', sslmode: 'require' },
      },
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
