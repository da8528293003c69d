import type { Entry, Expression, Piece } from '../statements/expression.ts';
import { callAt, fallbackAt, listAt, nameAt, objectAt, piecesAt, scalarAt, unknownAt } from '../statements/plain.ts';

/** Deeper nesting configures nothing. */
const DEEPEST = 30;
/** Longer values are no settings. */
const LONGEST = 8192;
/** Nor has a repository so many. */
const MOST = 20_000;

const BLANK = /(?:[ \t\r]|#[^\n]*)*/y;
const SPACE = /(?:\s|#[^\n]*)*/y;
const KEYWORD = /(?:([a-z_]\w*[?!]?)|"([^"\\\n]*)"):(?=\s)/y;
const NUMBER = /-?\d[\d_]*(?:\.\d+)?/y;
const ATOM = /:(?:"([^"\\\n]*)"|([A-Za-z_]\w*[?!]?))/y;
const PATH = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*[?!]?/y;
const OPENING = /[([{]/;
const CLOSING = /[)\]}]/;
const WORDS_OF_BLOCKS = /^(?:fn|do)$/;
/** What only changes the type of a value. */
const CONVERSION = /^(?:String\.(?:to_integer|to_atom|trim|to_charlist)|to_charlist|to_string)$/;

/** The arguments of a call without parentheses, or within them. */
export interface Arguments {
  readonly positional: readonly Expression[];
  readonly named: readonly Entry[];
  readonly end: number;
}

/**
 * Elixir's terms, as far as configuration has them: strings with what is put into them, atoms, lists of keywords, calls, `||`
 * and `<>`. Everything else is unknown, and skipped to where it ends. Never looks back, so that the time is that of the text.
 */
