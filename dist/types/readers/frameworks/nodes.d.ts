import { Located, type TextSource } from '../containers/located.ts';
import type { TreeEntry, TreeMap, TreeNode, TreeScalar } from './tree-node.ts';
/** A scalar that can be the value of a variable. */
export declare function isVariableValue(node: TreeNode | undefined): node is TreeScalar;
/** What stands below a node under these keys, one after the other. */
export declare function nodeAt(node: TreeNode | undefined, ...keys: readonly string[]): TreeNode | undefined;
/** A scalar's decoded value; null for anything else. */
export declare function valueAt(node: TreeNode | undefined, ...keys: readonly string[]): string | null;
export declare function itemsOf(node: TreeNode | undefined): readonly TreeNode[];
export declare function mapItems(node: TreeNode | undefined): readonly TreeMap[];
export declare function entriesOf(node: TreeNode | undefined): readonly (readonly [name: string, entry: TreeEntry])[];
/** A scalar's text with the place of each character: exact where it stands verbatim, the whole elsewhere. */
export declare function locatedOf(scalar: TreeScalar, text: string, source: TextSource): Located;
/** A text of which every character stands at the same place: one that was decoded. */
export declare function wholeAt(value: string, start: number, end: number, source: TextSource): Located;
