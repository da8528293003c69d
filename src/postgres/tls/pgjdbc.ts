import type { Driver } from './driver.ts';
import { modeRows } from './modes.ts';
import { SAID, type TlsRow, tableReader, UNSAID } from './table.ts';

const MODE = 'org/postgresql/jdbc/SslMode.java, of (42.7.13)';
const FACTORY = 'org/postgresql/ssl/LibPQFactory.java (42.7.13)';
const SOCKET = 'org/postgresql/core/SocketFactoryFactory.java and ssl/MakeSSL.java (42.7.13)';

const NON_VALIDATING = { ends: 'NonValidatingFactory' } as const;
const JAVA_STORE = { ends: 'DefaultJavaSSLFactory' } as const;
const TAKEN_AWAY = 'NonValidatingFactory takes the check of the chain away';

const rows: readonly TlsRow[] = [
  ...modeRows(MODE, ['disable', 'allow', 'prefer']),
  {
    when: { sslmode: 'require', sslfactory: JAVA_STORE },
    level: 'ca',
    because: 'DefaultJavaSSLFactory checks the chain against Java’s trust store',
    source: SOCKET,
  },
  {
    when: { sslmode: 'require', sslrootcert: SAID },
    level: 'encrypted',
    because: 'a root certificate does not strengthen `require` in pgjdbc as it does in libpq',
    source: FACTORY,
  },
  ...modeRows(MODE, ['require']),
  {
    when: { sslmode: ['verify-ca', 'verify-full'], sslfactory: NON_VALIDATING },
    level: 'encrypted',
    because: TAKEN_AWAY,
    source: SOCKET,
  },
  ...modeRows(FACTORY, ['verify-ca', 'verify-full']),
  { when: { sslmode: SAID }, level: 'broken', error: 'Invalid sslmode value: {sslmode}', source: MODE },
  { when: { ssl: 'true', sslfactory: NON_VALIDATING }, level: 'encrypted', because: TAKEN_AWAY, source: SOCKET },
  { when: { ssl: 'true' }, level: 'full', because: '`ssl=true` alone is `verify-full` to pgjdbc', source: MODE },
  {
    when: { ssl: SAID },
    level: 'opportunistic',
    because: 'of `ssl` pgjdbc knows `true`; any other value leaves the default, `prefer`',
    source: MODE,
  },
  { when: { sslmode: UNSAID }, level: 'opportunistic', source: MODE },
];

/** Both compare without regard for case, and a bare `ssl` is `ssl=true`. */
const read = tableReader(rows, { normalise: (value) => (value.includes('.') ? value : value.toLowerCase()) });

export const pgjdbc: Driver = {
  id: 'pgjdbc',
  title: 'pgjdbc',
  language: 'Java',
  packages: [{ ecosystem: 'maven', name: 'org.postgresql:postgresql' }],
  forms: ['jdbc'],
  through: ['Spring', 'Hibernate', 'HikariCP', 'Flyway', 'Liquibase', 'Keycloak', 'Metabase', 'Quarkus (JDBC)'],
  versions: [
    {
      since: null,
      label: '42.2.5 and newer',
      read: (parameters) => read({ ...parameters, get: bare(parameters.get) }),
      rows,
      roots:
        '`sslrootcert`, else `~/.postgresql/root.crt`; Java’s trust store with `sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory`',
    },
  ],
  notes: [
    'Names are case-sensitive, values are not: `sslMode=require` is passed over.',
    'PGSSLMODE is not read.',
    '`sslhostnameverifier` may name a class that takes the check of the name away.',
  ],
};

function bare(get: (keyword: string) => string | null | undefined): (keyword: string) => string | null | undefined {
  return (keyword) => (keyword === 'ssl' && get(keyword) === '' ? 'true' : get(keyword));
}
