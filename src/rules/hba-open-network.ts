import type { RecordReach } from '../access/exposure.ts';
import { isMapped, type Opening } from '../access/openness.ts';
import { count, formatSet } from '../access/ranges.ts';
import { witness } from '../access/witness.ts';
import type { HbaRecord } from '../facts.ts';
import type { RelatedOrigin, Severity } from '../findings.ts';
import { cis } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { certificateCheck, type HbaServer, hbaServers, judged, knows, reachableFromOutside } from './support/hba.ts';
import { MAX_PUBLIC_ADDRESSES, openingsOf } from './support/open.ts';
import { addressPlace, worstOf } from './support/violations.ts';
import { addressCode, addressWords, databaseWords, shelterWords, subjectOf, userWords } from './support/words.ts';

interface Options {
  readonly allow: readonly string[];
  readonly maxPublicAddresses: number;
}

/** Methods that prove more than knowledge of a password. */
const STRONG = new Set(['gss', 'sspi', 'oauth']);

/** More ranges than this are not spelt out. */
const NAMED = 4;

export const hbaOpenNetwork: Rule = defineRule<Options>({
  id: 'hba-open-network',
  title: 'Not open to the internet',
  severity: 'error',
  grades:
    'A warning for gss, sspi and oauth, for v4-mapped addresses (under which IPv4 clients do not come), or where a template may ask for a certificate; a note where a client certificate is needed, where a template fills in the method, and for servers whose port is not published beyond the machine.',
  controls: [cis('5.4')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      allow: {
        description: 'CIDR ranges of public addresses that may be let in.',
        type: 'array',
        items: { type: 'string', pattern: '^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$' },
      },
      maxPublicAddresses: {
        description:
          'How many public addresses beyond `allow` records of the same databases and users may let in together. IPv6 counts in /48 networks.',
        type: 'integer',
        minimum: 0,
      },
    },
  },
  defaults: { allow: [], maxPublicAddresses: MAX_PUBLIC_ADDRESSES },
  why: `A record that lets the internet try passwords is found within hours, and every password, every bug before authentication and
every connection slot is then within reach of strangers
([20.1 The pg_hba.conf File](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)).

Nothing is read as a string: the rule takes the set of addresses that records of the same databases and users admit, takes away
what earlier records (a \`reject\`, say) must answer, and counts what is public in the rest. So \`all\`, \`::/0\`, \`0.0.0.0 0.0.0.0\`,
\`::ffff:0:0/96\`, \`172.0.0.0/8\` (of which one sixteenth is private) and \`0.0.0.0/1\` with \`128.0.0.0/1\` are found. Loopback,
RFC 1918, RFC 6598, link-local, unique local and 0.0.0.0/8 addresses are not public, nor is what the policy's \`zones\` call private. Up
to \`maxPublicAddresses\` (a class B network by default) are taken for the organisation's own. \`trust\` records are left to
\`hba-trust\`.`,
  mend: `Name the networks that clients really come from. Where they come from anywhere, demand client certificates (\`hostssl … cert\`)
or put a VPN or a pooler before the server. If a firewall does the work, list what it lets through in \`allow\`.`,
  unknown:
    'Host names, samenet, samehost and templated addresses count as no public address; a record for every address with a templated method is a note.',
  bad: [
    {
      title: 'Every spelling of everywhere',
      files: {
        'pg_hba.conf': `hostssl shop app 0.0.0.0/0        scram-sha-256  # error
hostssl shop app ::/0             scram-sha-256  # error
hostssl crm  app all              scram-sha-256  # error
hostssl hr   app 0.0.0.0 0.0.0.0  scram-sha-256  # error
`,
      },
    },
    {
      title: 'Everywhere in two halves',
      files: {
        'pg_hba.conf': `hostssl shop app 0.0.0.0/1    scram-sha-256  # error
hostssl shop app 128.0.0.0/1  scram-sha-256
`,
      },
    },
    {
      title: 'A private network with too short a prefix',
      files: { 'pg_hba.conf': 'hostssl shop app 172.0.0.0/8 md5  # error\n' },
    },
    {
      title: 'IPv4 in IPv6 spelling',
      files: { 'pg_hba.conf': 'hostssl shop app ::ffff:0:0/96 scram-sha-256  # warning\n' },
    },
    {
      title: 'Certificates are needed',
      files: { 'pg_hba.conf': 'hostssl all all 0.0.0.0/0 cert  # note\n' },
    },
    {
      title: 'More than the policy allows',
      options: { allow: ['203.0.113.0/24'], maxPublicAddresses: 0 },
      files: {
        'pg_hba.conf': `hostssl shop app 203.0.113.0/24   scram-sha-256
hostssl shop app 198.51.100.7/32  scram-sha-256  # error
`,
      },
    },
  ],
  good: [
    {
      title: 'Private networks and one known address',
      files: {
        'pg_hba.conf': `hostssl all all 10.0.0.0/8       scram-sha-256
hostssl all all 172.16.0.0/12    scram-sha-256
hostssl all all fd00::/8         scram-sha-256
hostssl all all 198.51.100.7/32  scram-sha-256
`,
      },
    },
    {
      title: 'Strangers are rejected first',
      files: {
        'pg_hba.conf': `host all all 10.0.0.0/8 scram-sha-256
host all all all        reject
host all all 0.0.0.0/0  scram-sha-256
`,
      },
    },
  ],
  check: (model, options) =>
    worstOf(
      hbaServers(model).flatMap((hba) => [
        ...openingsOf(hba, options.allow, options.maxPublicAddresses).flatMap((opening) => judge(hba, opening)),
        ...(options.allow.length === 0 ? judged(hba, 'record').flatMap((reach) => judgeUnknown(hba, reach)) : []),
      ]),
    ),
});

