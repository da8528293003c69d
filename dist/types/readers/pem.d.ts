import type { Reader } from './reader.ts';
/** Private keys and certificates in PEM (RFC 7468, RFC 1421), which is what PostgreSQL and libpq read. */
export declare const pemReader: Reader;
