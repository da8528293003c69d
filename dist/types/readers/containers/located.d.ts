import type { Origin, Position } from '../../facts.ts';
import type { Places } from '../line-index.ts';
/** The file that a text stands in, and how it came to be read. */
export interface TextSource {
    readonly file: string;
    readonly index: Places;
    /** The entries that led here, nearest first; empty for the file itself. */
    readonly via: readonly Origin[];
}
/**
 * Where a character of an interpolated text comes from: `w` written as it is, `d` the literal fallback of a variable, `e` the
 * project's `.env`, `u` a variable that nobody in the tree sets (its template text is kept).
 */
export type Mark = 'w' | 'd' | 'e' | 'u';
/** A part of a text that is another text's: the value of a variable. */
interface Borrowed {
    readonly start: number;
    readonly end: number;
    readonly from: Located;
}
/** A decoded text that remembers where each of its characters stands in its file. */
export declare class Located {
    readonly text: string;
    readonly source: TextSource;
    /** One Mark for each character. */
    readonly marks: string;
    /** Offsets in the file of each character's first and past its last character, and where the text stands when it is empty. */
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    readonly base: number;
    readonly borrowed: readonly Borrowed[];
    /** Offsets in the file of all that became this text: with the braces of a variable at its beginning or end. */
    readonly extent: {
        readonly start: number;
        readonly end: number;
    } | null;
    constructor(parts: {
        readonly text: string;
        readonly source: TextSource;
        readonly marks?: string;
        readonly starts: readonly number[];
        readonly ends: readonly number[];
        readonly base: number;
        readonly borrowed?: readonly Borrowed[];
        readonly extent?: {
            readonly start: number;
            readonly end: number;
        };
    });
    /** A text that stands in its file as it is. */
    static verbatim(text: string, source: TextSource, base: number): Located;
    get length(): number;
    slice(start: number, end?: number): Located;
    /** The characters at these offsets, in this order; `base` is where the result stands when there are none. */
    pick(offsets: readonly number[], base: number): Located;
    /** Position of the characters from `start` to `end` (exclusive) in the file. */
    at(start: number, end: number): Position;
    /** Position of the whole text, with the file and what led to it. */
    origin(): Origin;
    has(mark: Mark): boolean;
    /** The variable's own value when this text is nothing but one variable that the tree sets. */
    whole(): Located | null;
}
/** A position as an origin: with its file, and `via` only where something led there. */
export declare function originIn(source: TextSource, position: Position): Origin;
export {};
