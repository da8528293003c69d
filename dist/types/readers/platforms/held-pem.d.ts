import type { CertificateFact, KeyFact } from '../../facts.ts';
import type { PlatformFile } from '../frameworks/platform-file.ts';
/**
 * Private keys and certificates in Secrets and ConfigMaps of Kubernetes: PEM in a block or a string, and in Base64 under a
 * Secret's `data`, which stands where the Base64 does.
 */
export declare function heldPemFacts(file: PlatformFile): Iterable<KeyFact | CertificateFact>;
