/** A decoded string of JSON, and where each of its characters stands, and its end. */
export interface JsonText {
    readonly text: string;
    readonly offsets: readonly number[];
}
/** The string between two offsets, the quotes left out (RFC 8259, section 7). */
export declare function jsonText(source: string, start: number, end: number): JsonText;
