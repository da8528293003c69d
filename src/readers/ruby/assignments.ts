import type { TextValue } from '../text-value.ts';

/** A literal of Ruby; anything that has to be evaluated is unknown. Offsets are those of the text within its quotes. */
export type RubyValue =
  | TextValue
  | { readonly type: 'list'; readonly items: readonly RubyValue[] }
  | { readonly type: 'hash'; readonly entries: ReadonlyMap<string, RubyValue> }
  | { readonly type: 'nil' }
  | { readonly type: 'unknown' };

/** `SECTION['key'] = VALUE`, as `gitlab.rb` and attributes of Chef have them; the key's parts where it is more than one. */
export interface Assignment {
  readonly section: string;
  readonly keys: readonly string[];
  /** Offsets of the last key, without its quotes. */
  readonly start: number;
  readonly end: number;
  readonly value: RubyValue;
}

const TARGET =
  /(?:^|;)[ \t]*(?:node\.)?([a-z_]{1,40})((?:\[(?:'[\w-]{1,80}'|"[\w-]{1,80}"|:[\w-]{1,80})\]){1,3})[ \t]*=(?![=~>])/gm;
const MOST = 5000;
const DEEPEST = 12;
const BLANKS = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const WORD = /[\w.:/-]{1,400}/y;
/** Behind a value on the same line: anything else makes an expression of it. */
const ENDS = /[ \t]*(?:\r?\n|#|$|[,;\]})]|(?:if|unless)\b|=>)/y;

/** The assignments of a file of settings in its order: those at the beginning of a line or behind a `;`, with literals for values. Linear. */
export function assignmentsOf(text: string): readonly Assignment[] {
  const found: Assignment[] = [];
  let past = 0;
  let line = 0;
  let lineEnd = text.indexOf('\n');
  for (const match of text.matchAll(TARGET)) {
    const [whole, section = '', path = ''] = match;
    // Within the value of the one before.
    if (match.index < past) continue;
    for (; lineEnd >= 0 && lineEnd < match.index; lineEnd = text.indexOf('\n', line)) line = lineEnd + 1;
    if (whole.startsWith(';') && /^[ \t]*#/.test(text.slice(line, line + 200))) continue;
    if (found.length >= MOST) break;
    const keys = [...path.matchAll(/\[['":]([\w-]+)/g)];
    const last = keys.at(-1);
    if (last?.[1] === undefined) continue;
    const pathStart = match.index + whole.indexOf('[');
    const start = pathStart + last.index + 2;
    const parser = new Parser(text, match.index + whole.length);
    const value = parser.whole();
    past = parser.at;
    found.push({ section, keys: keys.map(([, key = '']) => key), start, end: start + last[1].length, value });
  }
  return found;
}

/** Ruby's `#{…}` as other templates have it. */
export function shown(text: string): string {
  return text.replaceAll('#{', '${');
}

class Parser {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  whole(): RubyValue {
    const value = this.#value(0);
    return this.#isOver() ? value : { type: 'unknown' };
  }

  #value(depth: number): RubyValue {
    this.#match(BLANKS);
    const first = this.#text[this.at] ?? '';
    if (depth > DEEPEST) return { type: 'unknown' };
    if (first === "'" || first === '"') return this.#string(first);
    if (first === '[') return this.#list(depth + 1);
    if (first === '{') return this.#hash(depth + 1);
    if (/^%[wWi][([{<|]/.test(this.#text.slice(this.at, this.at + 3))) return this.#words();
    const start = this.at + (first === ':' ? 1 : 0);
    const word = this.#match(WORD);
    if (word === 'nil') return { type: 'nil' };
    if (!/^(?:true|false|-?\d[\d._]*|:[\w-]+)$/.test(word)) return { type: 'unknown' };
    return { type: 'text', text: this.#text.slice(start, this.at), start, end: this.at, verbatim: true };
  }

  #string(quote: string): RubyValue {
    const start = this.at + 1;
    let end = start;
    while (end < this.#text.length && this.#text[end] !== quote) end += this.#text[end] === '\\' ? 2 : 1;
    this.at = Math.min(end + 1, this.#text.length);
    if (end >= this.#text.length) return { type: 'unknown' };
    const raw = this.#text.slice(start, end);
    const verbatim = !raw.includes('\\');
    return { type: 'text', text: verbatim ? raw : raw.replace(/\\(.)/gs, '$1'), start, end, verbatim };
  }

  #words(): RubyValue {
    const open = this.#text[this.at + 2] ?? '';
    const close = CLOSING[open] ?? open;
    const from = this.at + 3;
    const found = this.#text.indexOf(close, from);
    const to = found < 0 ? this.#text.length : found;
    this.at = Math.min(to + 1, this.#text.length);
    const items = [...this.#text.slice(from, to).matchAll(/\S+/g)]
      .slice(0, MOST)
      .map(({ 0: word, index }): RubyValue => {
        const start = from + index;
        return { type: 'text', text: word, start, end: start + word.length, verbatim: true };
      });
    return { type: 'list', items };
  }

  #list(depth: number): RubyValue {
    const items: RubyValue[] = [];
    this.at += 1;
    for (;;) {
      this.#match(BLANKS);
      if (this.#text[this.at] === ']') {
        this.at += 1;
        return { type: 'list', items };
      }
      // `[type: 'host', …]` is a list of one hash.
      const bare = this.#keyAhead();
      if (bare !== null && items.length === 0) {
        const entries = this.#entries(depth, ']');
        return entries === null ? { type: 'unknown' } : { type: 'list', items: [{ type: 'hash', entries }] };
      }
      const item = this.#value(depth);
      if (items.length >= MOST || !this.#isNext(']')) return { type: 'unknown' };
      items.push(item);
    }
  }

  #hash(depth: number): RubyValue {
    this.at += 1;
    const entries = this.#entries(depth, '}');
    return entries === null ? { type: 'unknown' } : { type: 'hash', entries };
  }

  /** Entries up to what closes them, that included. */
  #entries(depth: number, close: string): ReadonlyMap<string, RubyValue> | null {
    const entries = new Map<string, RubyValue>();
    for (;;) {
      this.#match(BLANKS);
      if (this.#text[this.at] === close) {
        this.at += 1;
        return entries;
      }
      const key = this.#keyAhead();
      if (key === null || entries.size >= MOST) return null;
      this.at = key.end;
      entries.set(key.name, this.#value(depth));
      if (!this.#isNext(close)) return null;
    }
  }

  /** `name:`, `'name' =>`, `:name =>`, `'name':`. */
  #keyAhead(): { readonly name: string; readonly end: number } | null {
    KEY.lastIndex = this.at;
    const match = KEY.exec(this.#text);
    return match === null ? null : { name: match[1] ?? match[2] ?? match[3] ?? '', end: KEY.lastIndex };
  }

  /** Takes a comma; whether a comma or what closes comes next. */
  #isNext(close: string): boolean {
    this.#match(BLANKS);
    if (this.#text[this.at] === ',') {
      this.at += 1;
      return true;
    }
    return this.#text[this.at] === close;
  }

  #isOver(): boolean {
    ENDS.lastIndex = this.at;
    return ENDS.test(this.#text);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

const KEY = /(?:([A-Za-z_]\w{0,80}):(?!:)|['"]([\w.-]{1,80})['"](?:\s{0,20}=>|:)|:([A-Za-z_]\w{0,80})\s{0,20}=>)/y;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
