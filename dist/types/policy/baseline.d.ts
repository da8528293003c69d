import type { Finding, SuppressedFinding } from '../findings.ts';
/** One accepted finding. The rule and path are there for readers: the fingerprint alone decides. */
export interface BaselineEntry {
    readonly fingerprint: string;
    readonly rule: string;
    readonly path: string;
}
/** A parsed baseline; the same finding may stand there more than once. */
export type Baseline = readonly BaselineEntry[];
export interface BaselineOutcome {
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
    /** Entries whose finding is gone: to be removed, so that it cannot come back unseen. */
    readonly stale: readonly BaselineEntry[];
    /** Entries of rules that the policy forbids to suppress: they do nothing. */
    readonly refused: readonly BaselineEntry[];
}
/**
 * The text of a baseline that accepts these findings, and keeps these entries of an earlier one: sorted, one a line, the same
 * on every machine.
 */
export declare function writeBaseline(findings: readonly Finding[], kept?: Baseline): string;
/** Reads a baseline; `#` begins a comment line. Throws PolicyError, with file and line, for anything else. */
export declare function parseBaseline(file: string, text: string): Baseline;
/** Takes out of the count what the baseline accepts, each entry one finding; the first in order where there are more. */
export declare function applyBaseline(findings: readonly Finding[], entries: Baseline, unsuppressable: ReadonlySet<string>): BaselineOutcome;
