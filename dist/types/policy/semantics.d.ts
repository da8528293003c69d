import type { PolicyDocument } from './document.ts';
import { type RawPolicy } from './raw.ts';
/** Throws PolicyError for what a JSON Schema cannot say: days that no calendar has, ranges that are none, globs that match nothing. */
export declare function checkMeaning(document: PolicyDocument, raw: RawPolicy): void;
