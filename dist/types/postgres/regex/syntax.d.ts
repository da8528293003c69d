import type { ByteSet } from './characters.ts';
/** Whether a quantifier would rather take more or less; `null` where it passes on what its operand prefers. */
export type Preference = 'more' | 'fewer' | null;
/** What holds at a place, without taking anything. */
export type Constraint = 'string-start' | 'string-end' | 'line-start' | 'line-end' | 'word-start' | 'word-end' | 'word-boundary' | 'no-word-boundary';
/** No upper bound: DUPINF. */
export declare const UNBOUNDED: number;
/** One of the things that follow one another in a branch. */
export type Piece = {
    readonly kind: 'set';
    readonly set: ByteSet;
} | {
    readonly kind: 'constraint';
    readonly constraint: Constraint;
} | {
    readonly kind: 'look';
    readonly behind: boolean;
    readonly negative: boolean;
    readonly body: Branches;
}
/** `capture` is the number of capturing parentheses, null for others. */
 | {
    readonly kind: 'group';
    readonly capture: number | null;
    readonly body: Branches;
}
/** `group` is what stands in the parentheses referred to. */
 | {
    readonly kind: 'reference';
    readonly capture: number;
    readonly group: Branches;
} | {
    readonly kind: 'repeat';
    readonly piece: Piece;
    readonly least: number;
    readonly most: number;
    readonly preference: Preference;
};
/** Pieces one after another. */
export type Branch = readonly Piece[];
/** What stands between `|`. */
export type Branches = readonly Branch[];
/** An expression that the server accepts. */
export interface Syntax {
    readonly branches: Branches;
    /** How many capturing parentheses it has. */
    readonly captures: number;
    readonly ignoreCase: boolean;
    /** Whether there are back references. */
    readonly refers: boolean;
}
