import type { Position } from '../facts.ts';
/** A comment that asks for findings to be suppressed. */
export interface Directive extends Position {
    readonly file: string;
    readonly scope: 'line' | 'file';
    readonly rules: readonly string[];
    readonly reason: string;
    /** `YYYY-MM-DD`, inclusive; null for no end. */
    readonly until: string | null;
    /** The line whose findings are meant; null for the whole file, or where nothing follows. */
    readonly target: number | null;
}
/** A directive that says nothing usable, and what is wrong with it. */
export interface DirectiveProblem extends Position {
    readonly file: string;
    readonly problem: 'malformed' | 'unknown-rule' | 'bad-date';
    readonly message: string;
    /** The directive as written, blanks collapsed. */
    readonly subject: string;
}
export interface Directives {
    readonly directives: readonly Directive[];
    readonly problems: readonly DirectiveProblem[];
}
/**
 * The directives of a file. Only comments count, and only those that begin with the word. One on a line with something else
 * means that line; one alone means the next line that is neither blank nor a directive, so that they can be stacked. A
 * `pgmoat-ignore-file` means the whole file, wherever it stands.
 */
export declare function parseDirectives(file: string, kind: string, text: string, isRule: (id: string) => boolean, ruleIds: readonly string[]): Directives;
