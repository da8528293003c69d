import type { ByteSet } from './characters.ts';
import type { Branch, Constraint } from './syntax.ts';
/** What a state of a program waits for or does; `next` is the state after it. */
export type State = {
    readonly kind: 'set';
    readonly set: ByteSet;
    readonly next: number;
} | {
    readonly kind: 'constraint';
    readonly constraint: Constraint;
    readonly next: number;
} | {
    readonly kind: 'look';
    readonly look: LookAround;
    readonly next: number;
} | {
    readonly kind: 'fork';
    readonly next: number;
    readonly other: number;
} | {
    readonly kind: 'match';
};
/** A nondeterministic automaton: states that refer to each other by their places. */
export interface Program {
    readonly states: readonly State[];
    readonly start: number;
}
export interface LookAround {
    readonly behind: boolean;
    readonly negative: boolean;
    readonly program: Program;
}
/** Makes the programs of one expression, which share their look-arounds. Throws OutOfBudget where one is too large. */
export type Assembler = (branch: Branch) => Program;
/** `constrainedReferences`: before 14 the text that a back reference takes had to meet the constraints of its group too. */
export declare function assembler(constrainedReferences: boolean): Assembler;
