import type { VariableText } from '../../postgres/conninfo/types.ts';
import type { LineIndex } from '../line-index.ts';
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
/** The documents of a YAML text that are maps: see `readRoots`. */
export declare function readDocuments(text: string): readonly TreeMap[];
/**
 * The documents of a YAML text, of which JSON is a kind, with anchors resolved and merge keys (`<<`) applied. Aliases share
 * their node, so nothing is expanded. Of a broken text comes what could be read; nothing where it nests too deep.
 */
export declare function readRoots(text: string): readonly TreeNode[];
/**
 * The text that a scalar states, with its place: exact to the character where it stands verbatim, the whole value elsewhere.
 * null for maps, lists and YAML's null. `text` is the file as it is, where what was read is a masked copy.
 */
export declare function scalarOf(node: TreeNode | undefined, index: LineIndex, text: string): VariableText | null;
/** The maps among a map's entries, with their keys. */
export declare function mapsOf(map: TreeMap): readonly (readonly [name: string, entry: TreeEntry, map: TreeMap])[];
