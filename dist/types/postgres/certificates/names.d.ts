import type { CertificateContent } from '../../facts.ts';
type Names = Pick<CertificateContent, 'commonName' | 'dnsNames' | 'ipAddresses'>;
/**
 * Whether libpq of a major takes a certificate for a host's (fe-secure-openssl.c,
 * pgtls_verify_peer_name_matches_certificate_guts): one of its DNS names, since 15 one of its addresses, and the common name
 * where there is no alternative name of the host's own kind (before 15: none of a DNS name at all). A host that is an
 * address may stand among the DNS names, too.
 */
export declare function isNamed(host: string, { commonName, dnsNames, ipAddresses }: Names, major: number): boolean;
/** Whether any libpq would take it, or any other driver that looks at alternative names and, for want of them, the common name. */
export declare function mayBeNamed(host: string, names: Names): boolean;
export {};
