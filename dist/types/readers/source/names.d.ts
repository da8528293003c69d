import type { Expression } from '../statements/expression.ts';
import type { NameSource } from '../statements/values.ts';
import type { SyntaxNode } from '../syntax.ts';
import type { Import } from './imports.ts';
/** A source text with its tree, and how its nodes become expressions. */
export interface Code {
    readonly text: string;
    readonly root: SyntaxNode;
    readonly lower: (node: SyntaxNode) => Expression;
    readonly imports: readonly Import[];
}
/** The function around a node; null outside of functions. */
export declare function functionAround(node: SyntaxNode): SyntaxNode | null;
/** Follows names to what the same file gives them. */
export declare class Names implements NameSource {
    #private;
    constructor(code: Code);
    lower(node: SyntaxNode): Expression;
    /**
     * The values that a path may have where `from` stands, as expressions of this file; null where it comes from elsewhere, or
     * where something cannot be followed. Of several assignments each is one.
     */
    find(path: string, from: SyntaxNode): readonly Expression[] | null;
}
