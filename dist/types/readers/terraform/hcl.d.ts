/** Something of HCL's native syntax: offsets are those of the text. */
export type HclValue = {
    /** A quoted template; escapes and interpolations stay as they are written. */
    readonly type: 'string';
    readonly start: number;
    readonly end: number;
} | {
    readonly type: 'heredoc';
    readonly start: number;
    readonly end: number;
} | {
    readonly type: 'list';
    readonly items: readonly HclValue[];
} | {
    readonly type: 'map';
    readonly entries: readonly HclEntry[];
}
/** A number, a keyword, a reference, a call: its text, and what its arguments are. */
 | {
    readonly type: 'other';
    readonly start: number;
    readonly end: number;
    readonly inner: readonly HclValue[];
};
export interface HclEntry {
    readonly key: string;
    readonly keyStart: number;
    readonly value: HclValue;
}
export interface HclBlock {
    readonly type: string;
    readonly labels: readonly string[];
    readonly start: number;
    readonly end: number;
    readonly attributes: readonly HclEntry[];
    readonly blocks: readonly HclBlock[];
}
/**
 * The blocks of a text in HCL, as far as it can be read: what the grammar does not explain is passed over. One pass, of bounded
 * depth.
 */
export declare function parseHcl(text: string): readonly HclBlock[];
