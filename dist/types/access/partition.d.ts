import type { Access, AccessRecord } from './access.ts';
import type { Attempt } from './attempt.ts';
import { type Region } from './regions.ts';
/** What answers attempts: records that may, in order, and what must answer where none of them does. */
export interface Answers {
    readonly possible: readonly AccessRecord[];
    /** null where no record is left: the server refuses. */
    readonly certain: AccessRecord | null;
}
/** A region and what answers each attempt of it. */
export interface AnsweredRegion {
    readonly region: Region;
    readonly answers: Answers;
    /**
     * False where telling the names apart was too much work: earlier records then answer some attempts of the region, for users
     * or databases of their own, and regions overlap; `possible` are all records that may answer something anywhere.
     */
    readonly exact: boolean;
}
export interface Partition {
    /** Disjoint, and together every attempt (of a server without TLS, every one that does not use it). */
    readonly regions: readonly AnsweredRegion[];
    /** False where not all of them are. */
    readonly exact: boolean;
}
/**
 * All attempts in disjoint regions by what answers them, in the order of the records that must; what is refused comes last.
 * Regions are products of lists. Where records for all users and records for all databases cross in thousands, the exact ones
 * are millions: those of a record are then told by its own words (`exact` is false), so that the whole stays in proportion.
 */
export declare function partitionOf(access: Access): Partition;
/** What answers one attempt, from the records themselves: those that may, and the first that must. */
export declare function answersTo(access: Access, attempt: Attempt): Answers;
