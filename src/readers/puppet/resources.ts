import type { TextValue } from '../text-value.ts';

/** A value of Puppet; what has to be evaluated is unknown. Offsets are those of the text within its quotes. */
export type PuppetValue =
  | TextValue
  | { readonly type: 'list'; readonly items: readonly PuppetValue[] }
  | { readonly type: 'hash'; readonly entries: readonly PuppetEntry[] }
  | { readonly type: 'unknown'; readonly start: number; readonly end: number };

/** An entry of a hash; of the key only the text of one that is known. */
export interface PuppetEntry {
  readonly key: PuppetValue;
  readonly value: PuppetValue;
}

/** A declared resource, or a class that is declared like one. */
export interface PuppetResource {
  readonly type: string;
  readonly title: PuppetValue;
  readonly attributes: ReadonlyMap<string, PuppetValue>;
}

const DECLARATION = /(?<![\w:$'"])(?:::)?(postgresql::[a-z_:]{1,60}|class)\s{0,20}\{/g;
const SPACE = /(?:[ \t\r\n]+|#[^\n]*)+/y;
const NAME = /[a-z_]\w{0,80}|\*/y;
const WORD = /[\w.:/-]+/y;
const MOST = 2000;
const DEEPEST = 40;

/** The resources of the module `postgresql` in a manifest, and its classes. Linear. */
export function puppetResources(text: string): readonly PuppetResource[] {
  const found: PuppetResource[] = [];
  let past = 0;
  let line = 0;
  let lineEnd = text.indexOf('\n');
  for (const match of text.matchAll(DECLARATION)) {
    if (match.index < past || found.length >= MOST) continue;
    for (; lineEnd >= 0 && lineEnd < match.index; lineEnd = text.indexOf('\n', line)) line = lineEnd + 1;
    if (text.slice(line, Math.min(match.index, line + 400)).includes('#')) continue;
    const parser = new Parser(text, match.index + match[0].length);
    for (const { title, attributes } of parser.body()) {
      const isClass = match[1] === 'class';
      const type = isClass && title.type === 'text' ? title.text.replace(/^::/, '') : (match[1] ?? '');
      if (type.startsWith('postgresql::')) found.push({ type, title, attributes });
    }
    past = parser.at;
  }
  return found;
}

class Parser {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  /** `title: name => value, …;` up to what closes it. */
  body(): readonly Omit<PuppetResource, 'type'>[] {
    const resources: Omit<PuppetResource, 'type'>[] = [];
    while (resources.length < MOST) {
      this.#match(SPACE);
      if (this.#char() === '}' || this.#char() === '') break;
      const title = this.#value(0);
      this.#match(SPACE);
      if (this.#char() !== ':') break;
      this.at += 1;
      resources.push({ title, attributes: this.#attributes() });
      if (this.#char() !== ';') break;
      this.at += 1;
    }
    return resources;
  }

  #attributes(): ReadonlyMap<string, PuppetValue> {
    const attributes = new Map<string, PuppetValue>();
    for (;;) {
      this.#match(SPACE);
      const name = this.#match(NAME);
      this.#match(SPACE);
      if (name === '' || !this.#text.startsWith('=>', this.at)) return attributes;
      this.at += 2;
      const value = this.#value(0);
      if (attributes.size < MOST) attributes.set(name, value);
      this.#match(SPACE);
      if (this.#char() !== ',') return attributes;
      this.at += 1;
    }
  }

  /** A value, with all that stands before the next comma or what closes the list. */
  #value(depth: number): PuppetValue {
    this.#match(SPACE);
    const start = this.at;
    const first = this.#term(depth);
    this.#match(SPACE);
    if (/^[,;:}\])]?$/.test(this.#char())) return first;
    this.#rest(depth);
    return { type: 'unknown', start, end: this.at };
  }

  #term(depth: number): PuppetValue {
    const char = this.#char();
    if (char === "'" || char === '"') return this.#string(char);
    const start = this.at;
    if (char === '[' && depth < DEEPEST) return this.#list(depth + 1);
    if (char === '{' && depth < DEEPEST) return this.#hash(depth + 1);
    const word = this.#match(WORD);
    if (word !== '') return { type: 'text', text: word, start, end: this.at, verbatim: true };
    return { type: 'unknown', start, end: start };
  }

  #string(quote: string): PuppetValue {
    const start = this.at + 1;
    let end = start;
    while (end < this.#text.length && this.#text[end] !== quote) end += this.#text[end] === '\\' ? 2 : 1;
    this.at = Math.min(end + 1, this.#text.length);
    const text = this.#text.slice(start, end);
    const known = !text.includes('\\') && (quote === "'" || !/\$(?!\{)/.test(text));
    return known ? { type: 'text', text, start, end, verbatim: true } : { type: 'unknown', start, end };
  }

  #list(depth: number): PuppetValue {
    const start = this.at;
    const items: PuppetValue[] = [];
    this.at += 1;
    for (;;) {
      this.#match(SPACE);
      if (this.#char() === ']') {
        this.at += 1;
        return { type: 'list', items };
      }
      const before = this.at;
      items.push(this.#value(depth));
      this.#match(SPACE);
      if (this.#char() === ',') this.at += 1;
      else if (this.#char() !== ']' || this.at === before || items.length >= MOST) {
        if (this.#char() !== ']') return { type: 'unknown', start, end: this.at };
      }
    }
  }

  #hash(depth: number): PuppetValue {
    const start = this.at;
    const entries: PuppetEntry[] = [];
    this.at += 1;
    for (;;) {
      this.#match(SPACE);
      if (this.#char() === '}') {
        this.at += 1;
        return { type: 'hash', entries };
      }
      const key = this.#term(depth);
      this.#match(SPACE);
      if (!this.#text.startsWith('=>', this.at) || entries.length >= MOST)
        return { type: 'unknown', start, end: this.at };
      this.at += 2;
      entries.push({ key, value: this.#value(depth) });
      this.#match(SPACE);
      if (this.#char() === ',') this.at += 1;
      else if (this.#char() !== '}') return { type: 'unknown', start, end: this.at };
    }
  }

  /** Past what makes an expression of a value. */
  #rest(depth: number): void {
    let open = 0;
    while (this.at < this.#text.length) {
      this.#match(SPACE);
      const char = this.#char();
      if (char === "'" || char === '"') this.#string(char);
      else if (
        open === 0 &&
        (/[,;}\])]/.test(char) || (depth === 0 && char === ':' && this.#text[this.at + 1] !== ':'))
      ) {
        return;
      } else {
        if (/[[({]/.test(char)) open += 1;
        else if (/[\])}]/.test(char)) open -= 1;
        this.at += char === ':' ? 2 : 1;
      }
    }
  }

  #char(): string {
    return this.#text[this.at] ?? '';
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
