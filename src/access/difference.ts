import { type Access, type AccessRecord, accessOf, type Side, spaceOf } from './access.ts';
import type { Attempt } from './attempt.ts';
import { changedRecords } from './common-records.ts';
import { EVERYTHING, NOTHING, type Node, terminal } from './diagram.ts';
import { admitting, outcomeKey, weakest } from './outcome.ts';
import { type Answers, answersTo } from './partition.ts';
import { Lists, possibleMap } from './possible.ts';
import { meetsProduct, pairOf, withProduct } from './product.ts';
import { EVERY_ADDRESS } from './ranges.ts';
import { reachOf } from './reach.ts';
import { type Region, regionsOf, setsByValue, someRegionOf, widestRegionsOf } from './regions.ts';
import { sampleOf } from './sample.ts';
import type { Space } from './space.ts';
import { admits } from './strength.ts';
import { SHAPES, type Shape, type Term } from './terms.ts';

/** Attempts that are answered otherwise than before. */
export interface Change {
  /** gained: refused before, and may get in now; lost: the reverse; else what is asked of the client is another thing. */
  readonly kind: 'gained' | 'lost' | 'changed';
  /** Of a change: whether less is asked now, or more. `other` where that cannot be said. */
  readonly direction: 'weaker' | 'stronger' | 'other' | null;
  readonly region: Region;
  /** What answers the witness (the region's attempts are all asked for the same). */
  readonly before: Answers;
  readonly after: Answers;
  readonly witness: Attempt;
  /** False where the region is told roughly: it holds attempts besides that are answered as before. */
  readonly exact: boolean;
}

export interface Difference {
  /** What widens access comes first. */
  readonly changes: readonly Change[];
  /** False where something was too much work: changes are then told roughly, some that are none perhaps, but none is left out. */
  readonly exact: boolean;
}

/** Steps that comparing may take, and finding what is to be compared: for one record, and for all together. */
const STEPS = 4_000_000;
const RECORD_STEPS = 100_000;
const TOUCHED_STEPS = 4_000_000;
const FEW_STEPS = 300;

/** More regions than this of one kind of change are told roughly, and such as hold more stretches of names together. */
const REGIONS = 128;
const STRETCHES = 1024;

/** More changed records than this are not gone through where sets were too much work. */
const ROUGH_RECORDS = 200;

/** How access differs between two states of a server: nothing where every attempt is asked for the same, however it is worded. */
export function differenceOf(before: Side, after: Side): Difference {
  const space = spaceOf([before, after]);
  const [old, now] = [accessOf(before, space), accessOf(after, space)];
  const comparable = before.options.major === after.options.major;
  const [gone, come] = comparable ? changedRecords(old.records, now.records) : [old.records, now.records];
  const touched = touchedBy(space, old, gone, now, come);
  if (touched === NOTHING) return { changes: [], exact: true };
  const sets = space.diagrams.within(STEPS, () => setsOfChange(space, old, now, touched));
  if (sets === null) return roughDifference(old, gone, now, come);
  const changes = sets.flatMap((set) => changesIn(space, set, old, now));
  return { changes: ordered(changes), exact: changes.every(({ exact }) => exact) };
}

/** The attempts that a changed record may answer: all others meet the same records in the same order. */
function touchedBy(
  space: Space,
  old: Access,
  gone: readonly AccessRecord[],
  now: Access,
  come: readonly AccessRecord[],
): Node {
  const { diagrams } = space;
  const end = diagrams.spent + TOUCHED_STEPS;
  const reached = (access: Access, record: AccessRecord): Node =>
    reachOf(access, record, diagrams.spent > end ? FEW_STEPS : RECORD_STEPS).set;
  const sets = [...gone.map((record) => reached(old, record)), ...come.map((record) => reached(now, record))];
  const touched = diagrams.within(STEPS, () => unionOf(space, sets)) ?? EVERYTHING;
  return old.options.tls === now.options.tls ? touched : diagrams.first(touched, space.line(['tls'], EVERY_ADDRESS));
}

/** Halves are put together, so that none is gone through too often. */
function unionOf(space: Space, sets: readonly Node[]): Node {
  const [only = NOTHING, ...others] = sets;
  if (others.length === 0) return only;
  const middle = sets.length >> 1;
  return space.diagrams.first(unionOf(space, sets.slice(0, middle)), unionOf(space, sets.slice(middle)));
}

/** One set of attempts for each pair of outcomes that differ. */
function setsOfChange(space: Space, old: Access, now: Access, touched: Node): Node[] {
  const pairs: string[] = [''];
  const known = new Map<string, number>();
  const [first, second] = [new Outcomes(old), new Outcomes(now)];
  const map = space.diagrams.combine(first.map(touched), second.map(touched), (a, b) => {
    if (a === 0 || b === 0) return 0;
    const [from, to] = [first.keyOf(a), second.keyOf(b)];
    if (from === to) return 0;
    const key = JSON.stringify([from, to]);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, pairs.length);
    pairs.push(key);
    return pairs.length - 1;
  });
  return [...setsByValue(space, map).values()];
}

/** What comes of attempts, as numbers. */
class Outcomes {
  readonly #access: Access;
  readonly #keys: string[] = [''];
  readonly #known = new Map<string, number>();

  constructor(access: Access) {
    this.#access = access;
  }

