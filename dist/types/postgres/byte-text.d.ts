/**
 * Bytes as text: UTF-8 where they are; each byte that is no part of UTF-8 is the lone surrogate U+DC00 plus its value (Python's
 * `surrogateescape`, PEP 383), so that texts are equal exactly where their bytes are.
 */
export declare function textOf(bytes: Buffer): string;
/** The bytes that such a text stands for. */
export declare function bytesOf(text: string): Buffer;
/** A text put together of others, in which bytes may have come to stand so that they are UTF-8 together. */
export declare function rejoined(text: string): string;
/** One byte that is no text of its own. */
export declare function escaped(byte: number): string;
