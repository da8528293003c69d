import type { LineIndex } from '../line-index.ts';
import type { Piece } from './overlay.ts';

/**
 * The lines of a text with escapes, in the quotes of YAML, JSON, C or a shell's `echo -e`, between two offsets. Each decoded
 * character stands where its escape does, blanks fill the rest up, so that words keep their places. null for escapes that
 * cannot be written so.
 */
export function escapedPieces(
  text: string,
  start: number,
  end: number,
  index: Pick<LineIndex, 'at'>,
): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let line = '';
  let lineStart = start;
  let quoted = false;
  const finish = (next: number): void => {
    if (line.trim() !== '') pieces.push({ text: line, ...index.at(lineStart) });
    line = '';
    lineStart = next;
  };
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === '\n') {
      finish(at + 1);
      continue;
    }
    if (char !== '\\') {
      line += char;
      continue;
    }
    const next = text[at + 1] ?? '';
    at += 1;
    if (next === 'n' || next === 'r') {
      finish(at + 1);
    } else if (next === 't' || next === ' ') {
      line += '\t ';
    } else if (next === '\n') {
      finish(at + 1);
    } else if (next === '"') {
      line += quoted ? '" ' : ' "';
      quoted = !quoted;
    } else {
      return null;
    }
  }
  finish(end);
  return pieces;
}
