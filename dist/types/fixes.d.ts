import type { Model } from './deployment/model.ts';
import type { Finding, ProvenFix } from './findings.ts';
import type { Policy } from './policy/policy.ts';
import type { Readers, SourceFile } from './readers/reader.ts';
/** What the fixes of a check are held against. */
export interface FixContext {
    readonly model: Model;
    readonly policy: Policy;
    readonly policyPath: (path: string) => string;
    readonly texts: ReadonlyMap<string, SourceFile>;
    readonly readers: Readers;
}
/** Fixes that every check works out: reports show them, and a repository with more has other things to do first. */
export declare const SOME_FIXES = 20;
/** Works out what the fixes of the first `most` findings that have one do. */
export declare function proveFixes(findings: readonly Finding[], context: FixContext, most: number): readonly Finding[];
/** What `--fix` makes of a repository. */
export interface FixedFiles {
    /** The files that change, with their new text. */
    readonly texts: ReadonlyMap<string, string>;
    /** What was applied, in order. */
    readonly applied: readonly {
        readonly finding: Finding;
        readonly fix: ProvenFix;
    }[];
    /** Files in which more could be tried: there was enough to do. */
    readonly unfinished: readonly string[];
}
/**
 * Applies every fix that is safe, one after the other, each worked out on what the ones before it left. Of the findings only those
 * that count are mended: `wanted` holds their fingerprints.
 */
export declare function applySafeFixes(findings: readonly Finding[], context: FixContext): FixedFiles;
