/**
 * The items of a comma list as `SplitGUCList` (varlena.c) takes it apart; null where it is not one. An item may stand in
 * quotes, `""` within them is one; an unquoted item may not be empty.
 */
export declare function splitList(text: string): readonly string[] | null;
/** C's `atoi` on a 64-bit machine: the leading number, cut to 32 bits; 0 without one. */
export declare function atoi(text: string): number;
