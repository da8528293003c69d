import type { Driver } from './driver.ts';
import { modeRows, requireWithRoot } from './modes.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const PARSE = 'uptrace/bun, driver/pgdriver/config.go, parseDSN and newDefaultConfig';

const rows: readonly TlsRow[] = [
  {
    when: { sslmode: ['allow', 'prefer'] },
    level: 'encrypted',
    because: 'pgdriver encrypts without checks and does not go back to plaintext',
    source: PARSE,
  },
  requireWithRoot(PARSE),
  ...modeRows(PARSE, ['disable', 'require', 'verify-ca', 'verify-full']),
  { when: { sslmode: SAID }, level: 'broken', error: "pgdriver: sslmode '{sslmode}' is not supported", source: PARSE },
  {
    when: { sslmode: UNSAID },
    level: 'encrypted',
    because: 'pgdriver encrypts without checks where nothing is said',
    source: PARSE,
  },
];

export const bun: Driver = {
  id: 'pgdriver',
  title: 'bun (pgdriver)',
  language: 'Go',
  packages: [{ ecosystem: 'golang', name: 'github.com/uptrace/bun/driver/pgdriver' }],
  forms: ['uri'],
  through: ['bun'],
  versions: [
    { since: null, label: '1', read: tableReader(rows), rows, roots: '`sslrootcert`, else the system’s authorities' },
  ],
  ignores: [{ parameter: 'ssl', instead: 'sslmode', fate: 'is set on the server as a parameter, which refuses it' }],
  notes: ['`WithInsecure(true)` is plaintext; `WithInsecure(false)` checks chain and name in newer releases only.'],
};
