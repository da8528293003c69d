import type { PgMajor } from '../versions.ts';
import { byteLength } from './bytes.ts';
import { bufferedLines, MAX_LINE_13 } from './line-buffer.ts';
import { joined, type LogicalLine, lineFeeds, lineOf, type Part, stripped } from './line-parts.ts';

const BACKSLASH = 92;

/**
 * Physical to logical lines: hba.c, `tokenize_file` (13 to 15) and `tokenize_auth_file` (16 and later). A backslash at the end
 * joins the next line from 14 on, also in comments and quotes. Text and `original` are of equal length.
 */
export function* logicalLines(text: string, original: string, major: PgMajor): Generator<LogicalLine, void> {
  if (text.includes('\0') || (major === 13 && hasLongLine(text))) {
    yield* bufferedLines(text, original, major);
    return;
  }
  const joins = major >= 14;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const parts: Part[] = [];
    let open = false;
    for (;;) {
      const next = text.indexOf('\n', at);
      const start = at;
      const end = stripped(text, start, next < 0 ? text.length : next);
      const part: Part = { start, end, line, column: 1 };
      at = next < 0 ? text.length : next + 1;
      line += 1 + (text === original ? 0 : lineFeeds(original.slice(start, next < 0 ? at : next)));
      parts.push(part);
      if (!joins || end === start || text.charCodeAt(end - 1) !== BACKSLASH) break;
      part.end -= 1;
      open = at >= text.length;
      if (open) break;
    }
    yield assembled(text, original, parts, { number: parts[0]?.line ?? line, open });
  }
}

/** Whether a line fills the buffer of 13. */
function hasLongLine(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next + 1;
    if ((end - at) * 3 >= MAX_LINE_13 - 1 && byteLength(text, at, end) >= MAX_LINE_13 - 1) return true;
    at = end;
  }
  return false;
}

/** `open`: a backslash at the end of the file took its line's end, after which nothing is stripped any more. */
function assembled(
  text: string,
  original: string,
  parts: readonly Part[],
  { number, open }: { readonly number: number; readonly open: boolean },
): LogicalLine {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return lineOf(text, original, first, number);
  const line = joined(text, original, parts, number);
  return open ? line : { ...line, end: stripped(line.text, 0, line.end) };
}
