import type { Access, AccessRecord } from './access.ts';
import type { Attempt, Encryption } from './attempt.ts';
import { type Node, NOTHING, terminal } from './diagram.ts';
import { SHAPES, type Shape } from './matches.ts';
import { EVERY_ADDRESS } from './ranges.ts';
import { type Region, regionsOf, setsByValue } from './regions.ts';

const NO_TLS: readonly Encryption[] = ['none', 'gss', 'socket'];

/** Steps that the partition of a server may take: a few seconds. */
const PARTITION_STEPS = 60_000_000;

/** What answers attempts: records that may, in order, and what must answer where none of them does. */
export interface Answers {
  readonly possible: readonly AccessRecord[];
  /** null where no record is left: the server refuses. */
  readonly certain: AccessRecord | null;
}

/** A region and what answers each attempt of it. */
export interface AnsweredRegion extends Region {
  readonly answers: Answers;
}

/**
 * All attempts, each with what answers it, as one function into `answers`, of which the first is none: its value is where no
 * attempt is (those that use TLS of a server without it).
 */
export interface AnswerMap {
  readonly node: Node;
  readonly answers: readonly (Answers | undefined)[];
}

export interface Partition {
  /** Disjoint, and together every attempt (of a server without TLS, every one that does not use it). */
  readonly regions: readonly AnsweredRegion[];
  /**
   * False where something of it was too much work. Regions of records that were, and the refused ones, then hold attempts too
   * that earlier records take: such a record is `possible` there, not certain.
   */
  readonly exact: boolean;
}

/** All attempts in disjoint regions by what answers them, in the order of the records that must; what is refused comes last. */
export function partitionOf(access: Access): Partition {
  const { space, records } = access;
  const { diagrams } = space;
  const lists = new Lists();
  const undecided = records.filter(({ match }) => !match.certain);
  const possible = diagrams.within(PARTITION_STEPS, () => possibleMap(access, undecided, lists));
  const regions: AnsweredRegion[] = [];
  let exact = access.exact && possible !== null;
  const add = (set: Node, answers: Answers): void => {
    for (const region of regionsOf(space, set)) regions.push({ ...region, answers });
  };
  const split = (set: Node, certain: AccessRecord | null): void => {
    if (possible === null || !diagrams.overlaps(set, possible)) return add(set, { possible: [], certain });
    const sets = diagrams.within(PARTITION_STEPS, () => setsByValue(space, listsWithin(access, set, certain, possible, lists)));
    exact &&= sets !== null;
    if (sets === null) return add(set, { possible: undecided.filter(({ index }) => index < (certain?.index ?? index + 1)), certain });
    for (const [value, part] of sets) {
      add(part, { possible: lists.at(value - 1).flatMap((index) => records[index] ?? []), certain });
    }
  };
  for (const record of records) {
    if (!record.exact || possible === null) add(record.reach, { possible: [record], certain: null });
    else split(certainReach(access, record), record);
  }
  split(access.rest, null);
  return { regions, exact };
}

/** A set as a function: where it is, the list of records that may answer before `certain` must, plus one. */
function listsWithin(
  { space }: Access,
  set: Node,
  certain: AccessRecord | null,
  possible: Node,
  lists: Lists,
): Node {
  return space.diagrams.combine(set, possible, (inside, list) => {
    if (inside === 0) return 0;
    return 1 + lists.of(lists.at(list).filter((index) => certain === null || index < certain.index));
  });
}

/** Attempts that a record must answer. */
export function certainReach({ space }: Access, { match, reach }: AccessRecord): Node {
  if (match.certain) return reach;
  const { diagrams } = space;
  let certain: Node = NOTHING;
  for (const { shape, node } of match.must) {
    const part = diagrams.intersect(reach, node);
    certain = diagrams.first(certain, shape === 'same' ? diagrams.intersect(part, space.twins) : part);
  }
  return certain;
}

/** What answers one attempt, from the records themselves: those that may, and the first that must. */
export function answersTo(access: Access, attempt: Attempt): Answers {
  const { space, records } = access;
  const possible: AccessRecord[] = [];
  for (const record of records) {
    if (space.valueAt(record.match.may, attempt) === 0) continue;
    if (record.match.certain || mustMatch(access, record, attempt)) return { possible, certain: record };
    possible.push(record);
  }
  return { possible, certain: null };
}

function mustMatch({ space }: Access, { match }: AccessRecord, attempt: Attempt): boolean {
  return match.must.some(
    ({ shape, node }) =>
      space.valueAt(node, attempt) !== 0 && (shape !== 'same' || space.valueAt(space.twins, attempt) !== 0),
  );
}

/** Every attempt's answers as one function; null where that is too much work. */
export function answerMap(access: Access): AnswerMap | null {
  return access.space.diagrams.within(PARTITION_STEPS, () => {
    const certain = certainMap(access);
    const lists = new Lists();
    const undecided = access.records.filter(({ match }) => !match.certain);
    const possible = possibleMap(access, undecided, lists);
    const answers: (Answers | undefined)[] = [undefined];
    const known = new Map<string, number>();
    const map = access.space.diagrams.combine(certain, possible, (taker, list) => {
      const before = lists.at(list).filter((index) => taker === 0 || index < taker - 1);
      const key = `${taker} ${before.join()}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, answers.length);
      answers.push({
        possible: before.flatMap((index) => access.records[index] ?? []),
        certain: access.records[taker - 1] ?? null,
      });
      return answers.length - 1;
    });
    const { space, options } = access;
    return { node: options.tls ? map : space.diagrams.intersect(map, space.line(NO_TLS, EVERY_ADDRESS)), answers };
  });
}

/** The first record that must answer each attempt, as its index plus one; 0 where none must. */
function certainMap({ space, records }: Access): Node {
  const { diagrams } = space;
  const layers = new Map<Shape, Node>();
  for (const { index, match } of records) {
    for (const { shape, node } of match.must) {
      layers.set(shape, diagrams.first(layers.get(shape) ?? NOTHING, diagrams.intersect(terminal(index + 1), node)));
    }
  }
  let map: Node = NOTHING;
  for (const shape of SHAPES) {
    const layer = layers.get(shape) ?? NOTHING;
    if (layer === NOTHING) continue;
    map = diagrams.least(map, shape === 'same' ? diagrams.intersect(layer, space.twins) : layer);
  }
  return map;
}

/** The records that may answer each attempt, as a list. Halves are put together, so that none is gone through too often. */
function possibleMap(access: Access, records: readonly AccessRecord[], lists: Lists): Node {
  const [only, ...others] = records;
  if (only === undefined) return NOTHING;
  const { diagrams } = access.space;
  if (others.length === 0) return diagrams.intersect(terminal(lists.of([only.index])), only.match.may);
  const middle = records.length >> 1;
  return diagrams.combine(
    possibleMap(access, records.slice(0, middle), lists),
    possibleMap(access, records.slice(middle), lists),
    (a, b) => lists.of([...lists.at(a), ...lists.at(b)]),
  );
}

/** Numbers for lists of indices, equal ones for equal lists; the empty list is 0. */
class Lists {
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
