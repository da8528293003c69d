import type { Control } from '../findings.ts';
import type { PgMajor } from '../postgres/versions.ts';
/**
 * A reference from a rule to a benchmark: an item number of the CIS PostgreSQL Benchmark (the numbering of chapters 5 and 6
 * is the same in the editions below) or of the Crunchy Data Postgres 16 STIG. Numbers only, never the benchmarks' text.
 */
export type ControlRef = {
    readonly benchmark: 'CIS PostgreSQL';
    readonly item: string;
    readonly since?: PgMajor;
} | {
    readonly benchmark: 'STIG Crunchy Data Postgres 16';
    readonly item: string;
};
export declare function cis(item: string, since?: PgMajor): ControlRef;
export declare function stig(item: string): ControlRef;
/** The controls that bear on a finding about a server of this major: one edition of each benchmark, none where there is none. */
export declare function controlsFor(refs: readonly ControlRef[], major: PgMajor): Control[];
