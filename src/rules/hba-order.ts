import type { AccessRecord } from '../access/access.ts';
import { NOTHING } from '../access/diagram.ts';
import { mustOf } from '../access/reach.ts';
import { attemptWords } from '../access/region-words.ts';
import { someRegionOf } from '../access/regions.ts';
import { sampleOf } from '../access/sample.ts';
import { partialShadowsOf } from '../access/shadows.ts';
import { admits, strengthOf } from '../access/strength.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { type HbaServer, hbaServers } from './support/hba.ts';
import { placeIn, worstOf } from './support/violations.ts';
import { placeWords, recordWords } from './support/words.ts';

export const hbaOrder: Rule = defineRule({
  id: 'hba-order',
  title: 'The narrower, stricter record stands first',
  severity: 'warning',
  grades: 'A warning for a `reject` that comes too late for some; a note for a method that asks for more.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `The first record that matches decides. A record that singles out some users, databases or addresses to keep them out, or to ask
them for more, has to stand above the broader one that lets everybody in; below it, it only gets what that one leaves
([20.1 The pg_hba.conf File](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)).

Reported is a record of which an earlier one takes all attempts of some encryption: \`hostssl all all\` before
\`host all bob … reject\` lets bob in over TLS. A record that is left nothing at all is \`hba-unreachable\`'s; one that is as broad as
the earlier one (a closing \`reject\`) is as it should be.`,
  mend: 'Move the narrower record above the broader one.',
  unknown:
    'Only attempts that the earlier record must take count; records with a templated method or options are not judged.',
  bad: [
    {
      title: 'A role kept out, but not over TLS',
      files: {
        'pg_hba.conf': `hostssl all all 10.0.0.0/8  scram-sha-256
host    all bob all         scram-sha-256
host    all eve 10.0.0.0/8  reject         # warning
`,
      },
    },
    {
      title: 'A stronger method, but not over TLS',
      files: {
        'pg_hba.conf': `hostssl all all   10.0.0.0/8    md5
host    all admin 10.0.0.0/8    scram-sha-256  # note
`,
      },
    },
  ],
  good: [
    {
      title: 'From the particular to the general',
      files: {
        'pg_hba.conf': `host    all eve 10.0.0.0/8  reject
hostssl all all 10.0.0.0/8  scram-sha-256
host    all all 10.0.0.0/8  reject
`,
      },
    },
    {
      title: 'Local clients first, and the rest of the role’s attempts after',
      files: {
        'pg_hba.conf': `host all all      127.0.0.1/32 scram-sha-256
host all postgres all          reject
host all all      10.0.0.0/8   scram-sha-256
`,
      },
    },
  ],
  check: (model) => worstOf(hbaServers(model).flatMap((hba) => ofServer(hba))),
});

function ofServer(hba: HbaServer): Violation[] {
  const { access } = hba;
  const restricting = access.records.filter((record) => record.entry.implied === 'no' && isRestriction(record));
  return partialShadowsOf(access, restricting).flatMap(({ record, by }) => {
    const taker = by.find((earlier) => isMilder(earlier, record) && missedBy(hba, earlier, record) !== null);
    return taker === undefined ? [] : [violationOf(hba, record, taker)];
  });
}

/** Whether a record could be meant to restrict an earlier one: it singles somebody or something out. */
function isRestriction({ record, match }: AccessRecord): boolean {
  return strengthOf(record) !== null && match.must.length > 0 && record.type === 'host';
}

function isMilder(earlier: AccessRecord, later: AccessRecord): boolean {
  const [weak, strong] = [strengthOf(earlier.record), strengthOf(later.record)];
  return weak !== null && strong !== null && weak < strong && admits(earlier.record);
}

/**
 * A witness of what the earlier record takes of the later one, where that is all that the later one has under the earlier
 * one's encryptions, and less than the earlier one has; null where it is not so.
 */
function missedBy({ access }: HbaServer, earlier: AccessRecord, later: AccessRecord): string | null {
  const { space } = access;
  const { diagrams } = space;
  const found = diagrams.within(STEPS, () => {
    const [wide, narrow] = [mustOf(space, earlier.match.must), mustOf(space, later.match.may)];
    const taken = diagrams.intersect(narrow, wide);
    const encrypted = space.encryptionsWith(wide);
    const asFar = diagrams.intersect(narrow, encrypted);
    if (taken === NOTHING || diagrams.minus(asFar, wide) !== NOTHING) return null;
    return diagrams.minus(wide, narrow) === NOTHING ? null : taken;
  });
  const region = found === null ? null : someRegionOf(space, found);
  const attempt = region === null ? null : sampleOf(region, space.spelt);
  return attempt === null ? null : attemptWords(attempt);
}

/** Steps that comparing two records may take. */
const STEPS = 100_000;

function violationOf(hba: HbaServer, record: AccessRecord, taker: AccessRecord): Violation {
  const { fact } = taker.entry;
  const witness = missedBy(hba, taker, record);
  const what = admits(record.record) ? `asks for \`${record.record.method}\`` : 'keeps out';
  return {
    severity: admits(record.record) ? 'note' : 'warning',
    message: `This record ${what} only what ${placeWords(fact, record.entry.fact)} leaves it: the broader \`${taker.record.type}\` record there answers first, by \`${taker.record.method}\`. Move this one above it.`,
    origin: placeIn(record.entry.fact),
    related: [{ ...placeIn(fact), message: 'answers first' }],
    subject: recordWords(record.record),
    major: hba.server.major,
    ...(witness === null ? {} : { witness: `${witness} -> ${fact.file}:${fact.line}, ${taker.record.method}` }),
  };
}
