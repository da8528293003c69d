import { type Budget } from './budget.ts';
import type { Program } from './program.ts';
/**
 * Runs programs on one text, all states at once, so that no expression makes it go back: at most (states x length) steps
 * for each place to begin at. Answers are kept. Throws OutOfBudget.
 */
export declare class Simulation {
    #private;
    readonly text: Uint8Array;
    constructor(text: Uint8Array, budget: Budget);
    /** The first place where a match that begins at `from` or later ends; -1: there is none. */
    firstEnd(program: Program, from: number): number;
    /** The last place up to `limit` where a match that begins at `begin` can end; -1: there is none. */
    longest(program: Program, begin: number, limit: number): number;
    /** The first place from `least` to `limit` where a match that begins at `begin` can end; -1: there is none. */
    shortest(program: Program, begin: number, least: number, limit: number): number;
}
