import { type Node } from './diagram.ts';
import type { Shape, Term } from './matches.ts';
import type { Names, Space } from './space.ts';
/**
 * The attempts by each of some users on each of some databases over one line. Most records of large files are such, and most of
 * those name one database and one user: as lists they are compared with a diagram by walking it along the names that they have.
 * As a diagram, every one of them would be a chain of nodes of its own, to be built, hashed and cached before it tells anything.
 */
export interface Product {
    /** Their numbers, ascending. */
    readonly databases: readonly number[] | 'physical';
    readonly users: readonly number[];
    readonly line: Node;
}
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