export class ElixirParser {
  readonly #text: string;
  /** What is told goes on no further. */
  readonly #end: number;
  #at: number;
  #depth = 0;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#end = at + MOST;
    this.#at = at;
  }

  /** What stands from here on, up to a closing bracket, or the end of a line that no comma continues. */
  arguments(): Arguments {
    this.#skip(BLANK);
    const inside = this.#text[this.#at] === '(';
    if (inside) this.#at += 1;
    const found = this.#items(inside);
    if (inside && this.#text[this.#at] === ')') this.#at += 1;
    return { ...found, end: this.#at };
  }

  expression(): Expression {
    if (this.#depth > DEEPEST) return this.#unknown();
    this.#depth += 1;
    try {
      let left = this.#term();
      for (;;) {
        const before = this.#at;
        this.#skip(BLANK);
        // An operator may begin the next line.
        const operator = /(?:\s|#[^\n]*)*(\|\||<>|\|>)\s*/y;
        operator.lastIndex = this.#at;
        const found = operator.exec(this.#text)?.[1];
        if (found === undefined) {
          if (this.#isOver()) {
            this.#at = before;
            return left;
          }
          return this.#unknown(left.start);
        }
        this.#at = operator.lastIndex;
        const right = this.#term();
        if (found === '||') left = fallbackAt(left, right);
        else if (found === '<>')
          left = piecesAt([...piecesIn(left), ...piecesIn(right)], { start: left.start, end: right.end });
        else if (right.kind !== 'call' || !CONVERSION.test(right.callee))
          left = unknownAt({ start: left.start, end: right.end });
      }
    } finally {
      this.#depth -= 1;
    }
  }

  #items(inside: boolean): { readonly positional: readonly Expression[]; readonly named: readonly Entry[] } {
    const positional: Expression[] = [];
    const named: Entry[] = [];
    for (;;) {
      this.#skip(inside ? SPACE : BLANK);
      const char = this.#text[this.#at];
      if (char === undefined || CLOSING.test(char) || (!inside && char === '\n') || this.#at > this.#end) break;
      const entry = this.#entry();
      if (entry === null) positional.push(this.expression());
      else named.push(entry);
      this.#skip(inside ? SPACE : BLANK);
      if (this.#text[this.#at] !== ',') break;
      this.#at += 1;
      this.#skip(SPACE);
    }
    return { positional, named };
  }

  #entry(): Entry | null {
    const start = this.#at;
    const match = this.#match(KEYWORD);
    if (match === null) return null;
    const key = match[1] ?? match[2] ?? '';
    const keySpan = { start, end: this.#at - 1 };
    this.#skip(SPACE);
    return { key, keySpan, value: this.expression() };
  }

  #term(): Expression {
    this.#skip(BLANK);
    const start = this.#at;
    const char = this.#text[start] ?? '';
    if (char === '"' || char === "'") return this.#string(char);
    if (char === '[' || char === '{' || this.#text.startsWith('%{', start)) return this.#collection(char);
    const number = this.#match(NUMBER);
    if (number !== null) return scalarAt(number[0].replaceAll('_', ''), { start, end: this.#at });
    const atom = this.#match(ATOM);
    if (atom !== null) {
      const text = atom[1] ?? atom[2] ?? '';
      const offsets = Array.from({ length: text.length + 1 }, (_, index) => this.#at - text.length + index);
      return piecesAt([{ text, offsets }], { start, end: this.#at });
    }
    const path = this.#match(PATH)?.[0];
    if (path === undefined) return this.#unknown();
    const span = { start, end: this.#at };
    if (path === 'true' || path === 'false') return scalarAt(path, span);
    if (path === 'nil') return scalarAt('null', span);
    if (/^(?:raise|if|unless|case|cond|fn|with|not)$/.test(path)) return this.#unknown(start);
    if (this.#text[this.#at] !== '(') return nameAt(path, span);
    const { positional, named, end } = this.arguments();
    const only = positional[0];
    if (CONVERSION.test(path) && only !== undefined) return only;
    return callAt(path, positional, named, { start, end });
  }

  #collection(char: string): Expression {
    const start = this.#at;
    this.#at += char === '%' ? 2 : 1;
    const { positional, named } = this.#items(true);
    if (CLOSING.test(this.#text[this.#at] ?? '')) this.#at += 1;
    const span = { start, end: this.#at };
    return named.length > 0 && positional.length === 0 ? objectAt(named, span) : listAt(positional, span);
  }

  #string(quote: string): Expression {
    const start = this.#at;
    const long = this.#text.startsWith(quote.repeat(3), start);
    const close = long ? quote.repeat(3) : quote;
    const pieces: Piece[] = [];
    let text = '';
    let offsets: number[] = [];
    const flush = (): void => {
      if (text !== '') pieces.push({ text, offsets: [...offsets, this.#at] });
      text = '';
      offsets = [];
    };
    this.#at += close.length;
    while (this.#at < this.#text.length && this.#at - start < LONGEST) {
      if (this.#text.startsWith(close, this.#at)) {
        flush();
        this.#at += close.length;
        return piecesAt(pieces, { start, end: this.#at });
      }
      if (this.#text.startsWith('#{', this.#at)) {
        flush();
        const from = this.#at;
        this.#at += 2;
        const hole = this.expression();
        this.#skip(SPACE);
        if (this.#text[this.#at] === '}') this.#at += 1;
        pieces.push({ hole, span: { start: from, end: this.#at } });
        continue;
      }
      const escaped = this.#text[this.#at] === '\\';
      offsets.push(this.#at);
      text += this.#text[escaped ? this.#at + 1 : this.#at] ?? '';
      this.#at += escaped ? 2 : 1;
    }
    return unknownAt({ start, end: this.#at });
  }

  /** Skips what is no setting: to the comma, bracket or end of line that ends it. */
  #unknown(start: number = this.#at): Expression {
    let brackets = 0;
    let blocks = 0;
    while (this.#at < this.#text.length && this.#at - start < LONGEST) {
      const char = this.#text[this.#at] ?? '';
      if (char === '"' || char === "'") {
        this.#string(char);
        continue;
      }
      if (char === '#') {
        this.#skip(BLANK);
        continue;
      }
      const word = this.#match(PATH)?.[0];
      if (word !== undefined) {
        if (WORDS_OF_BLOCKS.test(word) && this.#text[this.#at] !== ':') blocks += 1;
        else if (word === 'end') blocks -= 1;
        continue;
      }
      if (brackets <= 0 && blocks <= 0 && (char === ',' || char === '\n' || CLOSING.test(char))) break;
      if (OPENING.test(char)) brackets += 1;
      else if (CLOSING.test(char)) brackets -= 1;
      this.#at += 1;
    }
    return unknownAt({ start, end: this.#at });
  }

  #isOver(): boolean {
    const char = this.#text[this.#at];
    return char === undefined || char === ',' || char === '\n' || CLOSING.test(char);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    pattern.exec(this.#text);
    this.#at = Math.max(this.#at, pattern.lastIndex);
  }
}

function piecesIn(expression: Expression): readonly Piece[] {
  if (expression.kind === 'text') return expression.pieces;
  return [{ hole: expression, span: { start: expression.start, end: expression.end } }];
}
