import type { ConnectionType, HbaRecord } from '../facts.ts';
import type { Encryption } from './attempt.ts';
import { ALL_CODES, type CodeSet, isAllCodes, isNoCodes } from './codes.ts';
import { type Node, NOTHING } from './diagram.ts';
import type { NameSets } from './name-sets.ts';
import { type AddressSet, addressBounds, EVERY_ADDRESS, isEmpty, NO_ADDRESS } from './ranges.ts';
import type { Space } from './space.ts';

/** The encryptions that a connection type matches (hba.c:check_hba). */
const ENCRYPTIONS: Readonly<Record<ConnectionType, readonly Encryption[]>> = {
  local: ['socket'],
  host: ['none', 'tls', 'gss'],
  hostssl: ['tls'],
  hostnossl: ['none', 'gss'],
  hostgssenc: ['gss'],
  hostnogssenc: ['none', 'tls'],
};

/** Which of a record's columns name everybody: sets of one shape are kept together, so that each stays small. */
export type Shape = 'all' | 'users' | 'databases' | 'both' | 'same';

export const SHAPES: readonly Shape[] = ['all', 'users', 'databases', 'both', 'same'];

/** Attempts that a record must match. Of shape `same` (the user's own database, any user) only the line is told. */
export interface Term {
  readonly shape: Shape;
  readonly node: Node;
}

/** What a record matches before others are asked. */
export interface Match {
  /** All it may match. */
  readonly may: Node;
  /** What it must match. */
  readonly must: readonly Term[];
  /** It must match everything it may match. */
  readonly certain: boolean;
}

/** Works out what records match, in terms of a space. */
export class Matches {
  readonly #space: Space;
  readonly #names: NameSets;
  readonly #tls: boolean;
  readonly #lines = new Map<string, Node>();

  /** Of a server without TLS (`tls`) no attempt uses it. */
  constructor(space: Space, names: NameSets, tls: boolean) {
    this.#space = space;
    this.#names = names;
    this.#tls = tls;
  }

  of(record: HbaRecord): Match {
    const users = this.#names.users(record);
    const databases = this.#names.databases(record);
    const { may, must } = addressesOf(record);
    const encryptions = this.#encryptions(record);
    const typed = !record.unknown.includes('type');
    const open = databases.role && !this.#names.membershipsAreComplete;
    return {
      may: this.#may(record, this.#line(encryptions, may)),
      must: typed && !isEmpty(must) ? this.#must(record, this.#line(encryptions, must)) : [],
      certain: typed && !open && may === must && sameCodes(users) && sameCodes(databases) && databases.physical !== 'may',
    };
  }

  #may(record: HbaRecord, line: Node): Node {
    const users = this.#names.users(record).may;
    const databases = this.#names.databases(record);
    const { diagrams } = this.#space;
    let node = this.#ordinary(databases.may, users, line);
    if (databases.physical !== 'no' && !isNoCodes(users)) node = diagrams.first(node, this.#space.physical(users, line));
    if (databases.role && !this.#names.membershipsAreComplete) {
      return diagrams.first(node, this.#ordinary(ALL_CODES, users, line));
    }
    if (databases.same || databases.role) node = diagrams.first(node, this.#space.same(users, line));
    if (databases.role) node = diagrams.first(node, this.#space.pairs(this.#names.rolePairs(users), line));
    return node;
  }

  #must(record: HbaRecord, line: Node): Term[] {
    const users = this.#names.users(record).must;
    const databases = this.#names.databases(record);
    if (isNoCodes(users) || line === NOTHING) return [];
    const everybody = isAllCodes(users);
    const terms: Term[] = [];
    if (!isNoCodes(databases.must)) {
      const shape = isAllCodes(databases.must) ? (everybody ? 'all' : 'users') : everybody ? 'databases' : 'both';
      terms.push({ shape, node: this.#ordinary(databases.must, users, line) });
    }
    if (databases.physical === 'yes') {
      terms.push({ shape: everybody ? 'databases' : 'both', node: this.#space.physical(users, line) });
    }
    if (databases.same || databases.role) {
      terms.push(everybody ? { shape: 'same', node: line } : { shape: 'both', node: this.#space.same(users, line) });
    }
    if (databases.role) terms.push({ shape: 'both', node: this.#space.pairs(this.#names.rolePairs(users), line) });
    return terms;
  }

  #ordinary(databases: CodeSet, users: CodeSet, line: Node): Node {
    return isNoCodes(databases) || isNoCodes(users) ? NOTHING : this.#space.ordinary(databases, users, line);
  }

  /** A record whose type is a template may be any of the types that its text allows for. */
  #encryptions(record: HbaRecord): readonly Encryption[] {
    const known = !record.unknown.includes('type');
    const all = known ? ENCRYPTIONS[record.type] : record.address === null ? ['socket' as const] : ENCRYPTIONS.host;
    return this.#tls ? all : all.filter((encryption) => encryption !== 'tls');
  }

  #line(encryptions: readonly Encryption[], addresses: AddressSet): Node {
    const [v4, v6] = [addresses.v4, addresses.v6].map((list) => list.map(({ first, last }) => `${first}-${last}`).join());
    const key = `${encryptions.join()} ${v4} ${v6}`;
    const before = this.#lines.get(key);
    if (before !== undefined) return before;
    const line = this.#space.line(encryptions, addresses);
    this.#lines.set(key, line);
    return line;
  }
}

function sameCodes({ must, may }: { readonly must: CodeSet; readonly may: CodeSet }): boolean {
  return must.kind === may.kind && must.codes.length === may.codes.length;
}

/** The addresses of a record; sockets have none, and every set of them stands for all. */
export function addressesOf(record: HbaRecord): { readonly may: AddressSet; readonly must: AddressSet } {
  if (record.unknown.includes('address')) return { may: EVERY_ADDRESS, must: NO_ADDRESS };
  return record.address === null ? { may: EVERY_ADDRESS, must: EVERY_ADDRESS } : addressBounds(record.address);
}
