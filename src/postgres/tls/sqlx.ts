import type { Driver } from './driver.ts';
import { modeRows } from './modes.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const TLS = 'sqlx-postgres/src/connection/tls.rs, maybe_upgrade (0.9)';
const PARSE = 'sqlx-postgres/src/options/parse.rs and ssl_mode.rs (0.9)';

const rows: readonly TlsRow[] = [
  {
    when: { sslmode: 'allow' },
    level: 'none',
    because: 'sqlx has not made `allow`: it is plaintext',
    source: TLS,
  },
  {
    when: { sslmode: 'require', sslrootcert: SAID },
    level: 'encrypted',
    because: 'a root certificate does not strengthen `require` in sqlx as it does in libpq',
    source: TLS,
  },
  ...modeRows(TLS, ['disable', 'prefer', 'require', 'verify-ca', 'verify-full']),
  { when: { sslmode: SAID }, level: 'broken', error: 'unknown value "{sslmode}" for `ssl_mode`', source: PARSE },
  { when: { ssl: SAID }, level: 'opportunistic', because: 'sqlx passes over `ssl`, with a warning', source: PARSE },
  { when: { sslmode: UNSAID }, level: 'opportunistic', source: TLS },
];

export const sqlx: Driver = {
  id: 'sqlx',
  title: 'sqlx',
  language: 'Rust',
  packages: [
    { ecosystem: 'cargo', name: 'sqlx' },
    { ecosystem: 'cargo', name: 'sea-orm', versioned: false },
  ],
  forms: ['uri', 'variables'],
  through: ['SeaORM'],
  versions: [
    {
      since: null,
      label: 'all',
      read: tableReader(rows, {
        aliases: { 'ssl-mode': 'sslmode', 'ssl-root-cert': 'sslrootcert', 'ssl-ca': 'sslrootcert' },
      }),
      rows,
      roots: 'the system’s (or webpki’s) authorities, and the file of `sslrootcert` besides',
    },
  ],
  accepts: ['ssl-mode', 'ssl-root-cert', 'ssl-ca', 'ssl-cert', 'ssl-key'],
  ignores: [{ parameter: 'ssl', form: ['uri'], instead: 'sslmode' }],
  notes: ['Built without a TLS feature it is plaintext under `prefer`, and fails where more is asked for.'],
};
