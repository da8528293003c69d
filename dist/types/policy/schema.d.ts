/** What the policy room has to know of a rule. */
export interface DescribedRule {
    readonly id: string;
    readonly title: string;
    readonly severity: string;
    readonly grades?: string;
    readonly schema: Readonly<Record<string, unknown>>;
    readonly defaults: object;
}
type Schema = Readonly<Record<string, unknown>>;
/**
 * The JSON Schema (2020-12) of a policy file, with one entry for each rule. The validator that pgmoat runs is compiled of
 * it, and editors complete from its titles and descriptions.
 */
export declare function policySchema(rules: readonly DescribedRule[], packs: readonly string[]): Schema;
export {};
