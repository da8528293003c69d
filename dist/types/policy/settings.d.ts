import { type Severity } from '../findings.ts';
import type { Policy, RuleSetting } from './policy.ts';
/**
 * What the policy says of a rule for one file: the rule's setting with every override that means the file, in order. Of a
 * locked rule it is what the organisation's policy says, with the severity of the repository's where that is higher.
 */
export declare function ruleSettingFor(policy: Policy, ruleId: string, path: string): RuleSetting;
/**
 * The severity of a finding. A rule gives its worst findings its own severity and milder ones to the rest; the policy's
 * severity takes the place of the rule's, and nothing is made worse than the rule found it.
 */
export declare function gradedSeverity(ruleSeverity: Severity, configured: Severity | 'off', violationSeverity: Severity): Severity | 'off';
