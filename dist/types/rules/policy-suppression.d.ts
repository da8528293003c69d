import { type Rule } from './rule.ts';
/**
 * The findings of this rule are about comments and waivers, which the model does not hold: applySuppressions in
 * src/policy/suppressions.ts makes them once every other rule has run. Here stand its documentation and its severity.
 */
export declare const policySuppression: Rule;
