import type { HbaAddress } from '../facts.ts';
import { type Address, bitsOf, formatAddress, parseAddress } from './address.ts';

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

/** More intervals than this are not listed for a mask with holes; `may` is then its hull and `must` empty. */
const MASK_INTERVALS = 256;

const V4_ALL: Interval = { first: 0n, last: (1n << 32n) - 1n };
const V6_ALL: Interval = { first: 0n, last: (1n << 128n) - 1n };

export const NO_ADDRESS: AddressSet = { v4: [], v6: [] };
export const EVERY_ADDRESS: AddressSet = { v4: [V4_ALL], v6: [V6_ALL] };

/** Sorts and merges intervals of one family. */
export function normalise(intervals: readonly Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const merged: Interval[] = [];
  for (const interval of sorted) {
    const previous = merged.at(-1);
    if (previous === undefined || interval.first > previous.last + 1n) merged.push(interval);
    else if (interval.last > previous.last) merged[merged.length - 1] = { first: previous.first, last: interval.last };
  }
  return merged;
}

export function union(sets: Iterable<AddressSet>): AddressSet {
  const all = [...sets];
  return { v4: normalise(all.flatMap((set) => set.v4)), v6: normalise(all.flatMap((set) => set.v6)) };
}

export function intersect(a: AddressSet, b: AddressSet): AddressSet {
  return { v4: intersectIntervals(a.v4, b.v4), v6: intersectIntervals(a.v6, b.v6) };
}

/** The members of `a` that are not in `b`. */
export function subtract(a: AddressSet, b: AddressSet): AddressSet {
  return { v4: subtractIntervals(a.v4, b.v4), v6: subtractIntervals(a.v6, b.v6) };
}

export function isEmpty(set: AddressSet): boolean {
  return set.v4.length === 0 && set.v6.length === 0;
}

export function contains(set: AddressSet, address: Address): boolean {
  const intervals = address.family === 4 ? set.v4 : set.v6;
  return intervals.some((interval) => interval.first <= address.value && address.value <= interval.last);
}

/** Number of addresses of one family. */
export function count(intervals: readonly Interval[]): bigint {
  return intervals.reduce((sum, interval) => sum + interval.last - interval.first + 1n, 0n);
}

/** The fewest CIDR ranges that make the set, IPv4 first. At most `limit` of them; a last `…` says that there are more. */
export function formatSet(set: AddressSet, limit: number = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = [];
  for (const [family, intervals] of [
    [4, set.v4],
    [6, set.v6],
  ] as const) {
    for (const { first, last } of intervals) {
      let at = first;
      while (at <= last) {
        if (words.length >= limit) return [...words, '…'];
        const free = freeBits(at, last, bitsOf(family));
        words.push(`${formatAddress({ family, value: at })}/${bitsOf(family) - free}`);
        at += 1n << BigInt(free);
      }
    }
  }
  return words;
}

/** The addresses of `A.B.C.D/N`, `X::/N` or a single address; null for other words (host name patterns, mistakes). */
export function parseCidr(text: string): AddressSet | null {
  const slash = text.indexOf('/');
  const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (address === null) return null;
  const bits = bitsOf(address.family);
  const prefix = slash < 0 ? String(bits) : text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits) return null;
  return ofFamily(address.family, [block(address.value, BigInt(bits - Number(prefix)))]);
}

/** The union of CIDR ranges; words that are none are left out. */
export function cidrSet(words: readonly string[]): AddressSet {
  return union(words.flatMap((word) => parseCidr(word) ?? []));
}

/**
 * The clients that an address column matches, as far as text tells. Host names, `samenet`, `samehost` and templates may
 * match any address and must match none: DNS, the machine's interfaces and the deployment decide.
 */
export function addressBounds(address: HbaAddress): AddressBounds {
  const before = known.get(address);
  if (before !== undefined) return before;
  const bounds = boundsOf(address);
  known.set(address, bounds);
  return bounds;
}

