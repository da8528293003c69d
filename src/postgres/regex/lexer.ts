import type { PgMajor } from '../versions.ts';
import { type ClassName, isLetter } from './characters.ts';
import { RegexError } from './errors.ts';

/** What the lexer tells apart: regcomp.c, "token type codes". `value` says more where there is more to say. */
export type TokenType =
  | 'start'
  | 'end-of-expression'
  | 'plain'
  | 'digit'
  | 'back-reference'
  /** `[.`, `[=` and `[:`, and what ends them. */
  | '[.'
  | '[='
  | '[:'
  | 'named-end'
  /** `\d`, `\s`, `\w`, and in capitals all but those. */
  | 'class'
  | 'complement'
  | 'range'
  | 'look-around'
  | 'string-start'
  | 'string-end'
  | 'word-start'
  | 'word-end'
  | 'word-boundary'
  | 'no-word-boundary'
  | '|'
  | '*'
  | '+'
  | '?'
  | '{'
  | ','
  | '}'
  | '('
  | ')'
  | '['
  | ']'
  | '.'
  | '^'
  | '$';

/** Values of a `look-around` token. */
export const LOOK = { behind: 2, negative: 1 } as const;

/** Compile flags of `regex.h`, which embedded options change. */
interface Flags {
  /** Quantifiers, parentheses and alternatives need no backslash. Neither this nor `quote` is a BRE. */
  extended: boolean;
  /** The escapes and extensions of an ARE. */
  advanced: boolean;
  quote: boolean;
  ignoreCase: boolean;
  expanded: boolean;
  /** A line feed ends what `.` and `[^` match; it is where `^` and `$` match too. */
  newlineStops: boolean;
  newlineAnchors: boolean;
}

type Context = 'extended' | 'basic' | 'quote' | 'bound' | 'bracket' | '[.' | '[=' | '[:';

const [TAB, NEWLINE, RETURN, SPACE] = [9, 10, 13, 32];
const CLOSE = codeOf(']');
const QUESTION = codeOf('?');
const BACKSLASH = codeOf('\\');
/** CHR_MAX. */
const LARGEST = 0x7ffffffe;

const ESCAPE_CLASSES: Readonly<Record<string, ClassName>> = { d: 'digit', s: 'space', w: 'word' };

/** Escapes that are one character. */
const ESCAPE_CHARACTERS: Readonly<Record<string, number>> = {
  ...{ a: 7, b: 8, B: BACKSLASH, e: 27, f: 12, n: NEWLINE, r: RETURN, t: TAB, v: 11 },
};

const ESCAPE_CONSTRAINTS: Readonly<Record<string, TokenType>> = {
  ...{ A: 'string-start', Z: 'string-end', m: 'word-start', M: 'word-end', y: 'word-boundary', Y: 'no-word-boundary' },
};

/**
 * The tokens of an expression, one at a time, in the three flavours and with the embedded options of PostgreSQL: regc_lex.c
 * and manual section 9.7.3. Throws a RegexError at what is wrong. Like the original it has read one token ahead of the
 * parser, so that of two errors the same one is found first.
 */
export class Lexer {
  type: TokenType = 'start';
  value = 0;
  /** Of a `class` or `complement` token. */
  className: ClassName = 'word';
  at = 0;
  /** How many capturing parentheses the parser has seen: it decides what `\12` is. */
  captures = 0;
  readonly flags: Flags = {
    ...{ extended: true, advanced: true, quote: false, ignoreCase: false, expanded: false },
    ...{ newlineStops: false, newlineAnchors: false },
  };
  readonly #text: Uint8Array;
  readonly #major: PgMajor;
  #previous: TokenType = 'start';
  #context: Context = 'extended';
  /** What `\w` in brackets leaves over before 14, where it was read as `[:alnum:]_`. */
  #pending = false;

  constructor(text: Uint8Array, major: PgMajor) {
    this.#text = text;
    this.#major = major;
    this.#readPrefixes();
    this.#context = this.#mainline();
    this.next();
  }

  /** The bytes from there up to here: names in brackets. */
  slice(from: number, to: number): Uint8Array {
    return this.#text.subarray(from, to);
  }

