import type { Model } from '../deployment/model.ts';
import type { Origin } from '../facts.ts';
import type { Fix, RelatedOrigin, Severity } from '../findings.ts';
import type { PgMajor } from '../postgres/versions.ts';
import type { ControlRef } from './controls.ts';
/** JSON Schema (2020-12) of a rule's options: an object schema. */
export type OptionsSchema = Readonly<Record<string, unknown>>;
/**
 * A file set that shows a rule at work. A line that ends in a comment `# error`, `# warning` or `# note` (in the comment
 * form of its file: `#`, `//`, `;`, `--`) must get exactly one finding of the rule with that severity; no other line may get
 * one. Formats without comments use `expect`.
 */
export interface Example {
    readonly title: string;
    readonly files: Readonly<Record<string, string>>;
    /** Options of the rule for this example; its defaults otherwise. */
    readonly options?: Readonly<Record<string, unknown>>;
    /** The server version; the default one otherwise. */
    readonly postgres?: PgMajor;
    readonly expect?: readonly {
        readonly file: string;
        readonly line: number;
        readonly severity: Severity;
    }[];
}
/** What a rule found, before the policy has its say. */
export interface Violation {
    readonly severity: Severity;
    readonly message: string;
    readonly origin: Origin;
    readonly related?: readonly RelatedOrigin[];
    readonly witness?: string;
    readonly fix?: Fix;
    /**
     * What the finding is about, normalised, so that its fingerprint survives moved lines and changed white space:
     * `host all all 0.0.0.0/0 trust`. Never contains a secret.
     */
    readonly subject: string;
    /** The server's version, to name the right edition of a benchmark. */
    readonly major?: PgMajor;
}
/**
 * Everything about a rule: documentation, `pgmoat explain`, SARIF help and the policy's JSON Schema are made of it.
 * `severity` is the highest it gives; a policy that sets another severity moves findings of that grade there and caps
 * milder ones.
 */
export interface Rule<Options extends object = object> {
    readonly id: string;
    /** A few words, no full stop. */
    readonly title: string;
    readonly severity: Severity;
    /** One sentence: which findings are milder than `severity`, and when. */
    readonly grades?: string;
    readonly controls: readonly ControlRef[];
    readonly schema: OptionsSchema;
    readonly defaults: Options;
    /** Markdown: why it matters, with the manual's section. */
    readonly why: string;
    /** Markdown: how to mend it. */
    readonly mend: string;
    /** One sentence: what it does with values that a template fills in or that static text cannot tell. */
    readonly unknown: string;
    readonly bad: readonly Example[];
    readonly good: readonly Example[];
    check(model: Model, options: Options): Iterable<Violation>;
}
/** Gives a rule its options' type and forgets it again, so that rules of different options share a list. */
export declare function defineRule<Options extends object>(rule: Rule<Options>): Rule;