/** Several rules ask for each record of each server. */
const known = new WeakMap<HbaAddress, AddressBounds>();

function boundsOf(address: HbaAddress): AddressBounds {
  if (address.kind === 'all') return { may: EVERY_ADDRESS, must: EVERY_ADDRESS };
  if (address.kind !== 'range') return { may: EVERY_ADDRESS, must: NO_ADDRESS };
  const base = parseAddress(address.address);
  const mask = parseAddress(address.mask);
  if (base === null || mask === null || base.family !== mask.family) return { may: EVERY_ADDRESS, must: NO_ADDRESS };
  return maskBounds(base.family, base.value, mask.value);
}

/**
 * The member of an address column's range that agrees with `near` in every bit that the mask leaves free: `near` itself where it
 * is a member. Of a mask with many holes `addressBounds` tells the hull only.
 */
export function nearestMember(address: HbaAddress | null, near: Address): Address {
  if (address?.kind !== 'range') return near;
  const base = parseAddress(address.address);
  const mask = parseAddress(address.mask);
  if (base === null || mask === null || base.family !== near.family || mask.family !== near.family) return near;
  const all = (1n << BigInt(bitsOf(near.family))) - 1n;
  return { family: near.family, value: (near.value & (all ^ mask.value)) | (base.value & mask.value) };
}

function maskBounds(family: 4 | 6, base: bigint, mask: bigint): AddressBounds {
  const bits = bitsOf(family);
  let low = 0;
  while (low < bits && ((mask >> BigInt(low)) & 1n) === 0n) low += 1;
  const holes: bigint[] = [];
  for (let bit = low; bit < bits; bit += 1) if (((mask >> BigInt(bit)) & 1n) === 0n) holes.push(1n << BigInt(bit));
  const fixed = base & mask;
  if (2 ** holes.length > MASK_INTERVALS) {
    const free = ((1n << BigInt(bits)) - 1n) ^ mask;
    return { may: ofFamily(family, [{ first: fixed, last: fixed | free }]), must: NO_ADDRESS };
  }
  let bases = [fixed];
  for (const hole of holes) bases = bases.flatMap((value) => [value, value | hole]);
  const set = ofFamily(family, normalise(bases.map((value) => block(value, BigInt(low)))));
  return { may: set, must: set };
}

function block(value: bigint, free: bigint): Interval {
  const first = (value >> free) << free;
  return { first, last: first + (1n << free) - 1n };
}

function ofFamily(family: 4 | 6, intervals: readonly Interval[]): AddressSet {
  return family === 4 ? { v4: intervals, v6: [] } : { v4: [], v6: intervals };
}

/** How many low bits a block that starts at `at` and stays within `last` may have. */
function freeBits(at: bigint, last: bigint, bits: number): number {
  let free = 0;
  while (free < bits) {
    const size = 1n << BigInt(free + 1);
    if (at % size !== 0n || at + size - 1n > last) break;
    free += 1;
  }
  return free;
}

function intersectIntervals(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return common;
    let { first, last } = left;
    if (right.first > first) first = right.first;
    if (right.last < last) last = right.last;
    if (first <= last) common.push({ first, last });
    if (left.last < right.last) i += 1;
    else j += 1;
  }
}

function subtractIntervals(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const rest: Interval[] = [];
  let from = 0;
  for (const interval of a) {
    let at = interval.first;
    for (let j = from; j < b.length; j += 1) {
      const cut = b[j];
      if (cut === undefined || cut.first > interval.last) break;
      if (cut.last < at) {
        from = j + 1;
        continue;
      }
      if (cut.first > at) rest.push({ first: at, last: cut.first - 1n });
      at = cut.last + 1n;
      if (at > interval.last) break;
    }
    if (at <= interval.last) rest.push({ first: at, last: interval.last });
  }
  return rest;
}
