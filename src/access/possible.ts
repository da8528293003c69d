import type { AccessRecord } from './access.ts';
import { NOTHING, type Node, terminal } from './diagram.ts';
import { mustOf } from './reach.ts';
import { setsByValue } from './regions.ts';
import type { Space } from './space.ts';

/** The parts of a set that the same list of records may answer, by the list's number. */
export function splitBy(
  space: Space,
  set: Node,
  certain: AccessRecord | null,
  possible: Node,
  lists: Lists,
): Map<number, Node> {
  const { diagrams } = space;
  const doubtful = diagrams.intersect(possible, set);
  if (doubtful === NOTHING) return new Map([[0, set]]);
  if (certain === null) return setsByValue(space, doubtful).set(0, diagrams.minus(set, doubtful));
  const parts = new Map<number, Node>();
  const unsettled: Node[] = [];
  const sets = setsByValue(space, doubtful);
  for (const [list, part] of sets) {
    const all = lists.at(list);
    diagrams.charge(all.length >> 3);
    const before = lists.of(all.filter((index) => index < certain.index));
    if (before === 0) continue;
    unsettled.push(part);
    parts.set(before, diagrams.first(parts.get(before) ?? NOTHING, part));
  }
  // Often all that is doubtful is: to put it together again from thousands of parts would be a waste.
  const together =
    unsettled.length === sets.size ? doubtful : unsettled.reduce((a, b) => diagrams.first(a, b), NOTHING);
  return parts.set(0, diagrams.minus(set, together));
}

/** Users that have the same, and what that is: a node, and the list of the records that may answer it. */
export interface UserGroup {
  readonly list: number;
  readonly node: Node;
  readonly users: readonly number[];
}

/** Users by what `split` makes of each of them: nodes by list. Those of whom it is the same are put together. */
export function usersByAnswer(
  users: readonly number[],
  split: (user: number) => ReadonlyMap<number, Node>,
): readonly UserGroup[] {
  const groups = new Map<string, { list: number; node: Node; users: number[] }>();
  for (const user of users) {
    for (const [list, node] of split(user)) {
      const group = groups.get(`${list} ${node}`);
      if (group === undefined) groups.set(`${list} ${node}`, { list, node, users: [user] });
      else group.users.push(user);
    }
  }
  return [...groups.values()];
}

/** The records that may answer each attempt, as a list. Halves are put together, so that none is gone through too often. */
export function possibleMap(space: Space, records: readonly AccessRecord[], lists: Lists): Node {
  const [only, ...others] = records;
  if (only === undefined) return NOTHING;
  const { diagrams } = space;
  if (others.length === 0) return diagrams.intersect(terminal(lists.of([only.index])), mustOf(space, only.match.may));
  const middle = records.length >> 1;
  const [first, second] = [records.slice(0, middle), records.slice(middle)];
  return diagrams.merge(possibleMap(space, first, lists), possibleMap(space, second, lists), (a, b) => {
    const both = [...lists.at(a), ...lists.at(b)];
    diagrams.charge(both.length >> 3);
    return lists.of(both);
  });
}

/** Numbers for lists of indices, equal ones for equal lists; the empty list is 0. */
export class Lists {
  readonly #lists: (readonly number[])[] = [[]];
  readonly #known = new Map<string, number>([['', 0]]);

  of(list: readonly number[]): number {
    const key = list.join();
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    this.#known.set(key, this.#lists.length);
    this.#lists.push(list);
    return this.#lists.length - 1;
  }

  at(number: number): readonly number[] {
    return this.#lists[number] ?? [];
  }
}
