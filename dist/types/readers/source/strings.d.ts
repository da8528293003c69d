import type { Expression, Piece } from '../statements/expression.ts';
import type { SyntaxNode } from '../syntax.ts';
/** Node types of whole string literals, in any of the grammars. */
export declare const STRINGS: ReadonlySet<string>;
/** The pieces of a string literal: its text, decoded, and the expressions put into it. */
export declare function piecesOf(node: SyntaxNode, source: string, lower: (node: SyntaxNode) => Expression): readonly Piece[];
/** The offsets of a text that stands as it is, and its end. */
export declare function range(start: number, end: number): readonly number[];
