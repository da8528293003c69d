import type { MaskedLines, ProvenFix } from '../findings.ts';
/** Whole lines of a file, and what a fix makes of them; `after` is empty where it takes them away. */
export interface ProposedLines {
    readonly file: string;
    readonly line: number;
    readonly before: readonly string[];
    readonly after: readonly string[];
}
/** The lines that a fix changes, as reports may show them; null where it changes several files or the lines are not at hand. */
export declare function proposedLines({ edits }: Pick<ProvenFix, 'edits'>, lines: MaskedLines): ProposedLines | null;
