import type { Driver } from './driver.ts';
import { modeRows, requireWithRoot } from './modes.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const CONFIG = 'jackc/pgx, pgconn/config.go, configTLS (5.10)';

const rows: readonly TlsRow[] = [
  {
    when: { sslrootcert: { literally: 'system' } },
    level: 'full',
    because: '`sslrootcert=system` makes pgx verify everything, whatever `sslmode` says',
    source: CONFIG,
  },
  requireWithRoot(CONFIG),
  ...modeRows(CONFIG, ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full']),
  { when: { sslmode: SAID }, level: 'broken', error: 'sslmode is invalid', source: CONFIG },
  { when: { sslmode: UNSAID }, level: 'opportunistic', source: CONFIG },
];

export const pgx: Driver = {
  id: 'pgx',
  title: 'pgx',
  language: 'Go',
  packages: [
    { ecosystem: 'golang', name: 'github.com/jackc/pgx' },
    { ecosystem: 'golang', name: 'gorm.io/driver/postgres', versioned: false },
  ],
  forms: ['uri', 'keyword', 'variables'],
  through: ['database/sql (`pgx`)', 'GORM', 'sqlc', 'River'],
  versions: [
    {
      since: null,
      label: '4 and 5',
      read: tableReader(rows),
      rows,
      roots: '`sslrootcert`, else the system’s authorities',
    },
  ],
  ignores: [{ parameter: 'ssl', instead: 'sslmode', fate: 'is sent to the server as a setting, which refuses it' }],
  notes: ['`~/.postgresql/root.crt` turns `require` into `verify-ca`, as it does in libpq.'],
};
