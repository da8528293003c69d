import type { Position } from '../facts.ts';

/** Positions for offsets of a text, which may be part of a longer one. */
export interface Places {
  at(offset: number): { readonly line: number; readonly column: number };
  span(start: number, end: number): Position;
}

/**
 * Offsets of a text to 1-based lines and columns. Readers work on offsets and convert here, once, at the edge.
 * A line ends at `\n`; a `\r` before it counts as part of the line.
 */
export class LineIndex implements Places {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Offset of the first character of a 1-based line, clamped to the text. */
  startOf(line: number): number {
    return this.#starts[Math.max(0, line - 1)] ?? this.#length;
  }

  /** 1-based line and column of an offset, by binary search. */
  at(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** Position of the text between two offsets, the end exclusive. */
  span(start: number, end: number): Position {
    const from = this.at(start);
    const to = this.at(Math.max(start, end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }
}
