import type { AccessRecord } from './access.ts';
/**
 * The records of two lists that have no equal in the other one, where equals are taken in the order of both: what has to be
 * compared. Records that occur more than once are equals only at the ends of the lists.
 */
export declare function changedRecords(before: readonly AccessRecord[], after: readonly AccessRecord[]): readonly [before: readonly AccessRecord[], after: readonly AccessRecord[]];
