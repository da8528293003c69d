/** A value of a file that may be a connection string: its decoded text and where each character of it stands. */
export interface Literal {
  /** Offsets of the raw value in the file, without quotes. */
  readonly start: number;
  readonly end: number;
  /** Decoded. */
  readonly text: string;
  /** Offset in the file of each character of `text`, and of its end; null where they run alike from `start`. */
  readonly offsets: readonly number[] | null;
  /** The key, variable or property that is given the value, where one can tell. */
  readonly name: string | null;
  /** What a variable has when nothing sets it: `getenv("X") || "postgres://…"`. */
  readonly isDefault?: boolean;
  /** Who reads it, where what stands beside it says so: of .NET the `providerName`. */
  readonly provider?: string;
}

/** A string literal, or a comment: the offsets of its quotes, and of what is between them. */
export interface StringToken {
  readonly comment: boolean;
  readonly outerStart: number;
  readonly start: number;
  readonly end: number;
  readonly outerEnd: number;
  readonly raw: boolean;
}

/** How backslashes are read within a value. */
export type Escapes = 'none' | 'backslash' | 'doubled-quote';

/** The value between two offsets, decoded. `quote` matters for doubled quotes only. */
export function literalOf(
  source: string,
  start: number,
  end: number,
  escapes: Escapes,
  name: string | null,
  quote: string = "'",
): Literal {
  const raw = source.slice(start, end);
  const plain = escapes === 'none' || !raw.includes(escapes === 'backslash' ? '\\' : quote + quote);
  if (plain) return { start, end, text: raw, offsets: null, name };
  const offsets: number[] = [];
  let text = '';
  let at = start;
  while (at < end) {
    const [decoded, length] =
      escapes === 'backslash' ? escaped(source, at) : [source[at] ?? '', doubled(source, at, quote)];
    for (let i = 0; i < decoded.length; i += 1) offsets.push(at);
    text += decoded;
    at += length;
  }
  offsets.push(end);
  return { start, end, text, offsets, name };
}

function doubled(source: string, at: number, quote: string): number {
  return source[at] === quote && source[at + 1] === quote ? 2 : 1;
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0' };

/** One character with its escape resolved, and how many characters of the source it takes. */
function escaped(source: string, at: number): readonly [string, number] {
  const char = source[at] ?? '';
  if (char !== '\\') return [char, 1];
  const next = source[at + 1];
  if (next === undefined) return [char, 1];
  if (next === 'u' || next === 'x') {
    const length = next === 'u' ? 4 : 2;
    const digits = source.slice(at + 2, at + 2 + length);
    if (/^[0-9A-Fa-f]+$/.test(digits) && digits.length === length) {
      return [String.fromCharCode(Number.parseInt(digits, 16)), 2 + length];
    }
  }
  if (next === '\n') return ['', 2 + (/^[ \t]*/.exec(source.slice(at + 2, at + 202))?.[0].length ?? 0)];
  return [SIMPLE[next] ?? next, 2];
}

/** A part of a literal as one of its own, its offsets kept. */
export function partOf(literal: Literal, from: number, to: number, name: string | null): Literal {
  const { offsets, start } = literal;
  const place = (offset: number): number => (offsets === null ? start + offset : (offsets[offset] ?? literal.end));
  return {
    start: place(from),
    end: place(to),
    text: literal.text.slice(from, to),
    offsets: offsets === null ? null : offsets.slice(from, to + 1),
    name,
  };
}

const ASSIGNED =
  /^\s*(?:--?)?([A-Za-z_][\w.-]{0,80})\s?=(?=["']?(?:postgres|jdbc:|r2dbc|ecto:|pgsql:|psql:|postgis:|timescale|db\+|\$\{|[Hh]ost=|[Ss]erver=|"))["']?/;

/**
 * `NAME=postgres://…`, `--flag=postgres://…` within a value (lists of environment variables, arguments): the connection
 * string alone, under that name.
 */
export function withoutAssignment(literal: Literal): Literal {
  const match = ASSIGNED.exec(literal.text);
  if (match === null || /^(?:host|server)$/i.test(match[1] ?? '')) return literal;
  let end = literal.text.length;
  if (/["']$/.test(match[0]) && literal.text[end - 1] === match[0][match[0].length - 1]) end -= 1;
  return partOf(literal, match[0].length, end, match[1] ?? null);
}
