import { createHash } from 'node:crypto';

const HEX_DIGITS = 32;

/**
 * Names a finding so that it is known again after lines moved: 32 hex digits (the first 128 bits of SHA-256) of the rule,
 * the path relative to the root and the normalised subject. Two equal subjects in one file share a fingerprint; whoever
 * compares has to count.
 */
export function fingerprint(rule: string, path: string, subject: string): string {
  return createHash('sha256').update(`${rule}\0${path}\0${subject}`).digest('hex').slice(0, HEX_DIGITS);
}
