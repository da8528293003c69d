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

const FIRST = 0;
const MINUS = 1;
const WITHIN = 2;
const LEAST = 3;

/** More values of functions, and more nodes, than there ever are: two of them together are still a whole number. */
const TERMINALS = 2 ** 24;
const NODES = 2 ** 27;

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
  #level: Uint8Array = new Uint8Array(256);
  #low: Int32Array = new Int32Array(256);
  #high: Int32Array = new Int32Array(256);
  #mask: Int32Array = new Int32Array(256);
  #table: Int32Array = new Int32Array(512).fill(-1);
  #cache: Int32Array = new Int32Array(4 * 256).fill(-1);
  #count = 0;
  #exhausted = false;
  /** Steps that computations within budgets have taken so far. */
  spent = 0;

  constructor(layout: Layout, limit: number) {
    this.#layout = layout;
    this.#limit = limit;
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

  levelOf(node: Node): number {
    return node < 0 ? this.#layout.levels : (this.#level[node] ?? 0);
  }

  low(node: Node, level: number): Node {
    return node >= 0 && this.#level[node] === level ? (this.#low[node] ?? NOTHING) : node;
  }

  high(node: Node, level: number): Node {
    return node >= 0 && this.#level[node] === level ? (this.#high[node] ?? NOTHING) : node;
  }

  make(level: number, low: Node, high: Node): Node {
    if (low === high) return low;
    const size = this.#table.length - 1;
    let slot = hash(level, low, high) & size;
    for (let found = this.#table[slot] ?? -1; found >= 0; found = this.#table[slot] ?? -1) {
      if (this.#low[found] === low && this.#high[found] === high && this.#level[found] === level) return found;
      slot = (slot + 1) & size;
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

  /** Whether two sets have a member in common; nothing is built for it. */
  overlaps(a: Node, b: Node): boolean {
    if (a === NOTHING || b === NOTHING) return false;
    if (a < 0 || b < 0 || a === b) return true;
    if ((this.#maskOf(a) & this.#maskOf(b)) === 0) return false;
    return this.intersect(a, b) !== NOTHING;
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
    while (at >= 0) at = (bits[this.#level[at] ?? 0] === 1 ? this.#high[at] : this.#low[at]) ?? NOTHING;
    return terminalValue(at);
  }

  #known(operation: number, a: Node, b: Node): Node | null {
    const at = this.#slot(operation, a, b);
    const cache = this.#cache;
    return cache[at] === operation && cache[at + 1] === a && cache[at + 2] === b ? (cache[at + 3] ?? NOTHING) : null;
  }

  #slot(operation: number, a: Node, b: Node): number {
    return (hash(operation + 61, a, b) & (this.#cache.length / 4 - 1)) * 4;
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
    const at = this.#slot(operation, a, b);
    this.#cache[at] = operation;
    this.#cache[at + 1] = a;
    this.#cache[at + 2] = b;
    this.#cache[at + 3] = result;
    return result;
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
    return this.#mask[node] ?? -1;
  }

  #add(slot: number, level: number, low: Node, high: Node): Node {
    const node = this.#count;
    if (node === this.#level.length) this.#growNodes();
    this.#level[node] = level;
    this.#low[node] = low;
    this.#high[node] = high;
    this.#mask[node] = this.#maskFor(level, low, high);
    this.#count += 1;
    this.#table[slot] = node;
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
    const size = this.#level.length * 2;
    this.#level = copy(this.#level, new Uint8Array(size));
    this.#low = copy(this.#low, new Int32Array(size));
    this.#high = copy(this.#high, new Int32Array(size));
    this.#mask = copy(this.#mask, new Int32Array(size));
  }

  #growTable(): void {
    const size = this.#table.length * 2;
    this.#table = new Int32Array(size).fill(-1);
    for (let node = 0; node < this.#count; node += 1) {
      let slot = hash(this.#level[node] ?? 0, this.#low[node] ?? 0, this.#high[node] ?? 0) & (size - 1);
      while ((this.#table[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
      this.#table[slot] = node;
    }
    this.#cache = new Int32Array(Math.min(size, 1 << 20) * 2).fill(-1);
  }
}

function copy<List extends Uint8Array | Int32Array>(from: List, to: List): List {
  to.set(from);
  return to;
}

function hash(level: number, low: number, high: number): number {
  let mixed = Math.imul(low, 0x9e37_79b1) ^ Math.imul(high, 0x85eb_ca6b) ^ Math.imul(level, 0xc2b2_ae35);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b_3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
