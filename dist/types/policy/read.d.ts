import type { SchemaError } from './validate.ts';
export { readDocument } from './document.ts';
export { checkedLocks, lockedRules, refusedSettings, refuseLock } from './lock.ts';
export { policySchema } from './schema.ts';
export { checkMeaning } from './semantics.ts';
export { validated } from './validate.ts';
/** The policy schema of the registered rules, compiled. */
export declare function validatePolicy(value: unknown): readonly SchemaError[];
