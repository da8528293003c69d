import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { placeOf } from './support-server/places.ts';
import { listensOn, type Pooler, poolerSubject, poolersOf, settingOf } from './support-server/poolers.ts';

export const poolerListen: Rule = defineRule({
  id: 'pooler-listen',
  title: 'Poolers that listen on every address',
  severity: 'warning',
  grades: 'A note where clients have to authenticate.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`listen_addr = *\` opens the pooler's port on every interface of the machine, also on those that are added later
([PgBouncer: listen_addr](https://www.pgbouncer.org/config.html#listen_addr)). In a container the published ports decide who gets there,
so this is a note; with \`auth_type = any\` or \`trust\` nothing else stands between a stranger and the databases.`,
  mend: 'Name the address that clients use, or `127.0.0.1` where the pooler runs beside them.',
  unknown: 'A templated value is not judged; nor is what an image listens on by default.',
  bad: [
    {
      title: 'Every address',
      files: {
        'pgbouncer.ini': '[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nauth_type = scram-sha-256\n',
      },
      expect: [{ file: 'pgbouncer.ini', line: 5, severity: 'note' }],
    },
    {
      title: 'Every address, no password',
      files: {
        'pgbouncer.ini': '[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = 0.0.0.0\nauth_type = trust\n',
      },
      expect: [{ file: 'pgbouncer.ini', line: 5, severity: 'warning' }],
    },
  ],
  good: [
    {
      title: 'This machine',
      files: {
        'pgbouncer.ini': '[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = 127.0.0.1\nauth_type = trust\n',
      },
    },
    {
      title: 'The local socket only',
      files: { 'pgbouncer.ini': '[databases]\nshop = host=db\n\n[pgbouncer]\nauth_type = scram-sha-256\n' },
    },
  ],
  check: (model) => worstOf(poolersOf(model).flatMap(judge)),
});

function judge(pooler: Pooler): Violation[] {
  const { fact, reach } = pooler;
  const place = fact.settings.listen_addr;
  if (place === undefined || listensOn(fact) !== 'everything') return [];
  const type = settingOf(fact, 'auth_type')?.toLowerCase();
  const open = (type === 'any' || type === 'trust') && reach !== 'loopback' && reach !== 'containers';
  const more = open ? ` With \`auth_type = ${type}\` whoever reaches the port is in.` : '';
  return [
    {
      severity: open ? 'warning' : 'note',
      message: `\`listen_addr = ${place.value.trim()}\` opens the pooler's port on every interface of the machine.${more} Name the address that clients use.`,
      origin: placeOf(place),
      subject: poolerSubject(pooler, 'listen_addr everything'),
    },
  ];
}
