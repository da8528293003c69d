import { type AddressSet } from './ranges.ts';
/** Ranges (and host patterns, which say nothing of addresses) that a policy puts into a zone. */
export type ZoneOverrides = Readonly<Partial<Record<'loopback' | 'container' | 'private' | 'public', readonly string[]>>>;
/** The address space by zone: every address is in exactly one of loopback, private and the rest, which is public. */
export interface AddressZones {
    readonly loopback: AddressSet;
    readonly private: AddressSet;
    /** The two together: what is not public. */
    readonly sheltered: AddressSet;
}
/**
 * The zones of the address space with a policy's own ranges laid over them: of several that hold an address the smallest
 * counts. Containers are as private as private networks.
 */
export declare function addressZones(overrides?: ZoneOverrides): AddressZones;
export declare function publicPart(set: AddressSet, zones: AddressZones): AddressSet;
export declare function beyondLoopback(set: AddressSet, zones: AddressZones): AddressSet;
