import { addressesOf, type RecordReach } from '../access/exposure.ts';
import { weigh } from '../access/openness.ts';
import { cidrSet, formatSet, subtract, union } from '../access/ranges.ts';
import { beyondLoopback } from '../access/zones.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import {
  certificateCheck,
  type HbaServer,
  hbaServers,
  knows,
  reachableFromOutside,
  remoteWitness,
} from './support/hba.ts';
import { authenticating, openReaches } from './support/open.ts';
import { addressPlace, worstOf } from './support/violations.ts';
import { addressCode, shelterWords, subjectOf } from './support/words.ts';

interface Options {
  readonly max: number;
}

/** Methods that a password gets one past. */
const PASSWORDS = new Set(['password', 'md5', 'scram-sha-256', 'ldap', 'pam', 'bsd', 'radius']);

/** Unique local and link-local networks: nobody counts their addresses, and no stranger has one. */
const OWN_IPV6 = cidrSet(['fc00::/7', 'fe80::/10']);

/** More ranges than this are not spelt out. */
const NAMED = 4;

export const hbaReachableSize: Rule = defineRule<Options>({
  id: 'hba-reachable-size',
  title: 'Few addresses may try passwords',
  severity: 'warning',
  grades: 'A note for servers whose port is not published beyond the machine.',
  controls: [],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      max: {
        description:
          'From how many addresses beyond the machine passwords may be tried at one server. IPv6 counts in /48 networks, unique local and link-local ones not at all.',
        type: 'integer',
        minimum: 0,
      },
    },
  },
  defaults: { max: 18_000_000 },
  why: `Every address from which a password may be tried is one from which it can be guessed, or used once it is known elsewhere. The rule
counts them for a whole server: the union of what its records for password methods still answer after those above them
([20.1 The pg_hba.conf File](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)). By default all private IPv4 networks
together (17,891,328 addresses) pass; a policy that knows its networks says how large they are.

Records that \`hba-open-network\` reports, \`trust\`, and records that need a client certificate are left out.`,
  mend: 'Name the networks that clients really come from, or raise `max` to what the networks of the organisation hold.',
  unknown:
    'Host names, samenet, samehost and templated addresses count as none; records with a templated method are not judged.',
  bad: [
    {
      title: 'More than the policy allows, in two records',
      options: { max: 70_000 },
      files: {
        'pg_hba.conf': `hostssl shop app 10.1.0.0/16 scram-sha-256  # warning
hostssl crm  app 10.2.0.0/16 scram-sha-256
`,
      },
    },
  ],
  good: [
    {
      title: 'All private networks',
      files: {
        'pg_hba.conf': `hostssl all all 10.0.0.0/8     scram-sha-256
hostssl all all 172.16.0.0/12  scram-sha-256
hostssl all all 192.168.0.0/16 scram-sha-256
hostssl all all fd00::/8       scram-sha-256
`,
      },
    },
    {
      title: 'The same network twice, and most of it rejected first',
      options: { max: 256 },
      files: {
        'pg_hba.conf': `host    all  all 10.1.128.0/17  reject
host    all  all 10.1.64.0/18   reject
host    all  all 10.1.0.0/18    reject
hostssl shop app 10.1.0.0/16    scram-sha-256
hostssl shop app 10.2.3.0/24    scram-sha-256
hostssl crm  app 10.2.3.0/24    scram-sha-256
hostssl crm  app 10.3.0.0/16    cert
`,
      },
    },
  ],
  check: (model, options) => worstOf(hbaServers(model).flatMap((hba) => ofServer(hba, options))),
});

function ofServer(hba: HbaServer, { max }: Options): Violation[] {
  const open = openReaches(hba);
  const counted = authenticating(hba).filter((reach) => asksPassword(reach) && !open.has(reach));
  const sets = counted.map((reach) => ({ reach, set: countedAddresses(hba, reach) }));
  const all = union(sets.map(({ set }) => set));
  const size = weigh(all);
  if (size <= BigInt(max)) return [];
  const order = sets.filter(({ set }) => weigh(set) > 0n).sort((a, b) => compare(weigh(b.set), weigh(a.set)));
  const [widest, ...others] = order.map(({ reach }) => reach);
  if (widest === undefined) return [];
  const witness = remoteWitness(hba, widest);
  return [
    {
      severity: reachableFromOutside(hba.server) ? 'warning' : 'note',
      message: `Passwords may be tried at this server from ${size.toLocaleString('en')} addresses (${formatSet(all, NAMED).join(', ')}), where the policy allows ${max.toLocaleString('en')}; ${addressCode(widest.record.address)} is most of them.${shelterWords(hba.server)} Name the networks that clients really come from.`,
      origin: addressPlace(widest),
      related: others.slice(0, NAMED).map((reach) => ({ ...addressPlace(reach), message: 'adds to them' })),
      subject: subjectOf(widest),
      major: hba.server.major,
      ...(witness === null ? {} : { witness }),
    },
  ];
}

function asksPassword({ record, listed }: RecordReach): boolean {
  const certificate = certificateCheck(record);
  return listed && PASSWORDS.has(record.method) && knows(record, 'method') && certificate === 'none';
}

function countedAddresses(hba: HbaServer, reach: RecordReach): ReturnType<typeof union> {
  return subtract(
    beyondLoopback(
      addressesOf(reach, ({ encryption }) => encryption !== 'socket'),
      hba.zones,
    ),
    OWN_IPV6,
  );
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
