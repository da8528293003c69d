import type { AccessRecord } from './access.ts';
import { type Node } from './diagram.ts';
import type { Space } from './space.ts';
/** The parts of a set that the same list of records may answer, by the list's number. */
export declare function splitBy(space: Space, set: Node, certain: AccessRecord | null, possible: Node, lists: Lists): Map<number, Node>;
/** The records that may answer each attempt, as a list. Halves are put together, so that none is gone through too often. */
export declare function possibleMap(space: Space, records: readonly AccessRecord[], lists: Lists): Node;
/** Numbers for lists of indices, equal ones for equal lists; the empty list is 0. */
export declare class Lists {
    #private;
    of(list: readonly number[]): number;
    at(number: number): readonly number[];
}
