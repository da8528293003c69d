import type { Driver } from './driver.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const PARSE = 'go-pg/pg, options.go, ParseURL (10)';

const rows: readonly TlsRow[] = [
  ...['ssl', 'sslrootcert', 'sslcert', 'sslkey'].map(
    (keyword): TlsRow => ({
      when: { [keyword]: SAID },
      level: 'broken',
      error: "pg: options other than 'sslmode', 'application_name' and 'connect_timeout' are not supported",
      source: PARSE,
    }),
  ),
  { when: { sslmode: 'disable' }, level: 'none', source: PARSE },
  {
    when: { sslmode: ['allow', 'prefer'] },
    level: 'encrypted',
    because: 'go-pg encrypts without checks and does not go back to plaintext',
    source: PARSE,
  },
  { when: { sslmode: 'require' }, level: 'encrypted', source: PARSE },
  {
    when: { sslmode: ['verify-ca', 'verify-full'] },
    level: 'broken',
    error: 'tls: either ServerName or InsecureSkipVerify must be specified in the tls.Config',
    because: 'go-pg asks for checks but gives no name to check',
    source: PARSE,
  },
  { when: { sslmode: SAID }, level: 'broken', error: "pg: sslmode '{sslmode}' is not supported", source: PARSE },
  {
    when: { sslmode: UNSAID },
    level: 'encrypted',
    because: 'go-pg encrypts without checks where nothing is said',
    source: PARSE,
  },
];

export const goPg: Driver = {
  id: 'go-pg',
  full: 'TLSConfig: &tls.Config{ServerName: host}',
  title: 'go-pg',
  language: 'Go',
  packages: [{ ecosystem: 'golang', name: 'github.com/go-pg/pg' }],
  forms: ['uri'],
  versions: [{ since: null, label: '10', read: tableReader(rows), rows, roots: 'none: `tls.Config` in code' }],
  notes: ['`&pg.Options{}` without `TLSConfig` is plaintext.'],
};
