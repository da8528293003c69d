/**
 * Names a finding so that it is known again after lines moved: 32 hex digits (the first 128 bits of SHA-256) of the rule,
 * the path relative to the root and the normalised subject. Two equal subjects in one file share a fingerprint; whoever
 * compares has to count.
 */
export declare function fingerprint(rule: string, path: string, subject: string): string;
