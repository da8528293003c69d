import type { Encryption } from './attempt.ts';
import { type Node } from './diagram.ts';
import { NameSet } from './name-set.ts';
import type { AddressSet } from './ranges.ts';
import type { Pairs, Space } from './space.ts';
import type { Product } from './terms.ts';
/** Who attempts what. */
interface Names {
    readonly databases: NameSet | 'physical';
    readonly users: NameSet;
    readonly pairs: Pairs;
}
/** Attempts by any of some users on any of some databases, from any of some addresses, under any of some encryptions. */
export declare class Region {
    #private;
    /** Physical replication names no database. */
    readonly databases: NameSet | 'physical';
    readonly users: NameSet;
    /** Whether the region is limited to users and databases of one name, or of different names. The lists of `same` are equal. */
    readonly pairs: Pairs;
    /** Never empty; `socket` is always alone. */
    readonly encryptions: readonly Encryption[];
    constructor(space: Space, names: Names, encryptions: readonly Encryption[], place: Node);
    /** null for the socket, where addresses play no part. Worked out when asked for: sets of many regions are long and alike. */
    get addresses(): AddressSet | null;
    /** How many addresses that is, of both families together; 0 for the socket. */
    get addressCount(): bigint;
}
export interface Regions {
    readonly regions: readonly Region[];
    /** How much they hold together: regions, and stretches of names. */
    readonly size: number;
}
/** How to take a set apart. */
export interface Taking {
    /** null instead of regions that hold more than this. */
    readonly limit?: number;
    /** So many rows that differ in nothing but the user of the database's own name are told together. */
    readonly least?: number;
    /** What, as a line, is not in the set of attempts on the database of the user's own name, although it says so. */
    readonly taken?: Node;
    /** Of the set only the attempts on the database of the user's own name are meant. */
    readonly same?: boolean;
}
/** A set of attempts as disjoint regions; rows and columns of a table that are alike are one. */
export declare function regionsOf(space: Space, set: Node, taking?: Taking): Regions | null;
/**
 * A set that tells nothing of users as disjoint regions: of some users, or of the user of each database's own name. null where
 * they hold more than `limit`.
 */
export declare function regionsOfColumn(space: Space, set: Node, users: readonly number[] | 'own', limit: number): Regions | null;
/** A product as disjoint regions. */
export declare function regionsOfProduct(space: Space, { databases, users, line }: Product): Region[];
/** A set in as few regions as there are encryptions that differ: those of all its names, attempts besides it among them. */
export declare function widestRegionsOf(space: Space, set: Node): Region[];
/** A region of one database and one user (or of those that stand nowhere) that lies in a set; null where that is empty. */
export declare function someRegionOf(space: Space, set: Node): Region | null;
/** The regions of a function, value by value: of each that is not 0, the set of attempts that have it. */
export declare function setsByValue(space: Space, node: Node): Map<number, Node>;
export {};
