import type { SourceFile } from '../reader.ts';
import type { SourceRule } from '../statements/rule.ts';
import type { Grammar } from '../syntax.ts';
/** How a file of some ending is parsed, and what is looked for in it. */
export interface SourceLanguage {
    readonly grammar: Grammar;
    readonly rules: readonly SourceRule[];
}
/** The language of a file that is worth parsing; null for any other file. */
export declare function languageOf({ path, text, grammar }: SourceFile): SourceLanguage | null;
/** The grammar that a file is to be parsed by; null where nothing in it is worth that. */
export declare function grammarFor(path: string, text: string): Grammar | null;
/** The language that a file's name tells; undefined where it tells none with a grammar. */
export declare function byEnding(path: string): SourceLanguage | undefined;
