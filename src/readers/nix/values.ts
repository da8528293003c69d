/** A literal that an attribute is given, with the whole path of the attribute; offsets are those of the text within its quotes. */
export interface NixValue {
  readonly path: readonly string[];
  /** `block` is a string between two single quotes, which goes over lines. */
  readonly type: 'string' | 'block' | 'word';
  readonly start: number;
  readonly end: number;
  /** Under `mkForce` or `mkOverride`: what other modules say does not count. */
  readonly forced: boolean;
  /** Nothing else is part of the attribute's value. */
  readonly whole: boolean;
  /** An `if` decides whether it is taken. */
  readonly branched: boolean;
}

interface Frame {
  readonly prefix: readonly string[];
  key: readonly string[] | null;
  readonly list: boolean;
  forced: boolean;
  /** What stands before a literal does more than set its priority. */
  mixed: boolean;
  branched: boolean;
}

const SPACE = /[ \t\r\n]+|#[^\n]*/y;
const PATH = /[A-Za-z_][\w'-]*(?:\.(?:[A-Za-z_][\w'-]*|"[\w.-]{1,80}"))*/y;
const NUMBER = /\d[\d.]*/y;
const WRAPPER = /^(?:(?:pkgs\.)?lib\.)?mk(?:Force|Override|Default|Before|After|If|Merge|Defaults)$/;
const DEEPEST = 100;
const MOST = 20_000;

/**
 * The literals of a text in Nix with the attributes that they are given to. Expressions are not evaluated, only their brackets
 * followed. Linear.
 */
export function nixValues(text: string): readonly NixValue[] {
  return [...new Scanner(text).values()];
}

class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  *values(): Iterable<NixValue> {
    const frames: Frame[] = [{ prefix: [], key: null, list: false, forced: false, mixed: false, branched: false }];
    for (let left = MOST * 10; left > 0 && this.#at < this.#text.length; left -= 1) {
      if (this.#skip()) continue;
      const frame = frames.at(-1);
      if (frame === undefined) return;
      const start = this.#at;
      const char = this.#text[start] ?? '';
      if (char === '{' || char === '(' || char === '[') {
        this.#at += 1;
        if (frames.length > DEEPEST) return;
        frames.push(inner(frame, char));
      } else if (char === '}' || char === ')' || char === ']') {
        this.#at += 1;
        if (frames.length > 1) frames.pop();
      } else if (char === '"' || this.#text.startsWith("''", start)) {
        const end = char === '"' ? this.#string() : this.#block();
        const type = char === '"' ? 'string' : 'block';
        const from = start + (char === '"' ? 1 : 2);
        if (char === '"' && this.#isKey()) this.#begin(frame, [this.#text.slice(from, end)]);
        else if (frame.key !== null && !frame.list) yield this.#value(frame, type, from, end);
      } else if (char === ';') {
        this.#at += 1;
        frame.key = null;
      } else if (!(yield* this.#word(frame))) {
        this.#at += 1;
        if (!/[=:]/.test(char)) frame.mixed = true;
      }
    }
  }

  /** A path of names, a number, `true` and `false`; whether there was one. */
  *#word(frame: Frame): Generator<NixValue, boolean> {
    const start = this.#at;
    const path = this.#match(PATH);
    if (path !== null && !frame.list && this.#isKey()) {
      this.#begin(frame, path.replaceAll('"', '').split('.'));
      return true;
    }
    const word = path ?? this.#match(NUMBER);
    if (word === null) return false;
    if (/mkForce$|mkOverride$/.test(word)) frame.forced = true;
    if (word === 'if') frame.branched = true;
    const literal = path === null || word === 'true' || word === 'false';
    // The number of `mkOverride 10`.
    if (literal && frame.key !== null && !frame.list && this.#isLast()) {
      yield this.#value(frame, 'word', start, this.#at);
    } else if (!literal && !WRAPPER.test(word)) {
      frame.mixed = true;
    }
    return true;
  }

  #begin(frame: Frame, path: readonly string[]): void {
    frame.key = path;
    frame.forced = false;
    frame.mixed = false;
    frame.branched = false;
    this.#space();
    this.#at += 1;
  }

  #value(
    { prefix, key, forced, mixed, branched }: Frame,
    type: NixValue['type'],
    start: number,
    end: number,
  ): NixValue {
    const whole = !mixed && this.#isLast();
    return { path: [...prefix, ...(key ?? [])], type, start, end, forced, whole, branched };
  }

  /** Whether `=` comes next: what was read is the name of an attribute. */
  #isKey(): boolean {
    const at = this.#ahead();
    return this.#text[at] === '=' && this.#text[at + 1] !== '=';
  }

  #isLast(): boolean {
    return /[;)]/.test(this.#text[this.#ahead()] ?? ';');
  }

  #ahead(): number {
    const at = this.#at;
    this.#space();
    const found = this.#at;
    this.#at = at;
    return found;
  }

  #space(): void {
    while (this.#skip());
  }

  /** Past blanks or one comment; whether there was any. */
  #skip(): boolean {
    if (!this.#text.startsWith('/*', this.#at)) return this.#match(SPACE) !== null;
    const close = this.#text.indexOf('*/', this.#at + 2);
    this.#at = close < 0 ? this.#text.length : close + 2;
    return true;
  }

  /** Past a string; returns where its text ends. */
  #string(): number {
    let depth = 0;
    let at = this.#at + 1;
    for (; at < this.#text.length; at += 1) {
      const char = this.#text[at];
      if (char === '\\') at += 1;
      else if (char === '$' && this.#text[at + 1] === '{') {
        depth += 1;
        at += 1;
      } else if (char === '}' && depth > 0) depth -= 1;
      else if (char === '"' && depth === 0) break;
      else if (char === '"') {
        // A string within the interpolation.
        for (at += 1; at < this.#text.length && !/["\n]/.test(this.#text[at] ?? ''); at += 1) {
          if (this.#text[at] === '\\') at += 1;
        }
      }
    }
    this.#at = Math.min(at + 1, this.#text.length);
    return Math.min(at, this.#text.length);
  }

  /** The same for a string between two single quotes, in which `''$`, `'''` and `''\` are escapes. */
  #block(): number {
    const from = this.#at + 2;
    for (let at = this.#text.indexOf("''", from); at >= 0; at = this.#text.indexOf("''", at + 3)) {
      if (/['$\\]/.test(this.#text[at + 2] ?? '')) continue;
      this.#at = at + 2;
      return at;
    }
    this.#at = this.#text.length;
    return this.#at;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return null;
    this.#at += match[0].length;
    return match[0];
  }
}

function inner({ prefix, key, forced, mixed, list, branched }: Frame, bracket: string): Frame {
  const own = { forced, branched };
  if (bracket === '{') return { prefix: [...prefix, ...(key ?? [])], key: null, list: false, mixed: false, ...own };
  return { prefix, key, list: list || bracket === '[', mixed, ...own };
}
