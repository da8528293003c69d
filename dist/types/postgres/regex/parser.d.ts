import type { PgMajor } from '../versions.ts';
import { type Syntax } from './syntax.ts';
/** Ends the reading of an expression that is not followed to its end. */
export declare class NotFollowed extends Error {
}
/** Reads an expression as regcomp.c, `parse`, does after REG_ADVANCED. Throws a RegexError, or NotFollowed. */
export declare function parseRegex(bytes: Uint8Array, major: PgMajor): Syntax;
