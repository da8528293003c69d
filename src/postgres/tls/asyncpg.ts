import type { Driver } from './driver.ts';
import { modeRows, requireWithRoot } from './modes.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const CONNECT = 'asyncpg/connect_utils.py, _parse_connect_dsn_and_args (0.31.0)';
const DIALECT = 'sqlalchemy/dialects/postgresql/asyncpg.py: the query becomes arguments of asyncpg.connect (2.1.1)';
const MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
const REFUSAL = '`sslmode` parameter must be one of: disable, allow, prefer, require, verify-ca, verify-full';

const rows: readonly TlsRow[] = [
  {
    when: { sslmode: SAID },
    form: ['dialect'],
    level: 'broken',
    error: "connect() got an unexpected keyword argument 'sslmode'",
    because: 'SQLAlchemy hands the query to asyncpg.connect(), which calls it `ssl`',
    source: DIALECT,
  },
  ...modeRows(DIALECT, MODES, 'ssl').map((row): TlsRow => ({ ...row, form: ['dialect'] })),
  { when: { ssl: SAID }, form: ['dialect'], level: 'broken', error: REFUSAL, source: DIALECT },
  requireWithRoot(CONNECT),
  ...modeRows(CONNECT, MODES),
  { when: { sslmode: SAID }, level: 'broken', error: REFUSAL, source: CONNECT },
  // asyncpg itself sends `ssl` of a URL to the server, which refuses it; what reads URLs for it mostly takes it out before.
  { when: { ssl: SAID }, level: 'unknown', source: CONNECT },
  { when: { sslmode: UNSAID }, level: 'opportunistic', source: CONNECT },
];

export const asyncpg: Driver = {
  id: 'asyncpg',
  title: 'asyncpg',
  language: 'Python',
  packages: [{ ecosystem: 'pypi', name: 'asyncpg' }],
  forms: ['uri', 'dialect', 'variables'],
  through: ['SQLAlchemy (`postgresql+asyncpg://`)', 'databases', 'Tortoise ORM'],
  versions: [
    {
      since: null,
      label: 'all',
      read: tableReader(rows),
      rows,
      roots: '`sslrootcert`, else `~/.postgresql/root.crt`; none of the system’s',
    },
  ],
  notes: [
    'asyncpg.connect() does not read `ssl` from a URL: it is sent to the server as a setting, which refuses it. SQLAlchemy, databases and Tortoise ORM read it before.',
    'The argument `ssl=` of connect() beats the URL both ways; `ssl=True` verifies chain and name with the system’s authorities.',
    '`prefer` takes no notice of root certificates.',
  ],
};
