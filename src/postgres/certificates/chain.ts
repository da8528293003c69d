import type { CertificateContent } from '../../facts.ts';
import { isIssuedBy } from './certificate.ts';

/** Longer chains are made to cost time. */
const LONGEST = 10;

/**
 * Whether a certificate leads to one of some roots, through the others that the server sends along: it is one of them, or each is
 * signed by the next until one of the roots has signed. Validity in time and names are other questions.
 */
export function leadsToRoot(
  certificate: CertificateContent,
  sent: readonly CertificateContent[],
  roots: readonly CertificateContent[],
): boolean {
  const seen = new Set<string>();
  let reached: readonly CertificateContent[] = [certificate];
  for (let step = 0; step < LONGEST && reached.length > 0; step += 1) {
    for (const one of reached) seen.add(one.fingerprint);
    if (reached.some((one) => roots.some((root) => root.fingerprint === one.fingerprint || isIssuedBy(one, root))))
      return true;
    const before = reached;
    reached = sent.filter((next) => !seen.has(next.fingerprint) && before.some((one) => isIssuedBy(one, next)));
  }
  return false;
}
