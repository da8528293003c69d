import type { TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
import type { LineIndex } from '../line-index.ts';
import { type Piece } from './overlay.ts';
/** The lines of a scalar at their places in its file: of a block, of a plain or quoted value; null where folding moves them. */
export declare function scalarPieces({ value, start, end, verbatim }: TreeScalar, text: string, index: LineIndex): readonly Piece[] | null;
/** The lines of lists of strings, and of blocks in place of a list. */
export declare function linesOf(nodes: readonly (TreeNode | undefined)[], file: {
    readonly text: string;
    readonly index: LineIndex;
}): readonly Piece[];
