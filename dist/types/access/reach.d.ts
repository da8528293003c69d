import { type Access, type AccessRecord } from './access.ts';
import { type Node } from './diagram.ts';
import { type Term } from './matches.ts';
import type { Space } from './space.ts';
/** A set of attempts; not exact where it was too much work, and then it holds others besides. */
export interface Reach {
    readonly set: Node;
    readonly exact: boolean;
}
/** Every attempt that a record may answer after the records above it, name by name. */
export declare function reachOf(access: Access, record: AccessRecord, steps?: number): Reach;
/** Every attempt that no record must answer. */
export declare function restOf(access: Access, steps?: number): Reach;
/** All attempts that a client can make. */
export declare function everyAttempt({ space, options }: Access): Node;
/** Attempts that a record must match, whatever is above it. */
export declare function mustOf(space: Space, terms: readonly Term[]): Node;
/** Every attempt that a record may answer and perhaps others, at little cost: names are told apart only as the record does. */
export declare function roughSet({ space }: Access, { outline }: AccessRecord): Node;
