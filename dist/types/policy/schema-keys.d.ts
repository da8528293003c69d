/**
 * The keys that a schema names for the mapping at a path of an instance, found in the schema itself: the compiled validator
 * does not carry it. Follows `properties`, `items`, `prefixItems`, `anyOf` and `$ref` within the document, which is all that
 * the policy schema uses.
 */
export declare function keysAt(schema: unknown, path: readonly string[]): string[];
