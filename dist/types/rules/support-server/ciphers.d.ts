/** Families of ciphers that one does not want, under the names of OpenSSL's cipher list language. */
export declare const CIPHER_FAMILIES: readonly ['NULL', 'aNULL', 'EXPORT', 'LOW', 'DES', '3DES', 'RC2', 'RC4', 'IDEA', 'SEED', 'MD5'];
export type CipherFamily = (typeof CIPHER_FAMILIES)[number];
export interface CipherList {
    /** Words that bring ciphers in. */
    readonly enabled: readonly string[];
    /** Those of them that are suites of TLS 1.3. */
    readonly tls13: readonly string[];
    /** Families that are in and that no `!` takes out for good. */
    readonly weak: readonly CipherFamily[];
}
/**
 * What an OpenSSL cipher list (ciphers(1)) lets in. Colons, commas, semicolons and blanks separate; `!` removes for good, `-`
 * until named again, `+` only moves; `A+B` is both, `@STRENGTH` sorts. Families within `HIGH` and `MEDIUM` depend on the
 * build of OpenSSL and are not counted.
 */
export declare function readCiphers(text: string): CipherList;
/** The suites of `ssl_tls13_ciphers` that are known: colons alone separate (SSL_CTX_set_ciphersuites). */
export declare function readCipherSuites(text: string): readonly string[];
