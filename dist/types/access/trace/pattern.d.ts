import type { Certainty } from '../../postgres/memberships.ts';
import type { PgMajor } from '../../postgres/versions.ts';
import type { Match } from './result.ts';
/** What came of trying a regular expression on a text. */
export interface PatternMatch {
    readonly certainty: Certainty;
    /** The text of the first parentheses; null where they took no part or there are none, undefined where it is not known. */
    readonly group: string | null | undefined;
}
/** Tries a regular expression of the server's own dialect on a text: hba.c, `regexec_auth_token`. One that does not compile matches nothing. */
export declare function tryPattern(pattern: string, subject: string, major: PgMajor): PatternMatch;
/** Whether a word of the database or user column that is a regular expression (16 on) matches a name. */
export declare function matchPattern(pattern: string, subject: string, major: PgMajor): Match;