  keyOf(number: number): string {
    return this.#keys[number] ?? '';
  }

  /** The outcome of every attempt of a set; 0 elsewhere. */
  map(set: Node): Node {
    const { space, records } = this.#access;
    const { diagrams } = space;
    const lists = new Lists();
    const concerned = records.filter(({ match }) => match.may.some((term) => meets(space, set, term)));
    const possible = possibleMap(
      space,
      concerned.filter(({ match }) => !match.certain),
      lists,
    );
    const answers = diagrams.combine(this.#takers(set, concerned), diagrams.intersect(possible, set), (taker, list) => {
      const certain = records[taker - 1] ?? null;
      const all = lists.at(list);
      diagrams.charge(all.length);
      const before = all.filter((index) => certain === null || index < certain.index);
      return this.#numberOf({ possible: before.flatMap((index) => records[index] ?? []), certain });
    });
    return diagrams.intersect(answers, set);
  }

  #numberOf(answers: Answers): number {
    const key = outcomeKey(answers);
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    this.#known.set(key, this.#keys.length);
    this.#keys.push(key);
    return this.#keys.length - 1;
  }

  /** The first record that must answer each attempt of a set, as its index plus one. */
  #takers(set: Node, records: readonly AccessRecord[]): Node {
    const { space } = this.#access;
    const { diagrams } = space;
    const layers = new Map<Shape, Node>();
    for (const { index, match } of records) {
      for (const { shape, node, product } of match.must) {
        const pair = product === null ? null : pairOf(product);
        if (product !== null && pair !== null) {
          const line = diagrams.intersect(product.line, space.lineOfPair(set, pair));
          const taken = diagrams.intersect(terminal(index + 1), line);
          const grown = withProduct(space, layers.get(shape) ?? NOTHING, product, (at) => diagrams.first(at, taken));
          if (line !== NOTHING) layers.set(shape, grown);
          continue;
        }
        const part = diagrams.intersect(shape === 'same' ? diagrams.intersect(space.twins, node) : node, set);
        if (part === NOTHING) continue;
        const before = layers.get(shape) ?? NOTHING;
        layers.set(shape, diagrams.first(before, diagrams.intersect(terminal(index + 1), part)));
      }
    }
    return SHAPES.reduce((map, shape) => diagrams.least(map, layers.get(shape) ?? NOTHING), NOTHING);
  }
}

function meets(space: Space, set: Node, { node, product }: Term): boolean {
  return product === null ? space.diagrams.overlaps(node, set) : meetsProduct(space, set, product);
}

function changesIn(space: Space, set: Node, old: Access, now: Access): Change[] {
  const found = regionsOf(space, set, { limit: STRETCHES });
  if (found !== null && found.regions.length <= REGIONS) {
    return found.regions.flatMap((region) => changeOf(region, region, old, now, true));
  }
  const example = someRegionOf(space, set);
  return example === null
    ? []
    : widestRegionsOf(space, set).flatMap((region) => changeOf(region, example, old, now, false));
}

/** `example` is a region of which every attempt is changed so. */
function changeOf(region: Region, example: Region, old: Access, now: Access, exact: boolean): Change[] {
  const witness = sampleOf(example, old.space.spelt);
  if (witness === null) return [];
  const [before, after] = [answersTo(old, witness), answersTo(now, witness)];
  return [{ ...kindOf(before, after), region, before, after, witness, exact }];
}

function kindOf(before: Answers, after: Answers): Pick<Change, 'kind' | 'direction'> {
  const [could, can] = [admitting(before).length > 0, admitting(after).length > 0];
  if (could !== can) return { kind: can ? 'gained' : 'lost', direction: null };
  const [old, now] = [weakest(before), weakest(after)];
  if (old === null || now === null || old === now) return { kind: 'changed', direction: 'other' };
  return { kind: 'changed', direction: now < old ? 'weaker' : 'stronger' };
}

/** Where sets were too much work: every changed record by itself, by what its coming or going may do. */
function roughDifference(
  old: Access,
  gone: readonly AccessRecord[],
  now: Access,
  come: readonly AccessRecord[],
): Difference {
  const changed = [...come.map((record) => ({ record, side: now })), ...gone.map((record) => ({ record, side: old }))];
  const changes = changed.slice(0, ROUGH_RECORDS).flatMap(({ record, side }) => {
    const set = reachOf(side, record, FEW_STEPS).set;
    const example = set === NOTHING ? null : someRegionOf(side.space, set);
    if (example === null) return [];
    const opens = admits(record.record) === (side === now);
    return widestRegionsOf(side.space, set).flatMap((region) =>
      changeOf(region, example, old, now, false).map((change): Change => {
        const seen = outcomeKey(change.before) !== outcomeKey(change.after);
        return seen ? change : { ...change, kind: opens ? 'gained' : 'lost', direction: null };
      }),
    );
  });
  return { changes: ordered(changes), exact: false };
}

function ordered(changes: readonly Change[]): Change[] {
  const rank = ({ kind, direction }: Change): number => {
    if (kind === 'gained') return 0;
    if (kind === 'lost') return 4;
    return direction === 'weaker' ? 1 : direction === 'other' ? 2 : 3;
  };
  const place = ({ after, before }: Change): number => admitting(after)[0]?.index ?? admitting(before)[0]?.index ?? 0;
  return [...changes].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
}
