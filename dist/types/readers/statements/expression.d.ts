import type { SyntaxNode } from '../syntax.ts';
/** Half-open range of offsets in the source text. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** A key with its value: of an object, a keyword argument, an assigned property. */
export interface Entry {
    readonly key: string;
    readonly keySpan: Span;
    readonly value: Expression;
}
/** A piece of a string: text as the program has it, each character with where it stands, or an expression put in. */
export type Piece = {
    readonly text: string;
    readonly offsets: readonly number[];
} | {
    readonly hole: Expression;
    readonly span: Span;
};
/** An expression of any of the languages, as far as it can say how to connect. `node` is where names are looked up from. */
export type Expression = Span & {
    readonly node: SyntaxNode;
} & ({
    readonly kind: 'text';
    readonly pieces: readonly Piece[];
}
/** A number, `true`, `false` or `null`, in these words. */
 | {
    readonly kind: 'scalar';
    readonly text: string;
}
/** A name or a path of names, joined by dots whatever the language joins them by. */
 | {
    readonly kind: 'name';
    readonly path: string;
} | {
    readonly kind: 'index';
    readonly object: Expression;
    readonly key: Expression;
} | {
    readonly kind: 'object';
    /** The type of a struct literal, a dotted path. */
    readonly type: string | null;
    readonly entries: readonly Entry[];
    /** Objects that are spread into this one. */
    readonly spread: readonly Expression[];
} | {
    readonly kind: 'list';
    readonly items: readonly Expression[];
} | {
    readonly kind: 'call';
    /** Dotted path of what is called or constructed; what a method is called on, if it is no path, is left out. */
    readonly callee: string;
    readonly calleeEnd: number;
    /** What a method is called on. */
    readonly receiver: Expression | null;
    readonly positional: readonly Expression[];
    readonly named: readonly Entry[];
    /** Objects that are spread into the keyword arguments. */
    readonly spread: readonly Expression[];
    /** Whether arguments are spread into the call that are not among these. */
    readonly open: boolean;
    /** A block or lambda given to the call. */
    readonly block: SyntaxNode | null;
}
/** `left` where it is set, else `right`. */
 | {
    readonly kind: 'fallback';
    readonly left: Expression;
    readonly right: Expression;
}
/** One of the two; nothing here says which. */
 | {
    readonly kind: 'either';
    readonly first: Expression;
    readonly second: Expression;
} | {
    readonly kind: 'unknown';
});
export type Call = Extract<Expression, {
    readonly kind: 'call';
}>;
export type ObjectLiteral = Extract<Expression, {
    readonly kind: 'object';
}>;
