import { itemsOf } from '../frameworks/nodes.ts';
import type { TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
import type { LineIndex } from '../line-index.ts';
import { escapedPieces } from './escapes.ts';
import { type Piece, verbatimPieces } from './overlay.ts';

/** The lines of a scalar at their places in its file: of a block, of a plain or quoted value; null where folding moves them. */
export function scalarPieces(
  { value, start, end, verbatim }: TreeScalar,
  text: string,
  index: LineIndex,
): readonly Piece[] | null {
  if (value === null) return [];
  if (verbatim) return verbatimPieces(text, start, end, index);
  const header = /^\|[+-]?\d?[+-]?[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(start, start + 400));
  if (header !== null) return verbatimPieces(text, start + header[0].length, end, index);
  // It stands for an expression that something else works out.
  if (/^\$\{[^\n]*\}$/.test(value) && text[start] !== '$') return [{ text: value, ...index.at(start) }];
  if (text[start - 1] === '"') return escapedPieces(text, start, end, index);
  // A template may stand in it: what was parsed is a masked copy.
  return text.slice(start, end).includes('\n') ? null : verbatimPieces(text, start, end, index);
}

/** No server has more. */
const MOST_LINES = 2000;

/** The lines of lists of strings, and of blocks in place of a list. */
export function linesOf(
  nodes: readonly (TreeNode | undefined)[],
  file: { readonly text: string; readonly index: LineIndex },
): readonly Piece[] {
  return nodes
    .flatMap((node) => (node?.type === 'scalar' ? [node] : itemsOf(node)))
    .slice(0, MOST_LINES)
    .flatMap((item) => (item.type === 'scalar' ? (scalarPieces(item, file.text, file.index) ?? []) : []));
}
