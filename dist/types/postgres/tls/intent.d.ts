import type { TlsLevel } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
/** What a client's parameters make of TLS: `stated` is what they say, `fallback` that plaintext may be used all the same. */
export interface TlsIntent {
    readonly stated: string | null;
    readonly level: TlsLevel;
    readonly fallback: boolean;
    /** The client's own message where it refuses what is stated. */
    readonly error?: string;
}
/** The parameters of one connection under libpq's names. */
export interface TlsParameters {
    readonly major: PgMajor;
    /** undefined where nothing states the keyword, null where a template fills it in without a default. */
    readonly get: (keyword: string) => string | null | undefined;
    /** As the text has it: what `stated` shows where the value is filled in. */
    readonly written: (keyword: string) => string | null;
    /** True where a template may bring in further parameters. */
    readonly openEnded: boolean;
}
/** A driver's reading of its parameters. */
export type ReadTls = (parameters: TlsParameters) => TlsIntent;
export declare const UNKNOWN_DEFAULT: TlsIntent;
export declare function intent(stated: string | null, level: TlsLevel): TlsIntent;
/** For drivers that take libpq's modes at their word: the intent, or null for a word that is none of them. */
export declare function modeIntent(stated: string | null, mode: string): TlsIntent | null;
/** The intent of a client that refuses its own parameters. */
export declare function broken(stated: string | null, error?: string): TlsIntent;
