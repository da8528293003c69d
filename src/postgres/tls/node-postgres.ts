import type { Driver } from './driver.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const PARSE = 'pg-connection-string/index.js, parse (2.14.1)';
const OLD_PARSE = 'pg-connection-string/index.js, parse (0.1.3, which 8.0 and 7 bring)';
const PARAMETERS = 'pg/lib/connection-parameters.js, readSSLConfigFromEnvironment (8.23.1)';
const CONNECTION = 'pg/lib/connection.js, Connection.connect (8.23.1)';
const OLDER = 'pg/CHANGELOG.md, pg@8.0.0: until then ssl does not reject unauthorized certificates';

const EVERYTHING = 'node-postgres takes every mode but `disable` and `no-verify` for `verify-full`';
const CHECKED = 'node-postgres checks chain and name as soon as TLS is on';

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
];

const TEXT_FAILS = {
  level: 'broken',
  error: "Cannot use 'in' operator to search for 'key' in {ssl}",
  because: 'of `ssl` in a URL node-postgres knows true, 1, 0 and no-verify; any other text makes it fail',
} as const;
const TEXT_IS_TRUE = {
  level: 'full',
  because: 'before 8.5 node-postgres takes any text of `ssl` but 0 and no-verify for true',
} as const;

/** `ssl=…` of a URL without a mode: from 8.5 on a text that is none of these makes it fail, before it was as good as true. */
function byFlag(source: string, other: Pick<TlsRow, 'level' | 'error' | 'because'>): readonly TlsRow[] {
  return [
    { when: { ssl: ['true', '1'] }, level: 'full', because: CHECKED, source },
    { when: { ssl: '0' }, level: 'none', source },
    { when: { ssl: 'no-verify' }, level: 'encrypted', source: PARAMETERS },
    { when: { ssl: SAID }, ...other, source: CONNECTION },
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

const current: readonly TlsRow[] = [...byVariable, ...compatible, ...byUrl, ...byFlag(PARSE, TEXT_FAILS)];
const since8_1: readonly TlsRow[] = [...byVariable, ...compatible, ...byUrl, ...byFlag(PARSE, TEXT_IS_TRUE)];
const withoutCompatibility: readonly TlsRow[] = [...byVariable, ...byUrl, ...byFlag(PARSE, TEXT_FAILS)];

const IGNORED = 'before 8.1 node-postgres passes over `sslmode` in a URL';
const since8_0: readonly TlsRow[] = [
  ...byVariable,
  { when: { ssl: ['true', '1'] }, level: 'full', because: CHECKED, source: OLD_PARSE },
  { when: { sslmode: SAID }, level: 'none', because: IGNORED, source: OLD_PARSE },
  { when: { ssl: SAID }, level: 'none', because: 'of `ssl` in a URL it knows true and 1 only', source: OLD_PARSE },
  { when: { ssl: UNSAID }, level: 'none', source: OLD_PARSE },
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
  through: ['Sequelize', 'TypeORM', 'Drizzle (node-postgres)', 'pg-promise', 'Kysely', 'slonik (before 24)'],
  versions: [
    { since: '8.5.0', label: '8.5 and newer', read: tableReader(current), rows: current, roots: NODE },
    { since: '8.1.0', label: '8.1 to 8.4', read: tableReader(since8_1), rows: since8_1, roots: NODE },
    { since: '8.0.0', label: '8.0', read: tableReader(since8_0), rows: since8_0, roots: NODE },
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
    'The URL is read by pg-connection-string: one before 2.4 that a lock file of 8.1 to 8.4 holds back passes over `sslmode`, one before 2.8 over `uselibpqcompat`.',
    '`pg.native` hands libpq none of the URL’s `sslmode`: `prefer` applies, whatever the URL says.',
    '`NODE_TLS_REJECT_UNAUTHORIZED=0` takes the checks out of every mode.',
  ],
};

/** Knex reads URLs itself, with a pg-connection-string of its own (2.6.2), and hands node-postgres what it has read. */
export const knex: Driver = {
  id: 'knex',
  title: 'Knex',
  language: 'JavaScript',
  packages: [{ ecosystem: 'npm', name: 'knex' }],
  forms: ['uri', 'variables'],
  wraps: ['pg'],
  through: ['Objection', 'Strapi', 'MikroORM (before 7, but see there)'],
  versions: [
    {
      since: null,
      label: '3',
      read: tableReader(withoutCompatibility),
      rows: withoutCompatibility,
      roots: NODE,
    },
  ],
  ignores: [
    { parameter: 'uselibpqcompat', form: ['uri'], instead: null },
    { parameter: 'channel_binding', form: ['uri'], instead: null },
  ],
  notes: [
    'A mode of the URL wins over `ssl` beside it; `ssl` outside of `connection` and the key `sslmode` of an object do nothing.',
  ],
};
