import type { HbaAddress } from '../facts.ts';
import { type Address, formatAddress, parseAddress } from './address.ts';
import type { Attempt, Encryption } from './attempt.ts';
import type { NameSet } from './name-set.ts';
import { type AddressSet, contains, type Interval, isEmpty, nearestMember } from './ranges.ts';
import type { Region } from './regions.ts';

/** Addresses that readers know: named first where a set has them. */
const FAMILIAR = ['8.8.8.8', '2001:4860:4860::8888', '10.0.0.5', '172.16.0.5', '192.168.0.5', '127.0.0.1', '::1'];

/** Names for those that stand in no file. */
const USERS = ['app', 'alice', 'bob', 'carol', 'dave'];
const DATABASES = ['shop', 'orders', 'crm', 'wiki', 'data'];

/** Whether unencrypted attempts are shown first: they are what most findings are about. */
const ORDER: readonly Encryption[] = ['none', 'tls', 'gss', 'socket'];

/** One attempt of a region, of names and addresses that read well. `spelt` are names that stand in files. */
export function sampleOf(region: Region, spelt: ReadonlySet<string>): Attempt | null {
  const user = userIn(region, spelt);
  const database = databaseFor(region, user, spelt);
  const encryption = ORDER.find((one) => region.encryptions.includes(one)) ?? 'none';
  const replication = region.databases === 'physical' ? ('physical' as const) : ('none' as const);
  if (encryption === 'socket') return { user, database, replication, from: { kind: 'socket' } };
  const address = region.addresses === null ? null : pickAddress(region.addresses, null);
  return address === null ? null : { user, database, replication, from: { kind: 'address', address, encryption } };
}

function userIn({ databases, users, pairs }: Region, taken: ReadonlySet<string>): string {
  const user = nameIn(users, USERS, taken);
  if (pairs !== 'different' || databases === 'physical' || databases.kind === 'except') return user;
  const lonely = databases.count === 1 && databases.has(user);
  return (lonely && users.kind === 'only' ? users.names.find((name) => name !== user) : undefined) ?? user;
}

/** A database on which a user makes attempts of a region. */
export function databaseFor({ databases, pairs }: Region, user: string, taken: ReadonlySet<string>): string {
  if (databases === 'physical') return '';
  if (pairs === 'same') return user;
  const other =
    pairs === 'different' && databases.kind === 'only' ? databases.names.find((name) => name !== user) : undefined;
  return other ?? nameIn(databases, DATABASES, taken, user);
}

/** `besides` is taken too. */
function nameIn(set: NameSet, wanted: readonly string[], taken: ReadonlySet<string>, besides?: string): string {
  if (set.kind === 'only') return set.names[0] ?? '';
  const isFree = (name: string): boolean => name !== besides && !taken.has(name);
  const free = wanted.find(isFree);
  if (free !== undefined) return free;
  for (let number = 2; ; number += 1) {
    const name = `${wanted[0] ?? 'name'}${number}`;
    if (isFree(name)) return name;
  }
}

/** A member of a set that an address column matches and that reads well; null where none is found. */
export function pickAddress(set: AddressSet, column: HbaAddress | null): string | null {
  if (isEmpty(set)) return null;
  const familiar = FAMILIAR.flatMap((text) => parseAddress(text) ?? []);
  const others = [...seconds(4, set.v4), ...seconds(6, set.v6)];
  const members = [...familiar, ...others].filter((address) => contains(set, address));
  const member =
    members.find((address) => nearestMember(column, address).value === address.value) ??
    [...members, ...familiar].map((address) => nearestMember(column, address)).find((near) => contains(set, near));
  return member === undefined ? null : formatAddress(member);
}

/** The second address of the first interval: the first is often that of a network. */
function seconds(family: 4 | 6, [interval]: readonly Interval[]): Address[] {
  if (interval === undefined) return [];
  return [{ family, value: interval.first < interval.last ? interval.first + 1n : interval.first }];
}
