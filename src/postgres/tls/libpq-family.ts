import type { Driver, DriverPackage, DriverVersion, Ecosystem } from './driver.ts';
import { broken, type ReadTls, type TlsIntent, type TlsParameters } from './intent.ts';
import { libpqTls, psycopgTls } from './libpq.ts';

const ROOTS = '`sslrootcert`, else `~/.postgresql/root.crt`; the system’s with `sslrootcert=system` (16 and newer)';

function version(read: ReadTls): readonly [DriverVersion] {
  return [{ since: null, label: 'all', read, rows: [], roots: ROOTS }];
}

function packages(ecosystem: Ecosystem, ...names: readonly string[]): readonly DriverPackage[] {
  return names.map((name) => ({ ecosystem, name }));
}

/** A driver that hands libpq its URL as it is: libpq turns `ssl=true` into a mode, and refuses any other `ssl`. */
function handedOver(parameters: TlsParameters): TlsIntent {
  if (parameters.get('ssl') === undefined) return libpqTls(parameters);
  const stated = parameters.written('sslmode') ?? `ssl=${parameters.written('ssl') ?? ''}`;
  const noun = parameters.form === 'uri' ? 'URI query parameter:' : 'connection option';
  return broken(stated, `invalid ${noun} "ssl"`);
}

const shared = { libpq: true, grammar: 'libpq', forms: ['uri', 'keyword', 'variables'] } as const;

export const libpq: Driver = {
  ...shared,
  id: 'libpq',
  title: 'libpq',
  language: 'C',
  packages: [],
  through: ['psql', 'pg_dump', 'dbt', 'Hasura', 'psqlODBC', 'PostgreSQL’s own replication, dblink and postgres_fdw'],
  versions: version(libpqTls),
  notes: [
    'Without `sslrootcert` it looks for `~/.postgresql/root.crt`: where that file exists `require` means `verify-ca`, so that the same string is worth more on one machine than on another.',
    '`prefer` with a root certificate checks the certificate, and goes on in plaintext where it does not pass.',
    '`require` with the path of a file that does not exist checks nothing, without a word; `verify-ca` and `verify-full` fail then.',
    'Values are case-sensitive. In a URI `ssl=true` is `sslmode=require`; as a keyword `ssl` is refused.',
  ],
};

const psycopgShared = { ...shared, forms: ['uri', 'dialect', 'keyword', 'variables'], language: 'Python' } as const;
const PSYCOPG_NOTES = [
  'Under SQLAlchemy and Django the URL’s query becomes keywords of libpq: `?ssl=true`, which libpq’s own URIs accept, is refused there.',
];

export const psycopg2: Driver = {
  ...psycopgShared,
  id: 'psycopg2',
  title: 'psycopg2',
  packages: packages('pypi', 'psycopg2', 'psycopg2-binary'),
  through: ['SQLAlchemy (`postgresql://` up to 2.0, `+psycopg2`)', 'Django', 'Odoo', 'Airflow', 'Superset'],
  versions: version(psycopgTls),
  notes: PSYCOPG_NOTES,
};

export const psycopg: Driver = {
  ...psycopgShared,
  id: 'psycopg',
  title: 'psycopg 3',
  packages: packages('pypi', 'psycopg', 'psycopg-binary', 'psycopg-c', 'psycopg-pool'),
  through: ['SQLAlchemy (`postgresql://` from 2.1 on, `+psycopg`)', 'Django'],
  versions: version(psycopgTls),
  notes: PSYCOPG_NOTES,
};

export const otherPsycopgs: readonly Driver[] = (
  [
    ['psycopg_async', 'psycopg 3 (asynchronous)', []],
    ['psycopg2cffi', 'psycopg2cffi', packages('pypi', 'psycopg2cffi')],
    ['aiopg', 'aiopg', packages('pypi', 'aiopg')],
  ] as const
).map(([id, title, names]) => ({ ...psycopgShared, id, title, packages: names, versions: version(psycopgTls) }));

export const rubyPg: Driver = {
  ...shared,
  id: 'ruby-pg',
  title: 'pg (Ruby)',
  language: 'Ruby',
  packages: packages('gem', 'pg'),
  versions: version(handedOver),
};

