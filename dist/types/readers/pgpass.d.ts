import type { Reader } from './reader.ts';
/**
 * The password file, `~/.pgpass`: `host:port:database:user:password` lines, `\` before a `:` or `\` of a value, `*` for
 * anything (`passwordFromFile` of libpq, fe-connect.c). Each line is a connection of which nothing says how it is protected.
 */
export declare const pgpassReader: Reader;
