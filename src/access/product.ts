import { NOTHING, type Node } from './diagram.ts';
import type { Names, Space } from './space.ts';
import type { Product, Shape, Term } from './terms.ts';

/** A product as a term; its diagram is built when asked for. */
export class ProductTerm implements Term {
  readonly shape: Shape = 'both';
  readonly product: Product;
  readonly listed = null;
  readonly #space: Space;
  #node: Node | null = null;

  constructor(space: Space, product: Product) {
    this.#space = space;
    this.product = product;
  }

  get node(): Node {
    this.#node ??= withProduct(this.#space, NOTHING, this.product, () => this.product.line);
    return this.#node;
  }
}

/** Whether a set has an attempt in common with a product; nothing is built for it. */
export function meetsProduct(space: Space, set: Node, { databases, users, line }: Product): boolean {
  const { diagrams } = space;
  const seen = new Set<Node>();
  const meetsRow = (row: Node): boolean => {
    if (seen.has(row) || !diagrams.charge(users.length)) return false;
    seen.add(row);
    return space.someOf(row, 'user', users, (at) => diagrams.overlaps(at, line));
  };
  if (databases === 'physical') return meetsRow(diagrams.high(set, 0));
  return space.someOf(diagrams.low(set, 0), 'database', databases, meetsRow);
}

/**
 * A set with, for the names of a product, what `change` makes of the line that it has for them. Before each row, which many databases
 * may have in common, `begin` is told how many users it is about; where it answers false the rest is left as it is.
 */
export function withProduct(
  space: Space,
  set: Node,
  { databases, users }: Product,
  change: (line: Node) => Node,
  begin: (users: number) => boolean = () => true,
): Node {
  const { diagrams } = space;
  const changed = new Map<Node, Node>();
  const changeRow = (row: Node): Node => {
    const before = changed.get(row);
    if (before !== undefined) return before;
    if (!begin(users.length)) return row;
    const grown = space.mapOf(row, 'user', users, change);
    changed.set(row, grown);
    return grown;
  };
  const [low, high] = [diagrams.low(set, 0), diagrams.high(set, 0)];
  return databases === 'physical'
    ? diagrams.make(0, low, changeRow(high))
    : diagrams.make(0, space.mapOf(low, 'database', databases, changeRow), high);
}

/** The one pair of names that a product is of; null where it has more. */
export function pairOf({ databases, users }: Product): Names | null {
  const [user] = users;
  const database = databases === 'physical' ? databases : databases[0];
  if (user === undefined || database === undefined || users.length > 1) return null;
  return databases !== 'physical' && databases.length > 1 ? null : { database, user };
}

/** How many pairs of names a product is of. */
export function pairCount({ databases, users }: Product): number {
  return users.length * (databases === 'physical' ? 1 : databases.length);
}

/** Whether a user of a product is named like a database of it. */
export function hasTwins({ databases, users }: Product): boolean {
  if (databases === 'physical') return false;
  const held = new Set(databases);
  return users.some((code) => held.has(code));
}

/** Whether a product has an attempt by such names at all. */
export function holdsNames({ databases, users }: Product, { database, user }: Names): boolean {
  if (databases === 'physical' || database === 'physical') return databases === database && users.includes(user);
  return databases.includes(database) && users.includes(user);
}
