import type { Expression } from '../statements/expression.ts';
import type { SyntaxNode } from '../syntax.ts';
import type { Import } from './imports.ts';
/** A source text with its tree, and how its nodes become expressions. */
export interface Code {
    readonly text: string;
    readonly root: SyntaxNode;
    readonly lower: (node: SyntaxNode) => Expression;
    readonly imports: readonly Import[];
}
export declare const FUNCTIONS: RegExp;
/** The function around a node; null outside of functions. */
export declare function functionAround(node: SyntaxNode): SyntaxNode | null;
