import type { HbaRecord } from '../facts.ts';
import type { NameSets } from './name-sets.ts';
import { type AddressSet } from './ranges.ts';
import type { Space } from './space.ts';
import { type Term } from './terms.ts';
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
