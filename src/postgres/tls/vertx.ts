import type { Driver } from './driver.ts';
import { modeRows } from './modes.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const OPTIONS = 'io/vertx/pgclient/PgConnectOptions.java, DEFAULT_SSLMODE and SslMode.of';
const FACTORY = 'io/vertx/pgclient/impl/PgConnectionFactory.java';
const CONTEXT = 'io/vertx/core/net/impl/SslChannelProvider.java, sslContext';

const rows: readonly TlsRow[] = [
  ...modeRows(FACTORY, ['disable', 'allow', 'prefer']),
  { when: { sslmode: 'require', trustAll: 'true' }, level: 'encrypted', source: FACTORY },
  {
    when: { sslmode: 'require' },
    level: 'ca',
    because: 'Vert.x checks the chain against Java’s trust store unless `trustAll` is set',
    source: FACTORY,
  },
  {
    when: { sslmode: ['verify-ca', 'verify-full'], trustAll: 'true' },
    level: 'encrypted',
    because: 'with `trustAll` Vert.x takes any certificate, whatever the mode',
    source: CONTEXT,
  },
  ...modeRows(FACTORY, ['verify-ca', 'verify-full']),
  {
    when: { sslmode: SAID },
    level: 'broken',
    error: 'Could not find an appropriate SSL mode for the value [{sslmode}].',
    source: OPTIONS,
  },
  { when: { sslmode: UNSAID }, level: 'none', source: OPTIONS },
];

export const vertx: Driver = {
  id: 'vertx-pg-client',
  title: 'Vert.x reactive client',
  language: 'Java',
  packages: [
    { ecosystem: 'maven', name: 'io.vertx:vertx-pg-client', versioned: false },
    { ecosystem: 'maven', name: 'io.quarkus:quarkus-reactive-pg-client', versioned: false },
  ],
  forms: ['uri', 'variables'],
  through: ['Quarkus (reactive)'],
  versions: [
    {
      since: null,
      label: 'all',
      read: tableReader(rows),
      rows,
      roots: 'Java’s trust store, or the trust options of the code',
    },
  ],
  notes: [
    '`prefer` goes on in plaintext also where the certificate does not pass.',
    '`verify-ca` and `verify-full` need trust options in code, and `verify-full` the host name algorithm HTTPS besides; without them nothing connects.',
  ],
};
