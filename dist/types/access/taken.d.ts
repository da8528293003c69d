import type { AddressSet } from './ranges.ts';
/** A growing set of addresses that earlier records take. Adding and asking cost what they touch, not what is held. */
export declare class TakenAddresses {
    #private;
    add(set: AddressSet): void;
    /** What is left of a set. */
    leave(set: AddressSet): AddressSet;
}
