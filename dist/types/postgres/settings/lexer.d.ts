/**
 * The grammar of postgresql.conf, as the flex rules of guc-file.l and ParseConfigFp have it: one assignment a line,
 * `name [=] value`. It is the same in all known majors. Bytes above 127 are letters, so every character beyond ASCII is one, and so is
 * a byte that is no UTF-8 (see byte-text.ts).
 */
/** One line that says something. Offsets are into the whole text, ends exclusive. */
export type ConfLine = {
    readonly kind: 'assignment';
    readonly name: string;
    /** Without quotes and escapes. */
    readonly value: string;
    readonly quoted: boolean;
    readonly nameStart: number;
    readonly nameEnd: number;
    /** With the quotes, where there are any. */
    readonly valueStart: number;
    readonly valueEnd: number;
}
/** `near` is the token that does not fit, null at the end of the line. `start` to `end` is the line without outer blanks. */
 | {
    readonly kind: 'syntax-error';
    readonly near: string | null;
    readonly start: number;
    readonly end: number;
};
/** What one line says, from its first character to its line feed; null for an empty line or a comment. */
export declare function readConfLine(text: string, start: number, end: number): ConfLine | null;
/**
 * The text of a string in single quotes (DeescapeQuotedString): `''` is a quote, `\b \f \n \r \t` control characters, one
 * to three octal digits a byte, any other escaped character itself. A zero byte ends the value; where it stands in the file
 * itself, the byte before it is taken for the closing quote and goes, too.
 */
export declare function unescapeString(written: string): string;
