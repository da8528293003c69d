import type { SyntaxNode } from '../syntax.ts';

/** The named children of a node, comments left out. */
export function children(node: SyntaxNode): readonly SyntaxNode[] {
  return node.namedChildren.filter((child): child is SyntaxNode => child !== null && !/comment/.test(child.type));
}
