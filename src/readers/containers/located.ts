import type { Origin, Position } from '../../facts.ts';
import type { Places } from '../line-index.ts';

/** The file that a text stands in, and how it came to be read. */
export interface TextSource {
  readonly file: string;
  readonly index: Places;
  /** The entries that led here, nearest first; empty for the file itself. */
  readonly via: readonly Origin[];
}

/**
 * Where a character of an interpolated text comes from: `w` written as it is, `d` the literal fallback of a variable, `e` the
 * project's `.env`, `u` a variable that nobody in the tree sets (its template text is kept).
 */
export type Mark = 'w' | 'd' | 'e' | 'u';

/** A part of a text that is another text's: the value of a variable. */
interface Borrowed {
  readonly start: number;
  readonly end: number;
  readonly from: Located;
}

/** A decoded text that remembers where each of its characters stands in its file. */
export class Located {
  readonly text: string;
  readonly source: TextSource;
  /** One Mark for each character. */
  readonly marks: string;
  /** Offsets in the file of each character's first and past its last character, and where the text stands when it is empty. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly base: number;
  readonly borrowed: readonly Borrowed[];
  /** Offsets in the file of all that became this text: with the braces of a variable at its beginning or end. */
  readonly extent: { readonly start: number; readonly end: number } | null;

  constructor(parts: {
    readonly text: string;
    readonly source: TextSource;
    readonly marks?: string;
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    readonly base: number;
    readonly borrowed?: readonly Borrowed[];
    readonly extent?: { readonly start: number; readonly end: number };
  }) {
    this.text = parts.text;
    this.source = parts.source;
    this.marks = parts.marks ?? 'w'.repeat(parts.text.length);
    this.starts = parts.starts;
    this.ends = parts.ends;
    this.base = parts.base;
    this.borrowed = parts.borrowed ?? [];
    this.extent = parts.extent ?? null;
  }

  /** A text that stands in its file as it is. */
  static verbatim(text: string, source: TextSource, base: number): Located {
    const starts: number[] = [];
    const ends: number[] = [];
    for (let at = base; at < base + text.length; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
    return new Located({ text, source, starts, ends, base });
  }

  get length(): number {
    return this.text.length;
  }

  slice(start: number, end: number = this.text.length): Located {
    return new Located({
      text: this.text.slice(start, end),
      source: this.source,
      marks: this.marks.slice(start, end),
      starts: this.starts.slice(start, end),
      ends: this.ends.slice(start, end),
      base: this.starts[start] ?? this.ends[this.text.length - 1] ?? this.base,
      borrowed: this.borrowed
        .filter((part) => part.start >= start && part.end <= end)
        .map((part) => ({ ...part, start: part.start - start, end: part.end - start })),
      ...(this.extent === null || end < this.text.length || start >= this.text.length
        ? {}
        : { extent: { start: start === 0 ? this.extent.start : (this.starts[start] ?? 0), end: this.extent.end } }),
    });
  }

  /** The characters at these offsets, in this order; `base` is where the result stands when there are none. */
  pick(offsets: readonly number[], base: number): Located {
    const starts: number[] = [];
    const ends: number[] = [];
    let text = '';
    let marks = '';
    for (const offset of offsets) {
      text += this.text[offset] ?? '';
      marks += this.marks[offset] ?? 'w';
      starts.push(this.starts[offset] ?? this.base);
      ends.push(this.ends[offset] ?? this.base);
    }
    return new Located({ text, source: this.source, marks, starts, ends, base });
  }

  /** Position of the characters from `start` to `end` (exclusive) in the file. */
  at(start: number, end: number): Position {
    const from = this.starts[start] ?? this.ends[this.text.length - 1] ?? this.base;
    const to = end > start ? (this.ends[Math.min(end, this.text.length) - 1] ?? from) : from;
    return this.source.index.span(from, Math.max(from, to));
  }

  /** Position of the whole text, with the file and what led to it. */
  origin(): Origin {
    const { extent, source } = this;
    return originIn(
      source,
      extent === null ? this.at(0, this.text.length) : source.index.span(extent.start, extent.end),
    );
  }

  has(mark: Mark): boolean {
    return this.marks.includes(mark);
  }

  /** The variable's own value when this text is nothing but one variable that the tree sets. */
  whole(): Located | null {
    const [only, ...others] = this.borrowed;
    if (only === undefined || others.length > 0) return null;
    return only.start === 0 && only.end === this.text.length ? only.from : null;
  }
}

/** A position as an origin: with its file, and `via` only where something led there. */
export function originIn(source: TextSource, position: Position): Origin {
  const { line, column, endLine, endColumn } = position;
  const origin = { file: source.file, line, column, endLine, endColumn };
  return source.via.length === 0 ? origin : { ...origin, via: source.via };
}
