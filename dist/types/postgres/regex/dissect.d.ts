import { type Budget } from './budget.ts';
import type { Assembler, Program } from './program.ts';
import type { Simulation } from './simulation.ts';
import type { TreeNode } from './tree.ts';
/** Where captures begin and end, by their numbers; -1: they took no part. */
export interface Captured {
    readonly starts: Int32Array;
    readonly ends: Int32Array;
}
export interface Dissection {
    readonly simulation: Simulation;
    readonly assemble: Assembler;
    readonly programs: Map<TreeNode, Program>;
    readonly captured: Captured;
    readonly ignoreCase: boolean;
    readonly budget: Budget;
}
export declare function programOf(dissection: Dissection, tree: TreeNode): Program;
/**
 * Divides what a node is known to match among its parts, so that each back reference finds its text: regexec.c, `cdissect`.
 * False only where there are back references. Throws OutOfBudget: with them there may be very many ways to try.
 */
export declare function dissect(dissection: Dissection, tree: TreeNode, begin: number, end: number): boolean;
