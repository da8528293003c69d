import type { Model } from './deployment/model.ts';
import type { Finding, RuleSummary, Severity } from './findings.ts';
import type { Policy } from './policy/policy.ts';
import type { Rule, Violation } from './rules/rule.ts';
/** Holds the model against the policy: every rule that is on somewhere is run, once for each set of options in use. */
export declare function judge(model: Model, policy: Policy, rules: readonly Rule[], policyPath: (path: string) => string): Finding[];
/** A violation with the policy's severity, the right edition of each benchmark and its fingerprint. */
export declare function findingOf(rule: Rule, violation: Violation, severity: Severity, policy: Policy): Finding;
/** By file, line, column, rule; the same finding reached twice counts once. */
export declare function sortFindings<F extends Finding>(findings: readonly F[]): F[];
/** The rules that the policy has on anywhere, for reports that describe them. */
export declare function enabledRules(policy: Policy, rules: readonly Rule[]): RuleSummary[];
