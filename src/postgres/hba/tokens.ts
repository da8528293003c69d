import type { HbaToken, Position } from '../../facts.ts';
import type { LogicalLine } from './line-parts.ts';
import { isControlOnly, isMasked, isShellVariable, leadingControl, trailingControl } from './templates.ts';

/** A word of an HBA or ident line. `templated` words stand for text that is not known. */
export interface AuthToken extends HbaToken {
  readonly templated?: true;
}

/** A word, and whether a comma ended it: then the next word belongs to the same field. */
export interface ScannedToken {
  readonly token: AuthToken;
  readonly comma: boolean;
}

const SPACE = 32;
const TAB = 9;
const CARRIAGE_RETURN = 13;
const COMMA = 44;
const HASH = 35;
const QUOTE = 34;

/** The characters that hba.c takes for blanks (`pg_isblank`). */
function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === CARRIAGE_RETURN;
}

/**
 * The words of a line: hba.c, `next_token`, the same in 13 to 18. A quote may open and close anywhere in a word; a word is
 * `quoted` if a quote came before its first character; within quotes `""` is one quote; an open quote ends with the line.
 * `isLiteral`: nothing in the line is a placeholder.
 */
export function scanTokens(line: LogicalLine, isLiteral = false): ScannedToken[] {
  const { text, end } = line;
  const tokens: ScannedToken[] = [];
  let at = line.start;
  for (;;) {
    while (at < end && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === COMMA)) at += 1;
    if (at >= end || text.charCodeAt(at) === HASH) return tokens;
    const start = at;
    let quoted = false;
    let inQuotes = false;
    let wasQuote = false;
    let kept = start;
    let value = '';
    let empty = true;
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        if (empty) quoted = true;
        if (!wasQuote) {
          value += text.slice(kept, at);
          kept = at + 1;
        } else {
          // The second of two quotes within quotes: it is a character of the word, and the quotation goes on.
          kept = at;
          empty = false;
        }
        wasQuote = inQuotes && !wasQuote;
        inQuotes = !inQuotes;
        continue;
      }
      wasQuote = false;
      if (!inQuotes && (isBlank(code) || code === COMMA || code === HASH)) break;
      empty = false;
    }
    value = value === '' && kept === start ? text.slice(start, at) : value + text.slice(kept, at);
    const comma = at < end && text.charCodeAt(at) === COMMA;
    const token = tokenOf(line, value, { quoted, start, end: at, first: tokens.length === 0, isLiteral });
    if (token !== null) tokens.push({ token, comma });
  }
}

interface Found {
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
  readonly isLiteral: boolean;
}

/** The word between two offsets; null for one that is nothing but the control part of a template (`{% if %}`). */
function tokenOf(line: LogicalLine, value: string, { quoted, start, end, first, isLiteral }: Found): AuthToken | null {
  if (isLiteral) return { text: value, quoted, ...positionOf(line, start, end) };
  if (line.text === line.original || !isMasked(value)) {
    const token = { text: value, quoted, ...positionOf(line, start, end) };
    return isShellVariable(value) ? { ...token, templated: true } : token;
  }
  if (isControlOnly(value)) return null;
  // What a condition at the edge of the line is about is the whole line: `{% if x %}host all ...{% endif %}`.
  const leading = first && !quoted ? leadingControl(value) : 0;
  const trailing = !quoted && isLast(line, end) ? trailingControl(value) : 0;
  const text = value.slice(leading, value.length - trailing);
  const position = positionOf(line, start + leading, end - trailing);
  if (!isMasked(text)) return { text, quoted, ...position };
  const raw = line.original.slice(start + leading, end - trailing);
  const whole = quoted && raw.length > 1 && raw.endsWith('"');
  return { text: whole ? raw.slice(1, -1) : raw, quoted, ...position, templated: true };
}

function isLast(line: LogicalLine, end: number): boolean {
  let at = end;
  while (at < line.end && isBlank(line.text.charCodeAt(at))) at += 1;
  return at >= line.end || line.text.charCodeAt(at) === HASH;
}

/** The place of the text between two offsets of a line, the end exclusive. */
export function positionOf(line: LogicalLine, start: number, end: number): Position {
  const from = segmentAt(line, start);
  const to = line.segments.length === 1 ? from : segmentAt(line, Math.max(start, end - 1));
  return {
    line: from.line,
    column: from.column + start - from.at,
    endLine: to.line,
    endColumn: to.column + end - to.at,
  };
}

const NOWHERE = { at: 0, line: 1, column: 1 } as const;

function segmentAt(
  line: LogicalLine,
  offset: number,
): { readonly at: number; readonly line: number; readonly column: number } {
  const { segments } = line;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low] ?? NOWHERE;
}
