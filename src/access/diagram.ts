/**
 * Sets of attempts, and functions from attempts to small numbers, as reduced ordered decision diagrams (Bryant 1986): an
 * attempt is a row of bits, a diagram asks for one bit after the other, and equal diagrams are one and the same number. So two
 * sets are equal when their nodes are, what several records have in common is held once, and a product of lists costs their sum.
 */
export type Node = number;

/** Terminals are negative: a function's value `v` is the node `-1 - v`. 0 is outside a set, 1 within. */
export const NOTHING: Node = -1;
export const EVERYTHING: Node = -2;

export function terminal(value: number): Node {
  return -1 - value;
}

/** The value of a terminal. */
export function terminalValue(node: Node): number {
  return -1 - node;
}

/** How `Diagrams` is laid out: where the bits of addresses begin. Sets that share no address are told apart by them early. */
export interface Layout {
  readonly levels: number;
  readonly addressLevel: number;
}

const FIRST = 1;
const MINUS = 2;
const WITHIN = 3;
const LEAST = 4;
const MEETS = 5;

/** More values of functions, and more nodes, than there ever are: two of them together are still a whole number. */
const TERMINALS = 2 ** 24;
const NODES = 2 ** 27;

/** The cache of results grows with the nodes up to here; beyond, what it would save is lost in fetching it. */
const CACHE = 2 ** 21;

/** Bit b of a mask stands for the addresses whose five highest bits are b: where the j-th of them is 1. */
const HIGH_BITS: readonly number[] = [-65536, -16711936, -252645136, -858993460, -1431655766];

/**
 * The store of nodes and their algebra. Nothing is ever freed: a store lives as long as one analysis. What may become large is
 * computed `within` a number of steps, and only while there are fewer than `limit` nodes.
 */
export class Diagrams {
  readonly #layout: Layout;
  readonly #limit: number;
  #steps = Number.POSITIVE_INFINITY;
  /** Four numbers a node: level, low, high, mask. They are asked for together, so they lie together. */
  #nodes: Int32Array;
  /** Nodes plus one by their hash; 0 is free. */
  #table: Int32Array;
  /** Four numbers an entry: operation (0 is free), both operands, result. */
  #cache: Int32Array;
  #count = 0;
  #exhausted = false;
  /** Steps that computations within budgets have taken so far. */
  spent = 0;

  /** `expected` is about how many nodes there will be: growing to them one doubling after the other costs as much as filling them. */
  constructor(layout: Layout, limit: number, expected = 0) {
    this.#layout = layout;
    this.#limit = limit;
    const room = 2 ** Math.ceil(Math.log2(Math.max(256, Math.min(expected, limit))));
    this.#nodes = new Int32Array(4 * room);
    this.#table = new Int32Array(2 * room);
    this.#cache = new Int32Array(Math.min(4 * room, CACHE));
  }

  get size(): number {
    return this.#count;
  }

  /** Runs a computation of at most so many steps; null where that, or the store, was not enough. Not to be nested. */
  within<Result>(steps: number, compute: () => Result): Result | null {
    this.#steps = steps;
    this.#exhausted = this.#count >= this.#limit;
    const result = compute();
    const failed = this.#exhausted;
    this.spent += steps - this.#steps;
    this.#steps = Number.POSITIVE_INFINITY;
    this.#exhausted = false;
    return failed ? null : result;
  }

