import type { RolePasswordFact } from '../../facts.ts';
import type { Located } from './located.ts';
/**
 * The password that a role is given under a key, such as Patroni's `authentication.superuser.password`; null where it comes from
 * elsewhere, where there is none, and for a SCRAM secret, with which nobody logs in. `names`: what the role and its database
 * are called.
 */
export declare function rolePassword(name: string, value: Located | null, names: readonly (string | null)[]): RolePasswordFact | null;
