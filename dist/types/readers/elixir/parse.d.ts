import type { Entry, Expression } from '../statements/expression.ts';
/** The arguments of a call without parentheses, or within them. */
export interface Arguments {
    readonly positional: readonly Expression[];
    readonly named: readonly Entry[];
    readonly end: number;
}
/**
 * Elixir's terms, as far as configuration has them: strings with what is put into them, atoms, lists of keywords, calls, `||`
 * and `<>`. Everything else is unknown, and skipped to where it ends. Never looks back, so that the time is that of the text.
 */
export declare class ElixirParser {
    #private;
    constructor(text: string, at: number);
    /** What stands from here on, up to a closing bracket, or the end of a line that no comma continues. */
    arguments(): Arguments;
    expression(): Expression;
}