/** Drops what it does not know instead of having libpq refuse it. */
function without(...dropped: readonly string[]): ReadTls {
  return (parameters: TlsParameters) => {
    const keeps = (keyword: string): boolean => !dropped.includes(keyword);
    return libpqTls({
      ...parameters,
      get: (keyword) => (keeps(keyword) ? parameters.get(keyword) : undefined),
      written: (keyword) => (keeps(keyword) ? parameters.written(keyword) : null),
    });
  };
}

export const rails: Driver = {
  id: 'rails',
  title: 'Rails (Active Record)',
  language: 'Ruby',
  packages: packages('gem', 'rails', 'activerecord'),
  forms: ['uri', 'variables'],
  libpq: true,
  versions: version(without('ssl')),
  ignores: [{ parameter: 'ssl', instead: 'sslmode' }],
  notes: [
    'Of `database.yml` and of the URL’s query only libpq’s own keywords reach libpq: `ssl: true` is dropped without a word. (activerecord, postgresql_adapter.rb, initialize)',
  ],
};

export const sequel: Driver = {
  id: 'sequel',
  title: 'Sequel',
  language: 'Ruby',
  packages: packages('gem', 'sequel'),
  forms: ['uri'],
  libpq: true,
  wraps: ['ruby-pg'],
  versions: version(without('ssl', 'sslcert', 'sslkey')),
  ignores: [
    { parameter: 'ssl', instead: 'sslmode' },
    { parameter: 'sslcert', instead: null },
    { parameter: 'sslkey', instead: null },
  ],
  notes: [
    'Only `sslmode`, `sslrootcert` and `driver_options` reach libpq. (sequel/lib/sequel/adapters/postgres.rb, connect; 5.106)',
  ],
};

export const pdo: Driver = {
  ...shared,
  id: 'pdo_pgsql',
  title: 'PHP (PDO, pg_connect)',
  language: 'PHP',
  packages: packages('composer', 'ext-pdo_pgsql', 'ext-pgsql'),
  versions: version(handedOver),
};

export const doctrine: Driver = {
  id: 'doctrine',
  title: 'Doctrine DBAL',
  language: 'PHP',
  packages: packages('composer', 'doctrine/dbal', 'doctrine/orm', 'doctrine/doctrine-bundle', 'symfony/orm-pack'),
  forms: ['uri'],
  libpq: true,
  wraps: ['pdo_pgsql'],
  through: ['Symfony'],
  versions: version(without('ssl')),
  ignores: [{ parameter: 'ssl', instead: 'sslmode' }],
  notes: [
    'Of the URL’s query only sslmode, sslrootcert, sslcert, sslkey, sslcrl, gssencmode and application_name reach libpq; `?ssl=true` does nothing. (doctrine/dbal, src/Driver/PDO/PgSQL/Driver.php; 4.2)',
  ],
};

export const laravel: Driver = {
  id: 'laravel',
  title: 'Laravel',
  language: 'PHP',
  packages: packages('composer', 'laravel/framework', 'illuminate/database'),
  forms: ['uri'],
  libpq: true,
  wraps: ['pdo_pgsql'],
  versions: version(without('ssl')),
  ignores: [{ parameter: 'ssl', instead: 'sslmode' }],
  notes: [
    'Only sslmode, sslcert, sslkey and sslrootcert are copied; where nothing is said `config/database.php` says `prefer`. (laravel/framework, PostgresConnector::addSslOptions; 13)',
  ],
};

export const otherLibpqs: readonly Driver[] = (
  [
    ['psqlodbc', 'psqlODBC', 'C', []],
    ['dbd-pg', 'DBD::Pg', 'Perl', []],
    ['diesel', 'Diesel', 'Rust', packages('cargo', 'diesel')],
  ] as const
).map(([id, title, language, names]) => ({
  ...shared,
  ...(id === 'psqlodbc' ? { forms: ['ado'] as const } : {}),
  id,
  title,
  language,
  packages: names,
  versions: version(handedOver),
}));
