import type { PgMajor } from '../versions.ts';
import type { Parsed } from './types.ts';
/** How a URI is read. */
export interface UriRules {
    readonly major: PgMajor;
    /** Offset of the first character after `scheme://`. */
    readonly start: number;
    /**
     * libpq: its own rules, where a `/` before the `@` ends the credentials; lenient: credentials up to the last `@` before
     * the path, as URL libraries and SQLAlchemy read them.
     */
    readonly grammar: 'libpq' | 'lenient';
    /** Unknown query keys are refused, as libpq does; else they are kept under their own name. */
    readonly strict: boolean;
    /** Query key -> libpq's keyword, for drivers with names of their own. */
    readonly rename?: (key: string) => string;
}
/** What parseUri gives: `openEnded` where a placeholder may bring in further parameters. */
export interface ParsedUri extends Parsed {
    readonly openEnded: boolean;
}
/**
 * A connection URI as libpq reads it (conninfo_uri_parse_options and conninfo_uri_parse_params of fe-connect.c).
 * `masked` is `text` with its placeholders masked. The error quotes no password.
 */
export declare function parseUri(text: string, masked: string, rules: UriRules): ParsedUri;
