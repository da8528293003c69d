import { bytesOf, textOf } from '../byte-text.ts';
import type { PgMajor } from '../versions.ts';
import { REGEX_ERRORS, RegexError } from './errors.ts';
import { isTooComplex } from './extent.ts';
import { findMatch } from './match.ts';
import { NotFollowed, parseRegex } from './parser.ts';
import type { Syntax } from './syntax.ts';

/** An expression as the server compiled it; see `compileRegex`. */
export interface Regex {
  readonly pattern: string;
  readonly major: PgMajor;
  /** Null where it is nested too deeply, or too long, to be followed: nothing is known of it then. */
  readonly syntax: Syntax | null;
}

/** A compiled expression, or the text with which the server refuses it (`regerrs.h`). */
export type RegexCompiled =
  | { readonly status: 'ok'; readonly regex: Regex }
  | { readonly status: 'error'; readonly message: string };

/**
 * Whether an expression matches anywhere in a text. `groups` are the texts of the whole match ([0]) and of each pair of
 * capturing parentheses (null: took no part); they are null where telling them would take too long. `unknown` where even
 * whether it matches would.
 */
export type RegexMatch =
  | { readonly status: 'match'; readonly groups: readonly (string | null)[] | null }
  | { readonly status: 'no-match' }
  | { readonly status: 'unknown' };

/**
 * Compiles what stands behind the slash of a word in pg_hba.conf or pg_ident.conf: hba.c, `regcomp_auth_token`, that is
 * `pg_regcomp(REG_ADVANCED, C_COLLATION_OID)`, where the server knows of no database and so takes each byte for a character,
 * those that are not UTF-8 too (see byte-text.ts).
 */
export function compileRegex(pattern: string, major: PgMajor): RegexCompiled {
  try {
    const syntax = parseRegex(bytesOf(pattern), major);
    if (isTooComplex(syntax.branches)) return { status: 'error', message: REGEX_ERRORS.REG_ETOOBIG };
    return { status: 'ok', regex: { pattern, major, syntax } };
  } catch (error) {
    if (error instanceof RegexError) return { status: 'error', message: REGEX_ERRORS[error.code] };
    if (error instanceof NotFollowed) return { status: 'ok', regex: { pattern, major, syntax: null } };
    throw error;
  }
}

/**
 * Tries an expression on a text: regexec.c, `pg_regexec` without flags. The cost is bounded; where it would be exceeded
 * the answer is `unknown`, or `match` without groups.
 */
export function matchRegex({ syntax, major }: Regex, subject: string): RegexMatch {
  if (syntax === null) return { status: 'unknown' };
  const text = bytesOf(subject);
  const found = findMatch(syntax, text, major < 14);
  if (found.status !== 'match') return found;
  if (found.captured === null) return { status: 'match', groups: null };
  const { starts, ends } = found.captured;
  const groups = Array.from(starts, (start, index) =>
    start === -1 ? null : textOf(text.subarray(start, ends[index])),
  );
  return { status: 'match', groups };
}
