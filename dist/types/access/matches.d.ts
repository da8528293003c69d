import type { HbaRecord } from '../facts.ts';
import { type Node } from './diagram.ts';
import type { NameSets } from './name-sets.ts';
import { type AddressSet } from './ranges.ts';
import type { Space } from './space.ts';
/** Which of a record's columns name everybody: sets of one shape are kept together, so that each stays small. */
export type Shape = 'all' | 'users' | 'databases' | 'both' | 'same';
export declare const SHAPES: readonly Shape[];
/** Attempts that a record matches. A term of shape `same` means of those only the ones on the database of the user's own name. */
export interface Term {
    readonly shape: Shape;
    readonly node: Node;
}
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
