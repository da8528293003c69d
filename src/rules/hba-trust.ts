import type { RecordReach } from '../access/exposure.ts';
import { EVERY_ADDRESS } from '../access/ranges.ts';
import { witness } from '../access/witness.ts';
import type { Severity } from '../findings.ts';
import { cis, stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import {
  certificateCheck,
  type From,
  fromOf,
  type HbaServer,
  hbaServers,
  isRemote,
  judged,
  knows,
  reachableFromOutside,
  remoteWitness,
} from './support/hba.ts';
import { methodPlace, worstOf } from './support/violations.ts';
import { addressWords, databaseWords, idleWords, shelterWords, subjectOf, userWords } from './support/words.ts';

export const hbaTrust: Rule = defineRule({
  id: 'hba-trust',
  title: 'No trust authentication',
  severity: 'error',
  grades:
    'A warning where the port is not published beyond the machine, or a certificate of any name is needed; a note for loopback, the local socket, and records that no client reaches.',
  controls: [cis('5.3'), cis('5.4'), stig('CD16-00-000200')],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`trust\` asks for nothing: whoever can open a connection that the record matches is the user they say they are, the
superuser included ([20.4 Trust Authentication](https://www.postgresql.org/docs/current/auth-trust.html)). Records are
judged in order: one that an earlier \`reject\` (or any other record) takes every attempt from is only a note.

Trust is one finding per record. \`hba-open-network\`, \`hba-plaintext\`, \`hba-broad-grant\`, \`hba-replication\` and
\`hba-superuser-remote\` stay silent on trust records: the cure is the same. \`trust\` with \`clientcert=verify-full\` is
certificate authentication by another name and is not reported.

The official image's \`POSTGRES_HOST_AUTH_METHOD=trust\` writes \`host all all all trust\`, Bitnami's \`ALLOW_EMPTY_PASSWORD\` the
like; the finding stands at the variable.`,
  mend: `Give the role a password and use \`scram-sha-256\`, over \`hostssl\` where the client is on another machine. For the local
socket use \`peer\`. In a compose file set \`POSTGRES_PASSWORD\` (from a secret) and drop \`POSTGRES_HOST_AUTH_METHOD\`.`,
  unknown:
    'A templated method is not judged; a trust record with a templated address is a note, because it is at least that wherever it leads.',
  bad: [
    {
      title: 'Trust for a whole network',
      files: {
        'pg_hba.conf': `local   all  postgres                peer
host    all  all   10.0.0.0/8        trust   # error
hostssl all  app   0.0.0.0 0.0.0.0   trust   # error
`,
      },
    },
    {
      title: 'Half of the internet, written like loopback',
      files: { 'pg_hba.conf': 'host all all 127.0.0.0/1 trust   # error\n' },
    },
    {
      title: 'Trust on one machine',
      files: {
        'pg_hba.conf': `local all all              trust   # note
host  all all 127.0.0.1/32 trust   # note
host  all all ::1/128      trust   # note
`,
      },
    },
    {
      title: 'Any certificate of the authority may claim any role',
      files: { 'pg_hba.conf': 'hostssl all all 10.0.0.0/8 trust clientcert=verify-ca   # warning\n' },
    },
    {
      title: 'The image is told to trust',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    environment:
      POSTGRES_HOST_AUTH_METHOD: trust # error
    ports: ["5432:5432"]
`,
      },
    },
    {
      title: 'The image is told to trust other containers',
      files: {
        'compose.yaml': `services:
  db:
    image: postgres:16
    environment:
      - POSTGRES_HOST_AUTH_METHOD=trust # warning
`,
      },
    },
  ],
  good: [
    {
      title: 'Peer on the socket, passwords elsewhere',
      files: {
        'pg_hba.conf': `local   all all               peer
host    all all 127.0.0.1/32  scram-sha-256
hostssl all app 10.0.0.0/8    scram-sha-256
`,
      },
    },
    {
      title: 'A certificate in the role’s name is needed',
      files: { 'pg_hba.conf': 'hostssl all all 10.0.0.0/8 trust clientcert=verify-full\n' },
      postgres: 16,
    },
    {
      title: 'A database of that name, in quotes or not',
      files: { 'pg_hba.conf': 'local trust trust peer\nhost "trust" trust 10.0.0.0/8 scram-sha-256\n' },
    },
  ],
  check: (model) =>
    worstOf(hbaServers(model).flatMap((hba) => judged(hba, 'method').flatMap((reach) => judge(hba, reach)))),
});

function judge(hba: HbaServer, reach: RecordReach): Violation[] {
  const { record } = reach;
  if (!knows(record, 'method') || record.method !== 'trust') return [];
  const certificate = certificateCheck(record);
  if (certificate === 'full') return [];
  const from = fromOf(reach, hba.zones);
  const severity = severityOf(hba, reach, from);
  const attempt = remoteWitness(hba, reach) ?? witness(reach, EVERY_ADDRESS);
  return [
    {
      severity,
      message: messageOf(hba, reach, from),
      origin: methodPlace(reach),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...(attempt === null || !(reach.listed || from === 'socket') ? {} : { witness: attempt }),
    },
  ];
}

function severityOf(hba: HbaServer, reach: RecordReach, from: From): Severity {
  if (reach.shadowed || !isRemote(from)) return 'note';
  // Options that a template fills in may ask for a certificate.
  if (certificateCheck(reach.record) !== 'none') return 'warning';
  return reachableFromOutside(hba.server) ? 'error' : 'warning';
}

function messageOf(hba: HbaServer, reach: RecordReach, from: From): string {
  const { record, entry } = reach;
  const gain = `log in as ${userWords(record.users)} to ${databaseWords(record.databases)}`;
  if (entry.implied === 'by-environment' && isRemote(from)) {
    const variable =
      hba.server.workload?.family === 'bitnami' ? 'ALLOW_EMPTY_PASSWORD' : 'POSTGRES_HOST_AUTH_METHOD=trust';
    return `\`${variable}\` makes the image trust every connection: whoever reaches the port logs in as any user, superusers included, without a password.${shelterWords(hba.server)} Drop it and give a password from a secret.`;
  }
  if (reach.shadowed) {
    return `\`trust\` lets clients ${gain} without a password; ${idleWords(reach)}. Remove it.`;
  }
  if (from === 'socket') {
    return `\`trust\` lets every account of the machine ${gain} without a password. Use \`peer\` or \`scram-sha-256\`.`;
  }
  if (from === 'loopback') {
    return `\`trust\` lets every process of the machine ${gain} without a password. Use \`scram-sha-256\`.`;
  }
  if (from === 'unknown') {
    return `\`trust\` lets clients of ${addressWords(record.address)}, whatever that becomes, ${gain} without a password. Use \`scram-sha-256\`.`;
  }
  if (certificateCheck(record) === 'ca') {
    return `\`trust\` with \`clientcert=verify-ca\` lets whoever holds any certificate of the authority ${gain}: the name in it is not compared with the role. Use the method \`cert\`, or \`clientcert=verify-full\`.`;
  }
  return `\`trust\` lets whoever connects from ${addressWords(record.address)} ${gain} without a password.${shelterWords(hba.server)} Use \`scram-sha-256\` on a \`hostssl\` record.`;
}
