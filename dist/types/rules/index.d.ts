import type { Rule } from './rule.ts';
/** Every rule, sorted by id. A new rule is a new file here and its line in this list. */
export declare const RULES: readonly Rule[];
