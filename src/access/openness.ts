import type { RecordReach } from './exposure.ts';
import { databaseKey, userKey } from './grants.ts';
import {
  type AddressSet,
  addressBounds,
  cidrSet,
  count,
  type Interval,
  intersect,
  isEmpty,
  subtract,
  union,
} from './ranges.ts';

/** Public addresses that records of the same grants let in together. The first record is the one to speak of. */
export interface Opening {
  readonly reaches: readonly [RecordReach, ...RecordReach[]];
  readonly addresses: AddressSet;
  /** The open addresses are, together, all that `whole` holds of a family. */
  readonly everything: boolean;
}

interface Piece {
  readonly reach: RecordReach;
  readonly open: AddressSet;
}

/** Hosts choose freely within a /64 and sites within a /48: IPv6 is counted in /48 networks, begun ones included. */
const SITE_BITS = 80n;

const MAPPED = cidrSet(['::ffff:0:0/96']);

const V4_WEIGHT = 1n << 32n;
const V6_WEIGHT = 1n << 48n;

/** How much address space a set is: IPv4 addresses (v4-mapped ones too) plus IPv6 /48 networks. */
export function weigh(set: AddressSet): bigint {
  const mapped = intersect(set, MAPPED).v6;
  return count(set.v4) + count(mapped) + count(subtract(set, MAPPED).v6.map(sites));
}

/** Whether a set holds nothing but v4-mapped addresses, under which PostgreSQL never sees an IPv4 client (pqcomm.c: IPV6_V6ONLY). */
export function isMapped(set: AddressSet): boolean {
  return !isEmpty(set) && isEmpty(subtract(set, MAPPED));
}

function sites(interval: Interval): Interval {
  return { first: interval.first >> SITE_BITS, last: interval.last >> SITE_BITS };
}

/**
 * Which records open the server to more of `whole` (the addresses that nobody may be let in from) than `limit`. Each
 * record that does so alone is an opening; records of the same databases and users that do so only together, or that
 * together make all of a family (`0.0.0.0/1` and `128.0.0.0/1`), are one.
 */
export function openings(
  candidates: readonly RecordReach[],
  openOf: (reach: RecordReach) => AddressSet,
  whole: AddressSet,
  limit: bigint,
): Opening[] {
  const groups = new Map<string, Piece[]>();
  for (const reach of candidates) {
    const open = openOf(reach);
    for (const part of [
      { v4: open.v4, v6: [] },
      { v4: [], v6: open.v6 },
    ]) {
      if (isEmpty(part)) continue;
      const key = `${part.v4.length > 0 ? 4 : 6}\n${grantsKey(reach)}`;
      const group = groups.get(key) ?? [];
      group.push({ reach, open: part });
      groups.set(key, group);
    }
  }
  return merge([...groups.values()].flatMap((pieces) => openingsOf(pieces, whole, limit)));
}

function openingsOf(pieces: readonly Piece[], whole: AddressSet, limit: bigint): Opening[] {
  const alone = pieces.filter((piece) => saysEverything(piece) && weigh(piece.open) > limit);
  const rest = pieces.filter((piece) => !alone.includes(piece));
  const single = alone.flatMap((piece) => opening([piece], true));
  const together = union(rest.map((piece) => piece.open));
  if (weigh(together) <= limit) return single;
  if (rest.length > 1 && coversFamily(together, whole)) return [...single, ...opening(rest, true)];
  const wide = rest.filter((piece) => weigh(piece.open) > limit);
  if (wide.length > 0) return [...single, ...wide.flatMap((piece) => opening([piece], false))];
  return [...single, ...opening(rest, false)];
}

/** Whether the address column itself names the whole family, whatever earlier records left of it. */
function saysEverything({ reach, open }: Piece): boolean {
  const { address } = reach.record;
  if (address === null) return false;
  const bounds = addressBounds(address).must;
  const said = open.v4.length > 0 ? bounds.v4 : bounds.v6;
  return (
    weigh(open.v4.length > 0 ? { v4: said, v6: [] } : { v4: [], v6: said }) >=
    (open.v4.length > 0 ? V4_WEIGHT : V6_WEIGHT)
  );
}

function coversFamily(open: AddressSet, whole: AddressSet): boolean {
  const family = open.v4.length > 0 ? { v4: whole.v4, v6: [] } : { v4: [], v6: whole.v6 };
  return isEmpty(subtract(family, open));
}

function opening(pieces: readonly Piece[], everything: boolean): Opening[] {
  const [first, ...others] = pieces.map((piece) => piece.reach);
  if (first === undefined) return [];
  return [{ reaches: [first, ...others], addresses: union(pieces.map((piece) => piece.open)), everything }];
}

/** `all` opens both families: the openings of one set of records are told once. */
function merge(found: readonly Opening[]): Opening[] {
  const merged = new Map<string, Opening>();
  for (const next of found) {
    const key = next.reaches.map((reach) => reach.index).join();
    const known = merged.get(key);
    const addresses = known === undefined ? next.addresses : union([known.addresses, next.addresses]);
    merged.set(key, { reaches: next.reaches, addresses, everything: next.everything || known?.everything === true });
  }
  return [...merged.values()].sort((a, b) => a.reaches[0].index - b.reaches[0].index);
}

function grantsKey(reach: RecordReach): string {
  const databases = reach.record.databases.map(databaseKey).sort().join(',');
  return `${databases}\n${reach.record.users.map(userKey).sort().join(',')}`;
}
