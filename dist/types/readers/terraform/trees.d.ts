import type { TreeEntry, TreeMap, TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
import type { HclBlock, HclEntry, HclValue } from './hcl.ts';
/** What a value of HCL is, as YAML and JSON have it: places are those of the text. What has to be worked out is a `${…}`. */
export declare function treeOf(value: HclValue, text: string): TreeNode;
/** Attributes under their names, or under those that `rename` makes of them. */
export declare function entriesOf(attributes: readonly HclEntry[], text: string, rename?: (name: string) => string): ReadonlyMap<string, TreeEntry>;
/** The place of a key, without quotes. */
export declare function keyScalar(name: string, written: string, start: number, text: string): TreeScalar;
/** The documents of the YAML in a heredoc. */
export declare function yamlDocuments({ start, end }: {
    readonly start: number;
    readonly end: number;
}, text: string): readonly TreeMap[];
/** Values of a chart together: maps are joined, of anything else the last counts (Helm, pkg/chart/common/util/coalesce.go). */
export declare function mergeAll(maps: readonly TreeMap[]): TreeMap;
/** A map of one entry. */
export declare function mapOf(key: TreeScalar, value: TreeNode): TreeMap;
/** A block as the map that the API of Kubernetes has in its place: `init_container` blocks are a list `initContainers`. */
export declare function manifestOf({ attributes, blocks }: HclBlock, text: string, depth?: number): TreeMap;
