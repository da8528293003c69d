import type { AccessRecord } from './access.ts';
import { type Node } from './diagram.ts';
import { type Lists } from './possible.ts';
import type { Space } from './space.ts';
/** Attempts by some users, or by the user of each database's own name, as a set that tells databases and lines alone. */
export interface ColumnPart {
    /** The list of the records that may answer before. */
    readonly list: number;
    readonly set: Node;
    readonly users: readonly number[] | 'own';
}
/**
 * What a record for all databases answers, for each of the users that it lists, or for the user of each database's own name, by the
 * list of the records of `possible` that may answer before it; null for any other record, and where earlier ones were too much work.
 *
 * In a diagram databases come before users: what such a record answers is there once more for every database that is told apart.
 */
export declare function columnParts(space: Space, record: AccessRecord, possible: Node, lists: Lists): ColumnPart[] | null;
