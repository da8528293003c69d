import type { HbaRecord } from '../facts.ts';
import { type Node } from './diagram.ts';
import type { NameSets } from './name-sets.ts';
import { type Product } from './product.ts';
import { type AddressSet } from './ranges.ts';
import type { Space } from './space.ts';
/** Which of a record's columns name everybody: sets of one shape are kept together, so that each stays small. */
export type Shape = 'all' | 'users' | 'databases' | 'both' | 'same';
export declare const SHAPES: readonly Shape[];
/** Attempts that a record matches. A term of shape `same` means of those only the ones on the database of the user's own name. */
export interface Term {
    readonly shape: Shape;
    readonly node: Node;
    /** The same in lists of names, of a term that names all its users and databases. */
    readonly product: Product | null;
    /** The names of one column to which it is limited, where it is and is told by its diagram; null tells nothing. */
    readonly listed: Listed | null;
}
/** Some databases, or some users, by their numbers. */
export interface Listed {
    readonly column: 'databases' | 'users';
    readonly codes: readonly number[];
}
/** A term that is given by its diagram. */
export declare function termOf(shape: Shape, node: Node, listed?: Listed | null): Term;
/** Whether a term means no attempt. */
export declare function isNothing(term: Term): boolean;
/** What a record matches before others are asked. Terms may overlap. */
export interface Match {
    /** All it may match. */
    readonly may: readonly Term[];
    /** What it must match. */
    readonly must: readonly Term[];
    /** It must match everything it may match. */
    readonly certain: boolean;
}
/** Works out what records match, in terms of a space. */
export declare class Matches {
    #private;
    /** Of a server without TLS (`tls`) no attempt uses it. */
    constructor(space: Space, names: NameSets, tls: boolean);
    of(record: HbaRecord): Match;
}
/** The addresses of a record; sockets have none, and every set of them stands for all. */
export declare function addressesOf(record: HbaRecord): {
    readonly may: AddressSet;
    readonly must: AddressSet;
};
