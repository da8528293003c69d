import type { RecordReach } from '../access/exposure.ts';
import { openings } from '../access/openness.ts';
import { type AddressSet, EVERY_ADDRESS } from '../access/ranges.ts';
import { witness } from '../access/witness.ts';
import type { Severity } from '../findings.ts';
import { cis, stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { methodFix } from './support/fixes.ts';
import {
  certificateCheck,
  everyPublicAddress,
  type From,
  fromOf,
  type HbaServer,
  hbaServers,
  isRemote,
  judged,
  knows,
  publicAddresses,
  reachableFromOutside,
  remoteWitness,
} from './support/hba.ts';
import { methodPlace, worstOf } from './support/violations.ts';
import {
  addressCode,
  addressWords,
  databaseWords,
  idleWords,
  leftWords,
  shelterWords,
  subjectOf,
  userWords,
} from './support/words.ts';

export const hbaTrust: Rule = defineRule({
  id: 'hba-trust',
  title: 'No trust authentication',
  severity: 'error',
  grades:
    'A warning where the port is not published beyond the machine, or a certificate of any name is needed; a note for loopback, the local socket, and `hostssl` records while `ssl` is off.',
  controls: [cis('5.3'), cis('5.4'), stig('CD16-00-000200')],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `\`trust\` asks for nothing: whoever can open a connection that the record matches is the user they say they are, the
superuser included ([20.4 Trust Authentication](https://www.postgresql.org/docs/current/auth-trust.html)). Records are
judged in order: one that earlier records (a \`reject\`, say) take every attempt from is no exposure, and \`hba-unreachable\` reports it;
of one that keeps a part, the part is told.

Trust is one finding per record, but records that open the whole internet only together are one. \`hba-open-network\`, \`hba-plaintext\`, \`hba-broad-grant\`, \`hba-replication\` and
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
      title: 'The whole internet in two halves, which are one exposure',
      files: {
        'pg_hba.conf': `host    all all 0.0.0.0/1    trust  # error
host    all all 128.0.0.0/1  trust
hostssl all all 0.0.0.0/0    scram-sha-256
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
      title: 'Never reached',
      files: {
        'pg_hba.conf': `host all all 10.0.0.0/9    reject
host all all 10.128.0.0/9  reject
host all all 10.0.0.0/8    trust
`,
      },
    },
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
  check: (model) => worstOf(hbaServers(model).flatMap((hba) => ofServer(hba))),
});

/**
 * Records that only together are open to all of the internet are one finding, at the first of them. What earlier records leave
 * nothing is `hba-unreachable`'s.
 */
function ofServer(hba: HbaServer): Violation[] {
  const trusting = judged(hba, 'method').filter(
    (reach) => asksNothing(reach) && (!reach.shadowed || reach.lacksTls || reach.entry.implied !== 'no'),
  );
  const open = (reach: RecordReach): AddressSet => publicAddresses(reach, hba.zones);
  const alike = trusting.filter(({ entry, shadowed }) => !shadowed && entry.implied === 'no');
  const together = openings(alike, open, everyPublicAddress(hba.zones), 0n).filter(
    ({ everything, reaches }) => everything && reaches.length > 1,
  );
  const others = new Set(together.flatMap(({ reaches }) => reaches.slice(1)));
  return trusting
    .filter((reach) => !others.has(reach))
    .map((reach) =>
      violationOf(hba, reach, together.find(({ reaches }) => reaches[0] === reach)?.reaches.slice(1) ?? []),
    );
}

function asksNothing({ record }: RecordReach): boolean {
  return knows(record, 'method') && record.method === 'trust' && certificateCheck(record) !== 'full';
}

function violationOf(hba: HbaServer, reach: RecordReach, others: readonly RecordReach[]): Violation {
  const from = fromOf(reach, hba.zones);
  const attempt = remoteWitness(hba, reach) ?? witness(reach, EVERY_ADDRESS);
  return {
    severity: severityOf(hba, reach, from),
    message: others.length === 0 ? messageOf(hba, reach, from) : togetherWords(hba, reach, others),
    origin: methodPlace(reach),
    related: others.map((other) => ({
      ...methodPlace(other),
      message: `${addressCode(other.record.address)} is trusted here`,
    })),
    subject: subjectOf(reach),
    major: hba.server.major,
    ...(others.length === 0 && reach.entry.implied === 'no' && from !== 'socket'
      ? methodFix(reach.entry.fact, 'scram-sha-256')
      : {}),
    ...(attempt === null || !(reach.listed || from === 'socket') ? {} : { witness: attempt }),
  };
}

function togetherWords(hba: HbaServer, { record }: RecordReach, others: readonly RecordReach[]): string {
  const networks = [...new Set(others.map((other) => addressCode(other.record.address)))];
  const named = networks.length > 3 ? `${networks.length} more networks` : networks.join(', ');
  return `\`trust\` for ${addressCode(record.address)} and ${named} is \`trust\` for the whole internet: whoever connects may log in as ${userWords(record.users)} to ${databaseWords(record.databases)} without a password.${shelterWords(hba.server)} Use \`scram-sha-256\` on a \`hostssl\` record.`;
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
  if (from === 'nobody') {
    return `\`trust\` lets whoever comes from ${addressCode(record.address)} ${gain} without a password: nobody, until the address is mended. Use \`scram-sha-256\`.`;
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
  return `\`trust\` lets whoever connects from ${leftWords(reach)} ${gain} without a password.${shelterWords(hba.server)} Use \`scram-sha-256\` on a \`hostssl\` record.`;
}
