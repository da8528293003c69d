import { type Node } from './diagram.ts';
import type { Names, Space } from './space.ts';
import type { Product, Shape, Term } from './terms.ts';
/** A product as a term; its diagram is built when asked for. */
export declare class ProductTerm implements Term {
    #private;
    readonly shape: Shape;
    readonly product: Product;
    readonly listed: null;
    constructor(space: Space, product: Product);
    get node(): Node;
}
/** Whether a set has an attempt in common with a product; nothing is built for it. */
export declare function meetsProduct(space: Space, set: Node, { databases, users, line }: Product): boolean;
/**
 * A set with, for the names of a product, what `change` makes of the line that it has for them. Before each row, which many databases
 * may have in common, `begin` is told how many users it is about; where it answers false the rest is left as it is.
 */
export declare function withProduct(space: Space, set: Node, { databases, users }: Product, change: (line: Node) => Node, begin?: (users: number) => boolean): Node;
/** The one pair of names that a product is of; null where it has more. */
export declare function pairOf({ databases, users }: Product): Names | null;
/** How many pairs of names a product is of. */
export declare function pairCount({ databases, users }: Product): number;
/** Whether a user of a product is named like a database of it. */
export declare function hasTwins({ databases, users }: Product): boolean;
/** Whether a product has an attempt by such names at all. */
export declare function holdsNames({ databases, users }: Product, { database, user }: Names): boolean;
