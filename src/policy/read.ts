// Everything that only a policy file needs (the YAML parser, the compiled validator), behind one dynamic import: a
// repository that is held against a pack never loads it.

import { validate } from './validate.gen.js';
import type { SchemaError } from './validate.ts';

export { readDocument } from './document.ts';
export { checkedLocks, lockedRules, refusedSettings, refuseLock } from './lock.ts';
export { policySchema } from './schema.ts';
export { checkMeaning } from './semantics.ts';
export { validated } from './validate.ts';

/** The policy schema of the registered rules, compiled. */
export function validatePolicy(value: unknown): readonly SchemaError[] {
  return validate(value) ? [] : (validate.errors ?? []);
}
