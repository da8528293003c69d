import type { Fact, PasswordFact } from './facts.ts';
import type { MaskedLines } from './findings.ts';
import type { SourceFile } from './readers/reader.ts';
/** Every password that the facts know of, with its place. */
export declare function passwordsOf(facts: readonly Fact[]): readonly PasswordFact[];
/** The lines of the scanned files as reports may show them. Files are split and masked when first asked for. */
export declare function maskedLines(texts: ReadonlyMap<string, SourceFile>, facts: readonly Fact[]): MaskedLines;
/**
 * The passwords themselves, for doors that must register them as secrets. Never print this. Well-known ones stay out:
 * masking every `postgres` of a log would hide the log and protect nothing.
 */
export declare function secretTexts(texts: ReadonlyMap<string, SourceFile>, facts: readonly Fact[]): readonly string[];
