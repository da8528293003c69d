import type { Collection, CollectOptions } from './collector.ts';
import type { Model } from './deployment/model.ts';
import { type CheckReport } from './findings.ts';
import type { BaselineEntry } from './policy/baseline.ts';
import type { Policy } from './policy/policy.ts';
import type { Grammars } from './readers/syntax.ts';
export interface CheckOptions {
    readonly policy: Policy;
    /** How the policy names a path of the tree: its patterns are relative to the directory it stands in. */
    readonly policyPath: (path: string) => string;
    /** `YYYY-MM-DD`, for the end of suppressions and of certificates. */
    readonly today: string;
    readonly as: CollectOptions['as'];
    readonly baseline: readonly BaselineEntry[];
    /** Whether `tree` is all of what the policy speaks of: only then can a waiver be called unused. */
    readonly whole: boolean;
    /** For how many findings it is worked out what their fixes do. */
    readonly fixes?: number;
    /** False counts what comments, waivers and the baseline would take out. */
    readonly suppress: boolean;
    readonly onProgress?: (done: number, total: number) => void;
    /** Parsers for program text, where any are loaded: see `Collector`. */
    readonly grammars?: Grammars;
}
export interface CheckResult {
    readonly report: CheckReport;
    readonly collection: Collection;
    readonly model: Model;
    /** Entries of the baseline that do nothing: their finding is gone, or the policy forbids to suppress their rule. */
    readonly idle: {
        readonly gone: readonly BaselineEntry[];
        readonly forbidden: readonly BaselineEntry[];
    };
}
type ReadBy = Pick<CheckOptions, 'policy' | 'policyPath' | 'as' | 'onProgress'>;
/** How files are read for a check by this policy. */
export declare function readingBy({ policy, policyPath, as, onProgress }: ReadBy): CollectOptions;
/** How they are read for locked rules, which look at what the organisation does not ignore; null where that is the same. */
export declare function lockedReadingBy({ policy, policyPath, as }: ReadBy): CollectOptions | null;
export type JudgedBy = Omit<CheckOptions, 'grammars'> & {
    /** What locked rules look at: read as `lockedReadingBy` says, where it says so. */
    readonly locked?: Collection;
};
/** The rest of the walk, for what was read as `readingBy` says. */
export declare function checkCollection(collection: Collection, options: JudgedBy): CheckResult;
export {};
