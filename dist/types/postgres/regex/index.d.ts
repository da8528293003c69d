import type { PgMajor } from '../versions.ts';
import type { Syntax } from './syntax.ts';
/** An expression as the server compiled it; see `compileRegex`. */
export interface Regex {
    readonly pattern: string;
    readonly major: PgMajor;
    /** Null where it is nested too deeply, or too long, to be followed: nothing is known of it then. */
    readonly syntax: Syntax | null;
}
/** A compiled expression, or the text with which the server refuses it (`regerrs.h`). */
export type RegexCompiled = {
    readonly status: 'ok';
    readonly regex: Regex;
} | {
    readonly status: 'error';
    readonly message: string;
};
/**
 * Whether an expression matches anywhere in a text. `groups` are the texts of the whole match ([0]) and of each pair of
 * capturing parentheses (null: took no part); they are null where telling them would take too long. `unknown` where even
 * whether it matches would.
 */
export type RegexMatch = {
    readonly status: 'match';
    readonly groups: readonly (string | null)[] | null;
} | {
    readonly status: 'no-match';
} | {
    readonly status: 'unknown';
};
/**
 * Compiles what stands behind the slash of a word in pg_hba.conf or pg_ident.conf: hba.c, `regcomp_auth_token`, that is
 * `pg_regcomp(REG_ADVANCED, C_COLLATION_OID)`, where the server knows of no database and so takes each byte for a character,
 * those that are not UTF-8 too (see byte-text.ts).
 */
export declare function compileRegex(pattern: string, major: PgMajor): RegexCompiled;
/**
 * Tries an expression on a text: regexec.c, `pg_regexec` without flags. The cost is bounded; where it would be exceeded
 * the answer is `unknown`, or `match` without groups.
 */
export declare function matchRegex({ syntax, major }: Regex, subject: string): RegexMatch;
