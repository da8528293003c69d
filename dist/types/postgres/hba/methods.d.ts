import type { PgMajor } from '../versions.ts';
/** Whether the version knows the method. Names are case-sensitive. */
export declare function isMethod(name: string, major: PgMajor): boolean;
/**
 * Why the server refuses the method by its name alone; null where it does not. Assumes a build with everything that Linux
 * packages have (TLS, GSSAPI, LDAP, PAM, OAuth).
 */
export declare function methodError(name: string, major: PgMajor): string | null;
