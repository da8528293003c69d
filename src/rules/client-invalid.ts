import type { Client } from '../deployment/model.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { connectionSubject } from './support-server/connections.ts';
import { driverPlace, readerWords } from './support-server/drivers.ts';
import { placeOf } from './support-server/places.ts';

export const clientInvalid: Rule = defineRule({
  id: 'client-invalid',
  title: 'Connection strings that the client accepts',
  severity: 'error',
  grades: 'A warning where nothing says which driver reads the string, so that libpq is only assumed.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `A client that refuses its own connection string never connects; it is found out at the next start, often in production. The message is
the client's own ([32.1.1 Connection Strings](https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING)). Worse are drivers
that take what libpq refuses and make something else of it.`,
  mend: 'Correct the string. Special characters of a password in a URI have to be percent-encoded (`@` is `%40`, `/` is `%2F`).',
  unknown: 'Values that a template fills in are taken as good.',
  bad: [
    {
      title: 'No such mode',
      files: { '.env': 'DATABASE_URL=postgresql+psycopg2://app@db/shop?sslmode=verify_full # error\n' },
    },
    {
      title: 'PgBouncer has one mode for all databases',
      files: { 'pgbouncer.ini': '[databases]\nshop = host=db dbname=shop sslmode=require\n' },
      expect: [{ file: 'pgbouncer.ini', line: 2, severity: 'error' }],
    },
  ],
  good: [
    {
      title: 'Accepted',
      files: {
        '.env': `A_URL=postgres://app:p%40ss@db:5432,db2:5433/shop?sslmode=require
B_URL=postgresql+psycopg2://app@db/shop?sslmode=\${DB_SSLMODE}
`,
      },
    },
    {
      title: 'A pooler’s entry',
      files: {
        'pgbouncer.ini': "[databases]\nshop = host=db port=5432 dbname=shop connect_query='select ''hello'''\n",
      },
    },
  ],
  check: (model) => worstOf(model.clients.flatMap(judge)),
});

function judge({ connection, server }: Client): Violation[] {
  const { error, driver, syntax } = connection;
  if (error === null) return [];
  const assumed = driver === 'libpq' && syntax === 'uri';
  const who = driver === 'pgbouncer' ? 'PgBouncer' : readerWords(connection);
  const instead = connection.oddities.find(
    ({ parameter, suggestion }) => suggestion !== null && error.includes(parameter),
  );
  const mend = instead === undefined || instead.suggestion === null ? '' : ` Use \`${instead.suggestion}\`.`;
  return [
    {
      severity: assumed ? 'warning' : 'error',
      message: `${who} refuses this: "${error}". Nothing connects that way.${mend}`,
      origin: placeOf(connection, instead?.position),
      related: driverPlace(connection),
      subject: `${connectionSubject(connection)} invalid`,
      ...(server === null ? {} : { major: server.major }),
    },
  ];
}
