import type { Server } from '../deployment/model.ts';
import { cis } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { valuePlace } from './support-server/places.ts';
import { assignmentWords, stated } from './support-server/settings.ts';

interface Options {
  readonly max: number;
}

export const serverAuthenticationTimeout: Rule = defineRule<Options>({
  id: 'server-authentication-timeout',
  title: 'Time to authenticate',
  severity: 'warning',
  controls: [cis('6.4')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      max: { description: 'The most seconds that a client may take.', type: 'integer', minimum: 1, maximum: 600 },
    },
  },
  defaults: { max: 60 },
  why: `A client that has connected and does not authenticate holds a slot until \`authentication_timeout\` is over
([19.3.2 Authentication](https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-AUTHENTICATION-TIMEOUT)): anybody who
reaches the port can take all slots that way, without a password. The longer the time, the fewer attempts it needs.`,
  mend: 'Leave the default of one minute, or set less.',
  unknown: 'A templated value is not judged.',
  bad: [
    { title: 'Five minutes', files: { 'postgresql.conf': 'authentication_timeout = 5min # warning\n' } },
    {
      title: 'More than the policy allows',
      options: { max: 20 },
      files: { 'postgresql.conf': 'authentication_timeout = 30 # warning\n' },
    },
  ],
  good: [
    { title: 'The default', files: { 'postgresql.conf': "authentication_timeout = '1min'\n" } },
    { title: 'Less', files: { 'postgresql.conf': 'authentication_timeout = 15s\n' } },
  ],
  check: (model, options) => worstOf(model.servers.flatMap((server) => judge(server, options))),
});

function judge(server: Server, { max }: Options): Violation[] {
  const setting = stated(server, 'authentication_timeout');
  if (setting === null || setting.value.type !== 'integer' || setting.value.value <= max) return [];
  return [
    {
      severity: 'warning',
      message: `\`authentication_timeout\` is ${setting.value.value} s: whoever reaches the port can hold a connection so long without a password, and take all of them. Allow ${max} s at most.`,
      origin: valuePlace(setting.fact),
      subject: assignmentWords(setting),
      major: server.major,
    },
  ];
}
