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

/** Bits of security that a level asks for. */
const BITS = { 1: 80, 2: 112 } as const;

/** Digests whose strength OpenSSL counts as less than 112 bits: half the length, for SHA-1 less (x509_set.c, x509_sig_info_init). */
const WEAK_DIGESTS: Readonly<Record<string, { readonly words: string; readonly level: 1 | 2 }>> = {
  md2: { words: 'MD2', level: 1 },
  md4: { words: 'MD4', level: 1 },
  md5: { words: 'MD5', level: 1 },
  // 63 bits since OpenSSL 3.0, 80 before: refused at level 1 by the newer.
  sha1: { words: 'SHA-1', level: 2 },
};

/**
 * What OpenSSL, and so PostgreSQL and libpq, finds too weak in a certificate (ssl_cert.c, ssl_security_cert): its key, and the
 * digest of its signature unless it has signed itself.
 */
export function weaknessesOf({ key, digest, selfSigned }: CertificateContent): readonly Weakness[] {
  const found: Weakness[] = [];
  const strength = bitsOfSecurity(key);
  const name = key.type === 'ec' ? `the curve ${key.curve ?? ''}` : `RSA with ${key.bits ?? 0} bits`;
  if (strength !== null && strength < BITS[2]) {
    found.push({ what: 'key', words: `a key of ${name}`, level: strength < BITS[1] ? 1 : 2 });
  }
  const weak = digest !== null && Object.hasOwn(WEAK_DIGESTS, digest) ? WEAK_DIGESTS[digest] : undefined;
  if (weak !== undefined && !selfSigned) {
    found.push({ what: 'signature', words: `a signature of ${weak.words}`, level: weak.level });
  }
  return found;
}

/** NIST SP 800-57, part 1, table 2, as BN_security_bits rounds it; null for keys of other kinds, which are strong enough. */
function bitsOfSecurity({ type, bits, curve }: CertificateContent['key']): number | null {
  if ((type === 'rsa' || type === 'rsa-pss' || type === 'dsa') && bits !== null) {
    if (bits >= 2048) return 112;
    return bits >= 1024 ? 80 : 0;
  }
  if (type !== 'ec' || curve === null) return null;
  // The size of the field stands in the name of every curve: secp160r1, prime192v1, sect163k1, brainpoolP224r1.
  const size = /\d{3}/.exec(curve)?.[0];
  return size === undefined ? null : Number(size) >= 224 ? 112 : Number(size) >= 160 ? 80 : 0;
}
