import type { Reader } from './reader.ts';
/** PgBouncer's configuration: its settings, and each entry of `[databases]` as the connection that it makes. */
export declare const pgbouncerReader: Reader;
