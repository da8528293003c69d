import type { Driver } from './driver.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const PARSE = 'pg-connection-string/index.js, parse (2.14.1)';
const OLD_PARSE = 'pg-connection-string/index.js, parse (2.3.0)';
const PARAMETERS = 'pg/lib/connection-parameters.js, readSSLConfigFromEnvironment (8.23.1)';
const CONNECTION = 'pg/lib/connection.js, Connection.connect (8.23.1)';
const OLDER = 'pg/CHANGELOG.md, pg@8.0.0: until then ssl does not reject unauthorized certificates';

const EVERYTHING = 'node-postgres takes every mode but `disable` and `no-verify` for `verify-full`';
const NOT_IN = "Cannot use 'in' operator to search for 'key' in {ssl}";

/** A TLS connection that is asked for is never given up for plaintext. */
const byUrl: readonly TlsRow[] = [
  { when: { sslmode: 'disable' }, level: 'none', source: PARSE },
  { when: { sslmode: 'no-verify' }, level: 'encrypted', source: PARSE },
  { when: { sslmode: 'verify-full' }, level: 'full', source: PARSE },
  { when: { sslmode: SAID }, level: 'full', because: EVERYTHING, source: PARSE },
  {
    when: { sslcert: SAID },
    level: 'full',
    because: '`sslcert` alone switches TLS on, with all checks',
    source: PARSE,
  },
  { when: { sslkey: SAID }, level: 'full', because: '`sslkey` alone switches TLS on, with all checks', source: PARSE },
  {
    when: { sslrootcert: SAID },
    level: 'full',
    because: '`sslrootcert` alone switches TLS on, with all checks',
    source: PARSE,
  },
  ...byFlag(PARSE),
];

/** `ssl=…` of a URL without a mode: a text that is none of these stays a text, and a text is no TLS configuration. */
function byFlag(source: string): readonly TlsRow[] {
  return [
    {
      when: { ssl: ['true', '1'] },
      level: 'full',
      because: 'node-postgres checks chain and name as soon as TLS is on',
      source,
    },
    { when: { ssl: '0' }, level: 'none', source },
    { when: { ssl: 'no-verify' }, level: 'encrypted', source: PARAMETERS },
    {
      when: { ssl: SAID },
      level: 'broken',
      error: NOT_IN,
      because: 'of `ssl` in a URL node-postgres knows true, 1, 0 and no-verify; any other text makes it fail',
      source: CONNECTION,
    },
    { when: { ssl: UNSAID }, level: 'none', source: PARAMETERS },
  ];
}

/** `uselibpqcompat=true` of a URL. */
const compatible: readonly TlsRow[] = [
  { when: { uselibpqcompat: 'true', sslmode: 'prefer' }, level: 'encrypted', source: PARSE },
  { when: { uselibpqcompat: 'true', sslmode: 'require', sslrootcert: SAID }, level: 'ca', source: PARSE },
  { when: { uselibpqcompat: 'true', sslmode: 'require' }, level: 'encrypted', source: PARSE },
  { when: { uselibpqcompat: 'true', sslmode: 'verify-ca', sslrootcert: SAID }, level: 'ca', source: PARSE },
  {
    when: { uselibpqcompat: 'true', sslmode: 'verify-ca' },
    level: 'broken',
    error: 'SECURITY WARNING: Using sslmode=verify-ca requires specifying a CA with sslrootcert.',
    source: PARSE,
  },
  {
    when: { uselibpqcompat: 'true', sslmode: ['no-verify', 'allow'] },
    level: 'full',
    because: 'with `uselibpqcompat` node-postgres has no such mode, and checks everything',
    source: PARSE,
  },
];

