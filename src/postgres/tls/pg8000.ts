import type { Driver } from './driver.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const DIALECT = 'sqlalchemy/dialects/postgresql/pg8000.py: the query becomes arguments of pg8000.connect (2.1.1)';

const rows: readonly TlsRow[] = [
  {
    when: { sslmode: SAID },
    level: 'broken',
    error: "connect() got an unexpected keyword argument 'sslmode'",
    because: 'no URL can state TLS for pg8000, only its argument `ssl_context`',
    source: DIALECT,
  },
  {
    when: { ssl: SAID },
    level: 'broken',
    error: "connect() got an unexpected keyword argument 'ssl'",
    because: 'no URL can state TLS for pg8000, only its argument `ssl_context`',
    source: DIALECT,
  },
  {
    when: { sslmode: UNSAID },
    level: 'opportunistic',
    source: 'pg8000/core.py, CoreConnection.__init__: ssl_context=None (1.31.5)',
  },
];

export const pg8000: Driver = {
  id: 'pg8000',
  full: 'ssl_context=ssl.create_default_context()',
  title: 'pg8000',
  language: 'Python',
  packages: [{ ecosystem: 'pypi', name: 'pg8000' }],
  forms: ['dialect'],
  through: ['SQLAlchemy (`postgresql+pg8000://`)'],
  versions: [{ since: null, label: 'all', read: tableReader(rows), rows, roots: 'those of the `ssl_context`' }],
  notes: ['`ssl_context=True` encrypts and checks nothing; an SSLContext does what it says.'],
};
