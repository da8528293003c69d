import type { HbaAddress } from '../facts.ts';
import { type Address } from './address.ts';
/** Addresses from `first` to `last`, both included. */
export interface Interval {
    readonly first: bigint;
    readonly last: bigint;
}
/** A set of addresses; intervals are sorted, disjoint and not adjacent. The families never mix (hba.c:check_ip). */
export interface AddressSet {
    readonly v4: readonly Interval[];
    readonly v6: readonly Interval[];
}
/** What static text tells of a set: every member is in `may`, everything in `must` is a member. */
export interface AddressBounds {
    readonly may: AddressSet;
    readonly must: AddressSet;
}
export declare const NO_ADDRESS: AddressSet;
export declare const EVERY_ADDRESS: AddressSet;
/** Sorts and merges intervals of one family. */
export declare function normalise(intervals: readonly Interval[]): Interval[];
export declare function union(sets: Iterable<AddressSet>): AddressSet;
export declare function intersect(a: AddressSet, b: AddressSet): AddressSet;
/** The members of `a` that are not in `b`. */
export declare function subtract(a: AddressSet, b: AddressSet): AddressSet;
export declare function isEmpty(set: AddressSet): boolean;
export declare function contains(set: AddressSet, address: Address): boolean;
/** Number of addresses of one family. */
export declare function count(intervals: readonly Interval[]): bigint;
/** The fewest CIDR ranges that make the set, IPv4 first. At most `limit` of them; a last `…` says that there are more. */
export declare function formatSet(set: AddressSet, limit?: number): string[];
/** The addresses of `A.B.C.D/N`, `X::/N` or a single address; null for other words (host name patterns, mistakes). */
export declare function parseCidr(text: string): AddressSet | null;
/** The union of CIDR ranges; words that are none are left out. */
export declare function cidrSet(words: readonly string[]): AddressSet;
/**
 * The clients that an address column matches, as far as text tells. Host names, `samenet`, `samehost` and templates may
 * match any address and must match none: DNS, the machine's interfaces and the deployment decide.
 */
export declare function addressBounds(address: HbaAddress): AddressBounds;
/**
 * The member of an address column's range that agrees with `near` in every bit that the mask leaves free: `near` itself where it
 * is a member. Of a mask with many holes `addressBounds` tells the hull only.
 */
export declare function nearestMember(address: HbaAddress | null, near: Address): Address;
