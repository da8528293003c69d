/**
 * Sets of attempts, and functions from attempts to small numbers, as reduced ordered decision diagrams (Bryant 1986): an
 * attempt is a row of bits, a diagram asks for one bit after the other, and equal diagrams are one and the same number. So two
 * sets are equal when their nodes are, what several records have in common is held once, and a product of lists costs their sum.
 */
export type Node = number;
/** Terminals are negative: a function's value `v` is the node `-1 - v`. 0 is outside a set, 1 within. */
export declare const NOTHING: Node;
export declare const EVERYTHING: Node;
export declare function terminal(value: number): Node;
/** The value of a terminal. */
export declare function terminalValue(node: Node): number;
/** How `Diagrams` is laid out: where the bits of addresses begin. Sets that share no address are told apart by them early. */
export interface Layout {
    readonly levels: number;
    readonly addressLevel: number;
}
/**
 * The store of nodes and their algebra. Nothing is ever freed: a store lives as long as one analysis. What may become large is
 * computed `within` a number of steps, and only while there are fewer than `limit` nodes.
 */
export declare class Diagrams {
    #private;
    /** Steps that computations within budgets have taken so far. */
    spent: number;
    /** `expected` is about how many nodes there will be: growing to them one doubling after the other costs as much as filling them. */
    constructor(layout: Layout, limit: number, expected?: number);
    get size(): number;
    /** Runs a computation of at most so many steps; null where that, or the store, was not enough. Not to be nested. */
    within<Result>(steps: number, compute: () => Result): Result | null;
    /** Counts work besides that of diagrams, in steps, against the computation that is under way. False where it must not be done. */
    charge(steps: number): boolean;
    levelOf(node: Node): number;
    low(node: Node, level: number): Node;
    high(node: Node, level: number): Node;
    make(level: number, low: Node, high: Node): Node;
    /** `a` where it is not 0, else `b`: the union of sets. */
    first(a: Node, b: Node): Node;
    /** `a` where `b` is 0, else 0: the difference of sets. */
    minus(a: Node, b: Node): Node;
    /** `a` where `b` is not 0, else 0: the intersection of sets. */
    intersect(a: Node, b: Node): Node;
    /** The lesser of two values, where 0 is greater than every other. */
    least(a: Node, b: Node): Node;
    /** False where two sets certainly share no address. */
    mayMeet(a: Node, b: Node): boolean;
    /** Whether two sets have a member in common; nothing is built for it. */
    overlaps(a: Node, b: Node): boolean;
    /** A function put together from two others value by value; of a value and 0 it must make that value, and the same for the same. */
    merge(a: Node, b: Node, merge: (a: number, b: number) => number): Node;
    /** A function put together from two others value by value; `combine` must give the same for the same. */
    combine(a: Node, b: Node, combine: (a: number, b: number) => number): Node;
    /** The value for one attempt, given as a bit for each level. */
    evaluate(node: Node, bits: Uint8Array): number;
}
