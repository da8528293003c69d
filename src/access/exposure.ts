import type { ServerHbaRecord } from '../deployment/model.ts';
import type { ConnectionType, HbaRecord, HbaToken } from '../facts.ts';
import type { Encryption } from './attempt.ts';
import { coveringGrants, type Grant, grantKey, grantsOf, isAll } from './grants.ts';
import { type AddressSet, addressBounds, EVERY_ADDRESS, isEmpty, NO_ADDRESS, union } from './ranges.ts';
import { TakenAddresses } from './taken.ts';

/** The encryptions that a connection type matches (hba.c:check_hba). */
const ENCRYPTIONS: Readonly<Record<ConnectionType, readonly Encryption[]>> = {
  local: ['socket'],
  host: ['none', 'tls', 'gss'],
  hostssl: ['tls'],
  hostnossl: ['none', 'gss'],
  hostgssenc: ['gss'],
  hostnogssenc: ['none', 'tls'],
};

/** Stands for the one place that socket clients come from, so that sockets need no case of their own. */
const SOCKET: AddressSet = { v4: [{ first: 0n, last: 0n }], v6: [] };

/** Lists of a record that make more grants than this are looked at as a whole. */
const RECORD_GRANTS = 64;
/** So are all lists after this many grants of one server: the work stays linear in the file's size. */
const SERVER_GRANTS = 20_000;

/** Addresses from which a record may answer attempts, for one of its grants and one encryption. Never empty. */
export interface Part {
  /** null where the record's lists are too long to be taken apart, or a template fills them in. */
  readonly grant: Grant | null;
  readonly encryption: Encryption;
  readonly addresses: AddressSet;
}

/** What is left of a record after the records above it. */
export interface RecordReach {
  /** The record's place among those that can match. */
  readonly index: number;
  readonly entry: ServerHbaRecord;
  readonly record: HbaRecord;
  readonly parts: readonly Part[];
  /**
   * Whether the record's addresses stand in the text. Host names, `samenet`, `samehost` and templates are not listed:
   * `parts` then hold every address they might be.
   */
  readonly listed: boolean;
  /** No attempt is left that it could answer: earlier records must take them all, or it asks for TLS of a server without. */
  readonly shadowed: boolean;
  /** Whether it asks for TLS of a server that has none. */
  readonly lacksTls: boolean;
}

/**
 * Walks the records in order, as check_hba does: the first record that matches answers, whatever its method, and there
 * is no fall-through. An earlier record takes attempts away only where it must match them; records in error, records
 * that can never match and columns filled in by a template take nothing. Of a server without TLS (`tls`) no attempt uses it.
 */
export function reachOf(hba: readonly ServerHbaRecord[], tls = true): RecordReach[] {
  const taken = new Map<string, TakenAddresses>();
  const reaches: RecordReach[] = [];
  let budget = SERVER_GRANTS;
  for (const entry of hba) {
    const record = entry.fact.record;
    // A record that loads with an error is one that can never match: hostssl while ssl is off.
    if (record === null || entry.fact.error !== null) continue;
    const grants = listsAreKnown(record) ? grantsOf(record, Math.min(RECORD_GRANTS, budget)) : null;
    budget -= grants?.length ?? 0;
    reaches.push(reachOfRecord({ index: reaches.length, entry, record, tls }, grants, taken));
    take(record, grants, taken);
  }
  return reaches;
}

function reachOfRecord(
  { index, entry, record, tls }: Pick<RecordReach, 'index' | 'entry' | 'record'> & { readonly tls: boolean },
  grants: readonly Grant[] | null,
  taken: ReadonlyMap<string, TakenAddresses>,
): RecordReach {
  const may = record.type === 'local' ? SOCKET : mayMatch(record);
  const parts: Part[] = [];
  for (const encryption of encryptionsOf(record)) {
    if (encryption === 'tls' && !tls) continue;
    for (const grant of grants ?? [null]) {
      const addresses = remaining(may, encryption, grant, taken);
      if (!isEmpty(addresses)) parts.push({ grant, encryption, addresses });
    }
  }
  const listed = knows(record, 'address') && (record.address?.kind === 'range' || record.address?.kind === 'all');
  const lacksTls = !tls && record.type === 'hostssl' && knows(record, 'type');
  return { index, entry, record, parts, listed, shadowed: parts.length === 0, lacksTls };
}

/** A record whose type is a template may be any of the types that its text allows for. */
function encryptionsOf(record: HbaRecord): readonly Encryption[] {
  if (knows(record, 'type')) return ENCRYPTIONS[record.type];
  return record.address === null ? ['socket'] : ENCRYPTIONS.host;
}

function mayMatch(record: HbaRecord): AddressSet {
  if (record.address === null || !knows(record, 'address')) return EVERY_ADDRESS;
  return addressBounds(record.address).may;
}

function remaining(
  may: AddressSet,
  encryption: Encryption,
  grant: Grant | null,
  taken: ReadonlyMap<string, TakenAddresses>,
): AddressSet {
  // A list too long to be taken apart is only covered by what covers everything.
  const keys = grant === null ? ['keyword all\nkeyword all'] : coveringGrants(grant);
  let left = may;
  for (const key of keys) left = taken.get(`${encryption}\n${key}`)?.leave(left) ?? left;
  return left;
}

function take(record: HbaRecord, grants: readonly Grant[] | null, taken: Map<string, TakenAddresses>): void {
  if (!knows(record, 'type') || !listsAreKnown(record)) return;
  const must = record.type === 'local' ? SOCKET : mustMatch(record);
  if (isEmpty(must)) return;
  for (const grant of grants ?? wholeGrant(record)) {
    for (const encryption of ENCRYPTIONS[record.type]) {
      const key = `${encryption}\n${grantKey(grant)}`;
      const held = taken.get(key) ?? new TakenAddresses();
      held.add(must);
      taken.set(key, held);
    }
  }
}

/** Of lists too long to be taken apart only `all` with `all` is remembered: less taken away is the safe side. */
function wholeGrant(record: HbaRecord): Grant[] {
  const database = record.databases.find(isAll);
  const user = record.users.find(isAll);
  return database === undefined || user === undefined ? [] : [{ database, user }];
}

function mustMatch(record: HbaRecord): AddressSet {
  if (record.address === null || !knows(record, 'address')) return NO_ADDRESS;
  return addressBounds(record.address).must;
}

function listsAreKnown(record: HbaRecord): boolean {
  return knows(record, 'databases') && knows(record, 'users');
}

function knows(record: HbaRecord, column: HbaRecord['unknown'][number]): boolean {
  return !record.unknown.includes(column);
}

/** The database words that a part stands for: its own, or all of the record's. */
export function databasesOf(reach: RecordReach, part: Part): readonly HbaToken[] {
  return part.grant === null ? reach.record.databases : [part.grant.database];
}

/** The user words that a part stands for: its own, or all of the record's. */
export function usersOf(reach: RecordReach, part: Part): readonly HbaToken[] {
  return part.grant === null ? reach.record.users : [part.grant.user];
}

/** Every address that a record may answer under some encryption that `wanted` accepts. */
export function addressesOf(reach: RecordReach, wanted: (part: Part) => boolean = () => true): AddressSet {
  return union(...reach.parts.filter(wanted).map((part) => part.addresses));
}
