import type { Driver } from './driver.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const OPTIONS = 'postgres/src/index.js, parseOptions (3.4.9)';
const SECURE = 'postgres/src/connection.js, secure (3.4.9)';

/** `sslmode` of a URL is another name of `ssl`, and wins. */
function rowsOf(keyword: 'sslmode' | 'ssl'): readonly TlsRow[] {
  return [
    { when: { [keyword]: ['disable', 'false'] }, level: 'none', source: OPTIONS },
    { when: { [keyword]: 'prefer' }, level: 'opportunistic', source: SECURE },
    { when: { [keyword]: 'require' }, level: 'encrypted', source: SECURE },
    {
      when: { [keyword]: 'allow' },
      level: 'encrypted',
      because: 'postgres.js uses TLS from the start and does not go back to plaintext',
      source: SECURE,
    },
    { when: { [keyword]: 'verify-full' }, level: 'full', source: SECURE },
    {
      when: { [keyword]: SAID },
      level: 'full',
      because: 'postgres.js takes every other word for `verify-full`',
      source: SECURE,
    },
  ];
}

const rows: readonly TlsRow[] = [
  { when: { sslrootcert: { literally: 'system' } }, level: 'full', source: OPTIONS },
  ...['sslrootcert', 'sslcert', 'sslkey', 'sslaccept', 'uselibpqcompat'].map(
    (keyword): TlsRow => ({
      when: { [keyword]: SAID },
      level: 'broken',
      error: `unrecognized configuration parameter "${keyword}"`,
      because: 'what postgres.js does not know it sends to the server as a setting, which refuses it',
      source: OPTIONS,
    }),
  ),
  ...rowsOf('sslmode'),
  ...rowsOf('ssl'),
  { when: { sslmode: UNSAID }, level: 'none', source: OPTIONS },
];

const SENT = 'is sent to the server as a setting, which refuses it';

export const postgresJs: Driver = {
  id: 'postgres.js',
  title: 'postgres.js (postgres)',
  language: 'JavaScript',
  packages: [{ ecosystem: 'npm', name: 'postgres' }],
  forms: ['uri'],
  through: ['Drizzle (postgres-js)'],
  versions: [
    {
      since: null,
      label: '3',
      read: tableReader(rows),
      rows,
      roots: 'Node’s own authorities and NODE_EXTRA_CA_CERTS; no URL names others',
    },
  ],
  ignores: [{ parameter: 'channel_binding', instead: null, fate: SENT }],
  notes: [
    'Options beat the URL: `postgres(url, { ssl: undefined })` is plaintext whatever the URL says, and the option `ssl: "disable"` is a word like any other: TLS with all checks.',
    'PGSSLMODE is not read, PGSSL is: `PGSSL=require` encrypts, and `PGSSL=disable` switches TLS on.',
  ],
};
