import type { Reader } from './reader.ts';
/** Files of private keys and certificates in PEM. */
export declare const pemReader: Reader;
