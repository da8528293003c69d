import type { HbaRecord } from '../facts.ts';
import { type Certainty } from '../postgres/memberships.ts';
import { type CodeSet } from './codes.ts';
import type { Space } from './space.ts';
import { type Knowledge } from './words.ts';
/** The names that a column may match, and those of them that it must match. */
export interface NameBounds {
    readonly must: CodeSet;
    readonly may: CodeSet;
}
/** What a database column matches; `same` and `role` are relations to the user. */
export interface DatabaseBounds extends NameBounds {
    readonly physical: Certainty;
    readonly same: boolean;
    readonly role: boolean;
}
/** Tells of the words of columns which names of a space they match. Each different word is looked at once. */
export declare class NameSets {
    #private;
    constructor(space: Space, knowledge: Knowledge);
    users(record: HbaRecord): NameBounds;
    databases(record: HbaRecord): DatabaseBounds;
    /** Database name -> the roles that are members of the role so named, as far as memberships tell; not the role itself. */
    rolePairs(users: CodeSet): Map<number, CodeSet>;
    /** Whether nobody is a member of anything that the memberships do not tell. */
    get membershipsAreComplete(): boolean;
}
