import type { PgMajor } from '../versions.ts';
import type { Parsed } from './types.ts';
export interface KeywordRules {
    readonly major: PgMajor;
    /** Unknown keywords are refused, as libpq does; else they are kept under their own name. */
    readonly strict: boolean;
}
/**
 * A keyword/value string as libpq reads it (conninfo_parse of fe-connect.c). `masked` is `text` with its placeholders
 * masked. The error quotes no password.
 */
export declare function parseKeywords(text: string, masked: string, rules: KeywordRules): Parsed & {
    readonly openEnded: boolean;
};
