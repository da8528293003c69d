import type { PgMajor } from '../versions.ts';
import {
  addAll,
  addRange,
  type ByteSet,
  classMembers,
  classNamed,
  collatingElement,
  complement,
  emptySet,
} from './characters.ts';
import { RegexError } from './errors.ts';
import { Lexer, LOOK, type TokenType } from './lexer.ts';
import {
  type Branch,
  type Branches,
  type Constraint,
  type Piece,
  type Preference,
  type Syntax,
  UNBOUNDED,
} from './syntax.ts';

/** DUPMAX. */
const MOST_REPETITIONS = 255;
const NEWLINE = 10;
/**
 * How deep parentheses are followed into one another. The server goes on until its stack is too deep, some thousands,
 * depending on how it was built.
 */
const MOST_NESTING = 400;

/** How many pieces are kept of one expression. */
const MOST_PIECES = 100_000;

/** Ends the reading of an expression that is not followed to its end. */
export class NotFollowed extends Error {}

interface Parsing {
  readonly lexer: Lexer;
  readonly major: PgMajor;
  /** What stands in the capturing parentheses that are closed, by their numbers. */
  readonly groups: Map<number, Branches>;
  refers: boolean;
  depth: number;
  pieces: number;
}

/** Reads an expression as regcomp.c, `parse`, does after REG_ADVANCED. Throws a RegexError, or NotFollowed. */
export function parseRegex(bytes: Uint8Array, major: PgMajor): Syntax {
  const lexer = new Lexer(bytes, major);
  const parsing: Parsing = { lexer, major, groups: new Map(), refers: false, depth: 0, pieces: 0 };
  const branches = parseBranches(parsing, 'end-of-expression', false);
  return { branches, captures: lexer.captures, ignoreCase: lexer.flags.ignoreCase, refers: parsing.refers };
}

function parseBranches(parsing: Parsing, stopper: TokenType, looking: boolean): Branches {
  const { lexer } = parsing;
  parsing.depth += 1;
  if (parsing.depth > MOST_NESTING) throw new NotFollowed();
  const branches: Branch[] = [];
  for (;;) {
    const branch: Piece[] = [];
    while (lexer.type !== '|' && lexer.type !== stopper && lexer.type !== 'end-of-expression') {
      branch.push(parseQuantified(parsing, looking));
    }
    branches.push(branch);
    if (lexer.type !== '|') break;
    lexer.next();
  }
  if (lexer.type !== stopper) throw new RegexError('REG_EPAREN');
  parsing.depth -= 1;
  return branches;
}

/** A constraint, or an atom with its quantifier. */
function parseQuantified(parsing: Parsing, looking: boolean): Piece {
  parsing.pieces += 1;
  if (parsing.pieces > MOST_PIECES) throw new NotFollowed();
  const constraint = parseConstraint(parsing);
  if (constraint !== null) return constraint;
  const piece = parseAtom(parsing, looking);
  const quantifier = parseQuantifier(parsing.lexer);
  if (quantifier === null) return piece;
  return { kind: 'repeat', piece, ...quantifier };
}

const CONSTRAINTS: ReadonlyMap<TokenType, Constraint> = new Map<TokenType, Constraint>([
  ...([
    ['string-start', 'string-start'],
    ['string-end', 'string-end'],
  ] as const),
  ...([
    ['word-start', 'word-start'],
    ['word-end', 'word-end'],
  ] as const),
  ...([
    ['word-boundary', 'word-boundary'],
    ['no-word-boundary', 'no-word-boundary'],
  ] as const),
]);

