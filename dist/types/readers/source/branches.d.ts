import type { SyntaxNode } from '../syntax.ts';
/**
 * The values of an expression that decides by a condition, of which one is taken: `if (a) b else c` of Kotlin and Rust, Ruby's `if` and
 * `case`, `match`, `when` and `switch`. Null for any other node, and for one that may have no value.
 */
export declare function branchesOf(node: SyntaxNode): readonly SyntaxNode[] | null;
