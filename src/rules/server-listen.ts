import type { Server } from '../deployment/model.ts';
import { cis, stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { valuePlace } from './support-server/places.ts';
import { assignmentWords, isEveryAddress, listenAddresses, stated } from './support-server/settings.ts';

interface Options {
  readonly allow: readonly string[];
}

export const serverListen: Rule = defineRule<Options>({
  id: 'server-listen',
  title: 'Listening on every address',
  severity: 'note',
  controls: [cis('5.2'), stig('CD16-00-003500')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      allow: {
        description: 'Addresses that are fine although they mean every one of the machine: `*`, `0.0.0.0`, `::`.',
        type: 'array',
        items: { enum: ['*', '0.0.0.0', '::'] },
        uniqueItems: true,
      },
    },
  },
  defaults: { allow: [] },
  why: `\`listen_addresses = '*'\` opens the port on every interface of the machine, also on those that are added later
([19.3.1 Connection Settings](https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-LISTEN-ADDRESSES)). What
then keeps strangers out is \`pg_hba.conf\` and the network. In a container it is usual and what the images do by default: the
published ports decide there. So this is a note; the HBA rules and \`server-published-port\` speak of what comes of it.`,
  mend: "Name the addresses that clients use: `listen_addresses = 'localhost, 10.0.0.5'`.",
  unknown: 'A templated value is not judged; nor is the default of an image.',
  bad: [
    {
      title: 'Every address',
      files: { 'postgresql.conf': "listen_addresses = '*' # note\n" },
    },
    {
      title: 'The same in other words',
      files: {
        'a/postgresql.conf': "listen_addresses = '0.0.0.0' # note\n",
        'b/postgresql.conf': "listen_addresses = 'localhost, ::' # note\n",
        'compose.yaml': `services:
  db:
    image: postgres:16
    command: ["-c", "listen_addresses=*"] # note
`,
      },
    },
  ],
  good: [
    { title: 'Chosen addresses', files: { 'postgresql.conf': "listen_addresses = 'localhost, 10.0.0.5'\n" } },
    { title: 'The local socket only', files: { 'postgresql.conf': "listen_addresses = ''\n" } },
    {
      title: 'Allowed by the policy',
      options: { allow: ['*'] },
      files: { 'postgresql.conf': "listen_addresses = '*'\n" },
    },
    { title: 'The default of the image', files: { 'compose.yaml': 'services:\n  db:\n    image: postgres:16\n' } },
  ],
  check: (model, options) => worstOf(model.servers.flatMap((server) => judge(server, options))),
});

function judge(server: Server, { allow }: Options): Violation[] {
  const setting = stated(server, 'listen_addresses');
  if (setting === null || setting.value.type !== 'string') return [];
  const every = listenAddresses(setting.value.value).find(
    (address) => isEveryAddress(address) && !allow.includes(address),
  );
  if (every === undefined) return [];
  const container = server.workload === null ? '' : ' In a container the published ports decide who gets there.';
  return [
    {
      severity: 'note',
      message: `\`${every}\` in \`listen_addresses\` opens the port on every interface of the machine, also on later ones. Name the addresses that clients use.${container}`,
      origin: valuePlace(setting.fact),
      subject: assignmentWords(setting),
      major: server.major,
    },
  ];
}
