import type { PgMajor } from '../versions.ts';
import { type ParsedUri } from './uri.ts';
/**
 * `jdbc:postgresql://host:port,host/db?name=value&…`, `jdbc:postgresql:db` and `jdbc:postgresql:/` (Driver.parseURL of
 * pgjdbc). `start` is the offset after `postgresql:`. Credentials before the host, which pgjdbc does not know, are read all
 * the same, because they are there for everyone to see.
 */
export declare function parseJdbc(text: string, masked: string, start: number, major: PgMajor): ParsedUri;
/** `r2dbc:postgresql://user:password@host:port/db?name=value`, `r2dbcs:`, `r2dbc:pool:…`, `…:failover://`. */
export declare function parseR2dbc(text: string, masked: string, start: number, major: PgMajor): ParsedUri;
