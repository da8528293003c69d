import type { Encryption } from './attempt.ts';
import { type Diagrams, EVERYTHING, NOTHING, type Node, terminalValue } from './diagram.ts';
import { holdsOthers, NameSet, namedStretches, nameSetOf } from './name-set.ts';
import { FOLDED, rowsOf } from './own-databases.ts';
import type { AddressSet } from './ranges.ts';
import type { Pairs, Space, Stretch } from './space.ts';
import type { Product } from './terms.ts';

/** Who attempts what. */
interface Names {
  readonly databases: NameSet | 'physical';
  readonly users: NameSet;
  readonly pairs: Pairs;
}

/** Attempts by any of some users on any of some databases, from any of some addresses, under any of some encryptions. */
export class Region {
  /** Physical replication names no database. */
  readonly databases: NameSet | 'physical';
  readonly users: NameSet;
  /** Whether the region is limited to users and databases of one name, or of different names. The lists of `same` are equal. */
  readonly pairs: Pairs;
  /** Never empty; `socket` is always alone. */
  readonly encryptions: readonly Encryption[];
  readonly #space: Space;
  readonly #place: Node;

  constructor(space: Space, names: Names, encryptions: readonly Encryption[], place: Node) {
    this.databases = names.databases;
    this.users = names.users;
    this.pairs = names.pairs;
    this.encryptions = encryptions;
    this.#space = space;
    this.#place = place;
  }

  /** null for the socket, where addresses play no part. Worked out when asked for: sets of many regions are long and alike. */
  get addresses(): AddressSet | null {
    return this.encryptions.includes('socket') ? null : this.#space.addressesOf(this.#place);
  }

  /** How many addresses that is, of both families together; 0 for the socket. */
  get addressCount(): bigint {
    return this.encryptions.includes('socket') ? 0n : this.#space.countOf(this.#place);
  }
}

export interface Regions {
  readonly regions: readonly Region[];
  /** How much they hold together: regions, and stretches of names. */
  readonly size: number;
}

/** How to take a set apart. */
export interface Taking {
  /** null instead of regions that hold more than this. */
  readonly limit?: number;
  /** So many rows that differ in nothing but the user of the database's own name are told together. */
  readonly least?: number;
  /** What, as a line, is not in the set of attempts on the database of the user's own name, although it says so. */
  readonly taken?: Node;
  /** Of the set only the attempts on the database of the user's own name are meant. */
  readonly same?: boolean;
}

/** A set of attempts as disjoint regions; rows and columns of a table that are alike are one. */
export function regionsOf(space: Space, set: Node, taking: Taking = {}): Regions | null {
  const { limit = Number.POSITIVE_INFINITY, least = FOLDED, taken = NOTHING, same = false } = taking;
  const { diagrams } = space;
  const [ordinary, physical] = space.halves(set);
  const regions: Region[] = [];
  let size = 0;
  const add = (line: Node, names: Names): void => {
    if (line === NOTHING || !isSome(names)) return;
    for (const region of regionsOfLine(space, line, names)) regions.push(region);
  };
  const addOwn = (line: Node, stretches: readonly Stretch[]): void => {
    const names = nameSetOf(space, stretches);
    add(diagrams.minus(line, taken), { databases: names, users: names, pairs: 'same' });
    size += stretches.length;
  };
  const addOthers = (line: Node, databases: readonly Stretch[], users: readonly Stretch[]): void => {
    if (same || databases.length === 0) return;
    const meet = holdsOthers(space, users) && holdsOthers(space, databases);
    const differ = meet || commonNames(space, databases, users).length > 0;
    const names: Names = {
      databases: nameSetOf(space, databases),
      users: nameSetOf(space, users),
      pairs: differ ? 'different' : 'any',
    };
    if (!isOnePair(names)) add(line, names);
  };
  const rows = space.databasesOf(ordinary, limit);
  if (rows === null) return null;
  for (const { row, plain, own, lines } of rowsOf(space, rows, least)) {
    for (const [line, names] of lines) addOwn(line, names);
    const columns = space.usersOf(row, limit - size);
    if (columns === null) return null;
    for (const [line, users] of columns) {
      if (line === NOTHING) continue;
      if (!same && !diagrams.overlaps(line, taken)) for (const names of namesOf(space, plain, users)) add(line, names);
      else {
        addOwn(line, commonNames(space, plain, users));
        addOthers(line, plain, users);
      }
      addOthers(line, own, users);
      size += plain.length + own.length + users.length;
      if (size > limit) return null;
    }
  }
  if (same) return { regions, size: size + regions.length };
  const columns = space.usersOf(physical, limit - size);
  if (columns === null) return null;
  for (const [line, users] of columns) {
    add(line, { databases: 'physical', users: nameSetOf(space, users), pairs: 'any' });
  }
  return { regions, size: size + regions.length };
}

