import { type Breach, breaches } from '../access/expectations.ts';
import { EVERY_ADDRESS, subtract } from '../access/ranges.ts';
import { attemptWords } from '../access/region-words.ts';
import { addressZones } from '../access/zones.ts';
import type { Expectation, Model, Server, ServerHbaRecord } from '../deployment/model.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { reachableFromOutside, sideOf } from './support/hba.ts';

const POLICY = `extends: []
rules: { access-expectation: error }
expect:
  - { from: internet, verdict: refused }
  - { user: app, database: shop, from: 10.0.0.0/24, tls: true, verdict: scram-sha-256 }
  - { from: private, at-least: scram-sha-256, tls: required }
`;

export const accessExpectation: Rule = defineRule({
  id: 'access-expectation',
  title: 'Every attempt comes to what the policy expects of it',
  severity: 'error',
  grades: 'A warning where a host name, a group, a pattern or a template decides.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `Rules look at records one by one; what counts is what all of them come to together. An expectation under \`expect\` in the policy is a test
of that: attempts by their origin, user, database and TLS, and the verdict that each of them must get. It says both that nobody may
(\`{ from: internet, verdict: refused }\`) and that the application must still get in
(\`{ user: app, database: shop, from: 10.0.0.0/24, tls: true, verdict: scram-sha-256 }\`), so that neither is lost in a change of
another line.

Every server of which records are known is tested, or those that \`server\` names. From the internet only servers are tested whose port is
reachable from there: not those of containers that publish it to their own host or to nobody.`,
  mend: `Change the record that the finding names, or add one above it. \`pgmoat trace\` shows step by step how the attempt is answered. Where the
expectation is what is wrong, change the policy.`,
  unknown:
    'That somebody may get in is an error of `refused` also where a group or a host name decides, as a warning; `memberships` in the policy tells who is in which group.',
  bad: [
    {
      title: 'The internet gets in, the application does not, and a password is readable',
      files: {
        'pgmoat.yaml': POLICY,
        'pg_hba.conf': `host    all  all  10.0.0.0/25  reject
hostssl all  all  0.0.0.0/0    scram-sha-256
host    all  all  10.1.0.0/16  password
`,
      },
      expect: [
        { file: 'pg_hba.conf', line: 1, severity: 'error' },
        { file: 'pg_hba.conf', line: 2, severity: 'error' },
        { file: 'pg_hba.conf', line: 3, severity: 'error' },
      ],
    },
  ],
  good: [
    {
      title: 'Only the application, over TLS',
      files: {
        'pgmoat.yaml': POLICY,
        'pg_hba.conf': `local   all  postgres              peer
hostssl shop app  10.0.0.0/24  scram-sha-256
`,
      },
    },
  ],
  *check(model) {
    for (const expectation of model.expectations ?? []) {
      for (const server of model.servers) yield* broken(model, server, expectation);
    }
  },
});

function* broken(model: Model, server: Server, expectation: Expectation): Generator<Violation> {
  const side = sideOf(model, server);
  const file = fileOf(server);
  if (side === null || side.hba.length === 0 || file === null || !isMeant(server, expectation)) return;
  const zones = addressZones(model.zones);
  const outside = reachableFromOutside(server) ? { v4: [], v6: [] } : subtract(EVERY_ADDRESS, zones.sheltered);
  const last = side.hba.at(-1)?.fact;
  for (const breach of breaches(side, expectation, zones, outside)) {
    const fact = breach.record?.entry.fact ?? last;
    if (fact === undefined || isUnread(side.hba[0], breach)) continue;
    const related = expectation.origin === null ? [] : [{ ...expectation.origin, message: 'what the policy expects' }];
    yield {
      severity: breach.certain ? 'error' : 'warning',
      message: message(breach, expectation, server),
      origin: fact,
      related,
      witness: `${attemptWords(breach.witness)} -> ${outcomeWords(breach)}`,
      subject: `${expectationWords(expectation)} ${breach.kind} ${breach.record?.record.method ?? 'no record'}`,
      major: server.major,
    };
  }
}

/** Of a file that a script adds to, what its other records do: nothing is known of them. */
function isUnread(first: ServerHbaRecord | undefined, { record }: Breach): boolean {
  if (first?.fact.partial !== true) return false;
  return record === null || (record.entry.implied === 'by-default' && record.entry.fact.partial === true);
}

function message(breach: Breach, expectation: Expectation, server: Server): string {
  const who = attemptWords(breach.witness);
  const may = breach.certain ? 'is' : 'may be';
  const method = breach.record?.record.method ?? '';
  const reason = expectation.reason === null ? '' : ` (${expectation.reason})`;
  const wanted = `the policy expects ${expectationWords(expectation)}${reason}`;
  switch (breach.kind) {
    case 'admitted':
      return `${who} ${may} let in by \`${method}\`, and ${wanted}. Narrow this record, or reject such attempts above it.`;
    case 'refused':
      return `${who} ${may} refused by ${breach.record === null ? `${server.label}, of which no record matches` : 'this record'}, and ${wanted}. Add a record for it above.`;
    case 'method':
      return `${who} ${may} asked for \`${method}\`, and ${wanted}. Change the method of this record.`;
    case 'weak':
      return `${who} ${may} let in by \`${method}\`, and ${wanted}. Use a stronger method.`;
    case 'plaintext':
      return `${who} ${may} let in, and ${wanted}. Use \`hostssl\`.`;
  }
}

function outcomeWords({ record }: Breach): string {
  if (record === null) return 'no record, refused';
  const { file, line } = record.entry.fact;
  return `${file}:${line}, ${record.record.method}`;
}

/** `refused from internet`, `scram-sha-256 for app on shop from 10.0.0.0/24 over TLS`. */
function expectationWords({ from, users, databases, tls, verdict, atLeast }: Expectation): string {
  const asked = [
    ...(verdict === null ? [] : [verdict]),
    ...(atLeast === null ? [] : [`at least ${atLeast}`]),
    ...(tls === 'required' ? ['TLS'] : []),
  ].join(' and ');
  const who = [
    ...(users === null ? [] : [`for ${users.join(', ')}`]),
    ...(databases === null ? [] : [`on ${databases.join(', ')}`]),
    `from ${from.join(', ')}`,
    ...(typeof tls === 'boolean' ? [tls ? 'over TLS' : 'without TLS'] : []),
  ];
  return `${asked} ${who.join(' ')}`;
}

/** The file at the top of a server's records; null where an image implies them all and nobody chose any. */
function fileOf({ hba }: Server): string | null {
  const own = hba?.find(({ implied }) => implied !== 'by-default') ?? hba?.[0];
  return own?.fact.root ?? null;
}

/** Whether an expectation is about this server: by the files of its records and its workload. */
function isMeant(server: Server, { covers }: Expectation): boolean {
  const files = new Set((server.hba ?? []).map(({ fact }) => fact.file));
  if (server.workload !== null) files.add(server.workload.file);
  return [...files].some(covers);
}
