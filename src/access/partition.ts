import type { Access, AccessRecord } from './access.ts';
import type { Attempt } from './attempt.ts';
import { columnParts } from './columns.ts';
import { NOTHING, type Node } from './diagram.ts';
import { listedParts } from './listed.ts';
import { recordsFor } from './lookup.ts';
import { Lists, possibleMap, splitBy } from './possible.ts';
import { holdsNames } from './product.ts';
import { mustOf, restTableOf, roughSet, type TableReach, tableOf } from './reach.ts';
import { type Region, regionsOf, regionsOfColumn, regionsOfProduct, type Taking } from './regions.ts';

/** What answers attempts: records that may, in order, and what must answer where none of them does. */
export interface Answers {
  readonly possible: readonly AccessRecord[];
  /** null where no record is left: the server refuses. */
  readonly certain: AccessRecord | null;
}

/** A region and what answers each attempt of it. */
export interface AnsweredRegion {
  readonly region: Region;
  readonly answers: Answers;
  /**
   * False where telling the names apart was too much work: earlier records then answer some attempts of the region, for users
   * or databases of their own, and regions overlap; `possible` are all records that may answer something anywhere.
   */
  readonly exact: boolean;
}

export interface Partition {
  /** Disjoint, and together every attempt (of a server without TLS, every one that does not use it). */
  readonly regions: readonly AnsweredRegion[];
  /** False where not all of them are. */
  readonly exact: boolean;
}

/**
 * Steps, and pieces of regions, that the partition of a server may take: so many, and so many more for each record. A step takes
 * about half a microsecond, so that they bound the time: about a second for 10,000 records. Regions of records of named users
 * and databases are one or two each and are not counted; those of records for everybody grow with the records that they cross.
 * Where all kinds of records are mixed, all regions of 2,000 are exact, of 4,000 those of all but the last record, and of 10,000 those
 * of nineteen records in twenty.
 */
const STEPS = 500_000;
const PIECES = 80_000;
const STEPS_FOR_EACH = 10;
const PIECES_FOR_EACH = 4;
/** What each record still gets when those are used up. */
const FEW_STEPS = 400;
const FEW_PIECES = 4;

/**
 * All attempts in disjoint regions by what answers them, in the order of the records that must; what is refused comes last.
 * Regions are products of lists. Where records for all users and records for all databases cross in thousands, the exact ones
 * are millions: those of a record are then told by its own words (`exact` is false), so that the whole stays in proportion.
 */
export function partitionOf(access: Access): Partition {
  const { space, records } = access;
  const { diagrams } = space;
  const lists = new Lists();
  const undecided = records.filter(({ match }) => !match.certain);
  const possible =
    undecided.length === 0 ? NOTHING : diagrams.within(STEPS, () => possibleMap(space, undecided, lists));
  const regions: AnsweredRegion[] = [];
  const end = diagrams.spent + STEPS + STEPS_FOR_EACH * records.length;
  let pieces = PIECES + PIECES_FOR_EACH * records.length;
  const spend = <Result>(compute: () => Result): Result | null =>
    diagrams.within(Math.max(FEW_STEPS, end - diagrams.spent), compute);
  const add = (reach: TableReach, rough: () => Node, certain: AccessRecord | null): void => {
    const parts = possible === null ? null : spend(() => splitBy(space, reach.set, certain, possible, lists));
    const limit = Math.max(FEW_PIECES, pieces);
    const found = parts === null ? null : answered(access, parts, certain, lists, { ...reach, limit });
    if (found !== null) {
      pieces -= found.size;
      for (const { region, answers } of found.regions) regions.push({ region, answers, exact: reach.exact });
      return;
    }
    const answers = { possible: undecided, certain };
    for (const region of regionsOf(space, rough())?.regions ?? []) regions.push({ region, answers, exact: false });
  };
  // Whom such a record means is in its lists: regions without a diagram of names.
  const addListed = (record: AccessRecord): boolean => {
    const told = possible === null ? null : spend(() => listedParts(space, record, possible, lists));
    for (const { list, product } of told?.parts ?? []) {
      const answers = answersOf(access, lists, list, record);
      for (const region of regionsOfProduct(space, product))
        regions.push({ region, answers, exact: told?.exact === true });
    }
    return told !== null;
  };
  const addColumns = (record: AccessRecord): boolean => {
    if (possible === null || diagrams.spent > end) return false;
    const parts = spend(() => columnParts(space, record, possible, lists));
    if (parts === null) return false;
    const found: AnsweredRegion[] = [];
    const limit = Math.max(FEW_PIECES, pieces);
    let size = 0;
    for (const { list, set, users } of parts) {
      const told = regionsOfColumn(space, set, users, limit - size);
      if (told === null) return false;
      size += told.size;
      const answers = answersOf(access, lists, list, record);
      for (const region of told.regions) found.push({ region, answers, exact: true });
    }
    pieces -= size;
    for (const region of found) regions.push(region);
    return true;
  };
  for (const record of records) {
    if (record.match.must.length === 0 || addListed(record) || addColumns(record)) continue;
    // Records for everybody are the ones that cross others: a few steps would not do for them.
    const few = record.outline.every(({ shape }) => shape === 'both') ? FEW_STEPS : 0;
    const reach = tableOf(access, record, Math.max(few, end - diagrams.spent));
    if (record.match.certain) add(reach, () => roughSet(access, record), record);
    else {
      const certain = diagrams.within(STEPS, () => diagrams.intersect(reach.set, mustOf(space, record.match.must)));
      const exact = reach.exact && certain !== null;
      add({ ...reach, set: certain ?? NOTHING, exact }, () => certain ?? NOTHING, record);
    }
  }
  const rest = restTableOf(access, Math.max(FEW_STEPS, end - diagrams.spent));
  add(rest, () => space.diagrams.minus(rest.set, access.taken.nodes.all), null);
  return { regions, exact: regions.every(({ exact }) => exact) };
}

function answersOf({ records }: Access, lists: Lists, list: number, certain: AccessRecord | null): Answers {
  return { possible: lists.at(list).flatMap((index) => records[index] ?? []), certain };
}

function answered(
  access: Access,
  parts: ReadonlyMap<number, Node>,
  certain: AccessRecord | null,
  lists: Lists,
  taking: Taking & { readonly limit: number },
): { readonly regions: readonly Omit<AnsweredRegion, 'exact'>[]; readonly size: number } | null {
  const all: Omit<AnsweredRegion, 'exact'>[] = [];
  let size = 0;
  for (const [list, part] of parts) {
    const found = regionsOf(access.space, part, { ...taking, limit: taking.limit - size });
    if (found === null) return null;
    size += found.size;
    const answers = answersOf(access, lists, list, certain);
    for (const region of found.regions) all.push({ region, answers });
  }
  return { regions: all, size };
}

/** What answers one attempt, from the records themselves: those that may, and the first that must. */
export function answersTo(access: Access, attempt: Attempt): Answers {
  const { space } = access;
  const possible: AccessRecord[] = [];
  const names = space.namesOf(attempt);
  const holds = (term: AccessRecord['outline'][number]): boolean => {
    if (term.product !== null)
      return holdsNames(term.product, names) && space.valueAt(term.product.line, attempt) !== 0;
    return space.valueAt(term.node, attempt) !== 0 && (term.shape !== 'same' || space.isTwins(names));
  };
  for (const record of recordsFor(access, names)) {
    if (record.match.must.some(holds)) return { possible, certain: record };
    if (record.match.may.some(holds)) possible.push(record);
  }
  return { possible, certain: null };
}