  /** Counts work besides that of diagrams, in steps, against the computation that is under way. False where it must not be done. */
  charge(steps: number): boolean {
    this.#steps -= steps;
    if (this.#steps < 0) this.#exhausted = true;
    return !this.#exhausted;
  }

  levelOf(node: Node): number {
    return node < 0 ? this.#layout.levels : (this.#nodes[4 * node] ?? 0);
  }

  low(node: Node, level: number): Node {
    return node >= 0 && this.#nodes[4 * node] === level ? (this.#nodes[4 * node + 1] ?? NOTHING) : node;
  }

  high(node: Node, level: number): Node {
    return node >= 0 && this.#nodes[4 * node] === level ? (this.#nodes[4 * node + 2] ?? NOTHING) : node;
  }

  make(level: number, low: Node, high: Node): Node {
    if (low === high) return low;
    const table = this.#table;
    const nodes = this.#nodes;
    const last = table.length - 1;
    let slot = hash(level, low, high) & last;
    for (let found = table[slot] ?? 0; found > 0; found = table[slot] ?? 0) {
      const at = 4 * (found - 1);
      if (nodes[at + 1] === low && nodes[at + 2] === high && nodes[at] === level) return found - 1;
      slot = (slot + 1) & last;
    }
    return this.#add(slot, level, low, high);
  }

  /** `a` where it is not 0, else `b`: the union of sets. */
  first(a: Node, b: Node): Node {
    if (a === b || b === NOTHING) return a;
    if (a < 0) return a === NOTHING ? b : a;
    return this.#known(FIRST, a, b) ?? this.#split(FIRST, a, b);
  }

  /** `a` where `b` is 0, else 0: the difference of sets. */
  minus(a: Node, b: Node): Node {
    if (b === NOTHING || a === NOTHING) return a;
    if (b < 0 || a === b) return NOTHING;
    if ((this.#maskOf(a) & this.#maskOf(b)) === 0) return a;
    return this.#known(MINUS, a, b) ?? this.#split(MINUS, a, b);
  }

  /** `a` where `b` is not 0, else 0: the intersection of sets. */
  intersect(a: Node, b: Node): Node {
    if (a === NOTHING || b === NOTHING) return NOTHING;
    if (b < 0 || a === b) return a;
    if ((this.#maskOf(a) & this.#maskOf(b)) === 0) return NOTHING;
    return this.#known(WITHIN, a, b) ?? this.#split(WITHIN, a, b);
  }

  /** The lesser of two values, where 0 is greater than every other. */
  least(a: Node, b: Node): Node {
    if (a === b || b === NOTHING) return a;
    if (a === NOTHING) return b;
    if (a < 0 && b < 0) return Math.max(a, b);
    return this.#known(LEAST, a, b) ?? this.#split(LEAST, a, b);
  }

  /** False where two sets certainly share no address. */
  mayMeet(a: Node, b: Node): boolean {
    return (this.#maskOf(a) & this.#maskOf(b)) !== 0;
  }

  /** Whether two sets have a member in common; nothing is built for it. */
  overlaps(a: Node, b: Node): boolean {
    if (a === NOTHING || b === NOTHING) return false;
    if (a < 0 || b < 0 || a === b) return true;
    if ((this.#maskOf(a) & this.#maskOf(b)) === 0) return false;
    const before = this.#known(MEETS, a, b);
    if (before !== null) return before === EVERYTHING;
    if (this.#spent()) return false;
    const level = Math.min(this.levelOf(a), this.levelOf(b));
    const found =
      this.overlaps(this.low(a, level), this.low(b, level)) || this.overlaps(this.high(a, level), this.high(b, level));
    if (!this.#exhausted) this.#keep(MEETS, a, b, found ? EVERYTHING : NOTHING);
    return found;
  }

  /** A function put together from two others value by value; of a value and 0 it must make that value, and the same for the same. */
  merge(a: Node, b: Node, merge: (a: number, b: number) => number): Node {
    const cache = new Map<number, Node>();
    const go = (left: Node, right: Node): Node => {
      if (right === NOTHING) return left;
      if (left === NOTHING) return right;
      if (left < 0 && right < 0) return terminal(merge(terminalValue(left), terminalValue(right)));
      if (this.#spent()) return NOTHING;
      const key = (left + TERMINALS) * NODES + (right + TERMINALS);
      const before = cache.get(key);
      if (before !== undefined) return before;
      const level = Math.min(this.levelOf(left), this.levelOf(right));
      const result = this.make(
        level,
        go(this.low(left, level), this.low(right, level)),
        go(this.high(left, level), this.high(right, level)),
      );
      cache.set(key, result);
      return result;
    };
    return go(a, b);
  }

  /** A function put together from two others value by value; `combine` must give the same for the same. */
  combine(a: Node, b: Node, combine: (a: number, b: number) => number): Node {
    const cache = new Map<number, Node>();
    const go = (left: Node, right: Node): Node => {
      if (left < 0 && right < 0) return terminal(combine(terminalValue(left), terminalValue(right)));
      if (this.#spent()) return NOTHING;
      const key = (left + TERMINALS) * NODES + (right + TERMINALS);
      const before = cache.get(key);
      if (before !== undefined) return before;
      const level = Math.min(this.levelOf(left), this.levelOf(right));
      const result = this.make(
        level,
        go(this.low(left, level), this.low(right, level)),
        go(this.high(left, level), this.high(right, level)),
      );
      cache.set(key, result);
      return result;
    };
    return go(a, b);
  }

  /** The value for one attempt, given as a bit for each level. */
  evaluate(node: Node, bits: Uint8Array): number {
    let at = node;
    const nodes = this.#nodes;
    while (at >= 0) at = nodes[4 * at + (bits[nodes[4 * at] ?? 0] === 1 ? 2 : 1)] ?? NOTHING;
    return terminalValue(at);
  }

  #known(operation: number, a: Node, b: Node): Node | null {
    const at = this.#slot(operation, a, b);
    const cache = this.#cache;
    return cache[at] === operation && cache[at + 1] === a && cache[at + 2] === b ? (cache[at + 3] ?? NOTHING) : null;
  }

  #slot(operation: number, a: Node, b: Node): number {
    return (hash(operation + 60, a, b) & (this.#cache.length / 4 - 1)) * 4;
  }

  #split(operation: number, a: Node, b: Node): Node {
    if (this.#spent()) return NOTHING;
    const level = Math.min(this.levelOf(a), this.levelOf(b));
    const result = this.make(
      level,
      this.#apply(operation, this.low(a, level), this.low(b, level)),
      this.#apply(operation, this.high(a, level), this.high(b, level)),
    );
    if (this.#exhausted) return NOTHING;
    this.#keep(operation, a, b, result);
    return result;
  }

  #keep(operation: number, a: Node, b: Node, result: Node): void {
    const at = this.#slot(operation, a, b);
    this.#cache[at] = operation;
    this.#cache[at + 1] = a;
    this.#cache[at + 2] = b;
    this.#cache[at + 3] = result;
  }

  #apply(operation: number, a: Node, b: Node): Node {
    if (operation === FIRST) return this.first(a, b);
    if (operation === MINUS) return this.minus(a, b);
    return operation === WITHIN ? this.intersect(a, b) : this.least(a, b);
  }

  #spent(): boolean {
    this.#steps -= 1;
    if (this.#steps < 0 || (this.#steps < Number.POSITIVE_INFINITY && this.#count >= this.#limit))
      this.#exhausted = true;
    return this.#exhausted;
  }

  #maskOf(node: Node): number {
    if (node < 0) return node === NOTHING ? 0 : -1;
    return this.#nodes[4 * node + 3] ?? -1;
  }

  #add(slot: number, level: number, low: Node, high: Node): Node {
    const node = this.#count;
    const at = 4 * node;
    if (at === this.#nodes.length) this.#growNodes();
    const nodes = this.#nodes;
    nodes[at] = level;
    nodes[at + 1] = low;
    nodes[at + 2] = high;
    nodes[at + 3] = this.#maskFor(level, low, high);
    this.#count += 1;
    this.#table[slot] = node + 1;
    if (this.#count * 2 > this.#table.length) this.#growTable();
    return node;
  }

  #maskFor(level: number, low: Node, high: Node): number {
    const depth = level - this.#layout.addressLevel;
    if (depth < 0) return this.#maskOf(low) | this.#maskOf(high);
    const bits = HIGH_BITS[depth];
    return bits === undefined ? -1 : (this.#maskOf(low) & ~bits) | (this.#maskOf(high) & bits);
  }

  #growNodes(): void {
    const grown = new Int32Array(this.#nodes.length * 2);
    grown.set(this.#nodes);
    this.#nodes = grown;
  }

  #growTable(): void {
    const size = this.#table.length * 2;
    const table = new Int32Array(size);
    const nodes = this.#nodes;
    for (let node = 0; node < this.#count; node += 1) {
      let slot = hash(nodes[4 * node] ?? 0, nodes[4 * node + 1] ?? 0, nodes[4 * node + 2] ?? 0) & (size - 1);
      while ((table[slot] ?? 0) > 0) slot = (slot + 1) & (size - 1);
      table[slot] = node + 1;
    }
    this.#table = table;
    if (this.#cache.length < CACHE) this.#cache = new Int32Array(this.#cache.length * 2);
  }
}

function hash(level: number, low: number, high: number): number {
  let mixed = Math.imul(low, 0x9e37_79b1) ^ Math.imul(high, 0x85eb_ca6b) ^ Math.imul(level, 0xc2b2_ae35);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b_3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
