import { type Shadow, shadowsOf } from '../access/shadows.ts';
import { admits, strengthOf } from '../access/strength.ts';
import type { Origin } from '../facts.ts';
import type { RelatedOrigin, Severity } from '../findings.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { removalFix } from './support/fixes.ts';
import { type HbaServer, hbaServers } from './support/hba.ts';
import { placeIn, worstOf } from './support/violations.ts';
import { placeWords, recordWords } from './support/words.ts';

/** More records than this are not named in a message. */
const NAMED = 3;

/** What a dead record would do, beside what is done in its place. */
type Loss = 'reject' | 'stricter' | 'same' | 'other';

export const hbaUnreachable: Rule = defineRule({
  id: 'hba-unreachable',
  title: 'No record that earlier ones leave nothing to answer',
  severity: 'warning',
  grades:
    'A warning where a `reject`, or a method that asks for more than what is asked in its place, is never reached; a note where nothing would change without the record, or what it says is weaker.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `The first record that matches an attempt decides it; there is no falling through to a better one
([20.1 The pg_hba.conf File](https://www.postgresql.org/docs/current/auth-pg-hba-conf.html)). A \`reject\`, or a record for one
role with a stronger method, that stands below a record which takes all its attempts does nothing, and the file reads as if it did.

The rule works with sets, not with lines: records that take a later one's attempts only together (\`0.0.0.0/1\` and \`128.0.0.0/1\`;
\`hostssl\` and \`hostnossl\`; one user each) are found and named, as few of them as will do. A \`trust\` record that is never reached is
reported here and not by \`hba-trust\`. Records that wait for \`ssl\` to be switched on are not meant.`,
  mend: 'Move the record above those that are named, or remove it.',
  unknown:
    'A record counts as unreachable only where earlier ones must match every attempt it may match: host names, `samenet`, groups, regular expressions and templates above it take nothing, below nothing is assumed of them.',
  bad: [
    {
      title: 'A reject below what it should keep out',
      files: {
        'pg_hba.conf': `hostssl all all  10.0.0.0/8    scram-sha-256
hostssl all all  10.66.0.0/16  reject         # warning
`,
      },
    },
    {
      title: 'Two halves and the whole',
      files: {
        'pg_hba.conf': `host    all all 0.0.0.0/1    trust
host    all all 128.0.0.0/1  trust
hostssl all all 0.0.0.0/0    scram-sha-256  # warning
`,
      },
    },
    {
      title: 'Written twice',
      files: {
        'pg_hba.conf': `host all all 127.0.0.1/32  scram-sha-256
host all app 127.0.0.1/32  scram-sha-256  # note
`,
      },
    },
    {
      title: 'Weaker, and not in force',
      files: {
        'pg_hba.conf': `host all all all         reject
host all all 10.0.0.0/8  trust   # note
`,
      },
    },
  ],
  good: [
    {
      title: 'From the particular to the general',
      files: {
        'pg_hba.conf': `hostssl all   all   10.66.0.0/16 reject
hostssl all   admin 10.0.0.0/8   cert
hostssl all   all   10.0.0.0/8   scram-sha-256
host    all   all   all          reject
`,
      },
    },
    {
      title: 'Something is left',
      files: {
        'pg_hba.conf': `host    all         +staff 10.0.0.0/8   scram-sha-256
host    all         all    samenet      scram-sha-256
host    all         bob    10.0.0.0/8   reject
hostssl all         all    0.0.0.0/0    scram-sha-256
host    all         all    0.0.0.0/0    reject
hostssl replication all    0.0.0.0/0    reject
`,
      },
    },
  ],
  check: (model) =>
    worstOf(
      hbaServers(model).flatMap((hba) =>
        shadowsOf(hba.access)
          .filter(({ record }) => record.entry.implied === 'no')
          .map((shadow) => violationOf(hba, shadow)),
      ),
    ),
});

function violationOf(hba: HbaServer, shadow: Shadow): Violation {
  const { record, by } = shadow;
  const loss = lossOf(shadow);
  return {
    severity: severityOf(loss),
    message: messageOf(shadow, loss),
    origin: placeIn(record.entry.fact),
    related: by.slice(0, NAMED).map(({ entry }) => related(placeIn(entry.fact))),
    subject: recordWords(record.record),
    major: hba.server.major,
    ...(loss === 'reject' ? {} : removalFix(record.entry.fact)),
  };
}

function related(place: Omit<RelatedOrigin, 'message'>): RelatedOrigin {
  return { ...place, message: 'takes its attempts' };
}

function severityOf(loss: Loss): Severity {
  return loss === 'reject' || loss === 'stricter' ? 'warning' : 'note';
}

function lossOf({ record: { record }, by, complete }: Shadow): Loss {
  const letting = by.filter((taker) => admits(taker.record));
  if (!admits(record)) return letting.length > 0 ? 'reject' : complete ? 'same' : 'other';
  const own = strengthOf(record);
  const asked = by.map((taker) => strengthOf(taker.record));
  if (own === null || asked.includes(null) || by.length === 0) return 'other';
  if (asked.some((rank) => rank !== null && rank < own)) return 'stricter';
  return complete && by.every((taker) => taker.record.method === record.method) ? 'same' : 'other';
}

function messageOf(shadow: Shadow, loss: Loss): string {
  const { record: found, by, complete } = shadow;
  const { record, entry } = found;
  const takers = takerWords(shadow, entry.fact);
  const one = by.length === 1 && complete;
  const takes = `${one ? 'takes' : 'take'} every attempt that this record describes`;
  if (loss === 'reject') {
    return `This \`reject\` keeps nobody out: ${takers} ${takes}. Move it above ${one ? 'that record' : 'those records'}.`;
  }
  if (loss === 'stricter') {
    const methods = [...new Set(by.map((taker) => `\`${taker.record.method}\``))];
    return `\`${record.method}\` is never asked for: ${takers} ${takes}, and ${one ? 'asks' : 'ask'} for ${methods.join(' and ')}. Move this record above ${one ? 'that one' : 'those'}, or remove it.`;
  }
  if (loss === 'same') return `${capital(takers)} ${takes}, with the same method. Remove it.`;
  return `${capital(takers)} ${takes}: it comes into force as soon as ${one ? 'that one goes' : 'one of them goes'}. Remove it.`;
}

function takerWords({ by, complete }: Shadow, from: Origin): string {
  if (by.length === 0) return 'earlier records';
  const places = by.slice(0, NAMED).map(({ entry }) => placeWords(entry.fact, from));
  if (!complete) return `${places.join(', ')} and other records together`;
  const rest = by.length - places.length;
  if (rest > 0) return `${places.join(', ')} and ${rest} more ${rest === 1 ? 'record' : 'records'} together`;
  return places.length === 1 ? places.join() : `${places.slice(0, -1).join(', ')} and ${places.at(-1)} together`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
