import type { PgMajor } from '../versions.ts';
/** The value of a keyword: undefined where nothing states it, null where a template fills it in. */
export type Lookup = (keyword: string) => string | null | undefined;
/**
 * libpq's message about values that it refuses before or while connecting, null where it accepts them; in the order of
 * pqConnectOptions2 (fe-connect.c), then the numbers that are read when connecting. Values that a template fills in pass.
 */
export declare function validateParameters(get: Lookup, major: PgMajor): string | null;
/** is_unixsock_path: abstract sockets (`@`) are known from version 14 on. */
export declare function isSocketPath(host: string, major: PgMajor): boolean;
