/** Something of HCL's native syntax: offsets are those of the text. */
export type HclValue =
  | {
      /** A quoted template; escapes and interpolations stay as they are written. */
      readonly type: 'string';
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: 'heredoc'; readonly start: number; readonly end: number }
  | { readonly type: 'list'; readonly items: readonly HclValue[] }
  | { readonly type: 'map'; readonly entries: readonly HclEntry[] }
  /** A number, a keyword, a reference, a call: its text, and what its arguments are. */
  | { readonly type: 'other'; readonly start: number; readonly end: number; readonly inner: readonly HclValue[] };

export interface HclEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: HclValue;
}

export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly attributes: readonly HclEntry[];
  readonly blocks: readonly HclBlock[];
}

const SPACE = /[ \t\r\n,]+|#[^\n]*|\/\/[^\n]*/y;
const NAME = /[A-Za-z_][\w.-]*/y;
const HEREDOC = /<<(-?)([A-Za-z_]\w*)[ \t]*\r?\n/y;
const OTHER = /[^\s"{}[\](),#=]+/y;
const DEEPEST = 40;
const MOST = 100_000;

/**
 * The blocks of a text in HCL, as far as it can be read: what the grammar does not explain is passed over. One pass, of bounded
 * depth.
 */
export function parseHcl(text: string): readonly HclBlock[] {
  return new Parser(text).body(0).blocks;
}

class Parser {
  readonly #text: string;
  #at = 0;
  #left = MOST;

  constructor(text: string) {
    this.#text = text;
  }

  body(depth: number): { readonly attributes: readonly HclEntry[]; readonly blocks: readonly HclBlock[] } {
    const attributes: HclEntry[] = [];
    const blocks: HclBlock[] = [];
    while (this.#left > 0) {
      this.#left -= 1;
      this.#space();
      if (this.#at >= this.#text.length || this.#text[this.#at] === '}') break;
      const start = this.#at;
      const name = this.#match(NAME) ?? (this.#text[start] === '"' ? this.#quoted() : null);
      if (name === null) {
        this.#at += 1;
        continue;
      }
      const labels: string[] = [];
      this.#space();
      for (let label = this.#label(); label !== null; label = this.#label()) labels.push(label);
      const mark = this.#text[this.#at];
      if ((mark === '=' || mark === ':') && labels.length === 0) {
        this.#at += 1;
        attributes.push({ key: name, keyStart: start, value: this.#expression(depth) });
      } else if (mark === '{') {
        this.#at += 1;
        const inner = depth < DEEPEST ? this.body(depth + 1) : { attributes: [], blocks: [] };
        if (this.#text[this.#at] === '}') this.#at += 1;
        blocks.push({ type: name, labels, start, end: this.#at, ...inner });
      }
    }
    return { attributes, blocks };
  }

  #label(): string | null {
    const label = this.#text[this.#at] === '"' ? this.#quoted() : this.#match(NAME);
    this.#space();
    return label;
  }

  /** A value with all that operators join to it; of those only the first counts, as something else. */
  #expression(depth: number): HclValue {
    this.#blanks();
    const start = this.#at;
    const first = this.#term(depth);
    const inner: HclValue[] = [first];
    let alone = true;
    while (this.#left > 0 && this.#at < this.#text.length) {
      this.#left -= 1;
      this.#blanks();
      const char = this.#text[this.#at] ?? '\n';
      if (/[\n\r,})\]#]/.test(char) || this.#text.startsWith('//', this.#at)) break;
      alone = false;
      const before = this.#at;
      inner.push(this.#term(depth));
      if (this.#at === before) this.#at += 1;
    }
    return alone ? first : { type: 'other', start, end: this.#at, inner };
  }

  #term(depth: number): HclValue {
    const start = this.#at;
    const char = this.#text[start];
    if (char === '"') {
      this.#quoted();
      return { type: 'string', start: start + 1, end: Math.max(start + 1, this.#at - 1) };
    }
    HEREDOC.lastIndex = start;
    const heredoc = HEREDOC.exec(this.#text);
    if (heredoc !== null) return this.#heredoc(start + heredoc[0].length, heredoc[2] ?? '');
    if (depth < DEEPEST && (char === '[' || char === '(')) return this.#list(depth, char === '[' ? ']' : ')');
    if (depth < DEEPEST && char === '{') {
      this.#at += 1;
      const { attributes, blocks } = this.body(depth + 1);
      if (this.#text[this.#at] === '}') this.#at += 1;
      // `{ for k, v in x : … }` is no map that is known.
      return blocks.length > 0
        ? { type: 'other', start, end: this.#at, inner: [] }
        : { type: 'map', entries: attributes };
    }
    if (this.#match(OTHER) === null) this.#at += 1;
    return { type: 'other', start, end: this.#at, inner: [] };
  }

  #list(depth: number, close: string): HclValue {
    const start = this.#at;
    this.#at += 1;
    const items: HclValue[] = [];
    while (this.#left > 0) {
      this.#left -= 1;
      this.#space();
      if (this.#at >= this.#text.length || /[\])}]/.test(this.#text[this.#at] ?? ']')) break;
      const before = this.#at;
      items.push(this.#expression(depth + 1));
      if (this.#at === before) this.#at += 1;
    }
    if (this.#text[this.#at] === close) this.#at += 1;
    return close === ']' ? { type: 'list', items } : { type: 'other', start, end: this.#at, inner: items };
  }

  #heredoc(start: number, marker: string): HclValue {
    for (let line = start; line < this.#text.length; ) {
      const newline = this.#text.indexOf('\n', line);
      const end = newline < 0 ? this.#text.length : newline;
      if (this.#text.slice(line, end).trim() === marker) {
        this.#at = end;
        return { type: 'heredoc', start, end: line };
      }
      line = end + 1;
    }
    this.#at = this.#text.length;
    return { type: 'heredoc', start, end: this.#at };
  }

  /** Past a quoted template; interpolations within it may have quotes of their own. */
  #quoted(): string {
    const start = this.#at + 1;
    let depth = 0;
    let at = start;
    for (; at < this.#text.length && this.#text[at] !== '\n'; at += 1) {
      const char = this.#text[at];
      if (char === '\\') at += 1;
      else if ((char === '$' || char === '%') && this.#text[at + 1] === '{') {
        depth += 1;
        at += 1;
      } else if (char === '"' && depth > 0) {
        // A string within the interpolation.
        for (at += 1; at < this.#text.length && !/["\n]/.test(this.#text[at] ?? ''); at += 1) {
          if (this.#text[at] === '\\') at += 1;
        }
      } else if (char === '}' && depth > 0) depth -= 1;
      else if (char === '"' && depth === 0) break;
    }
    this.#at = at + 1;
    return this.#text.slice(start, at);
  }

  #space(): void {
    while (this.#at < this.#text.length) {
      if (this.#text.startsWith('/*', this.#at)) {
        const close = this.#text.indexOf('*/', this.#at + 2);
        this.#at = close < 0 ? this.#text.length : close + 2;
      } else if (this.#match(SPACE) === null) {
        return;
      }
    }
  }

  #blanks(): void {
    while (/[ \t]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return null;
    this.#at += match[0].length;
    return match[0];
  }
}