/** What takes no quantifier; null before anything else. */
function parseConstraint(parsing: Parsing): Piece | null {
  const { lexer } = parsing;
  if (lexer.type === 'look-around') {
    const behind = (lexer.value & LOOK.behind) !== 0;
    const negative = (lexer.value & LOOK.negative) !== 0;
    lexer.next();
    const body = parseBranches(parsing, ')', true);
    lexer.next();
    return { kind: 'look', behind, negative, body };
  }
  const { newlineAnchors } = lexer.flags;
  const constraint =
    lexer.type === '^'
      ? newlineAnchors
        ? 'line-start'
        : 'string-start'
      : lexer.type === '$'
        ? newlineAnchors
          ? 'line-end'
          : 'string-end'
        : CONSTRAINTS.get(lexer.type);
  if (constraint === undefined) return null;
  lexer.next();
  return { kind: 'constraint', constraint };
}

function parseAtom(parsing: Parsing, looking: boolean): Piece {
  const { lexer } = parsing;
  switch (lexer.type) {
    case '*':
    case '+':
    case '?':
    case '{':
      throw new RegexError('REG_BADRPT');
    case ')':
      // An ERE takes one that closes nothing for itself.
      if (lexer.flags.advanced || !lexer.flags.extended) throw new RegexError('REG_EPAREN');
      return advance(lexer, characterSet(lexer));
    case 'plain':
      return advance(lexer, characterSet(lexer));
    case '[':
      return advance(lexer, lexer.value === 1 ? parseBracket(parsing) : negatedBracket(parsing));
    case 'class':
      return advance(lexer, classMembers(lexer.className, lexer.flags.ignoreCase));
    case 'complement':
      return advance(lexer, negatedClass(parsing));
    case '.': {
      const any = complement(emptySet());
      if (lexer.flags.newlineStops) any[NEWLINE] = 0;
      return advance(lexer, any);
    }
    case '(':
      return parseGroup(parsing, looking);
    case 'back-reference':
      return parseReference(parsing, looking);
    default:
      // Not reached: the lexer gives nothing else outside brackets and bounds.
      throw new RegexError('REG_BADPAT');
  }
}

function advance(lexer: Lexer, set: ByteSet): Piece {
  lexer.next();
  return { kind: 'set', set };
}

const singles = new Map<number, ByteSet>();

/** The set of one character, which expressions share: they are mostly made of such. */
function characterSet({ value, flags }: Lexer): ByteSet {
  const key = value > 255 ? -1 : flags.ignoreCase ? value + 256 : value;
  let set = singles.get(key);
  if (set === undefined) {
    set = emptySet();
    addRange(set, value, value, flags.ignoreCase);
    singles.set(key, set);
  }
  return set;
}

/** `\D`, `\S` or `\W`: before 14 one for `[^…]`, which matches no line feed where line feeds stop. */
function negatedClass({ lexer, major }: Parsing): ByteSet {
  const set = complement(classMembers(lexer.className, lexer.flags.ignoreCase));
  if (major < 14 && lexer.flags.newlineStops) set[NEWLINE] = 0;
  return set;
}

function negatedBracket(parsing: Parsing): ByteSet {
  const set = complement(parseBracket(parsing));
  if (parsing.lexer.flags.newlineStops) set[NEWLINE] = 0;
  return set;
}

/** Up to the closing bracket, which is left as the token. */
function parseBracket(parsing: Parsing): ByteSet {
  const { lexer } = parsing;
  const set = emptySet();
  lexer.next();
  while (lexer.type !== ']') parseBracketPart(parsing, set);
  return set;
}

/** regcomp.c, `brackpart`. */
function parseBracketPart({ lexer, major }: Parsing, set: ByteSet): void {
  const { ignoreCase } = lexer.flags;
  switch (lexer.type) {
    case 'plain': {
      const from = lexer.value;
      lexer.next();
      addRange(set, from, rangeEnd(lexer, from), ignoreCase);
      return;
    }
    case '[.': {
      const from = parseElement(lexer);
      addRange(set, from, rangeEnd(lexer, from), ignoreCase);
      return;
    }
    case '[=': {
      const element = parseElement(lexer);
      addRange(set, element, element, ignoreCase);
      return;
    }
    case '[:': {
      const bytes = parseName(lexer);
      const name = bytes.length > 10 ? null : classNamed(String.fromCharCode(...bytes), major);
      if (name === null) throw new RegexError('REG_ECTYPE');
      addAll(set, classMembers(name, ignoreCase));
      return;
    }
    case 'class':
      addAll(set, classMembers(lexer.className, ignoreCase));
      lexer.next();
      return;
    case 'complement':
      addAll(set, complement(classMembers(lexer.className, ignoreCase)));
      lexer.next();
      return;
    default:
      throw new RegexError('REG_ERANGE');
  }
}

