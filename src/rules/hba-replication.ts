import { addressesOf, databasesOf, type Part, type RecordReach } from '../access/exposure.ts';
import { isAll, isReplication } from '../access/grants.ts';
import { weigh } from '../access/openness.ts';
import { witness } from '../access/witness.ts';
import { publicPart } from '../access/zones.ts';
import { cis } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import {
  certificateCheck,
  everyPublicAddress,
  fromOf,
  type HbaServer,
  hbaServers,
  knows,
  reachableFromOutside,
} from './support/hba.ts';
import { authenticating, openReaches } from './support/open.ts';
import { placeIn, worstOf } from './support/violations.ts';
import { leftWords, shelterWords, subjectOf, userWords } from './support/words.ts';

interface Options {
  readonly zones: readonly ('public' | 'private')[];
  readonly maxStandbyAddresses: number;
}

export const hbaReplication: Rule = defineRule<Options>({
  id: 'hba-replication',
  title: 'Replication for named roles on known machines',
  severity: 'warning',
  grades:
    'A note for private networks, where `zones` asks for them, for records that `hba-open-network` reports, and for servers whose port is not published beyond the machine.',
  controls: [cis('7.1')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      zones: {
        description: 'From where replication is a finding: `public` addresses, `private` networks.',
        type: 'array',
        items: { enum: ['public', 'private'] },
        uniqueItems: true,
      },
      maxStandbyAddresses: {
        description:
          'Up to how many addresses a record may stand for when it names its users and asks for TLS. IPv6 counts in /48 networks.',
        type: 'integer',
        minimum: 0,
      },
    },
  },
  defaults: { zones: ['public'], maxStandbyAddresses: 256 },
  why: `A physical replication connection streams every byte of every database, password verifiers included; any role with \`REPLICATION\`
(and every superuser) may open one where a \`replication\` record lets it
([27.2.5.1 Replication Authentication](https://www.postgresql.org/docs/current/warm-standby.html#STREAMING-REPLICATION-AUTHENTICATION)).
So such a record should name the standby's role and address, and ask for TLS. \`all\` in the database column does not match physical
replication; only the word \`replication\`, without quotes, does. \`trust\` is left to \`hba-trust\`.`,
  mend: 'Name the replication role and the standbys’ addresses on a `hostssl replication` record.',
  unknown:
    'Templated databases, users, methods or addresses are not judged; host names count as neither zone, samenet as private.',
  bad: [
    {
      title: 'Any role may copy the cluster',
      files: {
        'pg_hba.conf': `hostssl replication all        198.51.100.0/28 scram-sha-256  # warning
host    replication replicator 203.0.113.7/32  scram-sha-256  # warning
`,
      },
    },
    {
      title: 'From anywhere, which hba-open-network reports as an error',
      files: { 'pg_hba.conf': 'hostssl replication replicator 0.0.0.0/0 scram-sha-256  # note\n' },
    },
    {
      title: 'Private networks too',
      options: { zones: ['public', 'private'] },
      files: { 'pg_hba.conf': 'hostssl replication all 10.0.0.0/8 scram-sha-256  # note\n' },
    },
  ],
  good: [
    {
      title: 'A standby by role and address, over TLS',
      files: {
        'pg_hba.conf': `local   replication all                        peer
host    replication all        127.0.0.1/32    scram-sha-256
host    replication all        10.0.0.0/8      scram-sha-256
hostssl replication replicator 198.51.100.7/32 scram-sha-256
`,
      },
    },
    {
      title: 'A database of that name',
      files: { 'pg_hba.conf': 'hostssl "replication" all 198.51.100.0/28 scram-sha-256\n' },
    },
  ],
  check: (model, options) =>
    worstOf(hbaServers(model).flatMap((hba) => authenticating(hba).flatMap((reach) => judge(hba, reach, options)))),
});

function judge(hba: HbaServer, reach: RecordReach, options: Options): Violation[] {
  const { record } = reach;
  const replicates = (part: Part): boolean => databasesOf(reach, part).some(isReplication);
  if (!knows(record, 'databases') || !knows(record, 'users') || !reach.parts.some(replicates)) return [];
  const from = fromOf(reach, hba.zones, replicates);
  if ((from !== 'public' && from !== 'private') || !options.zones.includes(from)) return [];
  const faults = faultsOf(hba, reach, replicates, options);
  if (faults.length === 0) return [];
  const loud = from === 'public' && reachableFromOutside(hba.server) && !openReaches(hba).has(reach);
  const attempt = from === 'public' ? witness(reach, everyPublicAddress(hba.zones), replicates) : null;
  return [
    {
      severity: loud ? 'warning' : 'note',
      message: `This record lets ${userWords(record.users)} copy the whole cluster from ${leftWords(reach)}: it ${listOf(faults)}.${shelterWords(hba.server)} Name the standby’s role and address on a \`hostssl\` record.`,
      origin: placeIn(reach.entry.fact),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...(attempt === null ? {} : { witness: attempt }),
    },
  ];
}

function listOf(faults: readonly string[]): string {
  return faults.length < 3 ? faults.join(' and ') : `${faults.slice(0, -1).join(', ')} and ${faults.at(-1)}`;
}

/** What keeps a replication record from being one for known standbys. A certificate in the role's name makes up for it all. */
function faultsOf(hba: HbaServer, reach: RecordReach, replicates: (part: Part) => boolean, options: Options): string[] {
  if (certificateCheck(reach.record) === 'full') return [];
  const faults: string[] = [];
  if (reach.record.users.some(isAll)) faults.push('names no role');
  if (reach.parts.some((part) => replicates(part) && part.encryption === 'none')) faults.push('does not ask for TLS');
  const addresses = publicPart(addressesOf(reach, replicates), hba.zones);
  if (weigh(addresses) > BigInt(options.maxStandbyAddresses)) faults.push('stands for a whole network');
  return faults;
}
