import type { HbaRecord, HbaToken } from '../facts.ts';
/** One database word and one user word of a record: the smallest part of it that another record can take away. */
export interface Grant {
    readonly database: HbaToken;
    readonly user: HbaToken;
}
export declare function databaseKey(token: HbaToken): string;
export declare function userKey(token: HbaToken): string;
/** Whether the word is the keyword `all`, that is any user, or any database but physical replication. */
export declare function isAll(token: HbaToken): boolean;
/** Whether the word matches physical replication connections, and only them. */
export declare function isReplication(token: HbaToken): boolean;
/** The grants of a record; null where they would be more than `limit`. */
export declare function grantsOf(record: HbaRecord, limit: number): Grant[] | null;
