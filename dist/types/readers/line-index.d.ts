import type { Position } from '../facts.ts';
/** Positions for offsets of a text, which may be part of a longer one. */
export interface Places {
    at(offset: number): {
        readonly line: number;
        readonly column: number;
    };
    span(start: number, end: number): Position;
}
/**
 * Offsets of a text to 1-based lines and columns. Readers work on offsets and convert here, once, at the edge.
 * A line ends at `\n`; a `\r` before it counts as part of the line.
 */
export declare class LineIndex implements Places {
    #private;
    constructor(text: string);
    /** Offset of the first character of a 1-based line, clamped to the text. */
    startOf(line: number): number;
    /** 1-based line and column of an offset, by binary search. */
    at(offset: number): {
        readonly line: number;
        readonly column: number;
    };
    /** Position of the text between two offsets, the end exclusive. */
    span(start: number, end: number): Position;
}