/** A record for every address whose method a template fills in: `reject` is one of those that it may become. */
function judgeUnknown(hba: HbaServer, reach: RecordReach): Violation[] {
  const { record, shadowed } = reach;
  if (shadowed || knows(record, 'method') || !isEveryAddress(record) || certificateCheck(record) === 'full') return [];
  return [
    {
      severity: 'note',
      message: `\`${writtenAddress(reach)}\` opens ${databaseWords(record.databases)} to the whole internet, unless \`${record.method}\` becomes \`reject\`.${shelterWords(hba.server)} Name the networks that clients come from.`,
      origin: addressPlace(reach),
      subject: subjectOf(reach),
      major: hba.server.major,
    },
  ];
}

function isEveryAddress(record: HbaRecord): boolean {
  const { address } = record;
  if (address === null || !knows(record, 'address')) return false;
  return address.kind === 'all' || (address.kind === 'range' && address.prefix === 0);
}

function judge(hba: HbaServer, opening: Opening): Violation[] {
  const [first, ...others] = opening.reaches.filter((reach) => reach.record.method !== 'trust');
  if (first === undefined) return [];
  const attempt = witness(first, opening.addresses);
  const mapped = isMapped(opening.addresses);
  const severities = [first, ...others].map((reach) => severityOf(hba, reach, mapped));
  return [
    {
      severity: severities.includes('error') ? 'error' : severities.includes('warning') ? 'warning' : 'note',
      message: messageOf(hba, first, others, opening),
      origin: addressPlace(first),
      related: others.map((reach) => related(reach)),
      subject: subjectOf(first),
      major: hba.server.major,
      ...(attempt === null ? {} : { witness: attempt }),
    },
  ];
}

function severityOf(hba: HbaServer, reach: RecordReach, mapped: boolean): Severity {
  const certificate = certificateCheck(reach.record);
  if (!reachableFromOutside(hba.server) || certificate === 'full') return 'note';
  // Options that a template fills in may ask for a certificate.
  if (certificate !== 'none') return certificate === 'ca' ? 'note' : 'warning';
  return STRONG.has(reach.record.method) || mapped ? 'warning' : 'error';
}

function related(reach: RecordReach): RelatedOrigin {
  return { ...addressPlace(reach), message: `${addressCode(reach.record.address)} is let in here` };
}

function messageOf(hba: HbaServer, first: RecordReach, others: readonly RecordReach[], opening: Opening): string {
  const { record } = first;
  const opens =
    others.length === 0 ? 'opens' : `and ${others.length} more ${others.length === 1 ? 'record' : 'records'} open`;
  if (isMapped(opening.addresses)) {
    return `${addressCode(record.address)} is IPv4 space as IPv6 writes it, and opens ${databaseWords(record.databases)} to whatever a translator hands on; PostgreSQL itself sees IPv4 clients under their IPv4 addresses. Name the networks that clients come from.`;
  }
  const to = opening.everything ? 'the whole internet' : sizeWords(opening);
  return `\`${writtenAddress(first)}\` ${opens} ${databaseWords(record.databases)} to ${to}: only ${barrierWords(record)} between a stranger and ${userWords(record.users)}.${shelterWords(hba.server)} Name the networks that clients come from.`;
}

/** What a stranger has to get past, certificates besides the method included. */
function barrierWords(record: HbaRecord): string {
  const certificate = record.method === 'cert' ? 'none' : certificateCheck(record);
  const both = certificate === 'ca' || certificate === 'full';
  return both ? `\`${record.method}\` and a client certificate stand` : `\`${record.method}\` stands`;
}

/** The address column as the server prints it, in CIDR notation where it is one. */
function writtenAddress({ record, entry: { fact } }: RecordReach): string {
  return record.address?.kind === 'range' ? addressWords(record.address) : (fact.address ?? '');
}

function sizeWords(opening: Opening): string {
  const ranges = formatSet(opening.addresses, NAMED).join(', ');
  const v4 = count(opening.addresses.v4);
  if (v4 === 0n) return `public addresses (${ranges})`;
  return `${v4.toLocaleString('en')} public ${v4 === 1n ? 'address' : 'addresses'} (${ranges})`;
}
