/**
 * Numbers as the C library and guc.c read and print them. Blanks are those of isspace() in the C locale: space and the
 * control characters from tab to carriage return.
 */
/** A number at the start of a text, and the offset of what follows it. */
export interface ReadNumber {
    readonly value: number;
    readonly end: number;
    /** ERANGE: too large or too small to be represented. */
    readonly range: boolean;
}
/** strtol(text, &end, 0): decimal, octal with a leading 0, hexadecimal with 0x. Null where there is no digit. */
export declare function readLong(text: string): ReadNumber | null;
/** strtod(text, &end), with hexadecimal floats, infinity and NaN. Null where there is no number. */
export declare function readDouble(text: string): ReadNumber | null;
/** rint() in the default rounding mode: halves go to the even neighbour. */
export declare function roundHalfEven(value: number): number;
/** `%g` of PostgreSQL's own printf (src/port/snprintf.c): six significant digits, without trailing zeros. */
export declare function formatG(value: number): string;