/** The other end of a range where one follows, else its beginning. */
function rangeEnd(lexer: Lexer, from: number): number {
  if (lexer.type !== 'range') return from;
  lexer.next();
  if (isToken(lexer, '[.')) return parseElement(lexer);
  if (!isToken(lexer, 'plain') && !isToken(lexer, 'range')) throw new RegexError('REG_ERANGE');
  const to = lexer.value;
  lexer.next();
  return to;
}

function parseElement(lexer: Lexer): number {
  return collatingElement(parseName(lexer));
}

/** regcomp.c, `scanplain`: what stands between `[.` and `.]`, both taken. */
function parseName(lexer: Lexer): Uint8Array {
  const start = lexer.at;
  let end = start;
  lexer.next();
  while (lexer.type === 'plain') {
    end = lexer.at;
    lexer.next();
  }
  lexer.next();
  return lexer.slice(start, end);
}

function parseGroup(parsing: Parsing, looking: boolean): Piece {
  const { lexer } = parsing;
  const captures = !looking && lexer.value === 1;
  if (captures) lexer.captures += 1;
  const capture = captures ? lexer.captures : null;
  lexer.next();
  const body = parseBranches(parsing, ')', looking);
  lexer.next();
  if (capture !== null) parsing.groups.set(capture, body);
  return { kind: 'group', capture, body };
}

function parseReference(parsing: Parsing, looking: boolean): Piece {
  const { lexer } = parsing;
  const group = looking ? undefined : parsing.groups.get(lexer.value);
  if (group === undefined) throw new RegexError('REG_ESUBREG');
  const capture = lexer.value;
  parsing.refers = true;
  lexer.next();
  return { kind: 'reference', capture, group };
}

interface Quantifier {
  readonly least: number;
  readonly most: number;
  readonly preference: Preference;
}

function parseQuantifier(lexer: Lexer): Quantifier | null {
  if (lexer.type === '{') return parseBound(lexer);
  if (lexer.type !== '*' && lexer.type !== '+' && lexer.type !== '?') return null;
  const preference = preferenceOf(lexer);
  const least = lexer.type === '+' ? 1 : 0;
  const most = lexer.type === '?' ? 1 : UNBOUNDED;
  lexer.next();
  return { least, most, preference };
}

function parseBound(lexer: Lexer): Quantifier {
  lexer.next();
  const least = parseNumber(lexer);
  let most = least;
  let preference: Preference = null;
  if (isToken(lexer, ',')) {
    lexer.next();
    most = isToken(lexer, 'digit') ? parseNumber(lexer) : UNBOUNDED;
    if (least > most) throw new RegexError('REG_BADBR');
    preference = preferenceOf(lexer);
  }
  if (!isToken(lexer, '}')) throw new RegexError('REG_BADBR');
  lexer.next();
  return { least, most, preference };
}

function preferenceOf(lexer: Lexer): Preference {
  return lexer.value === 0 ? 'fewer' : 'more';
}

/** Reads the type anew: the compiler does not know that `next` changes it. */
function isToken(lexer: Lexer, type: TokenType): boolean {
  return lexer.type === type;
}

function parseNumber(lexer: Lexer): number {
  let value = 0;
  while (lexer.type === 'digit' && value < MOST_REPETITIONS) {
    value = value * 10 + lexer.value;
    lexer.next();
  }
  if (lexer.type === 'digit' || value > MOST_REPETITIONS) throw new RegexError('REG_BADBR');
  return value;
}
