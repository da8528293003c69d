/** Where a stretch of a logical line stands in its file: `at` is its offset in the line's text. */
export interface Segment {
    readonly at: number;
    readonly line: number;
    readonly column: number;
}
/**
 * A line as the tokenizer sees it: `text` from `start` to `end`. `original` has the same offsets and holds what `text` masks
 * (see templates.ts). Continued lines are joined and have a segment for each physical line.
 */
export interface LogicalLine {
    readonly text: string;
    readonly original: string;
    readonly start: number;
    readonly end: number;
    readonly segments: readonly Segment[];
    /** The number that the server gives it: not that of its place where the server loses count (see line-buffer.ts). */
    readonly number: number;
    /** The line was longer than the buffer of server 13, which then complains and reads on behind it. */
    readonly tooLong: boolean;
}
/** A stretch of the file, and where it begins there. */
export interface Part {
    readonly start: number;
    end: number;
    readonly line: number;
    readonly column: number;
}
/** `pg_strip_crlf`: all carriage returns and line feeds at the end. */
export declare function stripped(text: string, start: number, end: number): number;
export declare function lineFeeds(text: string): number;
/** A line of one part. */
export declare function lineOf(text: string, original: string, part: Part, number: number, tooLong?: boolean): LogicalLine;
/** A line of several parts with nothing between them. */
export declare function joined(text: string, original: string, parts: readonly Part[], number: number): LogicalLine;
