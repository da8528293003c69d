/** A property of a `.properties` file. */
export interface JavaProperty {
  readonly key: string;
  /** Offset of the key in the file. */
  readonly keyStart: number;
  /** Decoded. */
  readonly value: string;
  /** Offset in `value` -> offset in the file, that past its end included. */
  readonly offsets: readonly number[];
  /** Counts the documents that Spring separates by `#---`. */
  readonly document: number;
}

const BLANK = /[ \t\f]/;

/**
 * The properties of a text as java.util.Properties reads it (its method `load`): `=`, `:` or blanks end a key, a backslash at
 * the end of a line goes on with the next one, without what indents it, `\uXXXX` and the escapes of Java are decoded.
 */
export function parseProperties(text: string): readonly JavaProperty[] {
  const found: JavaProperty[] = [];
  let document = 0;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    while (BLANK.test(text[at] ?? '') || text[at] === '\n' || text[at] === '\r') at += 1;
    if (text[at] === '#' || text[at] === '!') {
      const end = endOfLine(text, at);
      if (/^[#!]---[ \t]*\r?$/.test(text.slice(at, Math.min(end, at + 20)))) document += 1;
      at = end + 1;
      continue;
    }
    if (at >= text.length) break;
    const line = logicalLine(text, at);
    at = line.next;
    const property = split(line);
    if (property !== null) found.push({ ...property, keyStart: line.offsets[0] ?? 0, document });
  }
  return found;
}

/** A line with those that continue it: its characters, whether each was escaped, and where each stands. */
interface LogicalLine {
  readonly chars: readonly string[];
  readonly escaped: readonly boolean[];
  readonly offsets: readonly number[];
  readonly next: number;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f' };

function logicalLine(text: string, start: number): LogicalLine {
  const chars: string[] = [];
  const escaped: boolean[] = [];
  const offsets: number[] = [];
  let at = start;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') {
    const char = text[at] ?? '';
    if (char !== '\\') {
      chars.push(char);
      escaped.push(false);
      offsets.push(at);
      at += 1;
      continue;
    }
    const next = text[at + 1] ?? '';
    if (next === '\n' || next === '\r') {
      at += next === '\r' && text[at + 2] === '\n' ? 3 : 2;
      while (BLANK.test(text[at] ?? '')) at += 1;
      continue;
    }
    const digits = next === 'u' ? text.slice(at + 2, at + 6) : '';
    const code = /^[0-9A-Fa-f]{4}$/.test(digits) ? Number.parseInt(digits, 16) : null;
    chars.push(
      code === null ? (Object.hasOwn(ESCAPES, next) ? (ESCAPES[next] ?? next) : next) : String.fromCharCode(code),
    );
    escaped.push(true);
    offsets.push(at);
    at += code === null ? 2 : 6;
  }
  offsets.push(Math.min(at, text.length));
  return { chars, escaped, offsets, next: at + 1 };
}

function split({ chars, escaped, offsets }: LogicalLine): Omit<JavaProperty, 'document' | 'keyStart'> | null {
  const plain = (at: number, of: RegExp): boolean => escaped[at] === false && of.test(chars[at] ?? '');
  let at = 0;
  while (at < chars.length && !plain(at, /[=: \t\f]/)) at += 1;
  if (at === 0) return null;
  const key = chars.slice(0, at).join('');
  while (plain(at, BLANK)) at += 1;
  if (plain(at, /[=:]/)) {
    at += 1;
    while (plain(at, BLANK)) at += 1;
  }
  return { key, value: chars.slice(at).join(''), offsets: offsets.slice(at) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
