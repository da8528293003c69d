import type { Driver } from './driver.ts';
import { modeRows, requireWithRoot } from './modes.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const SSL = 'lib/pq, ssl.go (1.10)';
const CONNECTOR = 'lib/pq, connector.go, newConfig, and ssl.go (1.12.3)';
const DEFAULT = 'lib/pq uses `require` where nothing is said: TLS without checks, and never plaintext';

const checked = (source: string): readonly TlsRow[] => [
  requireWithRoot(source),
  ...modeRows(source, ['disable', 'require', 'verify-ca', 'verify-full']),
];
const unsaid = (source: string): TlsRow => ({
  when: { sslmode: UNSAID },
  level: 'encrypted',
  because: DEFAULT,
  source,
});

const current: readonly TlsRow[] = [
  ...checked(CONNECTOR),
  ...modeRows(CONNECTOR, ['allow', 'prefer']),
  { when: { sslmode: SAID }, level: 'broken', error: 'pq: wrong value for "sslmode": "{sslmode}"', source: CONNECTOR },
  unsaid(CONNECTOR),
];

const older: readonly TlsRow[] = [
  ...checked(SSL),
  {
    when: { sslmode: SAID },
    level: 'broken',
    error:
      'pq: unsupported sslmode "{sslmode}"; only "require" (default), "verify-full", "verify-ca", and "disable" supported',
    source: SSL,
  },
  unsaid(SSL),
];

const ROOTS = '`sslrootcert`, else the system’s authorities';

export const libPq: Driver = {
  id: 'lib/pq',
  title: 'lib/pq',
  language: 'Go',
  packages: [{ ecosystem: 'golang', name: 'github.com/lib/pq' }],
  forms: ['uri', 'keyword', 'variables'],
  through: ['database/sql (`postgres`)', 'sqlx (Go)', 'golang-migrate', 'Grafana', 'the Terraform provider postgresql'],
  versions: [
    { since: '1.12.0', label: '1.12', read: tableReader(current), rows: current, roots: ROOTS },
    { since: null, label: '1.11 and older', read: tableReader(older), rows: older, roots: ROOTS },
  ],
  ignores: [{ parameter: 'ssl', instead: 'sslmode', fate: 'is sent to the server as a setting, which refuses it' }],
  notes: [
    'The release after 1.12 is announced to use `prefer` where nothing is said. (lib/pq, CHANGELOG.md)',
    'A missing file for `sslrootcert` under `require` takes the check away without a word.',
  ],
};
