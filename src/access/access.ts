import type { ServerHbaRecord } from '../deployment/model.ts';
import type { HbaRecord } from '../facts.ts';
import { type Diagrams, EVERYTHING, type Node, NOTHING } from './diagram.ts';
import { addressesOf, type Match, Matches, SHAPES, type Shape, type Term } from './matches.ts';
import { NameSets } from './name-sets.ts';
import { type AddressSet, EVERY_ADDRESS } from './ranges.ts';
import { Space } from './space.ts';
import { type Knowledge, namesOf } from './words.ts';

/** Steps that working out what one record answers may take, and those of all records of a server together. */
const RECORD_STEPS = 400_000;
const SERVER_STEPS = 20_000_000;
/** What each record still gets when those are used up: enough for records that name their databases and users. */
const FEW_STEPS = 4_000;

/** What is known of a server beside its records. Of one without TLS (`tls` false) no attempt uses it. */
export interface AccessOptions extends Knowledge {
  readonly tls: boolean;
}

/** A record in its place, and the attempts that it may answer after the records above it. */
export interface AccessRecord {
  /** The record's place among those that can match. */
  readonly index: number;
  readonly entry: ServerHbaRecord;
  readonly record: HbaRecord;
  readonly match: Match;
  /** Attempts that it may answer: what it may match without what earlier records must match. */
  readonly reach: Node;
  /** False where that was too much work: `reach` then holds attempts too that earlier records take. */
  readonly exact: boolean;
}

/** What the records of a server answer, in a space that several servers may share. */
export interface Access {
  readonly space: Space;
  readonly matches: Matches;
  readonly options: AccessOptions;
  readonly records: readonly AccessRecord[];
  /** Attempts that no record must answer. */
  readonly rest: Node;
  /** False where something of it was too much work: records then reach attempts too that earlier ones take. */
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

/** A space in which all records of some servers can be told apart, and `ranges` besides. */
export function spaceOf(sides: readonly Side[], ranges: readonly AddressSet[] = []): Space {
  const names: string[] = [];
  const sets: AddressSet[] = [...ranges];
  for (const { hba, options } of sides) {
    for (const { record } of matching(hba)) {
      for (const name of namesOf(record, options.major)) names.push(name);
      const { may, must } = addressesOf(record);
      sets.push(may);
      if (may !== must) sets.push(must);
    }
    for (const [role, groups] of options.memberships?.grants ?? []) names.push(role, ...groups);
  }
  return new Space(names, sets);
}

/**
 * Walks the records in order, as check_hba does: the first record that matches answers, whatever its method, and there
 * is no fall-through. An earlier record takes attempts away only where it must match them; records in error, records
 * that can never match and columns filled in by a template take nothing.
 */
export function accessOf(side: Side, space: Space = spaceOf([side])): Access {
  const { hba, options } = side;
  const matches = new Matches(space, new NameSets(space, options), options.tls);
  const taken = new Taken(space);
  const records: AccessRecord[] = [];
  for (const { entry, record } of matching(hba)) {
    const match = matches.of(record);
    const { reach, exact } = taken.leave(match.may);
    records.push({ index: records.length, entry, record, match, reach, exact });
    taken.add(match.must);
  }
  const everything = options.tls ? EVERYTHING : space.line(['none', 'gss', 'socket'], EVERY_ADDRESS);
  const { reach: rest, exact } = taken.leave(everything);
  return { space, matches, options, records, rest, exact: exact && records.every((record) => record.exact) };
}

/** What earlier records take, by the shape of their lists: together it might be large, each by itself is not. */
class Taken {
  readonly #space: Space;
  readonly #diagrams: Diagrams;
  readonly #layers = new Map<Shape, Node>();
  /** Whether every record's part was taken. */
  #complete = true;

  constructor(space: Space) {
    this.#space = space;
    this.#diagrams = space.diagrams;
  }

  add(terms: readonly Term[]): void {
    const diagrams = this.#diagrams;
    for (const { shape, node } of terms) {
      const layer = this.#layers.get(shape) ?? NOTHING;
      const grown = diagrams.within(this.#steps, () => diagrams.first(layer, node));
      // Less taken away is the safe side.
      if (grown === null) this.#complete = false;
      else this.#layers.set(shape, grown);
    }
  }

  leave(may: Node): { readonly reach: Node; readonly exact: boolean } {
    let reach = may;
    let exact = this.#complete;
    for (const shape of SHAPES) {
      const layer = this.#layers.get(shape) ?? NOTHING;
      if (layer === NOTHING || reach === NOTHING) continue;
      const left = this.#diagrams.within(this.#steps, () => this.#without(reach, shape, layer));
      if (left === null) exact = false;
      else reach = left;
    }
    return { reach, exact: exact || reach === NOTHING };
  }

  get #steps(): number {
    return this.#diagrams.spent > SERVER_STEPS ? FEW_STEPS : RECORD_STEPS;
  }

  #without(reach: Node, shape: Shape, layer: Node): Node {
    const diagrams = this.#diagrams;
    if (shape !== 'same') return diagrams.minus(reach, layer);
    const same = diagrams.intersect(reach, this.#space.twins);
    return diagrams.minus(reach, diagrams.intersect(same, layer));
  }
}
