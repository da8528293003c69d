import type { PgMajor } from '../versions.ts';
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
    /** The line was longer than the buffer of server 13, which then complains and reads on behind it. */
    readonly tooLong: boolean;
}
/**
 * Physical to logical lines: hba.c, `tokenize_file` (13 to 15) and `tokenize_auth_file` (16 and later). A backslash at the end
 * joins the next line from 14 on, also in comments and quotes. A NUL cuts the line and, from 14 on, joins the next one
 * (`pg_get_line_append` looks for the line feed before the NUL only). Text and `original` are of equal length.
 */
export declare function logicalLines(text: string, original: string, major: PgMajor): Generator<LogicalLine, void>;
