import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { placeOf } from './support-server/places.ts';
import { listensOn, type Pooler, poolerSubject, poolersOf } from './support-server/poolers.ts';

export const poolerTls: Rule = defineRule({
  id: 'pooler-tls',
  title: 'TLS between clients and pooler',
  severity: 'warning',
  grades: 'A note unless the port is published beyond the machine.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `A pooler has two lines, and each has TLS settings of its own. \`client_tls_sslmode\`, towards the clients, is \`disable\` unless set;
\`allow\` and \`prefer\` take clients without TLS as well
([PgBouncer: TLS settings](https://www.pgbouncer.org/config.html#tls-settings)). A protected line from the pooler to PostgreSQL
does not help the other one.`,
  mend: 'Set `client_tls_sslmode = require` with `client_tls_key_file` and `client_tls_cert_file`, or have the pooler listen on loopback beside its clients.',
  unknown: 'A templated mode or address is not judged; nor is what an image does by default.',
  bad: [
    {
      title: 'None',
      files: { 'pgbouncer.ini': '[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = 10.0.0.5\n' },
      expect: [{ file: 'pgbouncer.ini', line: 4, severity: 'note' }],
    },
    {
      title: 'As the client likes',
      files: {
        'pgbouncer.ini': '[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nclient_tls_sslmode = prefer\n',
      },
      expect: [{ file: 'pgbouncer.ini', line: 6, severity: 'note' }],
    },
  ],
  good: [
    {
      title: 'Required',
      files: {
        'pgbouncer.ini': '[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = *\nclient_tls_sslmode = require\n',
      },
    },
    {
      title: 'Beside its clients',
      files: { 'pgbouncer.ini': '[databases]\nshop = host=db\n\n[pgbouncer]\nlisten_addr = localhost\n' },
    },
  ],
  check: (model) => worstOf(poolersOf(model).flatMap(judge)),
});

function judge(pooler: Pooler): Violation[] {
  const { fact, reach } = pooler;
  const listens = listensOn(fact);
  if (reach === 'loopback' || reach === 'containers' || listens === 'loopback' || listens === 'unknown') return [];
  const severity = reach === 'published' ? 'warning' : 'note';
  const setting = Object.hasOwn(fact.settings, 'client_tls_sslmode') ? fact.settings.client_tls_sslmode : undefined;
  if (setting === undefined) {
    return [
      {
        severity,
        message:
          'Nothing sets `client_tls_sslmode`: clients of the pooler send passwords and rows in the clear. Set it to `require`.',
        origin: placeOf(fact),
        subject: poolerSubject(pooler, 'client_tls_sslmode is not set'),
      },
    ];
  }
  const mode = setting.value.trim().toLowerCase();
  if (setting.unknown || (mode !== 'disable' && mode !== 'allow' && mode !== 'prefer')) return [];
  const what =
    mode === 'disable' ? 'sends passwords and rows in the clear' : 'leaves it to the client whether there is TLS';
  return [
    {
      severity,
      message: `\`client_tls_sslmode = ${mode}\` ${what} between clients and pooler. Set it to \`require\`.`,
      origin: placeOf(setting),
      subject: poolerSubject(pooler, `client_tls_sslmode = ${mode}`),
    },
  ];
}
