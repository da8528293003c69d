/** A `key=value` of an entry of `[databases]`. Offsets in the entry's text, `start` and `end` of the value without its quotes. */
export interface DatabasePair {
    readonly key: string;
    /** Decoded; placeholders keep their text. */
    readonly value: string;
    readonly keyStart: number;
    readonly start: number;
    readonly end: number;
}
/** Whether PgBouncer knows the parameter; it refuses its configuration otherwise. */
export declare function isDatabaseParameter(key: string): boolean;
/**
 * The pairs of an entry, as cstr_get_pair of PgBouncer's loader.c reads them: spaces separate, a value in single quotes may hold
 * spaces and doubled quotes, an empty value is an error. `masked` is the text with its placeholders masked. Pairs before
 * an error are kept.
 */
export declare function databasePairs(text: string, masked: string): {
    readonly pairs: readonly DatabasePair[];
    readonly error: string | null;
};
