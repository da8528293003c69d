/**
 * How many bytes of a file a stretch of its text stands for. The text is UTF-8 in which each byte that is not is a lone
 * surrogate, U+DC80 to U+DCFF (see files/decode.ts): such a byte counts as the one it is.
 */
export declare function byteLength(text: string, start?: number, end?: number): number;
/** The bytes of one UTF-16 code unit; each half of a surrogate pair counts two of its four. */
export declare function bytesAt(text: string, at: number): number;
