import type { Reader } from './reader.ts';
/**
 * Program text: the calls, builders and objects by which a driver is told how to connect, found in the syntax tree, with
 * names of the same file followed; what comes from elsewhere is unknown. Connection strings that none of them takes are
 * read by `literals`, as is all of a file that is not parsed: one that names no driver, or whose grammar is not loaded.
 */
export declare function sourceReader(literals: Reader): Reader;
