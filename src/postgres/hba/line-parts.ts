/** Where a stretch of a logical line stands in its file: `at` is its offset in the line's text. */
export interface Segment {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/**
 * A line as the tokenizer sees it: `text` from `start` to `end`. `original` has the same offsets and holds what `text` masks
 * (see templates.ts). Continued lines are joined and have a segment for each physical line.
 */
export interface LogicalLine {
  readonly text: string;
  readonly original: string;
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
  /** The number that the server gives it: not that of its place where the server loses count (see line-buffer.ts). */
  readonly number: number;
  /** The line was longer than the buffer of server 13, which then complains and reads on behind it. */
  readonly tooLong: boolean;
}

/** A stretch of the file, and where it begins there. */
export interface Part {
  readonly start: number;
  end: number;
  readonly line: number;
  readonly column: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** `pg_strip_crlf`: all carriage returns and line feeds at the end. */
export function stripped(text: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (code !== CARRIAGE_RETURN && code !== LINE_FEED) break;
    at -= 1;
  }
  return at;
}

export function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** A line of one part. */
export function lineOf(text: string, original: string, part: Part, number: number, tooLong = false): LogicalLine {
  const segments = segmentsOf(text, original, part, 0);
  return { text, original, start: part.start, end: part.end, segments, number, tooLong };
}

/** A line of several parts with nothing between them. */
export function joined(text: string, original: string, parts: readonly Part[], number: number): LogicalLine {
  const texts: string[] = [];
  const originals: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  for (const part of parts) {
    for (const segment of segmentsOf(text, original, part, length - part.start)) segments.push(segment);
    texts.push(text.slice(part.start, part.end));
    if (text !== original) originals.push(original.slice(part.start, part.end));
    length += part.end - part.start;
  }
  const whole = texts.join('');
  const unmasked = text === original ? whole : originals.join('');
  return { text: whole, original: unmasked, start: 0, end: length, segments, number, tooLong: false };
}

/** One segment, or one for each line of the original where a template block over several lines was masked. */
function segmentsOf(text: string, original: string, part: Part, shift: number): Segment[] {
  const segments: Segment[] = [{ at: part.start + shift, line: part.line, column: part.column }];
  if (text === original) return segments;
  for (let at = original.indexOf('\n', part.start); at >= 0 && at < part.end; at = original.indexOf('\n', at + 1)) {
    segments.push({ at: at + 1 + shift, line: part.line + segments.length, column: 1 });
  }
  return segments;
}
