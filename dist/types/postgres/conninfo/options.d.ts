import type { PgMajor } from '../versions.ts';
/** A keyword of libpq's PQconninfoOptions table (src/interfaces/libpq/fe-connect.c). */
export interface ConninfoOption {
    readonly keyword: string;
    /** The environment variable that states it. */
    readonly variable: string | null;
    /** What holds when nothing states it, compiled in; for `gssencmode` and `sslmode` of a libpq with GSSAPI and OpenSSL. */
    readonly fallback: string | null;
    /** Holds a password or key: its value is in no output. */
    readonly secret: boolean;
    readonly since: PgMajor;
    readonly until: PgMajor;
}
/** Every keyword of any known version, by name. */
export declare const OPTIONS: ReadonlyMap<string, ConninfoOption>;
/** Environment variable -> the option that it states, of any known version. */
export declare const OPTION_BY_VARIABLE: ReadonlyMap<string, ConninfoOption>;
/** Whether libpq of that version takes the keyword. `requiressl` is not in its table but is understood by its parsers. */
export declare function isKeyword(keyword: string, major: PgMajor): boolean;
/** Whether a parameter of any driver holds something that must not be shown. */
export declare function isSecret(keyword: string): boolean;
