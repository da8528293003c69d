import type { Expectation } from '../deployment/model.ts';
import type { HbaRecord } from '../facts.ts';
import { type AccessRecord, accessOf, type Side } from './access.ts';
import type { Attempt, Encryption } from './attempt.ts';
import type { NameSet } from './name-set.ts';
import { admitting } from './outcome.ts';
import { type AnsweredRegion, type Answers, partitionOf } from './partition.ts';
import { type AddressSet, EVERY_ADDRESS, intersect, isEmpty, parseCidr, subtract, union } from './ranges.ts';
import type { Region } from './regions.ts';
import { databaseFor, pickAddress, sampleOf } from './sample.ts';
import { admits, strengthOf } from './strength.ts';
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

/** The attempts that an expectation speaks of, as far as addresses go. */
interface Wanted {
  readonly socket: boolean;
  readonly addresses: AddressSet;
}

/**
 * What breaks an expectation on one server: one breach for each record that does, in the order of the file. An exposure counts
 * where some attempt may get in; that somebody gets in counts only where every attempt must.
 *
 * @param unreachable addresses that cannot reach the port: nothing is expected of them
 */
export function breaches(
  side: Side,
  expectation: Expectation,
  zones: AddressZones,
  unreachable: AddressSet,
): readonly Breach[] {
  const asked = wanted(expectation.from, zones);
  const place = { socket: asked.socket, addresses: subtract(asked.addresses, unreachable) };
  const found = new Map<AccessRecord | null, Breach>();
  for (const region of partitionOf(accessOf(side)).regions) {
    for (const breach of breachesIn(region, expectation, place)) {
      const before = found.get(breach.record);
      if (before === undefined || (breach.certain && !before.certain)) found.set(breach.record, breach);
    }
  }
  return [...found.values()].sort((a, b) => indexOf(a.record) - indexOf(b.record));
}

function indexOf(record: AccessRecord | null): number {
  return record?.index ?? Number.POSITIVE_INFINITY;
}

function wanted(from: readonly string[], zones: AddressZones): Wanted {
  const sets = from.map((word): AddressSet => {
    switch (word) {
      case 'anywhere':
        return EVERY_ADDRESS;
      case 'internet':
      case 'public':
        return subtract(EVERY_ADDRESS, zones.sheltered);
      case 'private':
        return zones.private;
      case 'loopback':
        return zones.loopback;
      default:
        return parseCidr(word) ?? { v4: [], v6: [] };
    }
  });
  return { socket: from.includes('anywhere') || from.includes('socket'), addresses: union(sets) };
}

function breachesIn({ region, answers, exact }: AnsweredRegion, expectation: Expectation, place: Wanted): Breach[] {
  const encryptions = encryptionsOf(region, expectation, place);
  if (encryptions.length === 0 || !namesMeet(region, expectation)) return [];
  const witness = witnessOf(region, expectation, place, encryptions);
  if (witness === null) return [];
  const { verdict, atLeast, tls } = expectation;
  const sure = exact && answers.possible.length === 0;
  const open = admitting(answers);
  const of = (
    kind: Breach['kind'],
    record: AccessRecord | null,
    certain: boolean,
    attempt: Attempt = witness,
  ): Breach => ({
    ...{ kind, record, certain, witness: attempt },
  });
  const found: Breach[] = [];
  if (verdict === 'refused') for (const record of open) found.push(of('admitted', record, sure));
  if (verdict !== null && verdict !== 'refused') {
    for (const record of refusing(answers)) found.push(of('refused', record, sure));
  }
  if (verdict !== null && verdict !== 'refused' && verdict !== 'admitted') {
    for (const record of open) if (record.record.method !== verdict) found.push(of('method', record, sure));
  }
  if (atLeast !== null) {
    for (const record of open) if (isWeaker(record.record, atLeast)) found.push(of('weak', record, sure));
  }
  if (tls === 'required') {
    const plain = witnessOf(
      region,
      expectation,
      place,
      encryptions.filter((one) => one === 'none'),
    );
    if (plain !== null) for (const record of open) found.push(of('plaintext', record, sure, plain));
  }
  return found;
}

/** What may refuse: records that reject, or that no record is left. */
function refusing({ possible, certain }: Answers): (AccessRecord | null)[] {
  const rejects = possible.filter(({ record }) => !admits(record));
  if (certain === null) return [...rejects, null];
  return admits(certain.record) ? rejects : [...rejects, certain];
}

function isWeaker(record: HbaRecord, method: string): boolean {
  const [has, asked] = [strengthOf(record), strengthOf({ ...record, method, options: [], unknown: [] })];
  return has === null || (asked !== null && has < asked);
}

function encryptionsOf(region: Region, { tls }: Expectation, { socket, addresses }: Wanted): readonly Encryption[] {
  if (region.addresses === null) return socket && typeof tls !== 'boolean' ? ['socket'] : [];
  if (isEmpty(intersect(region.addresses, addresses))) return [];
  return region.encryptions.filter((one) =>
    typeof tls === 'boolean' ? (one === 'tls') === tls && one !== 'gss' : true,
  );
}

/** Whether a region has attempts by the users on the databases that are asked for. */
function namesMeet({ users, databases, pairs }: Region, expectation: Expectation): boolean {
  const roles = expectation.users?.filter((name) => users.has(name)) ?? null;
  if (roles?.length === 0) return false;
  // Nobody who says that a user gets in means physical replication, which `all` does not cover either.
  const unasked = expectation.verdict === null || expectation.verdict === 'refused';
  if (databases === 'physical') return expectation.databases?.includes('replication') ?? unasked;
  const named = expectation.databases?.filter((name) => name !== 'replication' && databases.has(name)) ?? null;
  if (named?.length === 0) return false;
  if (pairs === 'any' || (roles === null && named === null)) return true;
  if (roles === null || named === null) {
    const [set, names] = roles === null ? [users, named ?? []] : [databases, roles];
    return pairs === 'same' || names.some((name) => set.kind === 'except' || set.count > 1 || !set.has(name));
  }
  return roles.some((role) => named.some((name) => (role === name) === (pairs === 'same')));
}

function witnessOf(
  region: Region,
  { users, databases }: Expectation,
  { addresses }: Wanted,
  encryptions: readonly Encryption[],
): Attempt | null {
  const [encryption] = encryptions;
  if (encryption === undefined) return null;
  const spelt = new Set([...(users ?? []), ...(databases ?? [])]);
  const sample = sampleOf(region, spelt);
  if (sample === null) return null;
  const roles = (users ?? [sample.user, ...(databases ?? []), ...someOf(region.users)]).filter((name) =>
    region.users.has(name),
  );
  const user = roles.find((role) => databases?.some((name) => isOf(region, name, role))) ?? roles[0] ?? sample.user;
  const named = databases?.find((name) => isOf(region, name, user));
  const database = named ?? databaseFor(region, user, spelt);
  if (encryption === 'socket') return { ...sample, user, database, from: { kind: 'socket' } };
  const address = pickAddress(intersect(region.addresses ?? EVERY_ADDRESS, addresses), null);
  return address === null ? null : { ...sample, user, database, from: { kind: 'address', address, encryption } };
}

/** Enough names to find one that differs from another. */
function someOf({ kind, names }: NameSet): readonly string[] {
  return kind === 'only' ? names.slice(0, 2) : [];
}

function isOf({ databases, pairs }: Region, name: string, user: string): boolean {
  if (databases === 'physical' || name === 'replication' || !databases.has(name)) return false;
  return pairs === 'any' || (name === user) === (pairs === 'same');
}
