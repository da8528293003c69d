import type { CertificateContent } from '../../facts.ts';

/** Signatures that are made without a digest of their own (RFC 8410). */
const WITHOUT_DIGEST: ReadonlySet<string> = new Set(['ed25519', 'ed448']);

/**
 * Whether libpq can bind SCRAM to a channel that this certificate of the server protects: it needs the digest that the
 * certificate was signed with (`tls-server-end-point`, RFC 5929; fe-secure-openssl.c, pgtls_get_peer_certificate_hash). Where it
 * has none it fails with `could not find digest for NID UNDEF`, whether binding is required or only preferred.
 */
export function bindsChannel({ digest }: CertificateContent): boolean {
  return digest === null || !WITHOUT_DIGEST.has(digest);
}
