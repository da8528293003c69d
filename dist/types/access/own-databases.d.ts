import type { Node } from './diagram.ts';
import type { Space, Stretch } from './space.ts';
/** Fewer names than this are told one by one: what a file says of two or three users is read more easily so. */
export declare const FOLDED = 16;
/** Databases that ask the same of every user but, perhaps, of the one of the database's own name. */
export interface Rows {
    /** What they ask of all others. */
    readonly row: Node;
    /** Those that ask that of everybody. */
    readonly plain: readonly Stretch[];
    /** Those that ask something else of the user of their own name. */
    readonly own: readonly Stretch[];
    /** What that is, and of which. */
    readonly lines: ReadonlyMap<Node, readonly Stretch[]>;
}
/**
 * Rows of a table, databases by users, with those put together that differ in nothing but the user of the database's own name.
 * `sameuser` makes such rows for every name that stands in a file. Rows that are fewer than `least` stay as they are.
 */
export declare function rowsOf(space: Space, rows: ReadonlyMap<Node, readonly Stretch[]>, least?: number): Rows[];
