import type { PgMajor } from '../versions.ts';

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
  /** The line was longer than the buffer of server 13, which then complains and reads on behind it. */
  readonly tooLong: boolean;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;

/** MAX_LINE of hba.c in 13: `fgets` takes one byte less, the line feed included. */
const MAX_LINE_13 = 20_480;

/**
 * Physical to logical lines: hba.c, `tokenize_file` (13 to 15) and `tokenize_auth_file` (16 and later). A backslash at the end
 * joins the next line from 14 on, also in comments and quotes. A NUL cuts the line and, from 14 on, joins the next one
 * (`pg_get_line_append` looks for the line feed before the NUL only). Text and `original` are of equal length.
 */
export function* logicalLines(text: string, original: string, major: PgMajor): Generator<LogicalLine, void> {
  const joins = major >= 14;
  let nul = text.indexOf('\0');
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const parts: Part[] = [];
    let tooLong = false;
    // The parts that a zero byte joined since the last backslash: what is stripped, and looked at, is the end of them all.
    let since = 0;
    let open = false;
    for (;;) {
      let next = text.indexOf('\n', at);
      let end = next < 0 ? text.length : next;
      if (!joins && end - at > MAX_LINE_13 / 4) {
        const limit = offsetOfByte(text, at, end + 1, MAX_LINE_13 - 1);
        if (limit !== null) {
          tooLong = true;
          end = Math.min(end, limit);
          next = limit > (next < 0 ? text.length : next) ? next : limit - 1;
        }
      }
      if (nul >= 0 && nul < at) nul = text.indexOf('\0', at);
      const cut = nul >= 0 && nul < end;
      const part: Part = { start: at, end: cut ? nul : end, line, column: 1 };
      line += next < 0 || tooLong ? 0 : 1 + (text === original ? 0 : lineFeeds(original, at, end));
      at = next < 0 ? text.length : next + 1;
      if (tooLong && text.charCodeAt(at - 1) === LINE_FEED) line += 1;
      parts.push(part);
      if (cut && joins && at < text.length) continue;
      const tail = strippedTail(text, parts, since);
      if (!joins || tail === null || text.charCodeAt(tail.end - 1) !== BACKSLASH) break;
      tail.end -= 1;
      since = parts.length;
      open = at >= text.length;
      if (open) break;
    }
    yield assembled(text, original, parts, { tooLong, open });
  }
}

interface Part {
  readonly start: number;
  end: number;
  readonly line: number;
  readonly column: number;
}

/** The last part that is not empty once line ends are taken off the end of the parts from `since` on; null where none is. */
function strippedTail(text: string, parts: readonly Part[], since: number): Part | null {
  for (let index = parts.length - 1; index >= since; index -= 1) {
    const part = parts[index];
    if (part === undefined) continue;
    part.end = stripped(text, part.start, part.end);
    if (part.end > part.start) return part;
  }
  return null;
}

/** `pg_strip_crlf`: all carriage returns and line feeds at the end. */
function stripped(text: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (code !== CARRIAGE_RETURN && code !== LINE_FEED) break;
    at -= 1;
  }
  return at;
}

function lineFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The offset behind `bytes` bytes of UTF-8 from `start`; null where the text up to `end` has fewer. */
function offsetOfByte(text: string, start: number, end: number, bytes: number): number | null {
  let count = 0;
  for (let at = start; at < Math.min(end, text.length); at += 1) {
    const code = text.charCodeAt(at);
    count += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
    if (count >= bytes) return at + 1;
  }
  return null;
}

/** `open`: a backslash at the end of the file took its line's end, after which nothing is stripped any more. */
function assembled(
  text: string,
  original: string,
  parts: readonly Part[],
  { tooLong, open }: { readonly tooLong: boolean; readonly open: boolean },
): LogicalLine {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) {
    const segments = segmentsOf(text, original, first, 0);
    return { text, original, start: first.start, end: first.end, segments, tooLong };
  }
  let joined = '';
  const segments: Segment[] = [];
  const originals: string[] = [];
  for (const part of parts) {
    segments.push(...segmentsOf(text, original, part, joined.length - part.start));
    joined += text.slice(part.start, part.end);
    if (text !== original) originals.push(original.slice(part.start, part.end));
  }
  const end = open ? joined.length : stripped(joined, 0, joined.length);
  return { text: joined, original: text === original ? joined : originals.join(''), start: 0, end, segments, tooLong };
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
