import { databasesOf, type Part, type RecordReach, usersOf } from '../access/exposure.ts';
import { isAll } from '../access/grants.ts';
import { witness } from '../access/witness.ts';
import { cis } from './controls.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { everyPublicAddress, fromOf, type HbaServer, hbaServers, knows, reachableFromOutside } from './support/hba.ts';
import { authenticating, openReaches } from './support/open.ts';
import { placeIn, worstOf } from './support/violations.ts';
import { leftWords, shelterWords, subjectOf } from './support/words.ts';

interface Options {
  readonly zones: readonly ('public' | 'private')[];
}

export const hbaBroadGrant: Rule = defineRule<Options>({
  id: 'hba-broad-grant',
  title: 'No record for every database and every user from other machines',
  severity: 'warning',
  grades:
    'A note for private networks, where `zones` asks for them, and for servers whose port is not published beyond the machine.',
  controls: [cis('5.4')],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      zones: {
        description: 'From where a record for everything is a finding: `public` addresses, `private` networks.',
        type: 'array',
        items: { enum: ['public', 'private'] },
        uniqueItems: true,
      },
    },
  },
  defaults: { zones: ['public'] },
  why: `\`all all\` lets every role, superusers included, try every database from the addresses of the record. A record that names the
application's role and database keeps a leaked password of another role useless from there
([20.1](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)).

A record that \`hba-open-network\` reports is not reported again.`,
  mend: 'Name the databases and roles that clients of these addresses need; a group as `+group` does for many roles.',
  unknown:
    'Templated databases, users, methods or addresses are not judged; host names count as neither zone, samenet as private.',
  bad: [
    {
      title: 'Everything to one partner',
      files: { 'pg_hba.conf': 'hostssl all all 198.51.100.7/32 scram-sha-256  # warning\n' },
    },
    {
      title: 'Private networks too',
      options: { zones: ['public', 'private'] },
      files: {
        'pg_hba.conf': `host all     all       127.0.0.1/32  scram-sha-256
host all     all       10.0.0.0/8    scram-sha-256  # note
host shop    all       10.0.0.0/8    scram-sha-256
host all,dev all,admin 10.1.0.0/16   reject
`,
      },
    },
  ],
  good: [
    {
      title: 'A role and its database',
      files: {
        'pg_hba.conf': `hostssl shop app     198.51.100.7/32 scram-sha-256
hostssl all  +audit  198.51.100.8/32 scram-sha-256
hostssl "all" all    198.51.100.9/32 scram-sha-256
`,
      },
    },
    {
      title: 'All of it at home',
      files: {
        'pg_hba.conf':
          'local all all peer\nhost all all 127.0.0.1/32 scram-sha-256\nhost all all 10.0.0.0/8 scram-sha-256\n',
      },
    },
  ],
  check: (model, options) =>
    worstOf(hbaServers(model).flatMap((hba) => authenticating(hba).flatMap((reach) => judge(hba, reach, options)))),
});

function judge(hba: HbaServer, reach: RecordReach, options: Options): Violation[] {
  const { record } = reach;
  const everything = (part: Part): boolean => databasesOf(reach, part).some(isAll) && usersOf(reach, part).some(isAll);
  if (!knows(record, 'databases') || !knows(record, 'users')) return [];
  if (!reach.parts.some(everything) || openReaches(hba).has(reach)) return [];
  const from = fromOf(reach, hba.zones, everything);
  if ((from !== 'public' && from !== 'private') || !options.zones.includes(from)) return [];
  const attempt = from === 'public' ? witness(reach, everyPublicAddress(hba.zones), everything) : null;
  return [
    {
      severity: from === 'public' && reachableFromOutside(hba.server) ? 'warning' : 'note',
      message: `\`all all\` lets every role, superusers included, into every database from ${leftWords(reach)}.${shelterWords(hba.server)} Name the databases and users that clients there need.`,
      origin: placeIn(reach.entry.fact),
      subject: subjectOf(reach),
      major: hba.server.major,
      ...(attempt === null ? {} : { witness: attempt }),
    },
  ];
}
