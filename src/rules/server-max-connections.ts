import type { Server } from '../deployment/model.ts';
import { cis, stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { valuePlace } from './support-server/places.ts';
import { assignmentWords, stated } from './support-server/settings.ts';

interface Options {
  readonly min: number;
  readonly max: number;
}

export const serverMaxConnections: Rule = defineRule<Options>({
  id: 'server-max-connections',
  title: 'max_connections within its band',
  severity: 'warning',
  controls: [cis('6.3'), stig('CD16-00-000100')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      min: { description: 'The fewest connections that are enough.', type: 'integer', minimum: 1, maximum: 262143 },
      max: {
        description: 'The most connections that the server is made for.',
        type: 'integer',
        minimum: 1,
        maximum: 262143,
      },
    },
  },
  defaults: { min: 5, max: 500 },
  why: `Each connection is a process with its own memory (\`work_mem\` several times over), and every snapshot looks at all of them
([19.3.1 Connection Settings](https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-MAX-CONNECTIONS)). Thousands
of connections let a burst of clients bring the server down where a pooler would have made them wait; too few, and clients get
\`sorry, too many clients already\`. The band is what the team has agreed on; a changed value outside of it should be talked about.`,
  mend: 'Keep `max_connections` within the band and put a pooler (PgBouncer, or the pool of the application) before the server; or widen the band in the policy, where the change is seen.',
  unknown: 'A templated value is not judged; the default (100) is taken as agreed.',
  bad: [
    { title: 'Too many', files: { 'postgresql.conf': 'max_connections = 2000 # warning\n' } },
    {
      title: 'A band of one’s own, and a command line',
      options: { min: 20, max: 300 },
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    command: postgres -N 10 # warning
  big:
    image: postgres:16
    command: ["postgres", "--max-connections=400"] # warning
`,
      },
    },
  ],
  good: [
    { title: 'Within the band', files: { 'postgresql.conf': 'max_connections = 200\n' } },
    {
      title: 'A later line wins',
      files: { 'postgresql.conf': 'max_connections = 5000\nmax_connections = 100\n' },
    },
    { title: 'Filled in elsewhere', files: { 'postgresql.conf.j2': 'max_connections = {{ pg_max_connections }}\n' } },
  ],
  check: (model, options) => worstOf(model.servers.flatMap((server) => judge(server, options))),
});

function judge(server: Server, { min, max }: Options): Violation[] {
  const setting = stated(server, 'max_connections');
  if (setting === null || setting.value.type !== 'integer') return [];
  const { value } = setting.value;
  if (value >= min && value <= max) return [];
  const why =
    value > max
      ? `each is a process with its own memory. Put a pooler before the server, or agree on more than ${max} in the policy.`
      : `clients soon get "sorry, too many clients already". Set at least ${min}.`;
  return [
    {
      severity: 'warning',
      message: `\`max_connections\` is ${value}, outside of ${min} to ${max}: ${why}`,
      origin: valuePlace(setting.fact),
      subject: assignmentWords(setting),
      major: server.major,
    },
  ];
}
