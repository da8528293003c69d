import type { Reader } from './reader.ts';
/**
 * `.env` files: a connection string in any variable, and the PG* variables together as one split connection. A variable
 * without a value says nothing: in such files it waits to be filled in.
 */
export declare const envReader: Reader;
