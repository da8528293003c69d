import type { PolicyDocument } from './document.ts';
import type { RawPolicy } from './raw.ts';
/** What the compiled validator says of one violated keyword of the schema (ajv's error object). */
export interface SchemaError {
    readonly keyword: string;
    readonly instancePath: string;
    readonly params: Readonly<Record<string, unknown>>;
}
/** Every violation of the policy schema; none for a valid policy. */
export type PolicyValidator = (value: unknown) => readonly SchemaError[];
/**
 * Throws PolicyError for the first thing in the file that the schema does not allow. `schema` is asked for only then, for the
 * names of the keys that would be right.
 */
export declare function validated(document: PolicyDocument, validate: PolicyValidator, schema: () => unknown): RawPolicy;
/** `rules.hba-method[1].allow`: list indices in brackets, the rest joined with dots. */
export declare function keyPath(path: readonly string[]): string;
