import type { Position } from '../facts.ts';
/** A parsed policy file: the value, and where in the text each part of it stands. */
export interface PolicyDocument {
    readonly file: string;
    readonly value: unknown;
    /**
     * Where the value (or the key) at a path stands, the nearest part above it where there is none. A path is made of keys
     * and list indices, both as strings.
     */
    positionOf(path: readonly string[], what: 'key' | 'value'): Position;
}
/**
 * Reads YAML or JSON (which is YAML too). With `key`, the policy is the value of that top-level key (`pgmoat` of
 * package.json). Throws PolicyError for a text that is not YAML, has a key twice, or is too large.
 */
export declare function readDocument(file: string, text: string, key: string | null): PolicyDocument;
