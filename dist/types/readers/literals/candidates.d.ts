/**
 * Offsets in a file at which a connection string may stand, ascending: within the string, not always at its start. Found
 * by one search for a few fixed strings, because most files hold none of them.
 */
export declare function findCandidates(text: string): readonly number[];
/** Offsets of the line around an offset, without its end; null where the line is too long to be looked at again and again. */
export declare function lineAround(text: string, at: number): {
    readonly from: number;
    readonly to: number;
} | null;
