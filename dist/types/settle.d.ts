import type { Collection } from './collector.ts';
import type { Finding, SuppressedFinding } from './findings.ts';
import { type BaselineEntry } from './policy/baseline.ts';
import type { Policy } from './policy/policy.ts';
export interface SettleOptions {
    readonly policy: Policy;
    readonly policyPath: (path: string) => string;
    readonly today: string;
    readonly baseline: readonly BaselineEntry[];
    readonly whole: boolean;
    readonly suppress: boolean;
}
/** Findings after suppression, and entries of the baseline that do nothing. */
export interface Settled {
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
    /** Of the baseline: their finding is gone, or the policy forbids to suppress their rule. */
    readonly idle: {
        readonly gone: readonly BaselineEntry[];
        readonly forbidden: readonly BaselineEntry[];
    };
}
/** Takes out of the count what is suppressed, and adds what is wrong with the suppressions. */
export declare function settle(all: readonly Finding[], collection: Collection, options: SettleOptions): Settled;