/**
 * A set that tells nothing of users as disjoint regions: of some users, or of the user of each database's own name. null where
 * they hold more than `limit`.
 */
export function regionsOfColumn(
  space: Space,
  set: Node,
  users: readonly number[] | 'own',
  limit: number,
): Regions | null {
  const rows = space.databasesOf(set, limit);
  if (rows === null) return null;
  const regions: Region[] = [];
  let size = 0;
  for (const [line, found] of rows) {
    if (line === NOTHING) continue;
    const listed = users === 'own' ? commonNames(space, found, found) : found;
    const databases = nameSetOf(space, listed);
    const names: Names =
      users === 'own'
        ? { databases, users: databases, pairs: 'same' }
        : { databases, users: new NameSet('only', space.names, stretched(users)), pairs: 'any' };
    if (!isSome(names)) continue;
    size += listed.length;
    for (const region of regionsOfLine(space, line, names)) regions.push(region);
  }
  return { regions, size: size + regions.length };
}

/** What some names attempt over a line, in a region for each of the encryptions that differ. */
function regionsOfLine(space: Space, line: Node, names: Names): Region[] {
  return space
    .encryptionsOf(line)
    .flatMap(({ encryptions, place }) => (place === NOTHING ? [] : [new Region(space, names, encryptions, place)]));
}

/** A product as disjoint regions. */
export function regionsOfProduct(space: Space, { databases, users, line }: Product): Region[] {
  const listed = (codes: readonly number[]): NameSet => new NameSet('only', space.names, stretched(codes));
  const names: Names = {
    databases: databases === 'physical' ? databases : listed(databases),
    users: listed(users),
    pairs: 'any',
  };
  return regionsOfLine(space, line, names);
}

/** Ascending numbers as stretches. */
function stretched(codes: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const code of codes) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === code - 1) found[found.length - 1] = [last[0], code];
    else found.push([code, code]);
  }
  return found;
}

/** The databases of some that are named like one of some users; both may be names that stand in no file. */
function commonNames(space: Space, databases: readonly Stretch[], users: readonly Stretch[]): Stretch[] {
  const common: Stretch[] = [];
  let at = 0;
  for (const [from, to] of users) {
    while (at < databases.length && (databases[at]?.[1] ?? 0) < from) at += 1;
    for (let next = at; next < databases.length; next += 1) {
      const [first, last] = databases[next] ?? [to + 1, to];
      if (first > to) break;
      const [start, end] = [Math.max(first, from), Math.min(last, to, space.twin)];
      if (start <= end) common.push([start, end === space.twin ? end + 1 : end]);
    }
  }
  return common;
}

/** Databases and users that one line belongs to. Of databases that stand nowhere, the user of the same name may be apart. */
function namesOf(space: Space, databases: readonly Stretch[], users: readonly Stretch[]): readonly Names[] {
  if (databases.length === 0) return [];
  const twin = users.some(([from, to]) => from <= space.twin && space.twin <= to);
  const others = holdsOthers(space, users);
  const whole: Names = { databases: nameSetOf(space, databases), users: nameSetOf(space, users), pairs: 'any' };
  if (!holdsOthers(space, databases) || twin === others) return [whole].filter(isSome);
  const nameless = new NameSet('except', space.names, [[0, space.twin - 1]]);
  if (twin) return [whole, { databases: nameless, users: nameless, pairs: 'same' as const }].filter(isSome);
  const named = new NameSet('only', space.names, namedStretches(space, databases));
  const listed = new NameSet('only', space.names, namedStretches(space, users));
  return [
    { ...whole, databases: named },
    { databases: nameless, users: listed, pairs: 'any' as const },
    { databases: nameless, users: nameless, pairs: 'different' as const },
  ].filter(isSome);
}

function isSome({ databases, users }: Names): boolean {
  return !isNone(users) && (databases === 'physical' || !isNone(databases));
}

/** A database and a user of one name, which are asked for to be of different names. */
function isOnePair({ databases, users, pairs }: Names): boolean {
  if (pairs !== 'different' || databases === 'physical') return false;
  return users.kind === 'only' && users.count === 1 && users.key === databases.key;
}

function isNone(set: NameSet): boolean {
  return set.kind === 'only' && set.count === 0;
}

