import type { PgMajor } from '../versions.ts';
import { type ClassName } from './characters.ts';
/** What the lexer tells apart: regcomp.c, "token type codes". `value` says more where there is more to say. */
export type TokenType = 'start' | 'end-of-expression' | 'plain' | 'digit' | 'back-reference'
/** `[.`, `[=` and `[:`, and what ends them. */
 | '[.' | '[=' | '[:' | 'named-end'
/** `\d`, `\s`, `\w`, and in capitals all but those. */
 | 'class' | 'complement' | 'range' | 'look-around' | 'string-start' | 'string-end' | 'word-start' | 'word-end' | 'word-boundary' | 'no-word-boundary' | '|' | '*' | '+' | '?' | '{' | ',' | '}' | '(' | ')' | '[' | ']' | '.' | '^' | '$';
/** Values of a `look-around` token. */
export declare const LOOK: {
    readonly behind: 2;
    readonly negative: 1;
};
/** Compile flags of `regex.h`, which embedded options change. */
interface Flags {
    /** Quantifiers, parentheses and alternatives need no backslash. Neither this nor `quote` is a BRE. */
    extended: boolean;
    /** The escapes and extensions of an ARE. */
    advanced: boolean;
    quote: boolean;
    ignoreCase: boolean;
    expanded: boolean;
    /** A line feed ends what `.` and `[^` match; it is where `^` and `$` match too. */
    newlineStops: boolean;
    newlineAnchors: boolean;
}
/**
 * The tokens of an expression, one at a time, in the three flavours and with the embedded options of PostgreSQL: regc_lex.c
 * and manual section 9.7.3. Throws a RegexError at what is wrong. Like the original it has read one token ahead of the
 * parser, so that of two errors the same one is found first.
 */
export declare class Lexer {
    #private;
    type: TokenType;
    value: number;
    /** Of a `class` or `complement` token. */
    className: ClassName;
    at: number;
    /** How many capturing parentheses the parser has seen: it decides what `\12` is. */
    captures: number;
    readonly flags: Flags;
    constructor(text: Uint8Array, major: PgMajor);
    /** The bytes from there up to here: names in brackets. */
    slice(from: number, to: number): Uint8Array;
    /** Advances by one token: regc_lex.c, `next`. */
    next(): void;
}
export {};
