import type { Expectation } from '../deployment/model.ts';
import { type AccessRecord, type Side } from './access.ts';
import type { Attempt } from './attempt.ts';
import { type AddressSet } from './ranges.ts';
import type { AddressZones } from './zones.ts';
/** An attempt that does not come to what an expectation says. */
export interface Breach {
    readonly kind: 'admitted' | 'refused' | 'method' | 'weak' | 'plaintext';
    /** What answers; null where no record does. */
    readonly record: AccessRecord | null;
    /** False where static text does not tell that it comes to this. */
    readonly certain: boolean;
    readonly witness: Attempt;
}
/**
 * What breaks an expectation on one server: one breach for each record that does, in the order of the file. An exposure counts
 * where some attempt may get in; that somebody gets in counts only where every attempt must.
 *
 * @param unreachable addresses that cannot reach the port: nothing is expected of them
 */
export declare function breaches(side: Side, expectation: Expectation, zones: AddressZones, unreachable: AddressSet): readonly Breach[];
