/** A value of YAML or JSON, with its place. */
export interface TreeScalar {
    readonly type: 'scalar';
    /** Decoded; null for YAML's null. */
    readonly value: string | null;
    /** Offsets of the value in its file, without quotes. */
    readonly start: number;
    readonly end: number;
    /** Stands in the file character by character as it is: no escapes, no folding. */
    readonly verbatim: boolean;
}
export interface TreeEntry {
    readonly key: TreeScalar;
    readonly value: TreeNode;
}
export interface TreeMap {
    readonly type: 'map';
    readonly entries: ReadonlyMap<string, TreeEntry>;
}
export type TreeNode = TreeScalar | TreeMap | {
    readonly type: 'list';
    readonly items: readonly TreeNode[];
};
