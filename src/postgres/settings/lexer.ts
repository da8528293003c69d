import { bytesOf, textOf } from '../byte-text.ts';

/**
 * The grammar of postgresql.conf, as the flex rules of guc-file.l and ParseConfigFp have it: one assignment a line,
 * `name [=] value`. It is the same in all known majors. Bytes above 127 are letters, so every character beyond ASCII is one, and so is
 * a byte that is no UTF-8 (see byte-text.ts).
 */

/** One line that says something. Offsets are into the whole text, ends exclusive. */
export type ConfLine =
  | {
      readonly kind: 'assignment';
      readonly name: string;
      /** Without quotes and escapes. */
      readonly value: string;
      readonly quoted: boolean;
      readonly nameStart: number;
      readonly nameEnd: number;
      /** With the quotes, where there are any. */
      readonly valueStart: number;
      readonly valueEnd: number;
    }
  /** `near` is the token that does not fit, null at the end of the line. `start` to `end` is the line without outer blanks. */
  | { readonly kind: 'syntax-error'; readonly near: string | null; readonly start: number; readonly end: number };

type TokenKind = 'end' | 'equals' | 'id' | 'qualified' | 'string' | 'integer' | 'real' | 'unquoted' | 'error';

interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const BLANKS = /[ \t\r]*/y;
const ID = /[A-Za-z_\x80-\uffff][A-Za-z_0-9\x80-\uffff]*/y;
const QUALIFIED = /[A-Za-z_\x80-\uffff][A-Za-z_0-9\x80-\uffff]*\.[A-Za-z_\x80-\uffff][A-Za-z_0-9\x80-\uffff]*/y;
const UNQUOTED = /[A-Za-z_\x80-\uffff][A-Za-z_0-9\x80-\uffff._:/-]*/y;
const INTEGER = /[-+]?(?:0x[0-9a-fA-F]+|[0-9]+)[a-zA-Z]*/y;
const REAL = /[-+]?[0-9]*\.[0-9]*(?:[Ee][-+]?[0-9]+)?/y;

/** What one line says, from its first character to its line feed; null for an empty line or a comment. */
export function readConfLine(text: string, start: number, end: number): ConfLine | null {
  const first = nextToken(text, start, end);
  if (first.kind === 'end') return null;
  if (first.kind !== 'id' && first.kind !== 'qualified') return syntaxError(text, start, end, first);
  let value = nextToken(text, first.end, end);
  if (value.kind === 'equals') value = nextToken(text, value.end, end);
  if (value.kind === 'end' || value.kind === 'equals' || value.kind === 'qualified' || value.kind === 'error') {
    return syntaxError(text, start, end, value);
  }
  const after = nextToken(text, value.end, end);
  if (after.kind !== 'end') return syntaxError(text, start, end, after);
  const written = text.slice(value.start, value.end);
  return {
    kind: 'assignment',
    name: text.slice(first.start, first.end),
    value: value.kind === 'string' ? unescapeString(written) : written,
    quoted: value.kind === 'string',
    nameStart: first.start,
    nameEnd: first.end,
    valueStart: value.start,
    valueEnd: value.end,
  };
}

function syntaxError(text: string, start: number, end: number, at: Token): ConfLine {
  const from = skip(BLANKS, text, start);
  let to = end;
  while (to > from && ' \t\r'.includes(text.charAt(to - 1))) to -= 1;
  const near = at.kind === 'end' ? null : text.slice(at.start, at.end).replace(/\0[\s\S]*$/, '');
  return { kind: 'syntax-error', near, start: from, end: to };
}

/** flex: the longest match, of equals the rule that stands first. */
function nextToken(text: string, from: number, lineEnd: number): Token {
  const start = skip(BLANKS, text, from);
  const first = text.charAt(start);
  if (start >= lineEnd || first === '#') return { kind: 'end', start: Math.min(start, lineEnd), end: lineEnd };
  if (first === '=') return { kind: 'equals', start, end: start + 1 };
  if (first === "'") {
    const end = stringEnd(text, start, lineEnd);
    return end < 0 ? { kind: 'error', start, end: start + 1 } : { kind: 'string', start, end };
  }
  const unquoted = skip(UNQUOTED, text, start);
  if (unquoted > start) {
    const kind =
      skip(ID, text, start) === unquoted ? 'id' : skip(QUALIFIED, text, start) === unquoted ? 'qualified' : 'unquoted';
    return { kind, start, end: unquoted };
  }
  const integer = skip(INTEGER, text, start);
  const real = skip(REAL, text, start);
  if (real > integer) return { kind: 'real', start, end: real };
  if (integer > start) return { kind: 'integer', start, end: integer };
  return { kind: 'error', start, end: start + 1 };
}

/** The offset after what a sticky pattern matches at an offset: the offset itself where it does not match. */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The end of a string in single quotes: the last quote that can close it; -1 where none can. */
function stringEnd(text: string, start: number, lineEnd: number): number {
  let closed = -1;
  for (let at = start + 1; at < lineEnd; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') {
      at += 1;
    } else if (character === "'") {
      closed = at + 1;
      if (text.charAt(closed) !== "'") return closed;
      at += 1;
    }
  }
  return closed;
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * The text of a string in single quotes (DeescapeQuotedString): `''` is a quote, `\b \f \n \r \t` control characters, one
 * to three octal digits a byte, any other escaped character itself. A zero byte ends the value; where it stands in the file
 * itself, the byte before it is taken for the closing quote and goes, too.
 */
export function unescapeString(written: string): string {
  const cut = written.indexOf('\0');
  if (cut >= 0) return unescapeInner(written.slice(1, cut), true);
  return unescapeInner(written.slice(1, -1), false);
}

function unescapeInner(inner: string, withoutLast: boolean): string {
  if (!withoutLast && !/[\\']/.test(inner)) return inner;
  let plain = true;
  const pieces: string[] = [];
  let from = 0;
  for (const found of inner.matchAll(/''|\\(?:([0-7]{1,3})|([\s\S]))/g)) {
    const [whole, octal, other] = found;
    pieces.push(inner.slice(from, found.index));
    from = found.index + whole.length;
    if (octal === undefined) {
      pieces.push(other === undefined ? "'" : (ESCAPES[other] ?? other));
      continue;
    }
    const code = Number.parseInt(octal, 8) & 0xff;
    if (code > 0x7f) plain = false;
    pieces.push(String.fromCharCode(code > 0x7f ? 0xdc00 + code : code));
  }
  pieces.push(inner.slice(from));
  const joined = pieces.join('');
  // Bytes that were written as numbers may be characters together, also with bytes around them.
  const text = plain ? joined : textOf(bytesOf(joined));
  const zero = text.indexOf('\0');
  const kept = zero < 0 ? text : text.slice(0, zero);
  return withoutLast ? textOf(bytesOf(kept).subarray(0, -1)) : kept;
}
