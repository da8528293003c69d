import type { CertificateContent } from '../../facts.ts';
/**
 * An X.509 certificate (RFC 5280) of its DER bytes; null where OpenSSL could not read it as one. Node's X509Certificate, which is
 * OpenSSL's, reads it; names and the signature's digest, which it shows only as prose or not at all, come from the DER.
 */
export declare function readCertificate(der: Uint8Array): CertificateContent | null;
/** Whether one certificate bears the signature of the other's key, under its name (RFC 5280, 6.1.3). */
export declare function isIssuedBy(certificate: CertificateContent, issuer: CertificateContent): boolean;
