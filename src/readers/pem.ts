import { readPem } from './embedded/pem.ts';
import type { Reader } from './reader.ts';

/** Files of private keys and certificates in PEM. */
export const pemReader: Reader = {
  kinds: ['pem'],
  read: readPem,
};
