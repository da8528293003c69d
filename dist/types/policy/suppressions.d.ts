import type { Origin } from '../facts.ts';
import type { Finding, Severity, SuppressedFinding } from '../findings.ts';
import type { Directive, DirectiveProblem } from './directives.ts';
import type { Waiver } from './policy.ts';
/** What is wrong with a suppression: what the rule `policy-suppression` finds, in the shape of a rule's violation. */
export interface SuppressionProblem {
    readonly severity: Severity;
    readonly message: string;
    readonly origin: Origin;
    readonly subject: string;
}
export interface SuppressionInput {
    readonly findings: readonly Finding[];
    readonly directives: readonly Directive[];
    readonly directiveProblems: readonly DirectiveProblem[];
    readonly waivers: readonly Waiver[];
    /** Rules whose findings nothing may suppress. */
    readonly unsuppressable: ReadonlySet<string>;
    /** Rules whose findings only waivers of the organisation suppress. */
    readonly locked: ReadonlySet<string>;
    /** Today as `YYYY-MM-DD`. */
    readonly today: string;
    /** How the glob of a waiver names a scanned path. */
    policyPath(path: string, waiver: Waiver): string;
    /**
     * Whether a rule was on for a file, and the file looked at. What was not judged has no findings, and says nothing about
     * whether a suppression is still needed. For a waiver the path is null: it may mean many files.
     */
    judged(rule: string, path: string | null): boolean;
}
export interface SuppressionOutcome {
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
    readonly problems: readonly SuppressionProblem[];
}
/**
 * Takes findings out of the count that a comment in their file, or a waiver of the policy, accepts. Nothing is dropped: each
 * suppressed finding is listed with its reason. Suppressions that are malformed, expired, forbidden or unused are problems;
 * expired and forbidden ones suppress nothing.
 */
export declare function applySuppressions(input: SuppressionInput): SuppressionOutcome;
