/**
 * A set of database or user names by their numbers in a space. `only` is a list; `except` is every name but those listed,
 * names included that stand nowhere in the file.
 */
export interface CodeSet {
    readonly kind: 'only' | 'except';
    /** Ascending, each once. */
    readonly codes: readonly number[];
}
export declare const ALL_CODES: CodeSet;
export declare const NO_CODES: CodeSet;
export declare function only(codes: Iterable<number>): CodeSet;
export declare function except(codes: Iterable<number>): CodeSet;
export declare function uniteCodes(a: CodeSet, b: CodeSet): CodeSet;
export declare function isAllCodes(set: CodeSet): boolean;
export declare function isNoCodes(set: CodeSet): boolean;
