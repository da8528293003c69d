import type { Attempt, Encryption } from './attempt.ts';
import { type CodeSet } from './codes.ts';
import { Diagrams, type Node } from './diagram.ts';
import { type AddressSet } from './ranges.ts';
/** Two bits: the encryption of an attempt. */
export declare const ENCRYPTION_CODES: readonly Encryption[];
/** Neighbouring numbers of names or places, both ends included. */
export type Stretch = readonly [from: number, to: number];
/** What a relation between the database's and the user's name says of pairs of which neither stands in the file. */
export type Pairs = 'any' | 'same' | 'different';
/** One database, or physical replication, and one user, by their numbers. */
export interface Names {
    readonly database: number | 'physical';
    readonly user: number;
}
/** One database and one user, and a line of theirs. */
export interface Pair extends Names {
    readonly line: Node;
}
/**
 * The space of attempts, cut where records cut it: names that stand in files have numbers, all others are one point; addresses
 * are numbered by the stretches between the ends of ranges. The bits of an attempt, in order: physical replication (which no
 * word but `replication` matches) or not; database; user; encryption; address.
 *
 * Of pairs of two names that stand nowhere, those of equal names are apart (`sameuser`): among users there is one more point, the
 * twin of the database. For databases that have a number nobody is there.
 */
export declare class Space {
    #private;
    readonly diagrams: Diagrams;
    readonly names: readonly string[];
    /** The same names. */
    readonly spelt: ReadonlySet<string>;
    /** `names`, and the ranges that will ever be spoken of. */
    constructor(names: Iterable<string>, ranges: Iterable<AddressSet>);
    /** The number of a name; the same for all that stand nowhere. */
    codeOf(name: string): number;
    /** The twin's number among users. All greater numbers are the other users; among databases the others begin here. */
    get twin(): number;
    /** Attempts of any name from a set of addresses, under some encryptions; a socket has no address. */
    line(encryptions: readonly Encryption[], addresses: AddressSet): Node;
    /** Attempts on ordinary databases by any of some users over a line. */
    ordinary(databases: CodeSet, users: CodeSet, line: Node): Node;
    /** Attempts at physical replication. */
    physical(users: CodeSet, line: Node): Node;
    /** Attempts on the database of the user's own name. */
    same(users: CodeSet, line: Node): Node;
    /** All attempts on the database of the user's own name. */
    get twins(): Node;
    /** Attempts on one database each by a list of users each. */
    pairs(users: ReadonlyMap<number, CodeSet>, line: Node): Node;
    /** The value that a diagram has for one attempt. */
    valueAt(node: Node, attempt: Attempt): number;
    /** The numbers of an attempt's names. */
    namesOf(attempt: Attempt): Names;
    /** Every attempt of a kind that is in a set, whoever makes it: the names are forgotten. */
    lineOf(node: Node): Node;
    /** The two halves of a diagram: ordinary attempts, and those at physical replication. */
    halves(node: Node): readonly [ordinary: Node, physical: Node];
    /** Half a diagram by database: what is left to ask, and whom of. null where there are more stretches than `limit`. */
    databasesOf(half: Node, limit: number): Map<Node, Stretch[]> | null;
    /** What is left of that by user. */
    usersOf(row: Node, limit: number): Map<Node, Stretch[]> | null;
    /** What a row asks of one user. */
    lineAt(row: Node, user: number): Node;
    /** A row with another line for one user. */
    withLine(row: Node, user: number, line: Node): Node;
    /** The databases of which half a diagram holds any attempt. */
    databasesWith(half: Node): readonly Stretch[];
    /** The users of which half a diagram holds any attempt. */
    usersWith(half: Node): readonly Stretch[];
    /** The greatest number of a database of which half a diagram holds attempts, and those. The half must not be empty. */
    lastDatabase(half: Node): readonly [code: number, row: Node];
    lastUser(row: Node): readonly [code: number, line: Node];
    /** One pair of names that a set holds attempts of, and the line that it has for them; null for the empty set. */
    somePairOf(set: Node): Pair | null;
    /** What a diagram has for a pair, by line. */
    lineOfPair(node: Node, { database, user }: Names): Node;
    /** What half a diagram has for one user, by database; without what shares no address with `line`, certainly. */
    ofUser(half: Node, user: number, line: Node): Node;
    /** Half a diagram without all databases but one. */
    ofDatabase(half: Node, database: number): Node;
    /** What half a diagram has for the user of each database's own name, by database: numbers above the twin's mean nothing there. */
    ofOwnNames(half: Node, line: Node): Node;
    /** Whether `test` holds of anything that a node has for some names of a column. */
    someOf(node: Node, column: 'database' | 'user', codes: readonly number[], test: (below: Node) => boolean): boolean;
    /** A node with, for some names of a column, what `change` makes of what it has for them. */
    mapOf(node: Node, column: 'database' | 'user', codes: readonly number[], change: (below: Node) => Node): Node;
    /** Whether the user asks for the database of the user's own name. */
    isTwins({ database, user }: Names): boolean;
    /** All attempts under the encryptions of which a set has any. */
    encryptionsWith(set: Node): Node;
    /** A line by encryption: those from the same places together, the socket apart. */
    encryptionsOf(line: Node): {
        readonly encryptions: readonly Encryption[];
        readonly place: Node;
    }[];
    /** The addresses of a set of places. */
    addressesOf(place: Node): AddressSet;
    /** How many addresses a set of places has, of both families together. */
    countOf(place: Node): bigint;
}
