import type { ServerHbaRecord } from '../deployment/model.ts';
import type { HbaRecord, HbaToken } from '../facts.ts';
import { DEFAULT_MAJOR } from '../postgres/versions.ts';
import { type Access, type AccessOptions, type AccessRecord, accessOf } from './access.ts';
import type { Encryption } from './attempt.ts';
import { NOTHING, type Node } from './diagram.ts';
import { type Grant, grantsOf } from './grants.ts';
import { type AddressSet, isEmpty, union } from './ranges.ts';
import type { Space } from './space.ts';
import { type Term, termOf } from './terms.ts';

/** Lists of a record that make more grants than this are looked at as a whole. */
const RECORD_GRANTS = 64;

/** Stands for the one place that socket clients come from, so that sockets need no case of their own. */
const SOCKET: AddressSet = { v4: [{ first: 0n, last: 0n }], v6: [] };

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
  /** Worked out when asked for. */
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
  /** The record among those of its server's analysis. */
  readonly within: AccessRecord;
}

/** What each record of a server still answers, of one without TLS (`tls`) too. */
export function reachOf(hba: readonly ServerHbaRecord[], tls = true): RecordReach[] {
  return reachesOf(accessOf({ hba, options: { major: DEFAULT_MAJOR, tls } }));
}

/** The records of an analysis, each with what is left of it. */
export function reachesOf(access: Access): RecordReach[] {
  return access.records.map((within) => new Reached(access, within));
}

class Reached implements RecordReach {
  readonly index: number;
  readonly entry: ServerHbaRecord;
  readonly record: HbaRecord;
  readonly listed: boolean;
  readonly shadowed: boolean;
  readonly lacksTls: boolean;
  readonly within: AccessRecord;
  readonly #access: Access;
  #parts: readonly Part[] | null = null;

  constructor(access: Access, within: AccessRecord) {
    const { record, entry, index, outline } = within;
    this.index = index;
    this.entry = entry;
    this.record = record;
    this.within = within;
    this.#access = access;
    this.listed = knows(record, 'address') && (record.address?.kind === 'range' || record.address?.kind === 'all');
    this.shadowed = outline.length === 0;
    this.lacksTls = lacksTls(record, access.options);
  }

  get parts(): readonly Part[] {
    this.#parts ??= partsOf(this.#access, this.within);
    return this.#parts;
  }
}

function lacksTls(record: HbaRecord, { tls }: AccessOptions): boolean {
  return !tls && record.type === 'hostssl' && knows(record, 'type');
}

function partsOf({ space, matches }: Access, { record, outline }: AccessRecord): Part[] {
  const grants = listsAreKnown(record) ? grantsOf(record, RECORD_GRANTS) : null;
  if (grants === null) return partsWithin(space, outline, null);
  const [only, ...others] = grants;
  if (only !== undefined && others.length === 0) return partsWithin(space, outline, only);
  return grants.flatMap((grant) => {
    const alone = matches.of({ ...record, databases: [grant.database], users: [grant.user] }).may;
    return partsWithin(space, common(space, outline, alone), grant);
  });
}

function common(space: Space, outline: readonly Term[], grant: readonly Term[]): Term[] {
  return outline.flatMap(({ shape, node }) =>
    grant.map((term) => termOf(shape, space.diagrams.intersect(node, term.node))),
  );
}

function partsWithin(space: Space, terms: readonly Term[], grant: Grant | null): Part[] {
  const { diagrams } = space;
  let line: Node = NOTHING;
  for (const term of terms) line = diagrams.first(line, term.product?.line ?? space.lineOf(term.node));
  return space.encryptionsOf(line).flatMap(({ encryptions, place }) => {
    if (place === NOTHING) return [];
    const addresses = encryptions.includes('socket') ? SOCKET : space.addressesOf(place);
    return encryptions.map((encryption) => ({ grant, encryption, addresses }));
  });
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
  return union(
    reach.parts
      .filter(wanted)
      .map((part) => part.addresses)
      .filter((set) => !isEmpty(set)),
  );
}
