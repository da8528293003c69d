import { type Part, type RecordReach, usersOf } from '../access/exposure.ts';
import type { HbaRecord } from '../facts.ts';
import { cis } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import {
  certificateCheck,
  fromOf,
  type HbaServer,
  hbaServers,
  isRemote,
  knows,
  reachableFromOutside,
  remoteWitness,
} from './support/hba.ts';
import { authenticating } from './support/open.ts';
import { placeIn, worstOf } from './support/violations.ts';
import { leftWords, shelterWords, subjectOf } from './support/words.ts';

interface Options {
  readonly superusers: readonly string[];
}

export const hbaSuperuserRemote: Rule = defineRule<Options>({
  id: 'hba-superuser-remote',
  title: 'No superuser from other machines',
  severity: 'warning',
  grades:
    'A note for private networks, host names, records that need a certificate in the superuser’s name, and servers whose port is not published beyond the machine.',
  controls: [cis('5.4')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      superusers: {
        description: 'Names of roles that are superusers.',
        type: 'array',
        items: { type: 'string' },
        uniqueItems: true,
      },
    },
  },
  defaults: { superusers: ['postgres'] },
  why: `A superuser passes every permission check and can run programs on the server's machine (\`COPY … TO PROGRAM\`). A record that lets
the superuser in from other machines makes one password the key to the machine
([21.2 Role Attributes](https://www.postgresql.org/docs/current/role-attributes.html)).

The rule looks at records that name a superuser: one of the option \`superusers\`, or the role that \`POSTGRES_USER\` has the
official image make one. \`all\` is left to \`hba-broad-grant\` and \`hba-open-network\`, \`trust\` to \`hba-trust\`. A \`reject\` for the superuser above is honoured.`,
  mend: 'Let superusers in through the local socket (`local all postgres peer`), and give remote administrators roles of their own.',
  unknown:
    'Templated users, methods or addresses are not judged; which members a group (`+admins`) has, and whom a regular expression matches, is not looked into.',
  bad: [
    {
      title: 'The superuser over the network',
      files: {
        'pg_hba.conf': `hostssl all postgres     198.51.100.0/24 scram-sha-256  # warning
hostssl all app,postgres 10.0.0.0/8      scram-sha-256  # note
hostssl all postgres     203.0.113.7/32  cert           # note
`,
      },
    },
    {
      title: 'The role of the image is a superuser',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    environment: { POSTGRES_USER: shop, POSTGRES_PASSWORD_FILE: /run/secrets/db }
    volumes: ["./pg_hba.conf:/var/lib/postgresql/data/pg_hba.conf:ro"]
    ports: ["5432:5432"]
`,
        'pg_hba.conf': 'hostssl shop shop 198.51.100.0/24 scram-sha-256  # warning\n',
      },
    },
    {
      title: 'Superusers by other names',
      options: { superusers: ['postgres', 'rdsadmin'] },
      files: { 'pg_hba.conf': 'hostssl all rdsadmin 198.51.100.0/24 scram-sha-256  # warning\n' },
    },
  ],
  good: [
    {
      title: 'The superuser stays on the machine',
      files: {
        'pg_hba.conf': `local all postgres              peer
host  all postgres 127.0.0.1/32 scram-sha-256
hostssl all app    10.0.0.0/8   scram-sha-256
`,
      },
    },
    {
      title: 'Rejected before the list that names it',
      files: {
        'pg_hba.conf': `host all postgres     all        reject
host all app,postgres 10.0.0.0/8 scram-sha-256
`,
      },
    },
  ],
  check: (model, options) =>
    worstOf(
      hbaServers(model).flatMap((hba) =>
        authenticating(hba).flatMap((reach) => judge(hba, reach, superusersOf(hba, options))),
      ),
    ),
});

/** The official image makes the role that POSTGRES_USER names a superuser. */
function superusersOf({ server: { workload } }: HbaServer, { superusers }: Options): ReadonlySet<string> {
  const owner = workload?.family === 'official' ? workload.environment.POSTGRES_USER?.value : undefined;
  return new Set(owner ? [...superusers, owner] : superusers);
}

function judge(hba: HbaServer, reach: RecordReach, superusers: ReadonlySet<string>): Violation[] {
  const { record } = reach;
  const named = (part: Part): boolean => usersOf(reach, part).some(({ text }) => superusers.has(text));
  const token = record.users.find(({ text }) => superusers.has(text));
  if (token === undefined || !knows(record, 'users') || !reach.parts.some(named)) return [];
  const from = fromOf(reach, hba.zones, named);
  if (!isRemote(from)) return [];
  const attempt = reach.listed ? remoteWitness(hba, reach, named) : null;
  const loud = from === 'public' && reachableFromOutside(hba.server) && certificateCheck(record) !== 'full';
  return [
    {
      severity: loud ? 'warning' : 'note',
      message: `The superuser \`${token.text}\` may log in from ${leftWords(reach)}: ${keyWords(record)} away from every database and from programs on the machine.${shelterWords(hba.server)} Use a role with fewer rights there.`,
      origin: placeIn(reach.entry.fact, token),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...(attempt === null ? {} : { witness: attempt }),
    },
  ];
}

/** What a thief needs to be the superuser. */
function keyWords(record: HbaRecord): string {
  if (record.method === 'cert') return 'one certificate';
  const secret = record.method === 'gss' || record.method === 'sspi' ? 'one Kerberos ticket' : 'one password';
  const certificate = certificateCheck(record);
  return certificate === 'full' || certificate === 'ca' ? `one certificate and ${secret}` : secret;
}
