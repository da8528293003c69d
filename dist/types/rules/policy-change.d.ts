import { type Rule } from './rule.ts';
/**
 * The findings of this rule are about two states of a policy, which the model does not hold: the comparison of a change
 * with its base makes them (src/policy/changes.ts). Here stand its documentation and its severity.
 */
export declare const policyChange: Rule;
