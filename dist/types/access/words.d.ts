import type { HbaRecord, HbaToken } from '../facts.ts';
import type { Memberships } from '../postgres/memberships.ts';
import type { PgMajor } from '../postgres/versions.ts';
/** What one word of a database or user column means to the server of a version (hba.c: check_db, check_role). */
export type Word = {
    readonly kind: 'all' | 'sameuser' | 'samerole' | 'replication' | 'nobody';
} | {
    readonly kind: 'name';
    readonly name: string;
} | {
    readonly kind: 'group';
    readonly name: string;
} | {
    readonly kind: 'regex';
    readonly pattern: string;
};
/** What is known beside the records. */
export interface Knowledge {
    readonly major: PgMajor;
    readonly memberships?: Memberships;
}
export declare function databaseWord(token: HbaToken, major: PgMajor): Word;
export declare function userWord(token: HbaToken, major: PgMajor): Word;
/** Every name that a record's database column spells out, groups included. */
export declare function databaseNames(record: HbaRecord, major: PgMajor): string[];
/** Every name that a record's user column spells out, groups included. */
export declare function userNames(record: HbaRecord, major: PgMajor): string[];
