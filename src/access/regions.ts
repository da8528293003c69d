import type { Encryption } from './attempt.ts';
import { EVERYTHING, NOTHING, type Node, terminalValue } from './diagram.ts';
import { holdsOthers, NameSet, namedStretches, nameSetOf } from './name-set.ts';
import type { AddressSet } from './ranges.ts';
import type { Pairs, Space, Stretch } from './space.ts';

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
  /**
   * Whether the region is limited to users and databases of one name, or of different names. Both then are names that stand in
   * no file.
   */
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

/** A set of attempts as disjoint regions; rows and columns of a table that are alike are one. null where they hold more than `limit`. */
export function regionsOf(space: Space, set: Node, limit: number = Number.POSITIVE_INFINITY): Regions | null {
  const [ordinary, physical] = space.halves(set);
  const regions: Region[] = [];
  let size = 0;
  const add = (line: Node, names: Names): void => {
    for (const { encryptions, place } of space.encryptionsOf(line)) {
      if (place !== NOTHING) regions.push(new Region(space, names, encryptions, place));
    }
  };
  const rows = space.databasesOf(ordinary, limit);
  if (rows === null) return null;
  for (const [row, databases] of rows) {
    if (row === NOTHING) continue;
    const columns = space.usersOf(row, limit - size);
    if (columns === null) return null;
    for (const [line, users] of columns) {
      if (line === NOTHING) continue;
      for (const names of namesOf(space, databases, users)) add(line, names);
      size += databases.length + users.length;
      if (size > limit) return null;
    }
  }
  const columns = space.usersOf(physical, limit - size);
  if (columns === null) return null;
  for (const [line, users] of columns) {
    const names = nameSetOf(space, users);
    if (line !== NOTHING && !isNone(names)) add(line, { databases: 'physical', users: names, pairs: 'any' });
  }
  return { regions, size: size + regions.length };
}

/** Databases and users that one line belongs to. Of databases that stand nowhere, the user of the same name may be apart. */
function namesOf(space: Space, databases: readonly Stretch[], users: readonly Stretch[]): Names[] {
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
    return space
      .encryptionsOf(line)
      .flatMap(({ encryptions, place }) => (place === NOTHING ? [] : [new Region(space, names, encryptions, place)]));
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

/** The regions of a function, value by value: of each that is not 0, the set of attempts that have it. */
export function setsByValue(space: Space, node: Node): Map<number, Node> {
  const { diagrams } = space;
  const cache = new Map<Node, ReadonlyMap<number, Node>>();
  const go = (at: Node): ReadonlyMap<number, Node> => {
    if (at === NOTHING) return new Map();
    if (at < 0) return new Map([[terminalValue(at), EVERYTHING]]);
    const before = cache.get(at);
    if (before !== undefined) return before;
    const level = diagrams.levelOf(at);
    const [low, high] = [go(diagrams.low(at, level)), go(diagrams.high(at, level))];
    const sets = new Map<number, Node>();
    for (const [value, set] of low) sets.set(value, diagrams.make(level, set, high.get(value) ?? NOTHING));
    for (const [value, set] of high) if (!low.has(value)) sets.set(value, diagrams.make(level, NOTHING, set));
    cache.set(at, sets);
    return sets;
  };
  return new Map(go(node));
}
