import type { Reader } from './reader.ts';
/** A file, or standard input, that is one connection string and nothing else: read as libpq reads it, to the letter. */
export declare const conninfoReader: Reader;
