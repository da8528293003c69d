const TOKEN = /[ \t-\r]*(?:("(?:[^"]|"")*"?)|([A-Za-z_\x80-\uffff][A-Za-z_0-9$\x80-\uffff]*)|([0-9]+)|([\s\S]))?/y;

interface Token {
  readonly kind: 'name' | 'number' | 'mark' | 'end' | 'unterminated';
  readonly text: string;
}

/**
 * Why a value of synchronous_standby_names is none, as the server's DETAIL has it; null for a good one. The grammar is that of
 * syncrep_scanner.l and syncrep_gram.y: a list of names (`*` is one, so is a number), or `[ANY | FIRST] number ( list )`.
 */
export function standbyNamesError(text: string): string | null {
  const pattern = new RegExp(TOKEN);
  let token = readToken(pattern, text);
  const isMark = (mark: string): boolean => token.kind === 'mark' && token.text === mark;
  function advance(): void {
    token = readToken(pattern, text);
  }
  function take(mark: string): boolean {
    if (!isMark(mark)) return false;
    advance();
    return true;
  }
  /** What follows the first name of a list, which has been read. */
  function restOfList(): boolean {
    while (isMark(',')) {
      advance();
      if (!name()) return false;
    }
    return true;
  }
  function name(): boolean {
    if ((token.kind !== 'name' || isKeyword(token)) && token.kind !== 'number' && !isMark('*')) return false;
    advance();
    return true;
  }
  function figures(): string | null {
    const { kind, text: written } = token;
    if (kind === 'number') advance();
    return kind === 'number' ? written : null;
  }
  const inBrackets = (): boolean => take('(') && name() && restOfList() && take(')');

  let number: string | null = null;
  let good: boolean;
  if (isKeyword(token)) {
    advance();
    number = figures();
    good = number !== null && inBrackets();
  } else {
    const first = token;
    good = name();
    if (good && first.kind === 'number' && isMark('(')) {
      number = first.text;
      good = inBrackets();
    } else {
      good &&= restOfList();
    }
  }
  if (good && token.kind === 'end') {
    const wanted = number === null ? 1 : atoi(number);
    return wanted > 0 ? null : `number of synchronous standbys (${wanted}) must be greater than zero`;
  }
  if (token.kind === 'unterminated') return 'unterminated quoted identifier at end of input';
  // Of a name in quotes the scanner matched the closing one last.
  const near = token.text.startsWith('"') ? '"' : token.text;
  return token.kind === 'end' ? 'syntax error at end of input' : `syntax error at or near "${near}"`;
}

/** `ANY` and `FIRST` are no names, unless in quotes. */
function isKeyword({ kind, text }: Token): boolean {
  return kind === 'name' && /^(?:any|first)$/i.test(text);
}

/** atoi() of glibc for figures: strtol(), which ends at 2^63 - 1, and of that the low 32 bits. */
function atoi(figures: string): number {
  if (Number(figures) >= 2 ** 63) return -1;
  return Number(BigInt.asIntN(32, BigInt(figures)));
}

function readToken(pattern: RegExp, text: string): Token {
  if (pattern.lastIndex >= text.length) return { kind: 'end', text: '' };
  const [, quoted, name, number, mark] = pattern.exec(text) ?? [];
  if (quoted !== undefined) return { kind: /^"(?:[^"]|"")*"$/.test(quoted) ? 'name' : 'unterminated', text: quoted };
  if (name !== undefined) return { kind: 'name', text: name };
  if (number !== undefined) return { kind: 'number', text: number };
  return mark === undefined ? { kind: 'end', text: '' } : { kind: 'mark', text: mark };
}
