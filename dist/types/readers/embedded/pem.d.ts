import type { CertificateFact, KeyFact } from '../../facts.ts';
import type { SourceFile } from '../reader.ts';
/** Private keys and certificates in PEM (RFC 7468, RFC 1421), which is what PostgreSQL and libpq read. */
export declare function readPem(file: Pick<SourceFile, 'path' | 'text'>): readonly (KeyFact | CertificateFact)[];
