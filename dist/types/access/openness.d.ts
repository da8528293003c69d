import type { RecordReach } from './exposure.ts';
import { type AddressSet } from './ranges.ts';
/** Public addresses that records of the same grants let in together. The first record is the one to speak of. */
export interface Opening {
    readonly reaches: readonly [RecordReach, ...RecordReach[]];
    readonly addresses: AddressSet;
    /** The open addresses are, together, all that `whole` holds of a family. */
    readonly everything: boolean;
}
/** How much address space a set is: IPv4 addresses (v4-mapped ones too) plus IPv6 /48 networks. */
export declare function weigh(set: AddressSet): bigint;
/** Whether a set holds nothing but v4-mapped addresses, under which PostgreSQL never sees an IPv4 client (pqcomm.c: IPV6_V6ONLY). */
export declare function isMapped(set: AddressSet): boolean;
/**
 * Which records open the server to more of `whole` (the addresses that nobody may be let in from) than `limit`. Each
 * record that does so alone is an opening; records of the same databases and users that do so only together, or that
 * together make all of a family (`0.0.0.0/1` and `128.0.0.0/1`), are one.
 */
export declare function openings(candidates: readonly RecordReach[], openOf: (reach: RecordReach) => AddressSet, whole: AddressSet, limit: bigint): Opening[];
