import type { Severity } from '../findings.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { placeOf } from './support-server/places.ts';
import { type Pooler, poolerSubject, poolersOf, settingOf } from './support-server/poolers.ts';

export const poolerAuth: Rule = defineRule({
  id: 'pooler-auth',
  title: 'How clients of a pooler prove who they are',
  severity: 'error',
  grades: 'A warning where only containers get there; a note where only this machine does, and for `md5`.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `A pooler logs in to PostgreSQL with passwords of its own: what it lets in is in, whatever \`pg_hba.conf\` says. \`auth_type = any\` takes no
password and ignores the user's name, \`trust\` takes no password, \`plain\` has the password sent in the clear, \`md5\` in a form that
is itself a password ([PgBouncer: auth_type](https://www.pgbouncer.org/config.html#auth_type)).`,
  mend: 'Set `auth_type = scram-sha-256` (or `cert`, or `hba` with an `auth_hba_file`), and have SCRAM secrets in `auth_file` or through `auth_query`.',
  unknown:
    'A templated value is not judged; nor is what `hba` leaves to its file. Nothing stated is `md5`, which takes SCRAM secrets too, and is fine.',
  bad: [
    {
      title: 'No password at all',
      files: { 'pgbouncer.ini': '[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nauth_type = any\n' },
      expect: [{ file: 'pgbouncer.ini', line: 6, severity: 'error' }],
    },
    {
      title: 'Between containers, and in the clear',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:17
  pgbouncer:
    image: edoburu/pgbouncer:v1.23.1-p3
    environment:
      DB_HOST: db
      AUTH_TYPE: trust # warning
`,
        'pgbouncer.ini': '[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = 10.0.0.5\nauth_type = plain\n',
      },
      expect: [{ file: 'pgbouncer.ini', line: 6, severity: 'error' }],
    },
  ],
  good: [
    {
      title: 'SCRAM',
      files: {
        'pgbouncer.ini': '[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nauth_type = scram-sha-256\n',
      },
    },
    {
      title: 'Records of its own',
      files: {
        'pgbouncer.ini':
          '[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nauth_type = hba\nauth_hba_file = /etc/pgbouncer/pg_hba.conf\n',
      },
    },
  ],
  check: (model) => worstOf(poolersOf(model).flatMap(judge)),
});

const WHY: Readonly<Record<string, string>> = {
  any: 'takes no password and ignores who the client says it is',
  trust: 'takes no password: whoever gets there is the user they name',
  plain: 'has clients send their password in the clear',
  md5: 'still takes md5 for users without a SCRAM secret: what is stolen from the file is as good as the password',
};

function judge(pooler: Pooler): Violation[] {
  const { fact, reach } = pooler;
  const type = settingOf(fact, 'auth_type')?.toLowerCase();
  const place = fact.settings.auth_type;
  if (type === undefined || place === undefined || !Object.hasOwn(WHY, type)) return [];
  return [
    {
      severity: severityOf(type, reach),
      message: `\`auth_type = ${type}\` ${WHY[type]}. What the pooler lets in is logged in to PostgreSQL. Use \`scram-sha-256\`.`,
      origin: placeOf(place),
      subject: poolerSubject(pooler, `auth_type = ${type}`),
    },
  ];
}

function severityOf(type: string, reach: Pooler['reach']): Severity {
  if (reach === 'loopback' || type === 'md5') return 'note';
  return reach === 'containers' ? 'warning' : 'error';
}
