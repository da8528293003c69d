import type { SyntaxNode } from '../syntax.ts';
import type { Composite } from './composite.ts';
import type { Expression, ObjectLiteral } from './expression.ts';
import { type Keyed, type Later } from './objects.ts';
import { type UrlChange } from './urls.ts';
/** Where names and nodes lead to, in the file that is read. */
export interface NameSource {
    lower(node: SyntaxNode): Expression;
    /** The values that a path may have where `from` stands; null where it comes from elsewhere. */
    find(path: string, from: SyntaxNode): readonly Expression[] | null;
    /** What is set on an object of the file after it was made. */
    setLater(object: ObjectLiteral): Later;
    /** What is done later to a URL that the expression makes. */
    changes(expression: Expression): readonly UrlChange[];
    /** What a function of the file gives back, by its path; null for functions from elsewhere. Of several values each is one. */
    returned(path: string): readonly Expression[] | null;
}
/** Reads expressions as values, with names of the same file followed. */
export declare class Values {
    #private;
    constructor(names: NameSource);
    /** The expression that a name, a member or a wrapped value leads to; itself where it leads nowhere. */
    reduce(expression: Expression, depth?: number): Expression;
    /** An expression and the names and calls of the file that it leads to, one after the other. */
    trail(expression: Expression): readonly Expression[];
    /** The keys of an object as they hold in the end, whatever it is put together of; null for what is no object. */
    keyed(expression: Expression): Keyed | null;
    /** The variable that an expression looks up outside of the program, and what it has where that is not set. */
    lookup(expression: Expression, depth?: number): {
        readonly name: string;
        readonly fallback: Expression | null;
    } | null;
    /** Whether the file has taken all the steps that it may: nothing more is read of it. */
    isSpent(): boolean;
    /** A string or scalar that the file states to the letter; null for everything else. */
    plain(expression: Expression): string | null;
    /** The same, and for what is looked up elsewhere what holds where nothing is found there. */
    stated(expression: Expression): string | null;
    /** A value as text, with placeholders for what is unknown; null where it is no text (`null`, an object, too long). */
    composite(expression: Expression, depth?: number): Composite | null;
    /** The text that holds where nothing is set elsewhere, for one of several values; null for any other expression. */
    standIn(expression: Expression): Expression | null;
}
