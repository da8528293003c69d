import type { ServerHbaRecord } from '../deployment/model.ts';
import type { HbaRecord } from '../facts.ts';
import { type Diagrams, NOTHING, type Node } from './diagram.ts';
import { addressesOf, type Match, Matches } from './matches.ts';
import { NameSets } from './name-sets.ts';
import { hasTwins, meetsProduct, ProductTerm, pairOf, withProduct } from './product.ts';
import type { AddressSet } from './ranges.ts';
import { Space } from './space.ts';
import { isNothing, SHAPES, type Shape, type Term, termOf } from './terms.ts';
import { databaseNames, type Knowledge, userNames } from './words.ts';

/**
 * Steps that working out what one record answers may take, and those of all records of a server together: so many, and so many
 * more for each record. A step takes about an eighth of a microsecond.
 */
const RECORD_STEPS = 200_000;
const SERVER_STEPS = 500_000;
const STEPS_FOR_EACH = 100;
/** What each user of a list costs where it is put into a row of a set. */
const STEPS_OF_USER = 8;
/** What each record still gets when those are used up: enough for records of short lists. */
const FEW_STEPS = 150;

/** What is known of a server beside its records. Of one without TLS (`tls` false) no attempt uses it. */
export interface AccessOptions extends Knowledge {
  readonly tls: boolean;
}

/** A record in its place, and what it may answer after the records above it. */
export interface AccessRecord {
  /** The record's place among those that can match. */
  readonly index: number;
  readonly entry: ServerHbaRecord;
  readonly record: HbaRecord;
  readonly match: Match;
  /**
   * The attempts that it may answer, without what earlier records must match; names that it does not itself tell apart are not told
   * apart: of a record for all users, users that an earlier record names are still there. Nothing where no attempt is left.
   */
  readonly outline: readonly Term[];
  /** False where that was too much work: `outline` then holds attempts too that earlier records take. */
  readonly exact: boolean;
  /** What the records above it take. */
  readonly above: Layers;
}

/** What the records of a server answer, in a space that several servers may share. */
export interface Access {
  readonly space: Space;
  readonly matches: Matches;
  readonly options: AccessOptions;
  readonly records: readonly AccessRecord[];
  /** What all records take. */
  readonly taken: Layers;
  /** False where something of it was too much work: see the records. */
  readonly exact: boolean;
}

/** One server, for a space that it shares with another. */
export interface Side {
  readonly hba: readonly ServerHbaRecord[];
  readonly options: AccessOptions;
}

/** Records that can match at all: one that loads with an error is `hostssl` while `ssl` is off, and matches nothing. */
function matching(hba: readonly ServerHbaRecord[]): { readonly entry: ServerHbaRecord; readonly record: HbaRecord }[] {
  return hba.flatMap((entry) => {
    const { record, error } = entry.fact;
    return record === null || error !== null ? [] : [{ entry, record }];
  });
}

/** A space in which all records of some servers can be told apart, and `ranges` and `others` (names) besides. */
export function spaceOf(
  sides: readonly Side[],
  ranges: readonly AddressSet[] = [],
  others: readonly string[] = [],
): Space {
  // Apart, so that neighbours of one column are neighbours: lists of names are held as stretches.
  const databases: string[] = [];
  const users: string[] = [...others];
  const sets: AddressSet[] = [...ranges];
  for (const { hba, options } of sides) {
    for (const { record } of matching(hba)) {
      for (const name of databaseNames(record, options.major)) databases.push(name);
      for (const name of userNames(record, options.major)) users.push(name);
      const { may, must } = addressesOf(record);
      sets.push(may);
      if (may !== must) sets.push(must);
    }
    for (const [role, groups] of options.memberships?.grants ?? []) users.push(role, ...groups);
  }
  return new Space([...databases, ...users], sets);
}

/**
 * Walks the records in order, as check_hba does: the first record that matches answers, whatever its method, and there
 * is no fall-through. An earlier record takes attempts away only where it must match them; records in error, records
 * that can never match and columns filled in by a template take nothing.
 */
