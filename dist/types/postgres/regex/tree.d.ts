import type { Branch, Branches } from './syntax.ts';
/**
 * What decides which part of a match each pair of parentheses gets: regcomp.c, "subexpression tree" (regguts.h). Each node
 * matches by itself as its `language` does, taking as much or as little as it prefers of what leaves a match to the rest.
 */
export interface TreeNode {
    readonly kind: 'plain' | 'reference' | 'sequence' | 'choice' | 'iteration' | 'capture';
    readonly language: Branch;
    /** Of a sequence two, of a choice all, of an iteration or a capture one. */
    readonly children: readonly TreeNode[];
    /** The number of the parentheses, or of those that are referred to; else 0. */
    readonly capture: number;
    readonly least: number;
    readonly most: number;
    readonly prefersFewer: boolean;
    /** The captures in it, its own included. */
    readonly captures: readonly number[];
    readonly flags: number;
}
/** The tree of an expression: regcomp.c, `parse`, `parsebranch`, `parseqatom`. Throws OutOfBudget where it is too deep. */
export declare function treeOf(branches: Branches): TreeNode;
