import type { TlsLevel } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import type { Version } from './versions.ts';
/** What a client's parameters make of TLS: `stated` is what they say, `fallback` that plaintext may be used all the same. */
export interface TlsIntent {
    readonly stated: string | null;
    readonly level: TlsLevel;
    readonly fallback: boolean;
    /** The client's own message where it refuses what is stated. */
    readonly error?: string;
    /** How the driver comes to this level, where that is not what libpq's manual says of the same words. */
    readonly because?: string;
}
/**
 * The form in which a driver is told its parameters: a plain URI, a URI whose scheme names the driver (SQLAlchemy's dialects,
 * whose query becomes arguments of the driver's connect function), a keyword string, PG* variables, or a driver's own grammar.
 */
export type Form = 'uri' | 'dialect' | 'keyword' | 'variables' | 'jdbc' | 'r2dbc' | 'ado';
/** The parameters of one connection under libpq's names. */
export interface TlsParameters {
    readonly major: PgMajor;
    /** undefined where nothing states the keyword, null where a template fills it in without a default. */
    readonly get: (keyword: string) => string | null | undefined;
    /** As the text has it: what `stated` shows where the value is filled in. */
    readonly written: (keyword: string) => string | null;
    /** True where a template may bring in further parameters. */
    readonly openEnded: boolean;
    readonly form: Form;
    /** The driver's version; null where nothing tells it, then the newest known counts. */
    readonly version: Version | null;
}
/** A driver's reading of its parameters. */
export type ReadTls = (parameters: TlsParameters) => TlsIntent;
export declare const UNKNOWN_DEFAULT: TlsIntent;
export declare function intent(stated: string | null, level: TlsLevel): TlsIntent;
/** The intent of a client that refuses its own parameters. */
export declare function broken(stated: string | null, error?: string): TlsIntent;
