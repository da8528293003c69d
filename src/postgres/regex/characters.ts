import type { PgMajor } from '../versions.ts';
import { RegexError } from './errors.ts';

/**
 * A set of bytes: 1 at the places of its members. Authentication files are read, and their expressions tried, while the
 * server knows of no database and so of no encoding: its characters are bytes then (mbutils.c, `DatabaseEncoding`).
 */
export type ByteSet = Uint8Array;

/** regc_locale.c, `classNames`; `word` came with 14. */
export type ClassName =
  | 'alnum'
  | 'alpha'
  | 'ascii'
  | 'blank'
  | 'cntrl'
  | 'digit'
  | 'graph'
  | 'lower'
  | 'print'
  | 'punct'
  | 'space'
  | 'upper'
  | 'xdigit'
  | 'word';

/** What each class holds in the C collation, where no byte above 127 is anything but (some) control characters. */
const CLASSES: ReadonlyMap<ClassName, RegExp> = new Map<ClassName, RegExp>([
  ['alnum', /[0-9A-Za-z]/],
  ['alpha', /[A-Za-z]/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the class.
  ['ascii', /[\x00-\x7f]/],
  ['blank', /[\t ]/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the class.
  ['cntrl', /[\x00-\x1f\x7f-\x9f]/],
  ['digit', /[0-9]/],
  ['graph', /[!-~]/],
  ['lower', /[a-z]/],
  ['print', /[ -~]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /[\t-\r ]/],
  ['upper', /[A-Z]/],
  ['xdigit', /[0-9A-Fa-f]/],
  ['word', /[0-9A-Za-z_]/],
]);

const membersOf = new Map<ClassName, ByteSet>();

/** The class of that name, or null: regc_locale.c, `lookupcclass`. */
export function classNamed(name: string, major: PgMajor): ClassName | null {
  for (const known of CLASSES.keys()) if (known === name) return known === 'word' && major < 14 ? null : known;
  return null;
}

/** The bytes of a class: regc_locale.c, `cclasscvec`. */
export function classMembers(name: ClassName, ignoreCase: boolean): ByteSet {
  const wanted = ignoreCase && (name === 'lower' || name === 'upper') ? 'alpha' : name;
  const known = membersOf.get(wanted);
  if (known !== undefined) return known;
  const pattern = CLASSES.get(wanted);
  const members = Uint8Array.from({ length: 256 }, (_, byte) => (pattern?.test(String.fromCharCode(byte)) ? 1 : 0));
  membersOf.set(wanted, members);
  return members;
}

export function emptySet(): ByteSet {
  return new Uint8Array(256);
}

export function complement(set: ByteSet): ByteSet {
  return set.map((member) => 1 - member);
}

export function addAll(set: ByteSet, other: ByteSet): void {
  for (let byte = 0; byte < 256; byte += 1) if (other[byte] === 1) set[byte] = 1;
}

/** Adds a character, which `\u` may have put beyond all bytes, with its other case: regc_locale.c, `range`, `allcases`. */
export function addRange(set: ByteSet, from: number, to: number, ignoreCase: boolean): void {
  if (from > to) throw new RegexError('REG_ERANGE');
  for (let byte = from; byte <= Math.min(to, 255); byte += 1) {
    set[byte] = 1;
    if (ignoreCase && isLetter(byte)) set[byte ^ 0x20] = 1;
  }
}

/** A to Z and a to z; in the C collation no other character has cases. */
export function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** The character that a collating element names: itself, or one of POSIX's names (regc_locale.c, `cnames`). */
export function collatingElement(name: Uint8Array): number {
  const [first] = name;
  if (first === undefined) throw new RegexError('REG_ECOLLATE');
  if (name.length === 1) return first;
  const code = name.length > LONGEST_NAME ? undefined : ELEMENTS.get(String.fromCharCode(...name));
  if (code === undefined) throw new RegexError('REG_ECOLLATE');
  return code;
}

const LONGEST_NAME = 'right-square-bracket'.length;

/** POSIX's names by what they stand for, several names of one character apart by a slash. */
const CONTROLS =
  'NUL SOH STX ETX EOT ENQ ACK BEL/alert BS/backspace HT/tab LF/newline VT/vertical-tab FF/form-feed CR/carriage-return ' +
  'SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC IS4/FS IS3/GS IS2/RS IS1/US';
const PRINTABLES: Readonly<Record<string, string>> = {
  ' ': 'space',
  '!': 'exclamation-mark',
  '"': 'quotation-mark',
  '#': 'number-sign',
  $: 'dollar-sign',
  '%': 'percent-sign',
  '&': 'ampersand',
  "'": 'apostrophe',
  '(': 'left-parenthesis',
  ')': 'right-parenthesis',
  '*': 'asterisk',
  '+': 'plus-sign',
  ',': 'comma',
  '-': 'hyphen/hyphen-minus',
  '.': 'period/full-stop',
  '/': 'slash/solidus',
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  ':': 'colon',
  ';': 'semicolon',
  '<': 'less-than-sign',
  '=': 'equals-sign',
  '>': 'greater-than-sign',
  '?': 'question-mark',
  '@': 'commercial-at',
  '[': 'left-square-bracket',
  '\\': 'backslash/reverse-solidus',
  ']': 'right-square-bracket',
  '^': 'circumflex/circumflex-accent',
  _: 'underscore/low-line',
  '`': 'grave-accent',
  '{': 'left-brace/left-curly-bracket',
  '|': 'vertical-line',
  '}': 'right-brace/right-curly-bracket',
  '~': 'tilde',
  '\x7f': 'DEL',
};

const ELEMENTS: ReadonlyMap<string, number> = new Map([
  ...CONTROLS.split(' ').flatMap((names, code) => names.split('/').map((name): [string, number] => [name, code])),
  ...Object.entries(PRINTABLES).flatMap(([character, names]) =>
    names.split('/').map((name): [string, number] => [name, character.charCodeAt(0)]),
  ),
]);
