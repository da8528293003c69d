import type { Entry, Expression } from './expression.ts';
/** What a program sets on an object after it has made it. `open` where it may do so in a way that is not followed. */
export interface Later {
    readonly entries: readonly Entry[];
    readonly open: boolean;
}
export declare const NOTHING_LATER: Later;
/** The keys of an object as they hold in the end. `open` where there may be others, or other values. */
export type Keyed = Later;
/** One of two values, where the first stands. */
export declare function eitherOf(first: Expression, second: Expression): Expression;
/** No value, where another stands that may hold or not. */
export declare function nullAt({ start, end, node }: Expression): Expression;
/** Whether an expression is no object and nothing: what is spread where a condition does not hold. */
export declare function isNothing(expression: Expression): boolean;
/**
 * The entries of an object with what is spread into it, in the order in which they count: the last of a key holds. What only one of
 * two objects says, of which one is chosen when the program runs, may hold or not. Null for what is no object.
 */
export declare function keyedBy(expression: Expression, reduce: (one: Expression) => Expression, depth?: number): Keyed | null;
