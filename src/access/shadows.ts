import { type Access, type AccessRecord, DECIDING } from './access.ts';
import { NOTHING, type Node, terminal, terminalValue } from './diagram.ts';
import { holdsNames, pairCount, pairOf } from './product.ts';
import { mustOf } from './reach.ts';
import type { Names, Pair, Space } from './space.ts';
import { SHAPES, type Shape, type Term } from './terms.ts';

/** A record that answers less than it says, and the records above it that answer in its place. */
export interface Shadow {
  readonly record: AccessRecord;
  /** Whether no attempt at all is left. */
  readonly whole: boolean;
  /**
   * In order. Of a record that is left nothing: as few as will do (several may only do so together), none of them to spare. Of others:
   * every record that takes something. At most `MOST`.
   */
  readonly by: readonly AccessRecord[];
  /** False where others take something too: they are more than are told, or finding all of them was too much work. */
  readonly complete: boolean;
}

/** More records than this are not told of one. */
const MOST = 64;

/** Lists that make more pairs of names than this are kept as diagrams. */
const PAIRS = 64;

/** Steps that finding them may take, for one record and for all of a server together. */
const STEPS = 200_000;
const SERVER_STEPS = 900_000;
const FEW_STEPS = 150;

/** The records that earlier ones leave nothing, in order. A record that matches nobody in the first place has no shadow. */
export function shadowsOf(access: Access): Shadow[] {
  const dead = access.records.filter(({ outline, match }) => outline.length === 0 && match.may.length > 0);
  if (dead.length === 0) return [];
  const takers = new Takers(access);
  return dead.map((record) => ({ record, whole: true, ...takers.covering(record) }));
}

/** The records above that take attempts of some records which are left others. Those that lose nothing are left out. */
export function partialShadowsOf(access: Access, of: readonly AccessRecord[]): Shadow[] {
  const alive = of.filter(({ outline }) => outline.length > 0);
  if (alive.length === 0) return [];
  const takers = new Takers(access);
  return alive.flatMap((record) => {
    const { by, complete } = takers.taking(record);
    return by.length === 0 ? [] : [{ record, whole: false, by, complete }];
  });
}

/** Records in order; whether they are all. */
type Found = Pick<Shadow, 'by' | 'complete'>;

function firstOf(found: readonly AccessRecord[]): Found {
  return { by: found.slice(0, MOST), complete: found.length <= MOST };
}

/** Which record of each shape takes an attempt first: its index plus one, by attempt. */
class Takers {
  readonly #access: Access;
  readonly #space: Space;
  readonly #first = new Map<Shape, Node>();
  /** Those of few names, by pair of names, in order. */
  readonly #pairs = new Map<number, { readonly taker: AccessRecord; readonly line: Node }[]>();
  /** Of shape `both`, those that are not among the pairs. */
  #others: Node = NOTHING;
  readonly #end: number;

  constructor(access: Access) {
    this.#access = access;
    this.#space = access.space;
    const { diagrams } = access.space;
    this.#end = diagrams.spent + SERVER_STEPS;
    for (const record of access.records) {
      for (const term of record.match.must) {
        if (term.shape !== 'both') this.#first.set(term.shape, this.#grown(this.#first.get(term.shape), record, term));
        else if (!this.#addPairs(record, term)) this.#others = this.#grown(this.#others, record, term);
      }
    }
  }

  #grown(before: Node = NOTHING, { index }: AccessRecord, { node }: Term): Node {
    const { diagrams } = this.#space;
    return this.#spend(() => diagrams.first(before, diagrams.intersect(terminal(index + 1), node))) ?? before;
  }

