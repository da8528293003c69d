import { type Access, type AccessRecord } from './access.ts';
import { type Node } from './diagram.ts';
import type { Space } from './space.ts';
import { type Term } from './terms.ts';
/** A set of attempts; not exact where it was too much work, and then it holds others besides. */
export interface Reach {
    readonly set: Node;
    readonly exact: boolean;
}
/** Every attempt that a record may answer after the records above it, name by name. */
export declare function reachOf(access: Access, record: AccessRecord, steps?: number): Reach;
/** Whether a record's outline is all that it may answer: names are not told apart there only where the record does not list them. */
export declare function isTold({ exact, outline }: AccessRecord): boolean;
/** Every attempt that no record must answer. */
export declare function restOf(access: Access, steps?: number): Reach;
/** A set together with what `regionsOf` has to know of its attempts on the database of the user's own name. */
export interface TableReach extends Reach {
    /** The line that is taken of those. */
    readonly taken: Node;
    /** Whether only those are meant. */
    readonly same: boolean;
}
/**
 * What `reachOf` tells, without a row for each name that stands in a file where records of `sameuser` are concerned: broad records
 * and records of `sameuser`, many of both, would else cost as many rows each as there are names.
 */
export declare function tableOf(access: Access, record: AccessRecord, steps?: number): TableReach;
/** What `restOf` tells, as `tableOf` tells what a record may answer. */
export declare function restTableOf(access: Access, steps?: number): TableReach;
/** All attempts that a client can make. */
export declare function everyAttempt({ space, options }: Access): Node;
/** Attempts that a record must match, whatever is above it. */
export declare function mustOf(space: Space, terms: readonly Term[]): Node;
/** Every attempt that a record may answer and perhaps others, at little cost: names are told apart only as the record does. */
export declare function roughSet({ space }: Access, { outline }: AccessRecord): Node;
