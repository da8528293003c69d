import type { LineIndex } from '../line-index.ts';
import type { Piece } from './overlay.ts';
/**
 * The lines of a text with escapes, in the quotes of YAML, JSON, C or a shell's `echo -e`, between two offsets. Each decoded
 * character stands where its escape does, blanks fill the rest up, so that words keep their places. null for escapes that
 * cannot be written so.
 */
export declare function escapedPieces(text: string, start: number, end: number, index: Pick<LineIndex, 'at'>): readonly Piece[] | null;
