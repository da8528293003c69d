import { type Side } from './access.ts';
import type { Attempt } from './attempt.ts';
import { type Answers } from './partition.ts';
import { type Region } from './regions.ts';
/** Attempts that are answered otherwise than before. */
export interface Change {
    /** gained: refused before, and may get in now; lost: the reverse; else what is asked of the client is another thing. */
    readonly kind: 'gained' | 'lost' | 'changed';
    /** Of a change: whether less is asked now, or more. `other` where that cannot be said. */
    readonly direction: 'weaker' | 'stronger' | 'other' | null;
    readonly region: Region;
    /** What answers the witness (the region's attempts are all asked for the same). */
    readonly before: Answers;
    readonly after: Answers;
    readonly witness: Attempt;
    /** False where the region is told roughly: it holds attempts besides that are answered as before. */
    readonly exact: boolean;
}
export interface Difference {
    /** What widens access comes first. */
    readonly changes: readonly Change[];
    /** False where something was too much work: changes are then told roughly, some that are none perhaps, but none is left out. */
    readonly exact: boolean;
}
/** How access differs between two states of a server: nothing where every attempt is asked for the same, however it is worded. */
export declare function differenceOf(before: Side, after: Side): Difference;
