/** Ends a computation that would take too long; never leaves this room. */
export declare class OutOfBudget extends Error {
}
/** What may still be spent, in visits of states. */
export interface Budget {
    left: number;
}
/** Throws OutOfBudget where no more is left. */
export declare function spend(budget: Budget, amount: number): void;
