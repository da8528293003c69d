import type { RolePasswordFact } from '../../facts.ts';
import { scramSecret } from '../../postgres/conninfo/password.ts';
import type { Located } from './located.ts';
import { passwordIn } from './variables.ts';

/**
 * The password that a role is given under a key, such as Patroni's `authentication.superuser.password`; null where it comes from
 * elsewhere, where there is none, and for a SCRAM secret, with which nobody logs in. `names`: what the role and its database
 * are called.
 */
export function rolePassword(
  name: string,
  value: Located | null,
  names: readonly (string | null)[],
): RolePasswordFact | null {
  if (value === null || value.text === '' || scramSecret(value.text)) return null;
  const origin = value.origin();
  const password = passwordIn(value, origin, names);
  return password.strength === 'unknown' ? null : { kind: 'role-password', ...origin, name, password };
}
