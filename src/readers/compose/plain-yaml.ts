import type { TextSource } from './located.ts';
import { isNullText, verbatimScalar, type YamlEntry, type YamlList, type YamlMap, type YamlNode } from './nodes.ts';

/** Tabs, carriage returns and what the YAML library means to find by itself. */
const UNUSUAL = /[^\n -~\u00a0-\ufefe]/;
const KEY = /[A-Za-z_][\w./-]*(?=:(?: |\n|$))/y;
const QUOTED = /"[^"\\\n]*"|'[^'\n]*'(?!')/y;
/** What begins with no indicator; `: ` and ` #` are looked for afterwards. */
const PLAIN = /[\w./$~^(+=;][^\n]*/y;
/** The same between the brackets of a list, where more characters mean something. */
const PLAIN_ITEM = /[\w./$~^(+=;][^\n,[\]{}:#?]*/y;
const MAX_DEPTH = 20;

/**
 * The YAML that most compose files are: block maps and lists of scalars on one line, lists in brackets on one line, comments.
 * It reads as the library does, at a tenth of the price. null for all else: anchors, tags, block scalars, escapes, errors.
 */
export function readPlainYaml(text: string, source: TextSource): YamlMap | null {
  return UNUSUAL.test(text) ? null : new PlainReader(text, source).read();
}

class PlainReader {
  readonly #text: string;
  readonly #source: TextSource;
  /** The first character of the line that comes next, and its column; -1 past the last line. */
  #at = 0;
  #column = -1;
  /** Where the value ends that was read last. */
  #end = 0;

  constructor(text: string, source: TextSource) {
    this.#text = text;
    this.#source = source;
  }

  read(): YamlMap | null {
    this.#toLine(0);
    const root = this.#column === 0 ? this.#map(0, 0) : null;
    return this.#column < 0 ? root : null;
  }

  #map(column: number, depth: number): YamlMap | null {
    const entries = new Map<string, YamlEntry>();
    while (this.#column === column) {
      const start = this.#at;
      const name = this.#match(KEY, start);
      if (name === null) break;
      const value = this.#valueAfter(start + name.length + 1, column, depth);
      if (value === null) return null;
      const key = verbatimScalar(isNullText(name) ? null : name, this.#source, start);
      entries.set(key.value ?? '', { key, value });
    }
    return this.#column > column || depth > MAX_DEPTH ? null : { type: 'map', entries };
  }

  #list(column: number, depth: number): YamlList | null {
    const items: YamlNode[] = [];
    while (this.#column === column && this.#atItem()) {
      const start = this.#pastBlanks(this.#at + 1);
      const isMap = this.#match(KEY, start) !== null;
      if (isMap) {
        this.#column += start - this.#at;
        this.#at = start;
      }
      const item = isMap ? this.#map(this.#column, depth + 1) : this.#inline(start, column);
      if (item === null) return null;
      items.push(item);
    }
    return this.#column > column || depth > MAX_DEPTH ? null : { type: 'list', items };
  }

  /** What follows `key:`, on its line or on the ones below. */
  #valueAfter(at: number, column: number, depth: number): YamlNode | null {
    const start = this.#pastBlanks(at);
    if (!this.#endLine(at)) return this.#inline(start, column);
    const below = this.#column;
    if (this.#atItem() && below >= column) return this.#list(below, depth + 1);
    return below > column ? this.#map(below, depth + 1) : verbatimScalar(null, this.#source, start);
  }

  /** A value that ends on its line, which the next line does not continue. */
  #inline(start: number, column: number): YamlNode | null {
    const value = this.#text[start] === '[' ? this.#brackets(start) : this.#scalar(start, PLAIN);
    return value !== null && this.#endLine(this.#end) && this.#column <= column ? value : null;
  }

  #brackets(start: number): YamlList | null {
    const text = this.#text;
    const items: YamlNode[] = [];
    let at = this.#pastBlanks(start + 1);
    while (text[at] !== ']' || items.length > 0) {
      const item = this.#scalar(at, PLAIN_ITEM);
      if (item === null) return null;
      items.push(item);
      at = this.#pastBlanks(this.#end);
      if (text[at] === ']') break;
      if (text[at] !== ',') return null;
      at = this.#pastBlanks(at + 1);
    }
    this.#end = at + 1;
    return { type: 'list', items };
  }

  #scalar(start: number, plain: RegExp): YamlNode | null {
    const quoted = this.#match(QUOTED, start);
    if (quoted !== null) {
      this.#end = start + quoted.length;
      return verbatimScalar(quoted.slice(1, -1), this.#source, start + 1);
    }
    const line = this.#match(plain, start);
    if (line === null) return null;
    const comment = line.indexOf(' #');
    let length = comment < 0 ? line.length : comment;
    while (line[length - 1] === ' ') length -= 1;
    const value = line.slice(0, length);
    if (value.endsWith(':') || value.includes(': ')) return null;
    this.#end = start + length;
    return verbatimScalar(isNullText(value) ? null : value, this.#source, start);
  }

  #match(pattern: RegExp, at: number): string | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#text)?.[0] ?? null;
  }

  #atItem(): boolean {
    return this.#text[this.#at] === '-' && this.#text[this.#at + 1] === ' ';
  }

  #pastBlanks(from: number): number {
    let at = from;
    while (this.#text[at] === ' ') at += 1;
    return at;
  }

  /** Moves on to the next line where nothing but blanks and a comment is left of this one. */
  #endLine(from: number): boolean {
    const at = this.#pastBlanks(from);
    const char = this.#text[at];
    if (char !== undefined && char !== '\n' && (char !== '#' || at === from)) return false;
    const end = this.#text.indexOf('\n', at);
    this.#toLine(end < 0 ? this.#text.length : end + 1);
    return true;
  }

  /** From the beginning of a line to the first line that has more than blanks and a comment. */
  #toLine(from: number): void {
    const text = this.#text;
    for (let line = from; line < text.length; ) {
      const at = this.#pastBlanks(line);
      const char = text[at];
      if (char !== undefined && char !== '\n' && char !== '#') {
        this.#at = at;
        this.#column = at - line;
        return;
      }
      const end = text.indexOf('\n', at);
      line = end < 0 ? text.length : end + 1;
    }
    this.#column = -1;
  }
}
