/**
 * A YAML text that ERB makes, as YAML reads it before ERB has run: what tags print is a word of the same length, tags that
 * print nothing are blank, so that quotes and colons in them mean nothing to YAML and all offsets stay. Newlines within tags
 * become part of the word.
 */
export declare function maskErb(text: string): string;
