import type { PgMajor } from '../versions.ts';

const METHODS = [
  ...['trust', 'reject', 'password', 'md5', 'scram-sha-256', 'ident', 'peer'],
  ...['gss', 'sspi', 'pam', 'bsd', 'ldap', 'cert', 'radius'],
];

/** Methods that a server on Linux is not built with: sspi is Windows's, bsd is OpenBSD's. */
const NOT_BUILT: ReadonlySet<string> = new Set(['sspi', 'bsd']);

/** Whether the version knows the method. Names are case-sensitive. */
export function isMethod(name: string, major: PgMajor): boolean {
  return METHODS.includes(name) || (name === 'oauth' && major >= 18);
}

/**
 * Why the server refuses the method by its name alone; null where it does not. Assumes a build with everything that Linux
 * packages have (TLS, GSSAPI, LDAP, PAM, OAuth).
 */
export function methodError(name: string, major: PgMajor): string | null {
  if (!isMethod(name, major)) return `invalid authentication method "${name}"`;
  return NOT_BUILT.has(name) ? `invalid authentication method "${name}": not supported by this build` : null;
}
