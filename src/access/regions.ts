import type { Encryption } from './attempt.ts';
import { EVERYTHING, type Node, NOTHING, valueOf } from './diagram.ts';
import { holdsOthers, NameSet, namedStretches, nameSetOf } from './name-set.ts';
import type { AddressSet } from './ranges.ts';
import type { Pairs, Space, Stretch } from './space.ts';

/** Attempts by any of some users on any of some databases, from any of some addresses, under any of some encryptions. */
export interface Region {
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
  /** null for the socket, where addresses play no part. */
  readonly addresses: AddressSet | null;
}

type Line = Pick<Region, 'encryptions' | 'addresses'>;
type Names = Pick<Region, 'databases' | 'users' | 'pairs'>;

/** A set of attempts as disjoint regions. Rows and columns of a table that are alike are one. */
export function regionsOf(space: Space, set: Node): Region[] {
  const [ordinary, physical] = space.halves(set);
  const regions: Region[] = [];
  const add = (line: Node, names: Names): void => {
    for (const part of linesOf(space, line)) regions.push({ ...names, ...part });
  };
  for (const [row, databases] of space.databasesOf(ordinary)) {
    if (row === NOTHING) continue;
    for (const [line, users] of space.usersOf(row)) {
      if (line !== NOTHING) for (const names of namesOf(space, databases, users)) add(line, names);
    }
  }
  for (const [line, users] of space.usersOf(physical)) {
    const set = nameSetOf(space, users);
    if (line !== NOTHING && !isNone(set)) add(line, { databases: 'physical', users: set, pairs: 'any' });
  }
  return regions;
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

function linesOf(space: Space, line: Node): Line[] {
  return space.encryptionsOf(line).flatMap(({ encryptions, place }): Line[] => {
    if (place === NOTHING) return [];
    if (encryptions.includes('socket')) return [{ encryptions, addresses: null }];
    return [{ encryptions, addresses: space.addressesOf(place) }];
  });
}

/** The regions of a function, value by value: of each that is not 0, the set of attempts that have it. */
export function setsByValue(space: Space, node: Node): Map<number, Node> {
  const { diagrams } = space;
  const cache = new Map<Node, ReadonlyMap<number, Node>>();
  const go = (at: Node): ReadonlyMap<number, Node> => {
    if (at === NOTHING) return new Map();
    if (at < 0) return new Map([[valueOf(at), EVERYTHING]]);
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
