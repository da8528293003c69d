import type { SyntaxNode } from '../syntax.ts';
/** The named children of a node, comments left out. */
export declare function children(node: SyntaxNode): readonly SyntaxNode[];
