import type { Driver } from './driver.ts';
import { modeRows } from './modes.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const CONFIGURATION = 'io/r2dbc/postgresql/PostgresqlConnectionConfiguration.java (1.1.0)';

const rows: readonly TlsRow[] = [
  ...modeRows(CONFIGURATION, ['disable', 'allow', 'prefer']),
  {
    when: { sslmode: 'require', sslrootcert: SAID },
    level: 'encrypted',
    because: 'a root certificate does not strengthen `require` here as it does in libpq',
    source: CONFIGURATION,
  },
  ...modeRows(CONFIGURATION, ['require', 'verify-ca', 'verify-full']),
  { when: { sslmode: 'tunnel' }, level: 'unknown', source: CONFIGURATION },
  { when: { sslmode: SAID }, level: 'broken', error: 'Invalid SSL mode: {sslmode}', source: CONFIGURATION },
  { when: { ssl: 'true' }, level: 'full', because: '`ssl=true` alone is `verify-full` here', source: CONFIGURATION },
  { when: { ssl: SAID }, level: 'none', source: CONFIGURATION },
  { when: { sslmode: UNSAID }, level: 'none', source: CONFIGURATION },
];

export const r2dbc: Driver = {
  id: 'r2dbc-postgresql',
  full: 'sslMode=verify-full',
  title: 'r2dbc-postgresql',
  language: 'Java',
  packages: [
    { ecosystem: 'maven', name: 'org.postgresql:r2dbc-postgresql' },
    { ecosystem: 'maven', name: 'io.r2dbc:r2dbc-postgresql' },
  ],
  forms: ['r2dbc'],
  through: ['Spring Data R2DBC'],
  versions: [
    {
      since: null,
      label: 'all',
      read: tableReader(rows, { normalise: (value) => value.toLowerCase().replaceAll('_', '-') }),
      rows,
      roots: '`sslRootCert`, else Java’s trust store',
    },
  ],
  notes: ['`sslMode` and `sslmode` are both read, in any case, and beat `ssl`. Where nothing is said, TLS is off.'],
};
