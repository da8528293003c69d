import type { CertificateContent } from '../../facts.ts';
import { parseIp, printIp } from '../hba/ip.ts';

type Names = Pick<CertificateContent, 'commonName' | 'dnsNames' | 'ipAddresses'>;

/**
 * Whether libpq of a major takes a certificate for a host's (fe-secure-openssl.c,
 * pgtls_verify_peer_name_matches_certificate_guts): one of its DNS names, since 15 one of its addresses, and the common name
 * where there is no alternative name of the host's own kind (before 15: none of a DNS name at all). A host that is an
 * address may stand among the DNS names, too.
 */
export function isNamed(host: string, { commonName, dnsNames, ipAddresses }: Names, major: number): boolean {
  if (host === '') return false;
  const address = printed(host);
  if (dnsNames.some((name) => matchesName(name, host))) return true;
  const addresses = major >= 15 ? ipAddresses : [];
  if (address !== null && addresses.some((one) => printed(one) === address)) return true;
  const ofItsKind = major >= 15 && address !== null ? addresses : dnsNames;
  return ofItsKind.length === 0 && commonName !== null && matchesName(commonName, host);
}

/** Whether any libpq would take it, or any other driver that looks at alternative names and, for want of them, the common name. */
export function mayBeNamed(host: string, names: Names): boolean {
  return isNamed(host, names, 14) || isNamed(host, names, 18);
}

/** The host's own name, in whatever case, or a pattern (pq_verify_peer_name_matches_certificate_name). */
function matchesName(name: string, host: string): boolean {
  // A zero byte hides what stands behind it: libpq refuses the certificate.
  if (name.includes('\0')) return false;
  const [pattern, text] = [lower(name), lower(host)];
  return pattern === text || matchesPattern(pattern, text);
}

/** `*.` stands for exactly one leftmost label (wildcard_certificate_match). */
function matchesPattern(pattern: string, host: string): boolean {
  if (pattern.length < 3 || !pattern.startsWith('*.') || pattern.length > host.length) return false;
  return host.endsWith(pattern.slice(1)) && host.indexOf('.') >= host.length - pattern.length;
}

/** ASCII letters only, as pg_strcasecmp folds them. */
function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** An address in the one form that it is printed in; null for a name. */
function printed(host: string): string | null {
  const ip = host.includes('%') ? null : parseIp(host);
  return ip === null ? null : printIp(ip);
}
