import type { Finding } from './findings.ts';
/** What answers, or answered, a group of attempts. */
export interface DiffSide {
    readonly method: string;
    readonly file: string;
    readonly line: number;
    /** Options that ask for more than the method. */
    readonly options: readonly string[];
    /** False where static text does not tell whether it is this record. */
    readonly certain: boolean;
}
/** Attempts of which the answer differs: an entry of `gained`, `lost` or `changed` of `pgmoat diff --format json`. */
export interface DiffEntry {
    /** The label of the server. */
    readonly server: string;
    readonly databases: string;
    readonly users: string;
    /** Ranges, or `local socket`. */
    readonly from: readonly string[];
    /** How many, in decimal. */
    readonly addresses: string;
    readonly encryption: readonly string[];
    /** null where refused. */
    readonly before: DiffSide | null;
    readonly after: DiffSide | null;
    readonly witness: string;
    /** The sentence. */
    readonly text: string;
}
/** What a change does to who can get in. */
export interface AccessDifference {
    readonly gained: readonly DiffEntry[];
    readonly lost: readonly DiffEntry[];
    readonly changed: readonly DiffEntry[];
    /** Servers of which the difference was too much work to tell to the end, by label. */
    readonly rough: readonly string[];
}
/** Everything that a report of `pgmoat diff` says. */
export interface DiffReport {
    /** What was compared, in the words of the user. */
    readonly base: string;
    readonly head: string;
    readonly access: AccessDifference;
    readonly findings: {
        readonly new: readonly Finding[];
        readonly fixed: readonly Finding[];
    };
}
