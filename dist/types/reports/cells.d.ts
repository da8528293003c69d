/** A part of a line as a terminal shows it. */
export interface Excerpt {
    readonly text: string;
    /** Columns before the marked part, and columns it takes; at least one. */
    readonly indent: number;
    readonly width: number;
    /** Whether the line is shown from its first to its last character. */
    readonly whole: boolean;
}
/**
 * The stretch of a line around columns [column, endColumn) that fits in `limit` terminal columns. Tabs become spaces, wide
 * characters count two, what a terminal would obey is shown by its number.
 *
 * @param line the line's text
 * @param column 1-based, in UTF-16 units
 * @param endColumn exclusive
 */
export declare function excerpt(line: string, column: number, endColumn: number, limit: number): Excerpt;
