import type { LineIndex } from '../line-index.ts';
/** A line of a file that another file holds, at the place where it stands there (1-based). */
export interface Piece {
    readonly text: string;
    readonly line: number;
    readonly column: number;
}
/**
 * Texts in which each piece stands at its own line and column and everything else is blank: what reads them finds positions of
 * the file that holds the pieces. Where several pieces share a line, as in `"a\nb"`, each next one goes into a further text.
 */
export declare function overlays(pieces: readonly Piece[]): readonly string[];
/** The lines between two offsets as they stand there. */
export declare function verbatimPieces(text: string, start: number, end: number, index: LineIndex): readonly Piece[];
