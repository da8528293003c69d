import type { PgMajor } from '../versions.ts';
import { bytesAt } from './bytes.ts';
import { joined, type LogicalLine, lineFeeds, lineOf, type Part, stripped } from './line-parts.ts';

/** MAX_LINE of hba.c in 13: `fgets` takes one byte less, the line feed included. */
export const MAX_LINE_13 = 20_480;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;

/** A StringInfo begins with so many bytes (stringinfo.c), and doubles until there are 128 more (stringinfo.c, string.c). */
const FIRST_BUFFER = 1024;
const MORE = 128;

/** One `fgets`: what of it stands before a zero byte, as many bytes as that is, and whether it filled the buffer. */
interface Chunk extends Part {
  readonly bytes: number;
  readonly isFull: boolean;
}

/**
 * Logical lines as the server's buffers make them, for files with zero bytes (and, in 13, lines that are longer than its
 * buffer), where `fgets` and `strlen` disagree: a zero byte hides the rest of what one `fgets` took, and from 14 on the line
 * goes on with what the next one takes (`pg_get_line_append`). The server does not count the lines it joins so. A character
 * that would be cut by the end of a buffer is taken whole by the next.
 */
export function* bufferedLines(text: string, original: string, major: PgMajor): Generator<LogicalLine, void> {
  const file = new FileText(text, original);
  if (major === 13) yield* lines13(file);
  else yield* lines14(file);
}

function* lines13(file: FileText): Generator<LogicalLine, void> {
  const { text, original } = file;
  for (let number = 1; ; number += 1) {
    const chunk = file.take(MAX_LINE_13 - 1);
    if (chunk === null) return;
    const end = stripped(text, chunk.start, chunk.end);
    yield lineOf(text, original, { ...chunk, end }, number, chunk.isFull);
  }
}

function* lines14(file: FileText): Generator<LogicalLine, void> {
  const { text, original } = file;
  let size = FIRST_BUFFER;
  for (let number = 1; !file.atEnd; ) {
    const parts: Chunk[] = [];
    const first = file.place();
    let length = 0;
    let sinceBackslash = 0;
    let continued = 0;
    for (;;) {
      const before = length;
      let ended = false;
      for (let chunk = file.take(size - length - 1); chunk !== null; chunk = file.take(size - length - 1)) {
        if (chunk.end > chunk.start) parts.push(chunk);
        length += chunk.bytes;
        ended = length > before && lastCode(text, parts) === LINE_FEED;
        if (ended) break;
        while (length + MORE + 1 > size) size *= 2;
      }
      if (!ended && length === before) break;
      length -= strip(text, parts);
      if (length <= sinceBackslash || lastCode(text, parts) !== BACKSLASH) break;
      length -= 1;
      dropLast(parts);
      sinceBackslash = length;
      continued += 1;
    }
    yield joined(text, original, parts.length === 0 ? [first] : parts, number);
    number += continued + 1;
  }
}

function lastCode(text: string, parts: readonly Part[]): number {
  const last = parts.at(-1);
  return last === undefined ? -1 : text.charCodeAt(last.end - 1);
}

/** Takes the last character off; a part that is empty then goes. */
function dropLast(parts: Chunk[]): void {
  const last = parts.at(-1);
  if (last === undefined) return;
  last.end -= 1;
  if (last.end <= last.start) parts.pop();
}

/** `pg_strip_crlf` over all that was collected; how many bytes it took off. */
function strip(text: string, parts: Chunk[]): number {
  let dropped = 0;
  for (let code = lastCode(text, parts); code === LINE_FEED || code === CARRIAGE_RETURN; code = lastCode(text, parts)) {
    dropLast(parts);
    dropped += 1;
  }
  return dropped;
}

/** A text that is read from its beginning to its end, with the places of what is read. */
class FileText {
  readonly text: string;
  readonly original: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(text: string, original: string) {
    this.text = text;
    this.original = original;
  }

  get atEnd(): boolean {
    return this.#at >= this.text.length;
  }

  /** An empty part at the place of what is read next. */
  place(): Part {
    return { start: this.#at, end: this.#at, line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  /** `fgets`: up to `bytes` bytes, no further than the line feed; null at the end. `bytes` counts what is before a zero byte. */
  take(bytes: number): Chunk | null {
    if (this.atEnd) return null;
    const { text, original } = this;
    const { start, line, column } = this.place();
    let at = start;
    let taken = 0;
    let cut = -1;
    let kept = 0;
    let isFull = false;
    while (at < text.length && !isFull) {
      const units = isPair(text, at) ? 2 : 1;
      const width = units === 2 ? 4 : bytesAt(text, at);
      if (taken + width > bytes) {
        isFull = true;
        break;
      }
      const code = text.charCodeAt(at);
      if (code === 0 && cut < 0) cut = at;
      if (cut < 0) kept += width;
      taken += width;
      at += units;
      isFull = taken === bytes;
      if (code === LINE_FEED) break;
    }
    this.#at = at;
    const passed = lineFeeds(original.slice(start, at));
    if (passed > 0) {
      this.#line += passed;
      this.#lineStart = original.lastIndexOf('\n', at - 1) + 1;
    }
    return { start, end: cut < 0 ? at : cut, line, column, bytes: kept, isFull: isFull && cut < 0 };
  }
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
