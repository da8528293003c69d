import { type CheckReport, type Finding, type SkippedFile, type SuppressedFinding } from '../findings.ts';
/** `1 error`, `3 files`. */
export declare function plural(count: number, word: string): string;
/** `line 4`, `lines 4, 7, 9`, the first `most` of them. */
export declare function linesOf(findings: readonly Finding[], most: number): string;
/** `3 errors, 2 warnings, 4 notes in 12 files`; what there is none of is left out. */
export declare function totals(report: CheckReport): string;
/** Why a file was not read. */
export declare function skipReason({ reason, detail }: SkippedFile): string;
/** What took a finding out of the count. */
export declare function suppressedBy({ suppression }: SuppressedFinding): string;
