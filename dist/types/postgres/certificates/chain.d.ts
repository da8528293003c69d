import type { CertificateContent } from '../../facts.ts';
/**
 * Whether a certificate leads to one of some roots, through the others that the server sends along: it is one of them, or each is
 * signed by the next until one of the roots has signed. Validity in time and names are other questions.
 */
export declare function leadsToRoot(certificate: CertificateContent, sent: readonly CertificateContent[], roots: readonly CertificateContent[]): boolean;
