import type { PgMajor } from '../versions.ts';
/** A decoded item of a URI, or libpq's message about it. */
export type Decoded = {
    readonly value: string;
} | {
    readonly error: string;
};
/**
 * conninfo_uri_decode of fe-connect.c: `%XX` to bytes, `+` stays, `%00` is refused. `masked` is the raw item with its
 * placeholders masked, `raw` the same with their text, which comes through undecoded. Version 18 trims blanks and refuses
 * inner ones.
 */
export declare function decodeItem(masked: string, raw: string, major: PgMajor): Decoded;
/** Percent-decoding to bytes, as text (see byte-text.ts). Masked characters take their text from `raw`. */
export declare function decodePercent(masked: string, raw: string): {
    readonly value: string;
} | 'invalid' | 'zero';
