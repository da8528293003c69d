import type { VariableText } from '../../postgres/conninfo/types.ts';
import type { LineIndex } from '../line-index.ts';
import type { TreeEntry, TreeMap, TreeNode } from './tree-node.ts';
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
