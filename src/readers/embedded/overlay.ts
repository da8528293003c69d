import type { LineIndex } from '../line-index.ts';

/** A line of a file that another file holds, at the place where it stands there (1-based). */
export interface Piece {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Wider or more pieces on one line than this are made by machines. */
const WIDEST = 4096;
const MOST_LAYERS = 32;

/**
 * Texts in which each piece stands at its own line and column and everything else is blank: what reads them finds positions of
 * the file that holds the pieces. Where several pieces share a line, as in `"a\nb"`, each next one goes into a further text.
 */
export function overlays(pieces: readonly Piece[]): readonly string[] {
  const layers: { readonly text: string[]; line: number }[] = [];
  for (const { text, line, column } of pieces) {
    if (column > WIDEST) continue;
    let layer = layers.find((one) => one.line < line);
    if (layer === undefined) {
      if (layers.length >= MOST_LAYERS) continue;
      layer = { text: [], line: 0 };
      layers.push(layer);
    }
    layer.text.push('\n'.repeat(line - Math.max(1, layer.line)), ' '.repeat(column - 1), text);
    layer.line = line;
  }
  return layers.map((layer) => layer.text.join(''));
}

/** The lines between two offsets as they stand there. */
export function verbatimPieces(text: string, start: number, end: number, index: LineIndex): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const { line, column } = index.at(at);
    pieces.push({ text: text.slice(at, stop).replace(/\r$/, ''), line, column });
    at = stop + 1;
  }
  return pieces;
}
