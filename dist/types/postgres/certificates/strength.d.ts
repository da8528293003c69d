import type { CertificateContent } from '../../facts.ts';
/** What OpenSSL finds too weak in a certificate, and at which of its security levels it begins to refuse it. */
export interface Weakness {
    readonly what: 'key' | 'signature';
    /** `a key of RSA with 1024 bits`, `a signature of SHA-1`. */
    readonly words: string;
    /**
     * The lowest level that refuses it: 1 is the default of OpenSSL 1.1.1 to 3.1 as its makers ship it, 2 that of Debian, Ubuntu, Red
     * Hat and of OpenSSL 3.2 and newer (SSL_CTX_set_security_level(3)).
     */
    readonly level: 1 | 2;
}
/**
 * What OpenSSL, and so PostgreSQL and libpq, finds too weak in a certificate (ssl_cert.c, ssl_security_cert): its key, and the
 * digest of its signature unless it has signed itself.
 */
export declare function weaknessesOf({ key, digest, selfSigned }: CertificateContent): readonly Weakness[];
