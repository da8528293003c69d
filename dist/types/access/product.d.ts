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
/** A set with, for the names of a product, what `change` makes of the line that it has for them. */
export declare function withProduct(space: Space, set: Node, { databases, users }: Product, change: (line: Node) => Node): Node;
/** The one pair of names that a product is of; null where it has more. */
export declare function pairOf({ databases, users }: Product): Names | null;
/** Whether a user of a product is named like a database of it. */
export declare function hasTwins({ databases, users }: Product): boolean;
/** Whether a product has an attempt by such names at all. */
export declare function holdsNames({ databases, users }: Product, { database, user }: Names): boolean;
