import type { AccessRecord } from './access/access.ts';
import type { Encryption } from './access/attempt.ts';
import type { NameSet } from './access/name-set.ts';
import type { AnsweredRegion } from './access/partition.ts';
import { type AddressSet, count, formatSet, intersect, isEmpty, subtract, union } from './access/ranges.ts';
import type { Region } from './access/regions.ts';
import type { AddressZones } from './access/zones.ts';
import { type AccessRow, type AccessZone, PROOFS, type Proof, ZONES } from './access-report.ts';
import { compareText } from './compare-text.ts';
import type { HbaRecord, HbaToken } from './facts.ts';
import { certificateCheck } from './rules/support/hba.ts';

/** Ranges of one row that are written out. */
const MAX_RANGES = 8;
/** Names of one row that are written out. */
const MAX_NAMES = 6;

/** A row in the making: what differs only in addresses or encryption is put together. */
export interface Row extends Omit<AccessRow, 'addresses' | 'ranges' | 'encryptions' | 'users'> {
  readonly order: number;
  readonly userSets: NameSet[];
  /** Stands for them where it is not null. */
  readonly words: string | null;
  readonly encryptions: Set<Encryption>;
  readonly addresses: AddressSet | null;
}

/** Whether the record that must answer a region does. */
export function isSure({ answers, exact }: AnsweredRegion): boolean {
  return exact && answers.possible.length === 0;
}

/** The row of a region that one record answers for certain. */
export function addRow(answered: AnsweredRegion, zones: AddressZones, rows: Map<string, Row>): void {
  const { region, answers } = answered;
  if (answers.certain === null || !isSure(answered) || answers.certain.record.method === 'reject') return;
  const { record, index } = answers.certain;
  const databases = databaseWords(region, record);
  // Pairs of one name are one group, however many of them stand in the file.
  const users = databases === OWN_DATABASE ? '' : region.users.key;
  for (const [zone, addresses] of partsByZone(region, zones)) {
    for (const encryption of region.encryptions) {
      const proof = proofOf(record, encryption);
      const key = JSON.stringify([zone, users, databases, index, proof, addressKey(addresses)]);
      const row = rows.get(key);
      if (row !== undefined) {
        row.encryptions.add(encryption);
        if (!row.userSets.includes(region.users)) row.userSets.push(region.users);
      } else {
        rows.set(key, {
          ...{ zone, databases, proof, addresses, words: null, userSets: [region.users] },
          ...{ encryptions: new Set([encryption]), certain: true, ...wordsOf(answers.certain) },
        });
      }
    }
  }
}

function wordsOf({ record, entry, index }: AccessRecord): Pick<Row, 'method' | 'record' | 'order'> {
  return {
    method: record.unknown.includes('method') ? `${record.method} (filled in elsewhere)` : record.method,
    record: { file: entry.fact.file, line: entry.fact.line },
    order: index,
  };
}

/** What records may answer and others may too: where a group or a pattern decides, nothing says it better than the record. */
export class Doubts {
  readonly #zones: AddressZones;
  /** By record, zone and encryption. */
  readonly #found = new Map<
    string,
    { record: AccessRecord; zone: AccessZone; encryption: Encryption; sets: Set<AddressSet> }
  >();
  #parts: { region: Region; byZone: ReturnType<typeof partsByZone> } | null = null;

  constructor(zones: AddressZones) {
    this.#zones = zones;
  }

