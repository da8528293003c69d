import type { Part, RecordReach } from '../access/exposure.ts';
import { witness } from '../access/witness.ts';
import { cis, stig } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { hostsslFix } from './support/fixes.ts';
import { everyPublicAddress, fromOf, type HbaServer, hbaServers, knows, reachableFromOutside } from './support/hba.ts';
import { authenticating } from './support/open.ts';
import { placeIn, worstOf } from './support/violations.ts';
import { leftWords, subjectOf } from './support/words.ts';

interface Options {
  readonly zones: readonly ('public' | 'private')[];
}

/** `hba-cleartext-password` speaks of these: they lose more than the data without TLS. */
const ELSEWHERE = new Set(['password', 'ldap', 'radius', 'pam', 'bsd']);

export const hbaPlaintext: Rule = defineRule<Options>({
  id: 'hba-plaintext',
  title: 'TLS for clients over the network',
  severity: 'warning',
  grades: 'A note for private networks, where `zones` asks for them.',
  controls: [cis('5.4'), cis('6.8'), stig('CD16-00-004900')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      zones: {
        description: 'Where clients have to use TLS: `public` addresses, `private` networks.',
        type: 'array',
        items: { enum: ['public', 'private'] },
        uniqueItems: true,
      },
    },
  },
  defaults: { zones: ['public'] },
  why: `A \`host\` record matches clients with and without TLS. Whoever is on the way of one without sees and changes every query and
row, and can take the session over; many drivers do not use TLS unless told
([20.1](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html),
[18.9 Secure TCP/IP Connections with SSL](https://www.postgresql.org/docs/current/ssl-tcp.html)).

A record is judged by what earlier records leave it: after \`hostnossl all all all reject\` a \`host\` record is as good as
\`hostssl\`. Loopback needs no TLS. Servers whose port is not published beyond the machine have no such clients. \`trust\`, \`password\`,
\`ldap\`, \`radius\`, \`pam\` and \`bsd\` are left to \`hba-trust\` and \`hba-cleartext-password\`.`,
  mend: `Write \`hostssl\` (and set \`ssl = on\`), or put \`hostnossl all all all reject\` above the records.`,
  unknown:
    'A templated type, method or address is not judged; host names count as neither public nor private, samenet as private.',
  bad: [
    {
      title: 'TLS is optional',
      files: {
        'pg_hba.conf': `host      all app 198.51.100.0/24  scram-sha-256  # warning
hostnossl all app 203.0.113.7/32   scram-sha-256  # warning
`,
      },
    },
    {
      title: 'Private networks too',
      options: { zones: ['public', 'private'] },
      files: {
        'pg_hba.conf': `host all all 127.0.0.1/32     scram-sha-256
host all all 10.0.0.0/8       scram-sha-256  # note
host all all 198.51.100.0/24  scram-sha-256  # warning
`,
      },
    },
  ],
  good: [
    {
      title: 'TLS is required',
      files: {
        'pg_hba.conf': `hostssl    all all 198.51.100.0/24  scram-sha-256
hostgssenc all all 203.0.113.0/24   gss
host       all all 10.0.0.0/8       scram-sha-256
host       all all 127.0.0.1/32     scram-sha-256
`,
      },
    },
    {
      title: 'Unencrypted clients are rejected first',
      files: {
        'pg_hba.conf': `hostnossl all all all              reject
host      all all 198.51.100.0/24  scram-sha-256
`,
      },
    },
  ],
  check: (model, options) =>
    worstOf(
      hbaServers(model)
        .filter((hba) => reachableFromOutside(hba.server))
        .flatMap((hba) => authenticating(hba).flatMap((reach) => judge(hba, reach, options))),
    ),
});

function judge(hba: HbaServer, reach: RecordReach, options: Options): Violation[] {
  const { record } = reach;
  if (!knows(record, 'type') || ELSEWHERE.has(record.method) || !reach.parts.some(unencrypted)) return [];
  const from = fromOf(reach, hba.zones, unencrypted);
  if ((from !== 'public' && from !== 'private') || !options.zones.includes(from)) return [];
  const attempt = from === 'public' ? witness(reach, everyPublicAddress(hba.zones), unencrypted) : null;
  const where = from === 'private' ? ', a private network,' : '';
  return [
    {
      severity: from === 'public' ? 'warning' : 'note',
      message: `\`${record.type}\` lets clients from ${leftWords(reach)}${where} in without TLS: whoever is on the way reads and changes what they send. Use \`hostssl\`.`,
      origin: placeIn(reach.entry.fact),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...(reach.entry.implied === 'no' ? hostsslFix(reach.entry.fact) : {}),
      ...(attempt === null ? {} : { witness: attempt }),
    },
  ];
}

function unencrypted(part: Part): boolean {
  return part.encryption === 'none';
}
