/**
 * What a parser makes of a source text, as far as the reader needs it: web-tree-sitter's trees have this shape. Offsets count
 * UTF-16 code units. A value, so that the reader itself loads nothing.
 */
export interface SyntaxNode {
    readonly id: number;
    readonly type: string;
    readonly startIndex: number;
    readonly endIndex: number;
    readonly parent: SyntaxNode | null;
    /** Named children only; comments are among them. */
    readonly namedChildren: readonly (SyntaxNode | null)[];
    childForFieldName(name: string): SyntaxNode | null;
    namedDescendantForIndex(start: number, end?: number): SyntaxNode | null;
}
export interface SyntaxTree {
    readonly root: SyntaxNode;
    /** Gives back the memory of the tree: none of its nodes may be used any more. */
    free(): void;
}
/** The grammars there are, by the names of their files. */
export declare const GRAMMARS: readonly ['javascript', 'typescript', 'tsx', 'python', 'go', 'java', 'kotlin', 'c-sharp', 'ruby', 'php', 'rust'];
export type Grammar = (typeof GRAMMARS)[number];
/** Parsers that are ready for use, by grammar: a value that the doors make and readers are given. */
export interface Grammars {
    /** null where the grammar is not loaded, or where parsing took longer than it may. Never throws. */
    parse(grammar: Grammar, text: string): SyntaxTree | null;
}