  add(record: AccessRecord, region: Region): void {
    if (record.record.method === 'reject') return;
    if (this.#parts?.region !== region) this.#parts = { region, byZone: partsByZone(region, this.#zones) };
    for (const [zone, addresses] of this.#parts.byZone) {
      for (const encryption of region.encryptions) {
        const key = `${record.index} ${zone} ${encryption}`;
        const found = this.#found.get(key) ?? { record, zone, encryption, sets: new Set() };
        if (addresses !== null) found.sets.add(addresses);
        this.#found.set(key, found);
      }
    }
  }

  /** Encryptions under which the same addresses ask for the same are one row. */
  rows(): Iterable<Row> {
    const rows = new Map<string, Row>();
    for (const { record, zone, encryption, sets } of this.#found.values()) {
      const addresses = zone === 'socket' ? null : union(sets);
      const proof = proofOf(record.record, encryption);
      const key = JSON.stringify([record.index, zone, proof, addressKey(addresses)]);
      const row = rows.get(key);
      if (row !== undefined) row.encryptions.add(encryption);
      else {
        rows.set(key, {
          ...{ zone, proof, addresses, userSets: [], encryptions: new Set([encryption]), certain: false },
          ...{ databases: said(record.record.databases, 'database'), words: said(record.record.users, 'user') },
          ...wordsOf(record),
        });
      }
    }
    return rows.values();
  }
}

function addressKey(addresses: AddressSet | null): string {
  return addresses === null ? '' : formatSet(addresses, MAX_RANGES).join(' ') + String(countOf(addresses));
}

function countOf(addresses: AddressSet): bigint {
  return count(addresses.v4) + count(addresses.v6);
}

function partsByZone(region: Region, zones: AddressZones): (readonly [AccessZone, AddressSet | null])[] {
  const { addresses } = region;
  if (addresses === null) return [['socket', null]];
  const parts: (readonly [AccessZone, AddressSet])[] = [
    ['loopback', intersect(addresses, zones.loopback)],
    ['private', intersect(addresses, zones.private)],
    ['public', subtract(addresses, zones.sheltered)],
  ];
  return parts.filter(([, set]) => !isEmpty(set));
}

export function byPlace(a: Row, b: Row): number {
  return (
    ZONES.indexOf(a.zone) - ZONES.indexOf(b.zone) ||
    PROOFS.indexOf(a.proof) - PROOFS.indexOf(b.proof) ||
    a.order - b.order ||
    compareText(a.databases, b.databases)
  );
}

const ENCRYPTIONS: readonly Encryption[] = ['socket', 'none', 'tls', 'gss'];

export function finished({ order: _, addresses, encryptions, userSets, words, ...row }: Row): AccessRow {
  return {
    ...row,
    users: words ?? nameWords(userSets, 'user'),
    encryptions: ENCRYPTIONS.filter((encryption) => encryptions.has(encryption)),
    addresses: addresses === null ? null : String(countOf(addresses)),
    ranges: addresses === null ? [] : formatSet(addresses, MAX_RANGES),
  };
}

/** The names of some disjoint sets together. */
function nameWords(sets: readonly NameSet[], noun: string): string {
  const listed = [...new Set(sets.flatMap((set) => (set.kind === 'only' ? set.names : [])))];
  const except = sets.find(({ kind }) => kind === 'except');
  if (except === undefined) return shortened(listed);
  const left = except.names.filter((name) => !listed.includes(name));
  return left.length === 0 ? `any ${noun}` : `any ${noun} but ${shortened(left)}`;
}

/** The words of a record's column. */
function said(tokens: readonly HbaToken[], noun: string): string {
  if (tokens.some(({ text, quoted }) => text === 'all' && !quoted)) return `any ${noun}`;
  return shortened(tokens.map(({ text }) => text));
}

function shortened(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const OWN_DATABASE = "the database of the user's own name";

function databaseWords({ databases, users, pairs }: Region, record: HbaRecord): string {
  if (databases === 'physical') return 'physical replication';
  const own = record.databases.some(({ text, quoted }) => text === 'sameuser' && !quoted);
  const single = databases.kind === 'only' && databases.count === 1 && users.key === databases.key;
  if (pairs === 'same' || (own && single)) return OWN_DATABASE;
  const words = nameWords([databases], 'database');
  return pairs === 'different' ? `${words}, not the one of the user's own name` : words;
}

/** What the client has to show for the record's method (auth.c, ClientAuthentication), and for its `clientcert` besides. */
function proofOf(record: HbaRecord, encryption: Encryption): Proof {
  const proof = methodProof(record.method, encryption);
  // A certificate on top of a weaker method proves who the client is only where the name in it is checked.
  return certificateCheck(record) === 'full' ? 'certificate' : proof;
}

function methodProof(method: string, encryption: Encryption): Proof {
  switch (method) {
    case 'trust':
      return 'nothing';
    case 'ident':
      return 'claimed';
    // These send the password as it is: what protects it is the line alone.
    case 'password':
    case 'ldap':
    case 'radius':
    case 'pam':
    case 'bsd':
      return encryption === 'none' ? 'cleartext' : method === 'password' ? 'cleartext' : 'external';
    case 'md5':
      return 'md5';
    case 'scram-sha-256':
      return 'scram';
    case 'cert':
      return 'certificate';
    default:
      return 'external';
  }
}
