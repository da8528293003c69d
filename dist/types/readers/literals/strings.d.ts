import type { Language } from './languages.ts';
import { type Literal, type StringToken } from './literal.ts';
/**
 * The string literals and comments of a source text in order, as far as `until`: one pass, in linear time. A quote that is
 * not closed on its line is no literal (an apostrophe, a lifetime, a regular expression), so that one oddity spoils one
 * line at most.
 */
export declare function stringsOf(source: string, language: Language, until?: number): readonly StringToken[];
/** The literal around an offset, by binary search, with what is joined to it; null where there is none, or where it is a later part of a longer string. */
export declare function stringAt(source: string, tokens: readonly StringToken[], at: number): Literal | null;
