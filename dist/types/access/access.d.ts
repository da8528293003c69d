import type { ServerHbaRecord } from '../deployment/model.ts';
import type { HbaRecord } from '../facts.ts';
import { type Node } from './diagram.ts';
import { type Match, Matches } from './matches.ts';
import type { AddressSet } from './ranges.ts';
import { Space } from './space.ts';
import { type Shape, type Term } from './terms.ts';
import { type Knowledge } from './words.ts';
/** What is known of a server beside its records. Of one without TLS (`tls` false) no attempt uses it. */
export interface AccessOptions extends Knowledge {
    readonly tls: boolean;
}
/** A record in its place, and what it may answer after the records above it. */
export interface AccessRecord {
    /** The record's place among those that can match. */
    readonly index: number;
    readonly entry: ServerHbaRecord;
    readonly record: HbaRecord;
    readonly match: Match;
    /**
     * The attempts that it may answer, without what earlier records must match; names that it does not itself tell apart are not told
     * apart: of a record for all users, users that an earlier record names are still there. Nothing where no attempt is left.
     */
    readonly outline: readonly Term[];
    /** False where that was too much work: `outline` then holds attempts too that earlier records take. */
    readonly exact: boolean;
    /** What the records above it take. */
    readonly above: Layers;
}
/** What the records of a server answer, in a space that several servers may share. */
export interface Access {
    readonly space: Space;
    readonly matches: Matches;
    readonly options: AccessOptions;
    readonly records: readonly AccessRecord[];
    /** What all records take. */
    readonly taken: Layers;
    /** False where something of it was too much work: see the records. */
    readonly exact: boolean;
}
/** One server, for a space that it shares with another. */
export interface Side {
    readonly hba: readonly ServerHbaRecord[];
    readonly options: AccessOptions;
}
/** A space in which all records of some servers can be told apart, and `ranges` and `others` (names) besides. */
export declare function spaceOf(sides: readonly Side[], ranges?: readonly AddressSet[], others?: readonly string[]): Space;
/**
 * Walks the records in order, as check_hba does: the first record that matches answers, whatever its method, and there
 * is no fall-through. An earlier record takes attempts away only where it must match them; records in error, records
 * that can never match and columns filled in by a template take nothing.
 */
export declare function accessOf(side: Side, space?: Space): Access;
/** What earlier records take, by the shape of their lists: all of it together might be large, each by itself is not. */
export interface Layers {
    readonly nodes: Readonly<Record<Shape, Node>>;
    /** Whether everything that is taken is there. Less taken away is the safe side. */
    readonly complete: boolean;
}
/** The layers that can leave nothing of a term: names that stand in no file are taken only by words that mean everybody. */
export declare const DECIDING: Readonly<Record<Shape, readonly Shape[]>>;
/** A term without what one layer holds; the layer of `same` holds only attempts on the database of the user's own name. */
export declare function without(space: Space, left: Node, shape: Shape, layer: Shape, above: Layers): Node;
