import type { RecordReach } from '../access/exposure.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { type HbaServer, hbaServers, judged, knows } from './support/hba.ts';
import { addressPlace, worstOf } from './support/violations.ts';
import { subjectOf } from './support/words.ts';

interface Options {
  readonly allow: readonly string[];
}

/** What a host name may be made of (RFC 1123, and the underscore that resolvers let pass). */
const HOST_NAME = /^\.?[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i;

export const hbaHostName: Rule = defineRule<Options>({
  id: 'hba-host-name',
  title: 'Addresses rather than host names',
  severity: 'warning',
  grades: 'A note for a real host name; a warning for text that was not meant as one.',
  controls: [],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      allow: {
        description: 'Host names and `.suffixes` that records may name, in lower case.',
        type: 'array',
        items: { type: 'string' },
        uniqueItems: true,
      },
    },
  },
  defaults: { allow: ['localhost'] },
  why: `For a host name the server looks up the client's address and then the name it found: who answers for the reverse zone and the
name decides who matches, and one failed look-up lets every record with a name below it fail as well, a \`reject\` included
([20.1](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)).

Whatever is neither an address nor one of the words \`all\`, \`samehost\` and \`samenet\` in lower case and without quotes is taken for
a host name: \`*\`, \`ALL\`, \`"all"\` and \`256.1.1.1\` load, and match nobody.`,
  mend: 'Write the address range. If the name is meant and its DNS is trusted, list it in `allow`.',
  unknown: 'A templated address is not judged.',
  bad: [
    {
      title: 'Names that DNS decides on',
      files: {
        'pg_hba.conf': `hostssl shop app app.example.com scram-sha-256  # note
host    all  all .example.com    reject         # note
`,
      },
    },
    {
      title: 'Not meant as names',
      files: {
        'pg_hba.conf': `host all all *         scram-sha-256  # warning
host all all ALL       scram-sha-256  # warning
host all all 256.1.1.1 scram-sha-256  # warning
host all all "samenet" reject         # warning
`,
      },
    },
  ],
  good: [
    {
      title: 'Addresses and keywords',
      files: {
        'pg_hba.conf': `host all all localhost     scram-sha-256
host all all samenet       scram-sha-256
hostssl all all 10.0.0.0/8 scram-sha-256
host all all all           reject
`,
      },
    },
    {
      title: 'A name the policy knows',
      options: { allow: ['.corp.example.com'] },
      files: { 'pg_hba.conf': 'hostssl all all .Corp.example.com scram-sha-256\n' },
    },
  ],
  check: (model, options) =>
    worstOf(hbaServers(model).flatMap((hba) => judged(hba, 'record').flatMap((reach) => judge(hba, reach, options)))),
});

function judge(hba: HbaServer, reach: RecordReach, options: Options): Violation[] {
  const { record } = reach;
  const { address } = record;
  if (address === null || !knows(record, 'address') || (address.kind !== 'host' && address.kind !== 'suffix'))
    return [];
  if (options.allow.includes(address.name.toLowerCase())) return [];
  const mistaken = isMistaken(address.name);
  const name = address.name === '' ? '""' : address.name;
  return [
    {
      severity: mistaken ? 'warning' : 'note',
      message: mistaken
        ? `PostgreSQL takes \`${name}\` for a host name, so no client matches the record. Write a range such as \`10.0.0.0/8\`, or \`all\` in lower case and without quotes.`
        : `DNS decides who matches \`${name}\`: whoever answers for the name or the reverse zone, and nobody while a look-up fails. Write the address range.`,
      origin: addressPlace(reach),
      subject: subjectOf(reach),
      major: hba.server.major,
    },
  ];
}

/** Text that can be no name of a host, or that is one of the keywords but for its case or quotes. */
function isMistaken(name: string): boolean {
  if (!HOST_NAME.test(name)) return true;
  return /^[\d.]+$/.test(name) || ['all', 'samehost', 'samenet'].includes(name.toLowerCase());
}
