import type { Expression, Span } from '../statements/expression.ts';
import type { SyntaxNode } from '../syntax.ts';
export declare function isCall(node: SyntaxNode): boolean;
export declare function isObject(node: SyntaxNode): boolean;
/** Makes expressions of a source text's syntax nodes, in any of the languages: their grammars share most of their words. */
export declare function lowering(source: string): (node: SyntaxNode) => Expression;
export declare function spanOf({ startIndex, endIndex }: SyntaxNode): Span;
