import type { Driver } from './driver.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const CONFIG = 'tokio-postgres/src/config.rs, Config::param';
const CONNECTOR = 'the connector that the code passes decides: NoTls is plaintext, the others verify by default';

const rows: readonly TlsRow[] = [
  { when: { sslmode: 'disable' }, level: 'none', source: CONFIG },
  { when: { sslmode: ['prefer', 'require'] }, level: 'unknown', because: CONNECTOR, source: CONFIG },
  {
    when: { sslmode: SAID },
    level: 'broken',
    error: 'invalid connection string: invalid value for option `sslmode`',
    source: CONFIG,
  },
  ...['ssl', 'sslrootcert', 'sslcert', 'sslkey'].map(
    (keyword): TlsRow => ({
      when: { [keyword]: SAID },
      level: 'broken',
      error: `invalid connection string: unknown option \`${keyword}\``,
      source: CONFIG,
    }),
  ),
  { when: { sslmode: UNSAID }, level: 'unknown', because: CONNECTOR, source: CONFIG },
];

export const tokioPostgres: Driver = {
  id: 'tokio-postgres',
  title: 'tokio-postgres',
  language: 'Rust',
  packages: [
    { ecosystem: 'cargo', name: 'tokio-postgres' },
    { ecosystem: 'cargo', name: 'postgres' },
    { ecosystem: 'cargo', name: 'deadpool-postgres', versioned: false },
    { ecosystem: 'cargo', name: 'diesel-async', versioned: false },
  ],
  forms: ['uri', 'keyword'],
  versions: [{ since: null, label: 'all', read: tableReader(rows), rows, roots: 'those of the connector' }],
  notes: [
    'With `NoTls` `prefer` is plaintext and `require` fails. With postgres-native-tls or postgres-openssl `require` checks chain and name, and `prefer` does so where the server has TLS, and goes on in plaintext where it has not.',
  ],
};
