import type { TextValue } from '../text-value.ts';

/** A value of TOML; `start` and `end` are offsets of what it is, without quotes. */
export type TomlValue =
  | TextValue
  | { readonly type: 'table'; readonly entries: readonly TomlEntry[] }
  | { readonly type: 'list'; readonly items: readonly TomlValue[] };

export interface TomlEntry {
  /** Parts of a dotted key. */
  readonly key: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly value: TomlValue;
}

/** A table with the entries that stand below its header; the one before all headers has no path. */
export interface TomlTable {
  readonly path: readonly string[];
  readonly entries: readonly TomlEntry[];
}

const MOST_ENTRIES = 20_000;
const DEEPEST = 20;
const KEY = /[ \t]*(?:([A-Za-z0-9_-]{1,200})|"([^"\\\n]{0,200})"|'([^'\n]{0,200})')[ \t]*/y;
const BLANK = /[ \t]*/y;
const BLANKS = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const BARE = /[^\s,\]}#]*/y;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' };

/**
 * The tables of a TOML text (https://toml.io/en/v1.0.0) with where their keys and values stand. One pass; a line that is none of
 * TOML's is passed over.
 */
export function tomlTables(text: string): readonly TomlTable[] {
  return new Parser(text).tables();
}

class Parser {
  readonly #text: string;
  #at = 0;
  #entries = 0;

  constructor(text: string) {
    this.#text = text;
  }

  tables(): readonly TomlTable[] {
    let entries: TomlEntry[] = [];
    const tables: { readonly path: readonly string[]; readonly entries: TomlEntry[] }[] = [{ path: [], entries }];
    while (this.#at < this.#text.length && this.#entries < MOST_ENTRIES) {
      this.#match(BLANKS);
      const start = this.#at;
      if (this.#text[start] === '[') {
        this.#at += this.#text[start + 1] === '[' ? 2 : 1;
        const key = this.#key();
        if (key !== null) {
          entries = [];
          tables.push({ path: key.parts, entries });
        }
      } else {
        const entry = this.#entry(0);
        if (entry !== null) entries.push(entry);
      }
      this.#toLineEnd();
    }
    return tables;
  }

  #entry(depth: number): TomlEntry | null {
    this.#entries += 1;
    const key = this.#key();
    if (key === null || this.#text[this.#at] !== '=') return null;
    this.#at += 1;
    this.#match(BLANK);
    const value = this.#value(depth);
    return value === null ? null : { key: key.parts, start: key.start, end: key.end, value };
  }

  #key(): { readonly parts: readonly string[]; readonly start: number; readonly end: number } | null {
    const parts: string[] = [];
    this.#match(BLANK);
    const start = this.#at;
    let end = start;
    for (;;) {
      KEY.lastIndex = this.#at;
      const match = KEY.exec(this.#text);
      if (match === null || parts.length > DEEPEST) return null;
      parts.push(match[1] ?? match[2] ?? match[3] ?? '');
      end = this.#at + match[0].trimEnd().length;
      this.#at = KEY.lastIndex;
      if (this.#text[this.#at] !== '.') return { parts, start, end };
      this.#at += 1;
    }
  }

  #value(depth: number): TomlValue | null {
    const first = this.#text[this.#at];
    if (first === '"' || first === "'") return this.#string(first);
    if (first === '[') return this.#list(depth + 1);
    if (first === '{') return this.#table(depth + 1);
    const start = this.#at;
    const bare = this.#match(BARE);
    return bare === '' ? null : { type: 'text', text: bare, start, end: this.#at, verbatim: true };
  }

  #string(quote: string): TomlValue | null {
    const long = this.#text.startsWith(quote.repeat(3), this.#at);
    const mark = long ? quote.repeat(3) : quote;
    let start = this.#at + mark.length;
    if (long) start += /^\r?\n/.exec(this.#text.slice(start, start + 2))?.[0].length ?? 0;
    let end = start;
    while (end < this.#text.length && !this.#text.startsWith(mark, end)) {
      if (!long && this.#text[end] === '\n') return null;
      end += quote === '"' && this.#text[end] === '\\' ? 2 : 1;
    }
    if (end >= this.#text.length) {
      this.#at = this.#text.length;
      return null;
    }
    this.#at = end + mark.length;
    const raw = this.#text.slice(start, end);
    const verbatim = quote === "'" || !raw.includes('\\');
    return { type: 'text', text: verbatim ? raw : unescaped(raw), start, end, verbatim };
  }

  #list(depth: number): TomlValue | null {
    const items = this.#between(']', depth, () => {
      this.#entries += 1;
      return this.#value(depth);
    });
    return items === null ? null : { type: 'list', items };
  }

  #table(depth: number): TomlValue | null {
    const entries = this.#between('}', depth, () => this.#entry(depth));
    return entries === null ? null : { type: 'table', entries };
  }

  /** What stands between brackets, with commas between; null where one of it cannot be read, or the closing one does not come. */
  #between<Item>(closing: string, depth: number, read: () => Item | null): readonly Item[] | null {
    const items: Item[] = [];
    this.#at += 1;
    while (depth < DEEPEST && this.#entries < MOST_ENTRIES) {
      this.#match(BLANKS);
      if (this.#text[this.#at] === closing) {
        this.#at += 1;
        return items;
      }
      const item = read();
      if (item === null) return null;
      items.push(item);
      this.#match(BLANKS);
      if (this.#text[this.#at] === ',') this.#at += 1;
    }
    return null;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #toLineEnd(): void {
    const newline = this.#text.indexOf('\n', this.#at);
    this.#at = newline < 0 ? this.#text.length : newline + 1;
  }
}

function unescaped(raw: string): string {
  return raw.replace(/\\(?:u([0-9A-Fa-f]{4})|U0*([0-9A-Fa-f]{4,6})|\r?\n\s*|(.))/g, (_, short, long, char) => {
    const code = Number.parseInt(short ?? long ?? '', 16);
    if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    return typeof char === 'string' ? (ESCAPES[char] ?? char) : '';
  });
}