/** A set in as few regions as there are encryptions that differ: those of all its names, attempts besides it among them. */
export function widestRegionsOf(space: Space, set: Node): Region[] {
  return space.halves(set).flatMap((half, index) => {
    const line = space.lineOf(half);
    if (line === NOTHING) return [];
    const databases = index === 1 ? ('physical' as const) : nameSetOf(space, space.databasesWith(half));
    const names: Names = { databases, users: nameSetOf(space, space.usersWith(half)), pairs: 'any' };
    return regionsOfLine(space, line, names);
  });
}

/** A region of one database and one user (or of those that stand nowhere) that lies in a set; null where that is empty. */
export function someRegionOf(space: Space, set: Node): Region | null {
  const [ordinary, physical] = space.halves(set);
  for (const [half, isPhysical] of [
    [ordinary, false],
    [physical, true],
  ] as const) {
    if (half === NOTHING) continue;
    const [database, row] = space.lastDatabase(half);
    const [user, line] = space.lastUser(row);
    const found = space.encryptionsOf(line).find(({ place }) => place !== NOTHING);
    if (found === undefined) continue;
    const nameless = new NameSet('except', space.names, [[0, space.twin - 1]]);
    const one = (code: number): NameSet =>
      code < space.twin ? new NameSet('only', space.names, [[code, code]]) : nameless;
    const bothNameless = !isPhysical && database >= space.twin && user >= space.twin;
    const pairs = bothNameless ? (user === space.twin ? ('same' as const) : ('different' as const)) : ('any' as const);
    const names: Names = { databases: isPhysical ? 'physical' : one(database), users: one(user), pairs };
    return new Region(space, names, found.encryptions, found.place);
  }
  return null;
}

/** Values of a function, ascending, and of each the set of attempts that have it. */
interface Values {
  readonly values: readonly number[];
  readonly sets: readonly Node[];
}

/** One value and its set, in one number: most nodes of large functions have no other, and an object for each would be the most of the work. */
type Single = number;

const NODES = 2 ** 28;

function single(value: number, set: Node): Single {
  return value * NODES + set + NODES / 2;
}

function singleValue(one: Single): number {
  return Math.floor(one / NODES);
}

function setOf(one: Single): Node {
  return (one % NODES) - NODES / 2;
}

function valuesOf(found: Single | Values): Values {
  if (typeof found !== 'number') return found;
  return found === NO_VALUE ? { values: [], sets: [] } : { values: [singleValue(found)], sets: [setOf(found)] };
}

/** 0 is the value of no set. */
const NO_VALUE: Single = single(0, NOTHING);

/** The regions of a function, value by value: of each that is not 0, the set of attempts that have it. */
export function setsByValue(space: Space, node: Node): Map<number, Node> {
  const { diagrams } = space;
  const cache = new Map<Node, Single | Values>();
  const go = (at: Node): Single | Values => {
    if (at === NOTHING) return NO_VALUE;
    if (at < 0) return single(terminalValue(at), EVERYTHING);
    const before = cache.get(at);
    if (before !== undefined) return before;
    const level = diagrams.levelOf(at);
    const found = joinedAt(diagrams, level, go(diagrams.low(at, level)), go(diagrams.high(at, level)));
    cache.set(at, found);
    return found;
  };
  const { values, sets } = valuesOf(go(node));
  return new Map(values.map((value, index) => [value, sets[index] ?? NOTHING]));
}

/** The values of two functions, of which a bit decides. */
function joinedAt(diagrams: Diagrams, level: number, a: Single | Values, b: Single | Values): Single | Values {
  if (b === NO_VALUE && typeof a === 'number') return single(singleValue(a), diagrams.make(level, setOf(a), NOTHING));
  if (a === NO_VALUE && typeof b === 'number') return single(singleValue(b), diagrams.make(level, NOTHING, setOf(b)));
  if (typeof a === 'number' && typeof b === 'number' && singleValue(a) === singleValue(b)) {
    return single(singleValue(a), diagrams.make(level, setOf(a), setOf(b)));
  }
  const [low, high] = [valuesOf(a), valuesOf(b)];
  const values: number[] = [];
  const sets: Node[] = [];
  for (let i = 0, j = 0; i < low.values.length || j < high.values.length; ) {
    const left = low.values[i] ?? Number.POSITIVE_INFINITY;
    const right = high.values[j] ?? Number.POSITIVE_INFINITY;
    const zero = left <= right ? (low.sets[i] ?? NOTHING) : NOTHING;
    const one = right <= left ? (high.sets[j] ?? NOTHING) : NOTHING;
    values.push(Math.min(left, right));
    sets.push(diagrams.make(level, zero, one));
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return { values, sets };
}