  #mainline(): Context {
    return this.flags.quote ? 'quote' : this.flags.extended ? 'extended' : 'basic';
  }

  #ended(): boolean {
    return this.at >= this.#text.length;
  }

  #sees(text: string): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.#text[this.at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  #set(type: TokenType, value = 0): void {
    this.type = type;
    this.value = value;
  }

  /** regc_lex.c, `prefixes`. */
  #readPrefixes(): void {
    if (this.#sees('***') && this.#text.length > 3) {
      if (this.#sees('***?')) throw new RegexError('REG_BADPAT');
      if (this.#sees('***=')) {
        Object.assign(this.flags, { quote: true, extended: false, advanced: false });
        this.at += 4;
        return;
      }
      if (!this.#sees('***:')) throw new RegexError('REG_BADRPT');
      this.at += 4;
    }
    if (!this.#sees('(?') || !isLetter(this.#text[this.at + 2] ?? 0)) return;
    this.at += 2;
    while (isLetter(this.#text[this.at] ?? 0)) this.#readOption(String.fromCharCode(this.#text[this.at++] ?? 0));
    if (!this.#sees(')')) throw new RegexError('REG_BADOPT');
    this.at += 1;
    if (!this.flags.quote) return;
    Object.assign(this.flags, { expanded: false, newlineStops: false, newlineAnchors: false });
  }

  #readOption(letter: string): void {
    const { flags } = this;
    if (letter === 'b') Object.assign(flags, { extended: false, advanced: false, quote: false });
    else if (letter === 'c') flags.ignoreCase = false;
    else if (letter === 'e') Object.assign(flags, { extended: true, advanced: false, quote: false });
    else if (letter === 'i') flags.ignoreCase = true;
    else if (letter === 'm' || letter === 'n') Object.assign(flags, { newlineStops: true, newlineAnchors: true });
    else if (letter === 'p') Object.assign(flags, { newlineStops: true, newlineAnchors: false });
    else if (letter === 'q') Object.assign(flags, { quote: true, extended: false, advanced: false });
    else if (letter === 's') Object.assign(flags, { newlineStops: false, newlineAnchors: false });
    else if (letter === 't') flags.expanded = false;
    else if (letter === 'w') Object.assign(flags, { newlineStops: false, newlineAnchors: true });
    else if (letter === 'x') flags.expanded = true;
    else throw new RegexError('REG_BADOPT');
  }

  /** regc_lex.c, `skip`: white space and comments of the expanded syntax. */
  #skip(): void {
    for (;;) {
      while (isSpace(this.#text[this.at])) this.at += 1;
      if (!this.#sees('#')) return;
      while (!this.#ended() && this.#text[this.at] !== NEWLINE) this.at += 1;
    }
  }

  /** Advances by one token: regc_lex.c, `next`. */
  next(): void {
    this.#previous = this.type;
    if (this.#pending) {
      this.#pending = false;
      this.#set('plain', codeOf('_'));
      return;
    }
    const context = this.#context;
    if (this.flags.expanded && (context === 'extended' || context === 'basic' || context === 'bound')) this.#skip();
    if (this.#ended()) {
      if (context === 'bound') throw new RegexError('REG_EBRACE');
      if (context !== 'extended' && context !== 'basic' && context !== 'quote') throw new RegexError('REG_EBRACK');
      this.#set('end-of-expression');
      return;
    }
    const code = this.#text[this.at++] ?? 0;
    if (context === 'extended') this.#extended(code);
    else if (context === 'basic') this.#basic(code);
    else if (context === 'quote') this.#set('plain', code);
    else if (context === 'bound') this.#bound(code);
    else if (context === 'bracket') this.#bracket(code);
    else this.#named(context, code);
  }

  #bound(code: number): void {
    if (code >= 0x30 && code <= 0x39) {
      this.#set('digit', code - 0x30);
    } else if (code === codeOf(',')) {
      this.#set(',');
    } else if (this.flags.extended && code === codeOf('}')) {
      this.#context = 'extended';
      this.#quantifier('}');
    } else if (!this.flags.extended && code === BACKSLASH && this.#sees('}')) {
      this.at += 1;
      this.#context = 'basic';
      this.#set('}', 1);
    } else {
      throw new RegexError('REG_BADBR');
    }
  }

  /** Value 1: prefers more; 0, with a question mark behind: prefers fewer. */
  #quantifier(type: TokenType): void {
    const fewer = this.flags.advanced && this.#text[this.at] === QUESTION;
    if (fewer) this.at += 1;
    this.#set(type, fewer ? 0 : 1);
  }

  #bracket(code: number): void {
    const character = String.fromCharCode(code);
    const first = this.#previous === '[';
    if (character === ']' && !first) {
      this.#context = this.#mainline();
      this.#set(']');
    } else if (character === '\\' && this.flags.advanced) {
      this.#bracketEscape();
    } else if (character === '-' && !first && this.#text[this.at] !== CLOSE) {
      this.#set('range', code);
    } else if (character === '[') {
      if (this.#ended()) throw new RegexError('REG_EBRACK');
      const type = this.#sees('.') ? '[.' : this.#sees('=') ? '[=' : this.#sees(':') ? '[:' : null;
      if (type === null) {
        this.#set('plain', code);
        return;
      }
      this.at += 1;
      this.#context = type;
      this.#set(type);
    } else {
      this.#set('plain', code);
    }
  }

  #bracketEscape(): void {
    if (this.#ended()) throw new RegexError('REG_EESCAPE');
    this.#escape();
    if (this.type === 'plain') return;
    if (this.type === 'complement' && this.#major < 14) throw new RegexError('REG_EESCAPE');
    if (this.type !== 'class' && this.type !== 'complement') throw new RegexError('REG_EESCAPE');
    if (this.#major >= 14 || this.className !== 'word') return;
    this.className = 'alnum';
    this.#pending = true;
  }

  /** Inside `[.`, `[=` and `[:`. */
  #named(context: '[.' | '[=' | '[:', code: number): void {
    if (code === context.charCodeAt(1) && this.#text[this.at] === CLOSE) {
      this.at += 1;
      this.#context = 'bracket';
      this.#set('named-end');
    } else {
      this.#set('plain', code);
    }
  }

  #extended(code: number): void {
    const character = String.fromCharCode(code);
    switch (character) {
      case '*':
      case '+':
      case '?':
        this.#quantifier(character);
        return;
      case '|':
      case '.':
      case '^':
      case '$':
        this.#set(character);
        return;
      case ')':
        this.#set(')', code);
        return;
      case '{':
        if (this.flags.expanded) this.#skip();
        this.#set(...this.#braceOf(code));
        return;
      case '(':
        if (this.flags.advanced && this.#sees('?')) this.#extension();
        else this.#set('(', 1);
        return;
      case '[':
        this.#openBracket();
        return;
      case '\\':
        if (this.#ended()) throw new RegexError('REG_EESCAPE');
        if (this.flags.advanced) this.#escape();
        else this.#set('plain', this.#text[this.at++] ?? 0);
        return;
      default:
        this.#set('plain', code);
    }
  }

  /** An opening brace is one only before a digit. */
  #braceOf(code: number): [TokenType, number] {
    const next = this.#text[this.at];
    if (next === undefined || next < 0x30 || next > 0x39) return ['plain', code];
    this.#context = 'bound';
    return ['{', 0];
  }

  #openBracket(): void {
    const word = this.#sees('[:<:]]') ? 'word-start' : this.#sees('[:>:]]') ? 'word-end' : null;
    if (word !== null) {
      this.at += 6;
      this.#set(word);
      return;
    }
    this.#context = 'bracket';
    const negated = this.#sees('^');
    if (negated) this.at += 1;
    this.#set('[', negated ? 0 : 1);
  }

  /** After `(` and before its question mark. */
  #extension(): void {
    this.at += 1;
    if (this.#sees(':')) {
      this.at += 1;
      this.#set('(', 0);
    } else if (this.#sees('#')) {
      while (!this.#ended() && !this.#sees(')')) this.at += 1;
      if (!this.#ended()) this.at += 1;
      this.next();
    } else {
      const behind = this.#sees('<') ? LOOK.behind : 0;
      if (behind > 0) this.at += 1;
      const negative = this.#sees('!') ? LOOK.negative : 0;
      if (negative === 0 && !this.#sees('=')) throw new RegexError('REG_BADRPT');
      this.at += 1;
      this.#set('look-around', behind + negative);
    }
  }

  /** regc_lex.c, `lexescape`: what a backslash means in an ARE. */
  #escape(): void {
    const code = this.#text[this.at++] ?? 0;
    const character = String.fromCharCode(code);
    if (!/[0-9A-Za-z]/.test(character)) {
      this.#set('plain', code);
      return;
    }
    const plain = ESCAPE_CHARACTERS[character];
    const constraint = ESCAPE_CONSTRAINTS[character];
    const named = ESCAPE_CLASSES[character.toLowerCase()];
    if (plain !== undefined) {
      this.#set('plain', plain);
    } else if (constraint !== undefined) {
      this.#set(constraint);
    } else if (named !== undefined) {
      this.className = named;
      this.#set(character === character.toLowerCase() ? 'class' : 'complement');
    } else if (character === 'c') {
      if (this.#ended()) throw new RegexError('REG_EESCAPE');
      this.#set('plain', (this.#text[this.at++] ?? 0) & 0x1f);
    } else if (character === 'u' || character === 'U' || character === 'x') {
      const value = character === 'x' ? this.#digits(16, 1, 255) : this.#digits(16, ...this.#exactly(character));
      if (value > LARGEST) throw new RegexError('REG_EESCAPE');
      this.#set('plain', value);
    } else if (/[0-9]/.test(character)) {
      this.#digitEscape(character);
    } else {
      throw new RegexError('REG_EESCAPE');
    }
  }

  #exactly(character: string): [number, number] {
    return character === 'u' ? [4, 4] : [8, 8];
  }

  /** A back reference where there are as many parentheses or it is one digit; else a character in octal. */
  #digitEscape(first: string): void {
    const save = this.at;
    this.at -= 1;
    if (first !== '0') {
      // As a signed number: one that overflows is no reference.
      const value = this.#digits(10, 1, 255) | 0;
      if (this.at === save || (value > 0 && value <= this.captures)) {
        this.#set('back-reference', value);
        return;
      }
      this.at = save - 1;
    }
    const value = this.#digits(8, 1, 3);
    if (value > 0xff) this.at -= 1;
    this.#set('plain', value > 0xff ? value >> 3 : value);
  }

  /** regc_lex.c, `lexdigits`: the value modulo 2^32. */
  #digits(base: number, least: number, most: number): number {
    let value = 0;
    let length = 0;
    for (; length < most; length += 1) {
      const digit = Number.parseInt(String.fromCharCode(this.#text[this.at] ?? 0), base);
      if (Number.isNaN(digit)) break;
      value = (value * base + digit) % 2 ** 32;
      this.at += 1;
    }
    if (length < least) throw new RegexError('REG_EESCAPE');
    return value;
  }

  /** regc_lex.c, `brenext`. */
  #basic(code: number): void {
    const character = String.fromCharCode(code);
    const opening = this.#previous === 'start' || this.#previous === '(';
    if (character === '*') {
      const literal = opening || this.#previous === '^';
      this.#set(literal ? 'plain' : '*', literal ? code : 1);
    } else if (character === '[') {
      this.#openBracket();
    } else if (character === '.') {
      this.#set('.');
    } else if (character === '^') {
      this.#set(opening ? '^' : 'plain', code);
    } else if (character === '$') {
      if (this.flags.expanded) this.#skip();
      this.#set(this.#ended() || this.#sees('\\)') ? '$' : 'plain', code);
    } else if (character === '\\') {
      this.#basicEscape();
    } else {
      this.#set('plain', code);
    }
  }

  #basicEscape(): void {
    if (this.#ended()) throw new RegexError('REG_EESCAPE');
    const code = this.#text[this.at++] ?? 0;
    const character = String.fromCharCode(code);
    if (character === '{') {
      this.#context = 'bound';
      this.#set('{');
    } else if (character === '(') {
      this.#set('(', 1);
    } else if (character === ')') {
      this.#set(')', code);
    } else if (character === '<') {
      this.#set('word-start');
    } else if (character === '>') {
      this.#set('word-end');
    } else if (/[1-9]/.test(character)) {
      this.#set('back-reference', code - 0x30);
    } else {
      this.#set('plain', code);
    }
  }
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

function isSpace(code: number | undefined): boolean {
  return code === SPACE || (code !== undefined && code >= TAB && code <= RETURN);
}
