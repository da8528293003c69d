import type { Keys, SourceRule } from '../statements/rule.ts';

/** The pool of database/sql: as many as are asked for, unless SetMaxOpenConns says otherwise (DB.SetMaxOpenConns). */
const DATABASE_SQL: SourceRule['pool'] = {
  max: null,
  more: 0,
  endless: 'not-positive',
  unless: /\bSetMaxOpenConns\b/,
};

/** Fields of pgx' ConnConfig, which pgxpool keeps under that name. */
const CONFIG: Keys = {
  Host: 'host',
  Port: 'port',
  User: 'user',
  Password: 'password',
  Database: 'dbname',
  TLSConfig: 'TLS',
};

/** Drivers and ORMs of Go. */
export const GO: readonly SourceRule[] = [
  {
    driver: 'lib/pq',
    calls: [
      'sql.Open',
      'sqlx.Open',
      'sqlx.Connect',
      'sqlx.MustConnect',
      'sqlx.MustOpen',
      'sqlx.ConnectContext',
      'otelsql.Open',
    ],
    where: /"github\.com\/lib\/pq"/,
    positional: [{ must: /^postgres$/ }, 'CONNINFO'],
    methods: { SetMaxOpenConns: 'POOL' },
    pool: DATABASE_SQL,
    wins: 'options',
  },
  {
    driver: 'pgx',
    calls: ['sql.Open', 'sqlx.Open', 'sqlx.Connect', 'sqlx.MustConnect', 'sqlx.MustOpen', 'otelsql.Open'],
    positional: [{ must: /^pgx(?:\/v\d)?$/ }, 'CONNINFO'],
    methods: { SetMaxOpenConns: 'POOL' },
    pool: DATABASE_SQL,
    wins: 'options',
  },
  {
    driver: 'libpq',
    calls: [
      'sql.Open',
      'sqlx.Open',
      'sqlx.Connect',
      'sqlx.MustConnect',
      'gorm.Open',
      'ent.Open',
      'goose.OpenDBWithDriver',
    ],
    positional: [{ must: /^postgres$/ }, 'CONNINFO'],
    methods: { SetMaxOpenConns: 'POOL' },
    pool: DATABASE_SQL,
    wins: 'options',
  },
  {
    driver: 'pgx',
    calls: ['pgx.Connect', 'pgxpool.New', 'pgxpool.Connect', 'pgconn.Connect'],
    positional: ['SKIP', 'CONNINFO'],
    wins: 'options',
  },
  {
    driver: 'pgx',
    calls: [
      'pgx.ParseConfig',
      'pgxpool.ParseConfig',
      'pgconn.ParseConfig',
      'pgx.ParseDSN',
      'pgx.ParseConnectionString',
      'pgx.ParseURI',
    ],
    positional: ['CONNINFO'],
    methods: {
      MaxConns: 'POOL',
      ...CONFIG,
      ...Object.fromEntries(Object.entries(CONFIG).map(([key, meaning]) => [`ConnConfig.${key}`, meaning])),
    },
    wins: 'options',
  },
  {
    driver: 'pgx',
    calls: ['pgx.ConnConfig', 'pgconn.Config'],
    keys: CONFIG,
    wins: 'options',
  },
  {
    driver: 'pgx',
    calls: ['postgres.Open'],
    where: /gorm\.io\/driver\/postgres/,
    positional: ['CONNINFO'],
    wins: 'options',
  },
  {
    driver: 'pgx',
    calls: ['postgres.Config'],
    where: /gorm\.io\/driver\/postgres/,
    keys: { DSN: 'CONNINFO' },
    wins: 'options',
  },
  {
    driver: 'lib/pq',
    calls: ['pq.NewConnector', 'pq.NewListener', 'pq.Open'],
    where: /github\.com\/lib\/pq/,
    positional: ['CONNINFO'],
    wins: 'options',
  },
  {
    driver: 'go-pg',
    calls: ['pg.Options'],
    where: /go-pg\/pg/,
    keys: {
      Addr: 'ADDRESS',
      User: 'user',
      Password: 'password',
      Database: 'dbname',
      TLSConfig: 'TLS',
      PoolSize: 'POOL',
    },
    wins: 'options',
  },
  {
    driver: 'go-pg',
    calls: ['pg.ParseURL'],
    where: /go-pg\/pg/,
    positional: ['CONNINFO'],
    methods: { PoolSize: 'POOL', TLSConfig: 'TLS' },
    wins: 'options',
  },
  {
    driver: 'pgdriver',
    calls: ['pgdriver.NewConnector'],
    where: /uptrace\/bun/,
    positional: ['VALUE', 'VALUE', 'VALUE', 'VALUE', 'VALUE', 'VALUE', 'VALUE', 'VALUE', 'VALUE', 'VALUE'],
    keys: {
      'pgdriver.WithDSN': 'CONNINFO',
      'pgdriver.WithAddr': 'ADDRESS',
      'pgdriver.WithUser': 'user',
      'pgdriver.WithPassword': 'password',
      'pgdriver.WithDatabase': 'dbname',
      'pgdriver.WithInsecure': 'TLS',
      'pgdriver.WithTLSConfig': 'TLS',
    },
    wins: 'options',
  },
  {
    // A URL that is put together of its parts, for whichever driver is given it.
    driver: 'libpq',
    calls: ['url.URL'],
    where: /"net\/url"/,
    keys: {
      Scheme: { must: /^postgres(?:ql)?$/ },
      Host: 'ADDRESS',
      Path: 'dbname',
      RawQuery: 'QUERY',
      sslmode: 'sslmode',
      sslrootcert: 'sslrootcert',
    },
    certain: true,
    wins: 'options',
  },
  {
    driver: 'libpq',
    calls: ['SetMaxOpenConns'],
    positional: ['POOL'],
    pool: DATABASE_SQL,
    bound: true,
    wins: 'options',
  },
];