const byVariable: readonly TlsRow[] = (
  [
    { when: { sslmode: 'disable' }, level: 'none' },
    { when: { sslmode: 'verify-full' }, level: 'full' },
    { when: { sslmode: ['prefer', 'require', 'verify-ca'] }, level: 'full', because: EVERYTHING },
    { when: { sslmode: 'no-verify' }, level: 'encrypted' },
    {
      when: { sslmode: SAID },
      level: 'none',
      because: 'node-postgres passes over this value of PGSSLMODE and does not use TLS',
    },
    { when: { sslmode: UNSAID }, level: 'none' },
  ] as const
).map((row): TlsRow => ({ ...row, form: ['variables'], source: PARAMETERS }));

const since8_15: readonly TlsRow[] = [...byVariable, ...compatible, ...byUrl];
const since8_5: readonly TlsRow[] = [...byVariable, ...byUrl];

const IGNORED = 'before 8.5 node-postgres passes over `sslmode` in a URL';
const since8_0: readonly TlsRow[] = [
  ...byVariable,
  { when: { sslrootcert: SAID }, level: 'full', source: OLD_PARSE },
  { when: { sslcert: SAID }, level: 'full', source: OLD_PARSE },
  { when: { sslmode: SAID, ssl: UNSAID }, level: 'none', because: IGNORED, source: OLD_PARSE },
  ...byFlag(OLD_PARSE),
];

const UNVERIFIED = 'before 8.0 node-postgres checks no certificate';
const before8_0: readonly TlsRow[] = [
  { when: { ssl: ['true', '1'] }, form: ['uri'], level: 'encrypted', because: UNVERIFIED, source: OLDER },
  { when: { sslmode: SAID }, form: ['uri'], level: 'none', because: IGNORED, source: OLD_PARSE },
  { when: { ssl: UNSAID }, form: ['uri'], level: 'none', source: OLD_PARSE },
  {
    when: { sslmode: ['prefer', 'require', 'verify-ca', 'verify-full'] },
    form: ['variables'],
    level: 'encrypted',
    because: UNVERIFIED,
    source: OLDER,
  },
  { when: { sslmode: 'disable' }, form: ['variables'], level: 'none', source: PARAMETERS },
  { when: { sslmode: UNSAID }, form: ['variables'], level: 'none', source: PARAMETERS },
];

const NODE = 'Node’s own authorities and NODE_EXTRA_CA_CERTS; `sslrootcert` takes their place';

export const nodePostgres: Driver = {
  id: 'pg',
  title: 'node-postgres (pg)',
  language: 'JavaScript',
  packages: [{ ecosystem: 'npm', name: 'pg' }],
  forms: ['uri', 'variables'],
  through: ['Sequelize', 'Knex', 'TypeORM', 'Drizzle (node-postgres)', 'pg-promise', 'Kysely', 'slonik (before 24)'],
  versions: [
    { since: '8.15.0', label: '8.15 and newer', read: tableReader(since8_15), rows: since8_15, roots: NODE },
    { since: '8.5.0', label: '8.5 to 8.14', read: tableReader(since8_5), rows: since8_5, roots: NODE },
    { since: '8.0.0', label: '8.0 to 8.4', read: tableReader(since8_0), rows: since8_0, roots: NODE },
    {
      since: null,
      label: '7 and older',
      read: tableReader(before8_0),
      rows: before8_0,
      roots: 'none: nothing is checked',
    },
  ],
  ignores: [
    { parameter: 'channel_binding', form: ['uri'], instead: null },
    { parameter: 'sslaccept', form: ['uri'], instead: 'sslmode' },
  ],
  notes: [
    'A URL with `sslmode`, `sslcert`, `sslkey` or `sslrootcert` wins over the option `ssl` beside it: `{ connectionString: "…?sslmode=require", ssl: { rejectUnauthorized: false } }` still checks everything.',
    'From pg 9 on `require` and `prefer` are announced to mean what they mean to libpq (a warning at start says so): write `verify-full` to keep the checks. (brianc/node-postgres, pull request 3473)',
    '`pg.native` hands libpq none of the URL’s `sslmode`: `prefer` applies, whatever the URL says.',
    '`NODE_TLS_REJECT_UNAUTHORIZED=0` takes the checks out of every mode.',
  ],
};
