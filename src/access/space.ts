import { parseAddress } from './address.ts';
import type { Attempt, Encryption } from './attempt.ts';
import { ALL_CODES, type CodeSet, isAllCodes } from './codes.ts';
import { Diagrams, EVERYTHING, NOTHING, type Node } from './diagram.ts';
import { type AddressSet, EVERY_ADDRESS, type Interval, normalise } from './ranges.ts';

/** Two bits: the encryption of an attempt. */
export const ENCRYPTION_CODES: readonly Encryption[] = ['none', 'tls', 'gss', 'socket'];

/** Neighbouring numbers of names or places, both ends included. */
export type Stretch = readonly [from: number, to: number];

/** What a relation between the database's and the user's name says of pairs of which neither stands in the file. */
export type Pairs = 'any' | 'same' | 'different';

/** One database, or physical replication, and one user, by their numbers. */
export interface Names {
  readonly database: number | 'physical';
  readonly user: number;
}

/** One database and one user, and a line of theirs. */
export interface Pair extends Names {
  readonly line: Node;
}

/** An attempt in the terms of a space. */
interface Asked {
  readonly attempt: Attempt;
  readonly names: Names;
  readonly bits: Uint8Array;
}

/** As many nodes as a server with 100,000 records of its own needs a few times over; about 600 MB when it is used up. */
const NODE_LIMIT = 24_000_000;

/** Nodes that there may be for each name and each end of a range: so many in a file of up to some thousands of records, and in larger ones. */
const NODES_FOR_EACH = 256;
const NODES_FOR_EACH_OF_MANY = 64;
const MANY_NODES = 2 ** 20;

/** Address sets that are kept once they are worked out. */
const KEPT_SETS = 500;

const V4_LAST = (1n << 32n) - 1n;
const V6_LAST = (1n << 128n) - 1n;

/**
 * The space of attempts, cut where records cut it: names that stand in files have numbers, all others are one point; addresses
 * are numbered by the stretches between the ends of ranges. The bits of an attempt, in order: physical replication (which no
 * word but `replication` matches) or not; database; user; encryption; address.
 *
 * Of pairs of two names that stand nowhere, those of equal names are apart (`sameuser`): among users there is one more point, the
 * twin of the database. For databases that have a number nobody is there.
 */
export class Space {
  readonly diagrams: Diagrams;
  readonly names: readonly string[];
  /** The same names. */
  readonly spelt: ReadonlySet<string>;
  readonly #codes: ReadonlyMap<string, number>;
  readonly #nameBits: number;
  readonly #addressBits: number;
  readonly #starts: readonly bigint[];
  readonly #index: ReadonlyMap<bigint, number>;
  readonly #v4Count: number;
  #twins: Node | null = null;
  /** The attempt that was last asked about: it is asked of many records in turn. */
  #asked: Asked | null = null;
  readonly #addressSets = new Map<Node, AddressSet>();

  /** `names`, and the ranges that will ever be spoken of. */
  constructor(names: Iterable<string>, ranges: Iterable<AddressSet>) {
    this.spelt = new Set(names);
    this.names = [...this.spelt];
    this.#codes = new Map(this.names.map((name, code) => [name, code]));
    this.#nameBits = bitsFor(this.names.length + 2);
    const v4 = new Set<bigint>([0n]);
    const v6 = new Set<bigint>([0n]);
    for (const range of ranges) {
      cut(v4, range.v4, V4_LAST);
      cut(v6, range.v6, V6_LAST);
    }
    const starts4 = sorted(v4);
    const starts6 = sorted(v6).map((start) => start + V4_LAST + 1n);
    this.#v4Count = starts4.length;
    this.#starts = [...starts4, ...starts6];
    this.#index = new Map(this.#starts.map((start, index) => [start, index]));
    this.#addressBits = bitsFor(this.#starts.length);
    this.diagrams = new Diagrams(
      { levels: this.#addressLevel + this.#addressBits, addressLevel: this.#addressLevel },
      NODE_LIMIT,
      expectedNodes(this.names.length + this.#starts.length),
    );
  }

  get #userLevel(): number {
    return 1 + this.#nameBits;
  }

  get #encryptionLevel(): number {
    return 1 + 2 * this.#nameBits;
  }

