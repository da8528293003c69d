import type { Certainty } from '../../postgres/memberships.ts';
import { compileRegex, matchRegex } from '../../postgres/regex/index.ts';
import type { PgMajor } from '../../postgres/versions.ts';
import { matchesPlainPattern } from './plain-pattern.ts';
import type { Match } from './result.ts';

/** What came of trying a regular expression on a text. */
export interface PatternMatch {
  readonly certainty: Certainty;
  /** The text of the first parentheses; null where they took no part or there are none, undefined where it is not known. */
  readonly group: string | null | undefined;
}

/** Tries a regular expression of the server's own dialect on a text: hba.c, `regexec_auth_token`. One that does not compile matches nothing. */
export function tryPattern(pattern: string, subject: string, major: PgMajor): PatternMatch {
  const compiled = compileRegex(pattern, major);
  if (compiled.status === 'error') return { certainty: 'no', group: null };
  const match = matchRegex(compiled.regex, subject);
  if (match.status === 'match') {
    return { certainty: 'yes', group: match.groups === null ? undefined : (match.groups[1] ?? null) };
  }
  if (match.status === 'no-match') return { certainty: 'no', group: null };
  const plain = matchesPlainPattern(pattern, subject);
  if (plain === null) return { certainty: 'may', group: undefined };
  return { certainty: plain ? 'yes' : 'no', group: null };
}

/** Whether a word of the database or user column that is a regular expression (16 on) matches a name. */
export function matchPattern(pattern: string, subject: string, major: PgMajor): Match {
  const { certainty } = tryPattern(pattern, subject, major);
  if (certainty === 'yes') return { certainty };
  if (certainty === 'no') return { certainty, reason: '' };
  const question = { key: `pattern ${JSON.stringify([pattern, subject])}`, text: `/${pattern} matches ${subject}` };
  return { certainty, questions: [[question]] };
}
