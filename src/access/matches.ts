import type { ConnectionType, HbaRecord } from '../facts.ts';
import type { Encryption } from './attempt.ts';
import { ALL_CODES, type CodeSet, isAllCodes, isNoCodes } from './codes.ts';
import { NOTHING, type Node } from './diagram.ts';
import type { DatabaseBounds, NameSets } from './name-sets.ts';
import { ProductTerm } from './product.ts';
import { type AddressSet, addressBounds, EVERY_ADDRESS, isEmpty, NO_ADDRESS } from './ranges.ts';
import type { Space } from './space.ts';
import { type Listed, type Term, termOf } from './terms.ts';

/** The encryptions that a connection type matches (hba.c:check_hba). */
const ENCRYPTIONS: Readonly<Record<ConnectionType, readonly Encryption[]>> = {
  local: ['socket'],
  host: ['none', 'tls', 'gss'],
  hostssl: ['tls'],
  hostnossl: ['none', 'gss'],
  hostgssenc: ['gss'],
  hostnogssenc: ['none', 'tls'],
};

/** What a record matches before others are asked. Terms may overlap. */
export interface Match {
  /** All it may match. */
  readonly may: readonly Term[];
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
    const guessed = databases.role && !this.#names.membershipsAreComplete;
    const certain = typed && !guessed && may === must && sameCodes(users) && sameCodes(databases);
    const terms = this.#terms(
      guessed ? { ...databases, may: ALL_CODES } : databases,
      'may',
      users.may,
      this.#line(encryptions, may),
    );
    if (certain && databases.physical !== 'may') return { may: terms, must: terms, certain: true };
    const least =
      typed && !isEmpty(must) ? this.#terms(databases, 'must', users.must, this.#line(encryptions, must)) : [];
    return { may: terms, must: least, certain: false };
  }

  #terms(databases: DatabaseBounds, bound: 'may' | 'must', users: CodeSet, line: Node): Term[] {
    if (isNoCodes(users) || line === NOTHING) return [];
    const { physical, same, role } = databases;
    const names = databases[bound];
    const everybody = users.kind === 'except';
    const terms: Term[] = [];
    if (!isNoCodes(names)) {
      const shape = names.kind === 'except' ? (everybody ? 'all' : 'users') : everybody ? 'databases' : 'both';
      if (shape === 'both') terms.push(this.#product(names.codes, users.codes, line));
      else terms.push(termOf(shape, this.#space.ordinary(names, users, line), listedIn(names, users)));
    }
    if (physical === 'yes' || (physical === 'may' && bound === 'may')) {
      if (everybody) terms.push(termOf('databases', this.#space.physical(users, line)));
      else terms.push(this.#product('physical', users.codes, line));
    }
    if ((!same && !role) || isAllCodes(names)) return terms;
    if (isAllCodes(users)) terms.push(termOf('same', this.#space.ordinary(ALL_CODES, ALL_CODES, line)));
    else terms.push(termOf(everybody ? 'same' : 'both', this.#space.same(users, line)));
    if (role) terms.push(termOf('both', this.#space.pairs(this.#names.rolePairs(users), line)));
    return terms;
  }

  #product(databases: readonly number[] | 'physical', users: readonly number[], line: Node): Term {
    return new ProductTerm(this.#space, { databases, users, line });
  }

  /** A record whose type is a template may be any of the types that its text allows for. */
  #encryptions(record: HbaRecord): readonly Encryption[] {
    const known = !record.unknown.includes('type');
    const all = known ? ENCRYPTIONS[record.type] : record.address === null ? ['socket' as const] : ENCRYPTIONS.host;
    return this.#tls ? all : all.filter((encryption) => encryption !== 'tls');
  }

  #line(encryptions: readonly Encryption[], addresses: AddressSet): Node {
    const [v4, v6] = [addresses.v4, addresses.v6].map((list) =>
      list.map(({ first, last }) => `${first}-${last}`).join(),
    );
    const key = `${encryptions.join()} ${v4} ${v6}`;
    const before = this.#lines.get(key);
    if (before !== undefined) return before;
    const line = this.#space.line(encryptions, addresses);
    this.#lines.set(key, line);
    return line;
  }
}

function listedIn(databases: CodeSet, users: CodeSet): Listed | null {
  if (databases.kind === 'only') return { column: 'databases', codes: databases.codes };
  return users.kind === 'only' ? { column: 'users', codes: users.codes } : null;
}

function sameCodes({ must, may }: { readonly must: CodeSet; readonly may: CodeSet }): boolean {
  return must.kind === may.kind && must.codes.length === may.codes.length;
}

/** The addresses of a record; sockets have none, and every set of them stands for all. */
export function addressesOf(record: HbaRecord): { readonly may: AddressSet; readonly must: AddressSet } {
  if (record.unknown.includes('address')) return { may: EVERY_ADDRESS, must: NO_ADDRESS };
  if (record.address === null) return { may: EVERY_ADDRESS, must: EVERY_ADDRESS };
  // No host has the empty name.
  if (record.address.kind === 'host' && record.address.name === '') return { may: NO_ADDRESS, must: NO_ADDRESS };
  return addressBounds(record.address);
}