  get #addressLevel(): number {
    return 3 + 2 * this.#nameBits;
  }

  /** The number of a name; the same for all that stand nowhere. */
  codeOf(name: string): number {
    return this.#codes.get(name) ?? this.names.length;
  }

  /** The twin's number among users. All greater numbers are the other users; among databases the others begin here. */
  get twin(): number {
    return this.names.length;
  }

  /** Attempts of any name from a set of addresses, under some encryptions; a socket has no address. */
  line(encryptions: readonly Encryption[], addresses: AddressSet): Node {
    const place = this.#addresses(addresses);
    const leaf = (encryption: Encryption): Node => {
      if (!encryptions.includes(encryption)) return NOTHING;
      return encryption === 'socket' ? EVERYTHING : place;
    };
    const level = this.#encryptionLevel;
    const { diagrams } = this;
    return diagrams.make(
      level,
      diagrams.make(level + 1, leaf('none'), leaf('tls')),
      diagrams.make(level + 1, leaf('gss'), leaf('socket')),
    );
  }

  /** Attempts on ordinary databases by any of some users over a line. */
  ordinary(databases: CodeSet, users: CodeSet, line: Node): Node {
    const row = this.#nameSet(this.#userLevel, users, line);
    return this.diagrams.make(0, this.#nameSet(1, databases, row), NOTHING);
  }

  /** Attempts at physical replication. */
  physical(users: CodeSet, line: Node): Node {
    return this.diagrams.make(0, NOTHING, this.#nameSet(this.#userLevel, users, line));
  }

  /** Attempts on the database of the user's own name. */
  same(users: CodeSet, line: Node): Node {
    const rows = new Map<number, Node>();
    const { twin } = this;
    const add = (code: number): void => {
      rows.set(code, this.#nameSet(this.#userLevel, { kind: 'only', codes: [code] }, line));
    };
    if (users.kind === 'only') for (const code of users.codes) add(code);
    else {
      const without = new Set(users.codes);
      for (let code = 0; code <= twin; code += 1) if (!without.has(code)) add(code);
    }
    return this.diagrams.make(0, this.#rows(1, rows), NOTHING);
  }

  /** All attempts on the database of the user's own name. */
  get twins(): Node {
    this.#twins ??= this.same(ALL_CODES, EVERYTHING);
    return this.#twins;
  }

  /** Attempts on one database each by a list of users each. */
  pairs(users: ReadonlyMap<number, CodeSet>, line: Node): Node {
    const rows = new Map<number, Node>();
    for (const [code, set] of users) rows.set(code, this.#nameSet(this.#userLevel, set, line));
    return this.diagrams.make(0, this.#rows(1, rows), NOTHING);
  }

  /** The value that a diagram has for one attempt. */
  valueAt(node: Node, attempt: Attempt): number {
    return this.diagrams.evaluate(node, this.#ask(attempt).bits);
  }

  /** The numbers of an attempt's names. */
  namesOf(attempt: Attempt): Names {
    return this.#ask(attempt).names;
  }

  #ask(attempt: Attempt): Asked {
    if (this.#asked?.attempt === attempt) return this.#asked;
    const physical = attempt.replication === 'physical';
    const database = physical ? ('physical' as const) : this.codeOf(attempt.database);
    const known = this.#codes.get(attempt.user);
    const twins = database === this.twin && attempt.user === attempt.database;
    const names = { database, user: known ?? (twins ? this.twin : this.twin + 1) };
    this.#asked = { attempt, names, bits: this.#bitsOf(attempt, names) };
    return this.#asked;
  }

  #bitsOf(attempt: Attempt, { database, user }: Names): Uint8Array {
    const physical = database === 'physical';
    const encryption = ENCRYPTION_CODES.indexOf(attempt.from.kind === 'socket' ? 'socket' : attempt.from.encryption);
    const place = attempt.from.kind === 'socket' ? 0 : this.#placeOf(attempt.from.address);
    const bits = new Uint8Array(this.#addressLevel + this.#addressBits);
    bits[0] = physical ? 1 : 0;
    const write = (level: number, count: number, value: number): void => {
      for (let at = 0; at < count; at += 1) bits[level + at] = Math.floor(value / 2 ** (count - 1 - at)) % 2;
    };
    write(1, this.#nameBits, physical ? 0 : database);
    write(this.#userLevel, this.#nameBits, user);
    write(this.#encryptionLevel, 2, encryption);
    write(this.#addressLevel, this.#addressBits, place);
    return bits;
  }

  /** Every attempt of a kind that is in a set, whoever makes it: the names are forgotten. */
  lineOf(node: Node): Node {
    const { diagrams } = this;
    const cache = new Map<Node, Node>();
    const go = (at: Node): Node => {
      const level = diagrams.levelOf(at);
      if (level >= this.#encryptionLevel) return at;
      const before = cache.get(at);
      if (before !== undefined) return before;
      const result = diagrams.first(go(diagrams.low(at, level)), go(diagrams.high(at, level)));
      cache.set(at, result);
      return result;
    };
    return go(node);
  }

  /** The two halves of a diagram: ordinary attempts, and those at physical replication. */
  halves(node: Node): readonly [ordinary: Node, physical: Node] {
    return [this.diagrams.low(node, 0), this.diagrams.high(node, 0)];
  }

  /** Half a diagram by database: what is left to ask, and whom of. null where there are more stretches than `limit`. */
  databasesOf(half: Node, limit: number): Map<Node, Stretch[]> | null {
    return this.#stretches(half, 1, this.#nameBits, limit);
  }

  /** What is left of that by user. */
  usersOf(row: Node, limit: number): Map<Node, Stretch[]> | null {
    return this.#stretches(row, this.#userLevel, this.#nameBits, limit);
  }

  /** What a row asks of one user. */
  lineAt(row: Node, user: number): Node {
    return this.#behind(row, user, this.#nameBits);
  }

  /** What a row asks of the users whose numbers begin with `count` bits, those of `start`. */
  #behind(row: Node, start: number, count: number): Node {
    const { diagrams } = this;
    let at = row;
    for (let bit = 0; bit < count; bit += 1) {
      const level = this.#userLevel + bit;
      at = ((start >> (count - 1 - bit)) & 1) === 1 ? diagrams.high(at, level) : diagrams.low(at, level);
    }
    return at;
  }

  /** A row with another line for one user. */
  withLine(row: Node, user: number, line: Node): Node {
    const { diagrams } = this;
    const go = (at: Node, bit: number): Node => {
      if (bit === this.#nameBits) return line;
      const level = this.#userLevel + bit;
      const [low, high] = [diagrams.low(at, level), diagrams.high(at, level)];
      return this.#bit(user, bit) === 1
        ? diagrams.make(level, low, go(high, bit + 1))
        : diagrams.make(level, go(low, bit + 1), high);
    };
    return go(row, 0);
  }

  #bit(code: number, bit: number): number {
    return (code >> (this.#nameBits - 1 - bit)) & 1;
  }

  /** The databases of which half a diagram holds any attempt. */
  databasesWith(half: Node): readonly Stretch[] {
    const { diagrams } = this;
    const cache = new Map<Node, Node>();
    const go = (at: Node): Node => {
      const level = diagrams.levelOf(at);
      if (level >= this.#userLevel) return at === NOTHING ? NOTHING : EVERYTHING;
      const before = cache.get(at);
      if (before !== undefined) return before;
      const result = diagrams.make(level, go(diagrams.low(at, level)), go(diagrams.high(at, level)));
      cache.set(at, result);
      return result;
    };
    return this.#stretches(go(half), 1, this.#nameBits, Number.POSITIVE_INFINITY)?.get(EVERYTHING) ?? [];
  }

  /** The users of which half a diagram holds any attempt. */
  usersWith(half: Node): readonly Stretch[] {
    const { diagrams } = this;
    const cache = new Map<Node, Node>();
    const go = (at: Node): Node => {
      const level = diagrams.levelOf(at);
      if (level >= this.#encryptionLevel) return at === NOTHING ? NOTHING : EVERYTHING;
      const before = cache.get(at);
      if (before !== undefined) return before;
      const [low, high] = [go(diagrams.low(at, level)), go(diagrams.high(at, level))];
      const result = level < this.#userLevel ? diagrams.first(low, high) : diagrams.make(level, low, high);
      cache.set(at, result);
      return result;
    };
    const found = this.#stretches(go(half), this.#userLevel, this.#nameBits, Number.POSITIVE_INFINITY);
    // The twin of a database stands in no file either.
    return (found?.get(EVERYTHING) ?? []).map(([from, to]) => [from, to === this.twin ? to + 1 : to]);
  }

  /** The greatest number of a database of which half a diagram holds attempts, and those. The half must not be empty. */
  lastDatabase(half: Node): readonly [code: number, row: Node] {
    return this.#last(half, 1);
  }

  lastUser(row: Node): readonly [code: number, line: Node] {
    return this.#last(row, this.#userLevel);
  }

  /** One pair of names that a set holds attempts of, and the line that it has for them; null for the empty set. */
  somePairOf(set: Node): Pair | null {
    if (set === NOTHING) return null;
    const [ordinary, physical] = this.halves(set);
    const half = ordinary === NOTHING ? physical : ordinary;
    const [code, row] = half === ordinary ? this.lastDatabase(half) : [0, half];
    const [user, line] = this.lastUser(row);
    return { database: half === ordinary ? code : 'physical', user, line };
  }

  /** What a diagram has for a pair, by line. */
  lineOfPair(node: Node, { database, user }: Names): Node {
    const { diagrams } = this;
    const end = this.#encryptionLevel;
    let at = node;
    for (let level = diagrams.levelOf(at); level < end; level = diagrams.levelOf(at)) {
      at = this.#asks(level, database, user) ? diagrams.high(at, level) : diagrams.low(at, level);
    }
    return at;
  }

  /** Whether an attempt by a pair has a 1 at a level above those of encryption. */
  #asks(level: number, database: number | 'physical', user: number): boolean {
    if (level >= this.#userLevel) return this.#bit(user, level - this.#userLevel) === 1;
    if (level === 0 || database === 'physical') return database === 'physical';
    return this.#bit(database, level - 1) === 1;
  }

  /** What half a diagram has for one user, by database; without what shares no address with `line`, certainly. */
  ofUser(half: Node, user: number, line: Node): Node {
    const { diagrams } = this;
    const cache = new Map<Node, Node>();
    const go = (at: Node): Node => {
      const level = diagrams.levelOf(at);
      if (!diagrams.mayMeet(at, line)) return NOTHING;
      if (level >= this.#userLevel) return this.lineAt(at, user);
      const before = cache.get(at);
      if (before !== undefined || !diagrams.charge(1)) return before ?? NOTHING;
      const found = diagrams.make(level, go(diagrams.low(at, level)), go(diagrams.high(at, level)));
      cache.set(at, found);
      return found;
    };
    return go(half);
  }

  /** Half a diagram without all databases but one. */
  ofDatabase(half: Node, database: number): Node {
    const line = this.lineOfPair(half, { database, user: 0 });
    return this.#nameSet(1, { kind: 'only', codes: [database] }, line);
  }

  /** What half a diagram has for the user of each database's own name, by database: numbers above the twin's mean nothing there. */
  ofOwnNames(half: Node, line: Node): Node {
    const { diagrams } = this;
    const moved = new Map<Node, Node>();
    // What asks of the user's bits asks of the database's, which are the same.
    const move = (at: Node): Node => {
      const level = diagrams.levelOf(at);
      if (level >= this.#encryptionLevel) return at;
      const before = moved.get(at);
      if (before !== undefined || !diagrams.charge(1)) return before ?? NOTHING;
      const found = diagrams.make(
        level - this.#nameBits,
        move(diagrams.low(at, level)),
        move(diagrams.high(at, level)),
      );
      moved.set(at, found);
      return found;
    };
    const go = (at: Node, bits: number, code: number): Node => {
      if (!diagrams.mayMeet(at, line) || !diagrams.charge(1)) return NOTHING;
      const level = 1 + bits;
      if (diagrams.levelOf(at) < this.#userLevel) {
        return diagrams.make(
          level,
          go(diagrams.low(at, level), bits + 1, 2 * code),
          go(diagrams.high(at, level), bits + 1, 2 * code + 1),
        );
      }
      return move(this.#behind(at, code, bits));
    };
    return go(half, 0, 0);
  }

  /** Whether `test` holds of anything that a node has for some names of a column. */
  someOf(node: Node, column: 'database' | 'user', codes: readonly number[], test: (below: Node) => boolean): boolean {
    const { diagrams } = this;
    const top = column === 'database' ? 1 : this.#userLevel;
    const end = top + this.#nameBits;
    const go = (at: Node, level: number, base: number, from: number, to: number): boolean => {
      if (from === to || at === NOTHING) return false;
      if (diagrams.levelOf(at) >= end) return test(at);
      const middle = base + 2 ** (end - level - 1);
      const split = firstFrom(codes, middle, from, to);
      return (
        go(diagrams.low(at, level), level + 1, base, from, split) ||
        go(diagrams.high(at, level), level + 1, middle, split, to)
      );
    };
    return go(node, top, 0, 0, codes.length);
  }

  /** A node with, for some names of a column, what `change` makes of what it has for them. */
  mapOf(node: Node, column: 'database' | 'user', codes: readonly number[], change: (below: Node) => Node): Node {
    const { diagrams } = this;
    const top = column === 'database' ? 1 : this.#userLevel;
    const go = (at: Node, level: number, bits: number, base: number, from: number, to: number): Node => {
      if (from === to) return at;
      if (bits === 0) return change(at);
      const middle = base + 2 ** (bits - 1);
      const split = firstFrom(codes, middle, from, to);
      return diagrams.make(
        level,
        go(diagrams.low(at, level), level + 1, bits - 1, base, from, split),
        go(diagrams.high(at, level), level + 1, bits - 1, middle, split, to),
      );
    };
    return go(node, top, this.#nameBits, 0, 0, codes.length);
  }

  /** Whether the user asks for the database of the user's own name. */
  isTwins({ database, user }: Names): boolean {
    return database === user
      ? user <= this.twin
      : user === this.twin && database !== 'physical' && database > this.twin;
  }

  /** Names that have no number stand for the greatest; the twin of a database is only asked of where no other is left. */
  #last(node: Node, level: number): readonly [number, Node] {
    const { diagrams } = this;
    let code = 0;
    let at = node;
    for (let bit = 0; bit < this.#nameBits; bit += 1) {
      const high = diagrams.high(at, level + bit);
      code = code * 2 + (high === NOTHING ? 0 : 1);
      at = high === NOTHING ? diagrams.low(at, level + bit) : high;
    }
    return [code, at];
  }

  /** All attempts under the encryptions of which a set has any. */
  encryptionsWith(set: Node): Node {
    const some = this.encryptionsOf(this.lineOf(set)).filter(({ place }) => place !== NOTHING);
    return this.line(
      some.flatMap(({ encryptions }) => encryptions),
      EVERY_ADDRESS,
    );
  }

  /** A line by encryption: those from the same places together, the socket apart. */
  encryptionsOf(line: Node): { readonly encryptions: readonly Encryption[]; readonly place: Node }[] {
    const { diagrams } = this;
    const level = this.#encryptionLevel;
    const [ip, others] = [diagrams.low(line, level), diagrams.high(line, level)];
    const places = new Map<Node, Encryption[]>();
    const add = (encryption: Encryption, place: Node): void => {
      const list = places.get(place);
      if (list === undefined) places.set(place, [encryption]);
      else list.push(encryption);
    };
    add('none', diagrams.low(ip, level + 1));
    add('tls', diagrams.high(ip, level + 1));
    add('gss', diagrams.low(others, level + 1));
    const found = [...places].map(([place, encryptions]) => ({ encryptions, place }));
    return [...found, { encryptions: ['socket'], place: diagrams.high(others, level + 1) }];
  }

  /** The addresses of a set of places. */
  addressesOf(place: Node): AddressSet {
    const before = this.#addressSets.get(place);
    if (before !== undefined) return before;
    const stretches = this.#stretches(place, this.#addressLevel, this.#addressBits, Number.POSITIVE_INFINITY);
    const set = this.#decode(stretches?.get(EVERYTHING) ?? []);
    if (this.#addressSets.size >= KEPT_SETS) this.#addressSets.clear();
    this.#addressSets.set(place, set);
    return set;
  }

  /** How many addresses a set of places has, of both families together. */
  countOf(place: Node): bigint {
    const { diagrams } = this;
    const total = V4_LAST + V6_LAST + 2n;
    const startOf = (code: number): bigint => this.#starts[code] ?? total;
    const go = (at: Node, depth: number, left: number, base: number): bigint => {
      if (at === NOTHING || base >= this.#starts.length) return 0n;
      if (at === EVERYTHING) return startOf(base + 2 ** left) - startOf(base);
      const below = go(diagrams.low(at, depth), depth + 1, left - 1, base);
      return below + go(diagrams.high(at, depth), depth + 1, left - 1, base + 2 ** (left - 1));
    };
    return go(place, this.#addressLevel, this.#addressBits, 0);
  }

  #decode(stretches: readonly Stretch[]): AddressSet {
    const v4: Interval[] = [];
    const v6: Interval[] = [];
    const offset = V4_LAST + 1n;
    for (const [from, to] of stretches) {
      if (from < this.#v4Count) {
        const end = Math.min(to, this.#v4Count - 1);
        v4.push({ first: this.#starts[from] ?? 0n, last: this.#endOf(end) });
      }
      if (to >= this.#v4Count) {
        const start = Math.max(from, this.#v4Count);
        v6.push({ first: (this.#starts[start] ?? offset) - offset, last: this.#endOf(to) - offset });
      }
    }
    return { v4: normalise(v4), v6: normalise(v6) };
  }

  #endOf(index: number): bigint {
    const next = this.#starts[index + 1];
    return next === undefined ? V4_LAST + 1n + V6_LAST : next - 1n;
  }

  #placeOf(text: string): number {
    const address = parseAddress(text);
    if (address === null) return 0;
    const value = address.family === 4 ? address.value : address.value + V4_LAST + 1n;
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0n) <= value) low = middle;
      else high = middle;
    }
    return low;
  }

  /** An address set as a diagram; its ends must be among the ranges that the space was made with. */
  #addresses({ v4, v6 }: AddressSet): Node {
    const offset = V4_LAST + 1n;
    let set: Node = NOTHING;
    for (const { first, last } of v4) set = this.diagrams.first(this.#range(first, last), set);
    for (const { first, last } of v6) set = this.diagrams.first(this.#range(first + offset, last + offset), set);
    return set;
  }

  #range(first: bigint, last: bigint): Node {
    const from = this.#index.get(first);
    const next = this.#index.get(last + 1n);
    if (from === undefined) throw new RangeError('a range that the space was not made with');
    const to = next === undefined ? 2 ** this.#addressBits : next;
    return this.#between(this.#addressLevel, this.#addressBits, 0, from, to, EVERYTHING);
  }

  /** The numbers from `from` up to `to` (excluded) lead to `leaf`. `base` is the least number below this node. */
  #between(level: number, bits: number, base: number, from: number, to: number, leaf: Node): Node {
    const end = base + 2 ** bits;
    if (to <= base || from >= end) return NOTHING;
    if (from <= base && to >= end) return leaf;
    const low = this.#between(level + 1, bits - 1, base, from, to, leaf);
    const high = this.#between(level + 1, bits - 1, base + 2 ** (bits - 1), from, to, leaf);
    return this.diagrams.make(level, low, high);
  }

  #nameSet(level: number, set: CodeSet, leaf: Node): Node {
    if (isAllCodes(set)) return leaf;
    const [inside, outside] = set.kind === 'only' ? [leaf, NOTHING] : [NOTHING, leaf];
    const { codes } = set;
    const go = (at: number, bits: number, base: number, from: number, to: number): Node => {
      if (from === to) return outside;
      if (to - from === 2 ** bits) return inside;
      const middle = base + 2 ** (bits - 1);
      const split = firstFrom(codes, middle, from, to);
      return this.diagrams.make(at, go(at + 1, bits - 1, base, from, split), go(at + 1, bits - 1, middle, split, to));
    };
    return go(level, this.#nameBits, 0, 0, codes.length);
  }

  /** Rows by database number; the row of the twin's number is that of all other databases. */
  #rows(level: number, rows: ReadonlyMap<number, Node>): Node {
    const others = rows.get(this.twin) ?? NOTHING;
    const codes = [...rows.keys()].filter((code) => code < this.twin).sort((a, b) => a - b);
    const go = (at: number, bits: number, base: number, from: number, to: number): Node => {
      if (base >= this.twin) return others;
      if (bits === 0) return rows.get(base) ?? NOTHING;
      const middle = base + 2 ** (bits - 1);
      if (from === to && (others === NOTHING || middle + 2 ** (bits - 1) <= this.twin)) return NOTHING;
      const split = firstFrom(codes, middle, from, to);
      return this.diagrams.make(at, go(at + 1, bits - 1, base, from, split), go(at + 1, bits - 1, middle, split, to));
    };
    return go(level, this.#nameBits, 0, 0, codes.length);
  }

  #stretches(node: Node, level: number, bits: number, limit: number): Map<Node, Stretch[]> | null {
    const { diagrams } = this;
    const found = new Map<Node, Stretch[]>();
    let count = 0;
    const add = (at: Node, from: number, to: number): void => {
      const list = found.get(at);
      const last = list?.at(-1);
      if (list === undefined) found.set(at, [[from, to]]);
      else if (last !== undefined && last[1] === from - 1) list[list.length - 1] = [last[0], to];
      else list.push([from, to]);
    };
    const go = (at: Node, depth: number, left: number, base: number): void => {
      if (count > limit) return;
      if (diagrams.levelOf(at) >= level + bits) {
        count += 1;
        add(at, base, base + 2 ** left - 1);
        return;
      }
      go(diagrams.low(at, depth), depth + 1, left - 1, base);
      go(diagrams.high(at, depth), depth + 1, left - 1, base + 2 ** (left - 1));
    };
    go(node, level, bits, 0);
    return count > limit ? null : found;
  }
}

/** Index of the first code that is at least `least`, among those from `from` to `to`. */
function firstFrom(codes: readonly number[], least: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function expectedNodes(parts: number): number {
  return Math.max(Math.min(NODES_FOR_EACH * parts, MANY_NODES), NODES_FOR_EACH_OF_MANY * parts);
}

function bitsFor(count: number): number {
  return Math.max(1, Math.ceil(Math.log2(count)));
}

function cut(cuts: Set<bigint>, intervals: readonly Interval[], last: bigint): void {
  for (const interval of intervals) {
    cuts.add(interval.first);
    if (interval.last < last) cuts.add(interval.last + 1n);
  }
}

function sorted(values: ReadonlySet<bigint>): bigint[] {
  return [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
