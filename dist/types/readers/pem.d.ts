import type { Reader } from './reader.ts';
/** Private keys in PEM (RFC 7468, RFC 1421): those whose body is a key, not a hint or an example cut short. */
export declare const pemReader: Reader;
