import { testCases, testNothing } from '../support/cases.ts';

const file = (imports: string, body: string): string =>
  `package db\n\nimport (\n${imports
    .split(' ')
    .map((name) => `\t"${name}"\n`)
    .join('')})\n\nfunc open(user string) {\n${body}\n}\n`;

testCases('db.go', [
  [
    'lib/pq with a format, constants and the bound of the pool',
    `${file('github.com/lib/pq', '\tdsn := fmt.Sprintf("host=%s port=%d user=%s password=%s dbname=shop sslmode=disable", host, 5432, user, os.Getenv("PW"))\n\tdb, err := sql.Open("postgres", dsn)\n\tdb.SetMaxOpenConns(25)')}const host = "db.acme.io"\n`,
    [
      {
        driver: 'lib/pq',
        syntax: 'keyword',
        name: 'dsn',
        parameters: {
          host: 'db.acme.io',
          port: '5432',
          user: '${user}',
          password: '***',
          dbname: 'shop',
          sslmode: 'disable',
        },
        level: 'none',
        pool: 25,
        password: 'unknown',
      },
    ],
  ],
  [
    'a concatenation of what comes from elsewhere',
    file(
      'github.com/lib/pq',
      '\tdb, err = sql.Open("postgres", "host="+cfg.Host+" user="+cfg.User+" password="+cfg.Password+" dbname=d")',
    ),
    [
      {
        driver: 'lib/pq',
        parameters: { host: '${cfg_Host}', user: '${cfg_User}', password: '***', dbname: 'd' },
        level: 'encrypted',
      },
    ],
  ],
  [
    'pgx and its pool',
    file(
      'github.com/jackc/pgx/v5/pgxpool',
      '\tcfg, err := pgxpool.ParseConfig("postgres://a:zW81kq@h/d?sslmode=require")\n\tcfg.MaxConns = 12\n\tconn, err := pgx.Connect(ctx, "postgres://b@h/d")\n\tdb, err := sql.Open("pgx", "postgres://c@h/d?sslmode=verify-full")',
    ),
    [
      { driver: 'pgx', syntax: 'uri', level: 'encrypted', pool: 12, password: 'literal' },
      { driver: 'pgx', level: 'opportunistic' },
      { driver: 'pgx', level: 'full' },
    ],
  ],
  [
    'an unknown URL with a bound',
    file(
      'github.com/jackc/pgx/v5/pgxpool',
      '\tcfg, err := pgxpool.ParseConfig(os.Getenv("DATABASE_URL"))\n\tcfg.MaxConns = 12',
    ),
    [{ driver: 'pgx', at: 'pgxpool.ParseConfig', name: 'DATABASE_URL', pool: 12, level: 'unknown' }],
  ],
  [
    'GORM',
    file(
      'gorm.io/driver/postgres',
      '\tdb, err := gorm.Open(postgres.Open("host=h user=a dbname=d sslmode=disable TimeZone=UTC"), &gorm.Config{})\n\tdb2, err := gorm.Open(postgres.New(postgres.Config{DSN: "host=i user=a dbname=d"}))',
    ),
    [
      { driver: 'pgx', level: 'none' },
      { driver: 'pgx', level: 'opportunistic' },
    ],
  ],
  [
    'go-pg: options alone are plaintext',
    file(
      'github.com/go-pg/pg/v10',
      '\tpg.Connect(&pg.Options{Addr: "h:5433", User: "a", TLSConfig: &tls.Config{InsecureSkipVerify: true}, PoolSize: 8})\n\tpg.Connect(&pg.Options{Addr: "i:5432", User: "a"})',
    ),
    [
      {
        driver: 'go-pg',
        syntax: 'code',
        at: 'pg.Options',
        parameters: { host: 'h', port: '5433', user: 'a', TLSConfig: '{}', 'TLSConfig.InsecureSkipVerify': 'true' },
        places: { host: '"h:5433"'.slice(1, 2), port: '5433', user: 'a' },
        level: 'encrypted',
        pool: 8,
      },
      { driver: 'go-pg', level: 'none' },
    ],
  ],
  [
    'bun’s pgdriver',
    file(
      'github.com/uptrace/bun/driver/pgdriver',
      '\tpgdriver.NewConnector(pgdriver.WithAddr("h:5432"), pgdriver.WithUser("a"), pgdriver.WithInsecure(true))\n\tpgdriver.NewConnector(pgdriver.WithDSN("postgres://a@h/d?sslmode=verify-full"))',
    ),
    [
      { driver: 'pgdriver', level: 'none', stated: 'pgdriver.WithInsecure=true' },
      { driver: 'pgdriver', syntax: 'uri', level: 'full' },
    ],
  ],
  [
    'fields that are set on a parsed configuration',
    file(
      'github.com/jackc/pgx/v5/pgxpool',
      '\tcfg, _ := pgx.ParseConfig("")\n\tcfg.Host = "h"\n\tcfg.TLSConfig = &tls.Config{ServerName: "h"}\n\tpool, _ := pgxpool.ParseConfig("host=i user=a")\n\tpool.ConnConfig.TLSConfig = &tls.Config{InsecureSkipVerify: true}\n\tpool.MaxConns = 20',
    ),
    [
      { driver: 'pgx', level: 'full' },
      { driver: 'pgx', level: 'encrypted', pool: 20 },
    ],
  ],
  [
    'strings that are put together',
    file(
      'github.com/jackc/pgx/v5',
      '\tpgx.Connect(ctx, fmt.Sprintf("postgres://%s@%s/d?sslmode=disable", user, net.JoinHostPort(cfg.Host, "6432")))\n\tpgx.Connect(ctx, strings.Join([]string{"host=" + host, "user=a", "sslmode=require"}, " "))',
    ),
    [
      {
        level: 'none',
        parameters: { user: '${user}', host: '${cfg_Host}', port: '6432', dbname: 'd', sslmode: 'disable' },
      },
      { level: 'encrypted', parameters: { host: '${host}', user: 'a', sslmode: 'require' } },
    ],
  ],
  [
    'a URL of its parts',
    file(
      'net/url',
      '\tu := url.URL{Scheme: "postgres", Host: "h:6432", Path: "d", RawQuery: "sslmode=disable"}\n\tv := &url.URL{Scheme: "postgres", Host: "i"}\n\tv.RawQuery = q.Encode()\n\tw := url.URL{Scheme: "https", Host: "j"}\n\tx := url.URL{Host: "k"}',
    ),
    [
      { level: 'none', parameters: { host: 'h', port: '6432', dbname: 'd', sslmode: 'disable' } },
      { level: 'unknown', parameters: { host: 'i' } },
    ],
  ],
]);

testNothing('db.go', [
  ['MySQL', file('github.com/go-sql-driver/mysql', '\tdb, err := sql.Open("mysql", "a:b@tcp(h)/d") // postgres')],
  ['comments', file('github.com/lib/pq', '\t// sql.Open("postgres", "host=h user=a dbname=d")')],
  ['nothing but a variable', file('github.com/lib/pq', '\tdb, err := sql.Open("postgres", dsn)')],
]);
