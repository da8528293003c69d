import type { Driver } from './driver.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const CONNECTION = '@mikro-orm/core/connections/Connection.js, getConnectionOptions (6.6, 7.2.5)';
const PASSED_OVER = 'MikroORM takes host, port, user, password, database and schema from `clientUrl` and nothing else';

const rows: readonly TlsRow[] = [
  { when: { sslmode: 'disable' }, level: 'none', source: CONNECTION },
  { when: { sslmode: SAID }, level: 'unknown', because: PASSED_OVER, source: CONNECTION },
  { when: { ssl: SAID }, level: 'unknown', because: PASSED_OVER, source: CONNECTION },
  { when: { sslmode: UNSAID }, level: 'unknown', source: CONNECTION },
];

export const mikroOrm: Driver = {
  id: 'mikro-orm',
  full: 'driverOptions: { ssl: true }',
  title: 'MikroORM',
  language: 'JavaScript',
  packages: [{ ecosystem: 'npm', name: '@mikro-orm/postgresql' }],
  forms: ['uri'],
  wraps: ['pg'],
  versions: [
    {
      since: null,
      label: '6 and 7',
      read: tableReader(rows),
      rows,
      roots: 'Node’s own authorities and NODE_EXTRA_CA_CERTS',
    },
  ],
  ignores: ['sslmode', 'ssl', 'sslrootcert', 'sslcert', 'sslkey', 'uselibpqcompat'].map((parameter) => ({
    parameter,
    instead: 'driverOptions',
  })),
  notes: [
    'No parameter of the URL has to do with TLS: what the URL asks for is plaintext unless `driverOptions` (7: `{ ssl }`, 6: `{ connection: { ssl } }`) say otherwise. The level of a URL alone is therefore not known.',
  ],
};
