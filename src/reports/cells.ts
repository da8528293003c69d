import { visible } from './escape.ts';

/** A part of a line as a terminal shows it. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the marked part, and columns it takes; at least one. */
  readonly indent: number;
  readonly width: number;
  /** Whether the line is shown from its first to its last character. */
  readonly whole: boolean;
}

const TAB = 4;
const CONTEXT = 24;

const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const HALF = /[\uff61-\uffdc]/;
const NONE = /[\p{Mn}\p{Me}]/u;

function widthOf(character: string): number {
  if (character < '\u0300') return 1;
  if (NONE.test(character)) return 0;
  return WIDE.test(character) && !HALF.test(character) ? 2 : 1;
}

/**
 * The stretch of a line around columns [column, endColumn) that fits in `limit` terminal columns. Tabs become spaces, wide
 * characters count two, what a terminal would obey is shown by its number.
 *
 * @param line the line's text
 * @param column 1-based, in UTF-16 units
 * @param endColumn exclusive
 */
export function excerpt(line: string, column: number, endColumn: number, limit: number): Excerpt {
  const from = Math.min(Math.max(0, column - 1), line.length);
  const to = Math.min(Math.max(from, endColumn - 1), line.length);
  const near = before(line, from);
  if (line.length > limit && to > limit - CONTEXT) return excerptFrom(line, near, from, to, limit).shown;
  const { shown, end } = excerptFrom(line, 0, from, to, limit);
  // Wide characters and tabs may have pushed the marked part out of sight.
  return end < to && near > 0 ? excerptFrom(line, near, from, to, limit).shown : shown;
}

/** The excerpt that begins at the index `start`, and the index where it ends. */
function excerptFrom(
  line: string,
  start: number,
  from: number,
  to: number,
  limit: number,
): { readonly shown: Excerpt; readonly end: number } {
  let text = start === 0 ? '' : '…';
  let columns = text.length;
  let indent = columns;
  let markEnd = columns;
  let at = start;
  for (const character of line.slice(start, start + limit * 2)) {
    const shown = character === '\t' ? ' '.repeat(TAB - (columns % TAB)) : shownAs(character, line, at);
    const width = shown.length > character.length || character === '\t' ? shown.length : widthOf(character);
    if (columns + width > limit) break;
    if (at < from) indent = columns + width;
    text += shown;
    columns += width;
    at += character.length;
    if (at <= to) markEnd = columns;
  }
  if (at < line.length) text += '…';
  if (to > at) markEnd = columns + 1;
  const whole = start === 0 && at >= line.length;
  return { shown: { text, indent, width: Math.max(1, markEnd - indent), whole }, end: at };
}

/** `visible` of one character in its line. */
function shownAs(character: string, line: string, at: number): string {
  return character === '#' && line[at - 1] === '#' && line[at + 1] === '[' ? '\\x23' : visible(character);
}

/** The index from which on at most CONTEXT columns are shown before `from`. */
function before(line: string, from: number): number {
  let columns = 0;
  let at = from;
  for (const character of [...line.slice(Math.max(0, from - CONTEXT), from)].reverse()) {
    columns += character === '\t' ? TAB : Math.max(widthOf(character), visible(character).length);
    if (columns > CONTEXT || /\p{Cs}/u.test(character)) return at;
    at -= character.length;
  }
  return at;
}