export function accessOf(side: Side, space: Space = spaceOf([side])): Access {
  const { hba, options } = side;
  const matches = new Matches(space, new NameSets(space, options), options.tls);
  const entries = matching(hba);
  const budget = new Budget(space.diagrams, SERVER_STEPS + STEPS_FOR_EACH * entries.length);
  const records: AccessRecord[] = [];
  let above = NO_LAYERS;
  for (const { entry, record } of entries) {
    const match = matches.of(record);
    const { outline, exact } = leave(space, match.may, above, budget);
    records.push({ index: records.length, entry, record, match, outline, exact, above });
    above = take(space, match.must, above, budget);
  }
  return { space, matches, options, records, taken: above, exact: records.every((record) => record.exact) };
}

/** What earlier records take, by the shape of their lists: all of it together might be large, each by itself is not. */
export interface Layers {
  readonly nodes: Readonly<Record<Shape, Node>>;
  /** Whether everything that is taken is there. Less taken away is the safe side. */
  readonly complete: boolean;
}

const NO_LAYERS: Layers = {
  nodes: { all: NOTHING, users: NOTHING, databases: NOTHING, both: NOTHING, same: NOTHING },
  complete: true,
};

/** The layers that can leave nothing of a term: names that stand in no file are taken only by words that mean everybody. */
export const DECIDING: Readonly<Record<Shape, readonly Shape[]>> = {
  all: ['all'],
  users: ['all', 'users'],
  databases: ['all', 'databases'],
  both: SHAPES,
  same: ['all', 'same'],
};

/** Steps for the records of one server. */
class Budget {
  readonly #diagrams: Diagrams;
  readonly #end: number;

  constructor(diagrams: Diagrams, steps: number) {
    this.#diagrams = diagrams;
    this.#end = diagrams.spent + steps;
  }

  spend<Result>(compute: () => Result): Result | null {
    return this.#diagrams.within(this.#diagrams.spent > this.#end ? FEW_STEPS : RECORD_STEPS, compute);
  }
}

function take(space: Space, terms: readonly Term[], above: Layers, budget: Budget): Layers {
  let layers = above;
  for (const term of terms) {
    const before = layers.nodes[term.shape];
    const grown = budget.spend(() => joined(space, before, term));
    if (grown === null) layers = { ...layers, complete: false };
    else if (grown !== before) layers = { ...layers, nodes: { ...layers.nodes, [term.shape]: grown } };
  }
  return layers;
}

/** A set together with a term. */
function joined(space: Space, set: Node, term: Term): Node {
  const { diagrams } = space;
  const { product } = term;
  if (product === null) return diagrams.first(set, term.node);
  const grown = (line: Node): Node => diagrams.first(line, product.line);
  return withProduct(space, set, product, grown, (users) => diagrams.charge(STEPS_OF_USER * users));
}

function leave(
  space: Space,
  may: readonly Term[],
  above: Layers,
  budget: Budget,
): Pick<AccessRecord, 'outline' | 'exact'> {
  let exact = above.complete;
  const outline = may.flatMap((term) => {
    let left = term;
    for (const layer of DECIDING[term.shape]) {
      const less = budget.spend(() => lessOf(space, left, layer, above));
      if (less === null) {
        exact = false;
        break;
      }
      left = less;
    }
    return isNothing(left) ? [] : [left];
  });
  return { outline, exact: exact || outline.length === 0 };
}

/** A term without what one layer takes of it. */
function lessOf(space: Space, term: Term, layer: Shape, above: Layers): Term {
  const { shape, product } = term;
  const taken = above.nodes[layer];
  if (taken === NOTHING || isNothing(term)) return term;
  if (product === null) return termOf(shape, without(space, term.node, shape, layer, above));
  if (layer === 'same' && !hasTwins(product)) return term;
  const pair = pairOf(product);
  if (pair === null) {
    return meetsProduct(space, taken, product) ? termOf(shape, without(space, term.node, shape, layer, above)) : term;
  }
  const line = space.diagrams.minus(product.line, space.lineOfPair(taken, pair));
  return line === product.line ? term : new ProductTerm(space, { ...product, line });
}

/** A term without what one layer holds; the layer of `same` holds only attempts on the database of the user's own name. */
export function without(space: Space, left: Node, shape: Shape, layer: Shape, above: Layers): Node {
  const { diagrams } = space;
  const taken = above.nodes[layer];
  if (taken === NOTHING || left === NOTHING) return left;
  if (layer !== 'same' || shape === 'same') return diagrams.minus(left, taken);
  return diagrams.minus(left, diagrams.intersect(diagrams.intersect(left, taken), space.twins));
}