  #addPairs(taker: AccessRecord, { product }: Term): boolean {
    if (product === null) return false;
    if (pairCount(product) > PAIRS) return false;
    const { databases, users, line } = product;
    for (const database of databases === 'physical' ? [databases] : databases) {
      for (const user of users) {
        const key = this.#keyOf({ database, user });
        const list = this.#pairs.get(key);
        if (list === undefined) this.#pairs.set(key, [{ taker, line }]);
        else list.push({ taker, line });
      }
    }
    return true;
  }

  /** Of users that stand in files; physical replication comes before the databases. */
  #keyOf({ database, user }: Names): number {
    return (database === 'physical' ? 0 : database + 1) * (this.#space.twin + 1) + user;
  }

  /** Puts the pairs and the others of shape `both` together: only records that name more than a pair ask for that. */
  #gather(): void {
    if (this.#first.has('both')) return;
    let all: Node = NOTHING;
    for (const record of this.#access.records) {
      for (const term of record.match.must) if (term.shape === 'both') all = this.#grown(all, record, term);
    }
    this.#first.set('both', all);
  }

  #spend<Result>(compute: () => Result): Result | null {
    const { diagrams } = this.#space;
    return diagrams.within(diagrams.spent > this.#end ? FEW_STEPS : STEPS, compute);
  }

  /** The records above that take something of a record, in order. */
  taking(record: AccessRecord): Found {
    this.#gather();
    const found = this.#spend(() => this.#candidates(record, mustOf(this.#space, record.match.may), SHAPES));
    return found === null ? this.#takingPart(record) : firstOf(found);
  }

  /** As few records above as take all of it, in order. */
  covering(record: AccessRecord): Found {
    const { may } = record.match;
    const pair = onlyPairOf(may);
    if (pair !== null) return this.#spend(() => this.#coveringPair(record, pair)) ?? this.#takingPart(record);
    const shapes = SHAPES.filter((layer) => may.some(({ shape }) => DECIDING[shape].includes(layer)));
    if (shapes.includes('both')) this.#gather();
    const found = this.#spend(() => {
      const set = mustOf(this.#space, may);
      return this.#covering(set, this.#candidates(record, set, shapes), ({ match }) => this.#common(set, match.must));
    });
    return found ?? this.#takingPart(record);
  }

  /** What terms take of a set. */
  #common(set: Node, terms: readonly Term[]): Node {
    const { diagrams, twins } = this.#space;
    return terms.reduce((all, { shape, node }) => {
      const met = diagrams.intersect(set, node);
      return diagrams.first(all, shape === 'same' ? diagrams.intersect(met, twins) : met);
    }, NOTHING);
  }

  #coveringPair(record: AccessRecord, pair: Pair): Found {
    const { diagrams } = this.#space;
    return this.#covering(pair.line, this.#candidatesOfPair(record, pair), ({ match }) =>
      match.must.reduce(
        (line, term) => diagrams.first(line, diagrams.intersect(pair.line, this.#lineOf(term, pair))),
        NOTHING,
      ),
    );
  }

  /** What a term has for a pair. */
  #lineOf({ shape, node, product }: Term, pair: Names): Node {
    if (product !== null) return holdsNames(product, pair) ? product.line : NOTHING;
    return shape === 'same' && !this.#space.isTwins(pair) ? NOTHING : this.#space.lineOfPair(node, pair);
  }

  /** `within` is what a record takes of `set`. */
  #covering(set: Node, candidates: readonly AccessRecord[], within: (taker: AccessRecord) => Node): Found {
    const { diagrams } = this.#space;
    const { by, complete } = firstOf(candidates);
    const sets = by.map((taker) => ({ taker, set: within(taker) }));
    const alone = sets.find((one) => diagrams.minus(set, one.set) === NOTHING);
    if (alone !== undefined) return { by: [alone.taker], complete: true };
    // A record that was too much work for the maps of first takers is in none of them.
    const all = sets.reduce((union, one) => diagrams.first(union, one.set), NOTHING);
    return complete && diagrams.minus(set, all) === NOTHING
      ? { by: this.#needed(set, sets), complete }
      : { by, complete: false };
  }

  /** Drops what the others take too, the narrowest and last first. */
  #needed(set: Node, sets: readonly { readonly taker: AccessRecord; readonly set: Node }[]): AccessRecord[] {
    const { diagrams } = this.#space;
    const order = [...sets].sort((a, b) => breadth(a.taker) - breadth(b.taker) || b.taker.index - a.taker.index);
    const after: Node[] = [NOTHING];
    for (const one of [...order].reverse()) after.push(diagrams.first(after.at(-1) ?? NOTHING, one.set));
    const kept: AccessRecord[] = [];
    let union: Node = NOTHING;
    for (const [at, one] of order.entries()) {
      const others = diagrams.first(union, after[order.length - 1 - at] ?? NOTHING);
      if (diagrams.minus(set, others) === NOTHING) continue;
      kept.push(one.taker);
      union = diagrams.first(union, one.set);
    }
    return kept.sort((a, b) => a.index - b.index);
  }

  /** Those that take something of one pair of names of a record. */
  #takingPart(record: AccessRecord): Found {
    const pair = this.#somePairOf(record);
    const found = pair === null ? null : this.#spend(() => this.#candidatesOfPair(record, pair));
    return { by: (found ?? []).slice(0, MOST), complete: false };
  }

  #somePairOf({ match }: AccessRecord): Pair | null {
    const [term] = match.may;
    if (term === undefined) return null;
    const { twin } = this.#space;
    if (term.shape !== 'same') return this.#space.somePairOf(term.node);
    return { database: twin + 1, user: twin, line: this.#space.lineOf(term.node) };
  }

  #candidatesOfPair(record: AccessRecord, pair: Pair): AccessRecord[] {
    const { diagrams } = this.#space;
    const indices = new Set<number>();
    for (const shape of SHAPES) {
      if (shape === 'same' && !this.#space.isTwins(pair)) continue;
      const layer = shape === 'both' ? this.#others : (this.#first.get(shape) ?? NOTHING);
      this.#collect(diagrams.intersect(this.#space.lineOfPair(layer, pair), pair.line), record.index, indices);
    }
    let left = pair.line;
    // Names that stand in no file have any number from the twin's on, and are in no list.
    const listed = pair.user < this.#space.twin ? this.#pairs.get(this.#keyOf(pair)) : undefined;
    for (const { taker, line } of listed ?? []) {
      if (taker.index >= record.index || left === NOTHING) break;
      const less = diagrams.minus(left, line);
      if (less !== left) indices.add(taker.index);
      left = less;
    }
    return this.#recordsAt(indices);
  }

  #candidates(record: AccessRecord, set: Node, shapes: readonly Shape[]): AccessRecord[] {
    const { diagrams, twins } = this.#space;
    const indices = new Set<number>();
    for (const shape of shapes) {
      const first = this.#first.get(shape) ?? NOTHING;
      const met = diagrams.intersect(first, set);
      this.#collect(shape === 'same' ? diagrams.intersect(met, twins) : met, record.index, indices);
    }
    return this.#recordsAt(indices);
  }

  #recordsAt(indices: ReadonlySet<number>): AccessRecord[] {
    return [...indices].sort((a, b) => a - b).flatMap((index) => this.#access.records[index] ?? []);
  }

  #collect(node: Node, before: number, indices: Set<number>): void {
    const { diagrams } = this.#space;
    const seen = new Set<Node>();
    const go = (at: Node): void => {
      if (seen.has(at)) return;
      seen.add(at);
      if (at < 0) {
        const index = terminalValue(at) - 1;
        if (index >= 0 && index < before) indices.add(index);
        return;
      }
      const level = diagrams.levelOf(at);
      go(diagrams.low(at, level));
      go(diagrams.high(at, level));
    };
    go(node);
  }
}

/** The one pair of names that terms are of; null where they have more. */
function onlyPairOf([term, ...others]: readonly Term[]): Pair | null {
  const { product = null } = others.length === 0 ? (term ?? {}) : {};
  const names = product === null ? null : pairOf(product);
  return product === null || names === null ? null : { ...names, line: product.line };
}

/** How many attempts a record's words mean, roughly: by how many of its lists mean everybody. */
function breadth({ match }: AccessRecord): number {
  return Math.max(...match.must.map(({ shape }) => (shape === 'all' ? 2 : shape === 'both' ? 0 : 1)), 0);
}
