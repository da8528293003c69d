import type { Reader } from './reader.ts';
/**
 * Connection strings in configuration and source files of any kind, each a whole value or literal of its format: a string
 * in a longer sentence, a comment or a string to which something unknown is joined is none. Files are searched, not parsed: only around what
 * may be a connection string are the format's own lexical rules applied.
 */
export declare const literalsReader: Reader;
