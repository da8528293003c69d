import type { TreeNode } from './tree-node.ts';
/**
 * The root of a JSON text, as `readRoots` gives that of a YAML text, in a tenth of the time; comments and trailing commas may be
 * in it. null where it is none, or nests deeper than `maxDepth`.
 */
export declare function jsonRoot(text: string, maxDepth: number): TreeNode | null;
