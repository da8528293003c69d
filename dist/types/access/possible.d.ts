import type { AccessRecord } from './access.ts';
import { type Node } from './diagram.ts';
import type { Space } from './space.ts';
/** The parts of a set that the same list of records may answer, by the list's number. */
export declare function splitBy(space: Space, set: Node, certain: AccessRecord | null, possible: Node, lists: Lists): Map<number, Node>;
/** Users that have the same, and what that is: a node, and the list of the records that may answer it. */
export interface UserGroup {
    readonly list: number;
    readonly node: Node;
    readonly users: readonly number[];
}
/** Users by what `split` makes of each of them: nodes by list. Those of whom it is the same are put together. */
export declare function usersByAnswer(users: readonly number[], split: (user: number) => ReadonlyMap<number, Node>): readonly UserGroup[];
/** The records that may answer each attempt, as a list. Halves are put together, so that none is gone through too often. */
export declare function possibleMap(space: Space, records: readonly AccessRecord[], lists: Lists): Node;
/** Numbers for lists of indices, equal ones for equal lists; the empty list is 0. */
export declare class Lists {
    #private;
    of(list: readonly number[]): number;
    at(number: number): readonly number[];
}
