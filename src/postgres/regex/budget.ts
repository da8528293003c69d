/** Ends a computation that would take too long; never leaves this room. */
export class OutOfBudget extends Error {}

/** What may still be spent, in visits of states. */
export interface Budget {
  left: number;
}

/** Throws OutOfBudget where no more is left. */
export function spend(budget: Budget, amount: number): void {
  budget.left -= amount;
  if (budget.left < 0) throw new OutOfBudget();
}
