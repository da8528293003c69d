import type { Assignment } from './types.ts';
/**
 * Whether words of the form `host=… port=… user=…` are for another service: its port, a name of its own, a distinguished name of
 * LDAP as the user, or parameters that no client of PostgreSQL has, while nothing in it is PostgreSQL's own. `name` is the variable
 * or key that is given the text.
 */
export declare function isForeign(assignments: readonly Assignment[], name: string | null): boolean;
/** Whether a variable, a key or what is called is named after another service: `ldapServer`, `mysql.connect`. */
export declare function namesOther(name: string): boolean;
