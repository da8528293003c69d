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
  const tokens = tokensOf(text);
  let at = 0;
  const next = (): Token => tokens[at] ?? { kind: 'end', text: '' };
  const isMark = (mark: string): boolean => next().kind === 'mark' && next().text === mark;
  const isName = (): boolean => next().kind === 'name' || next().kind === 'number' || isMark('*');

  function list(): boolean {
    for (;;) {
      if (!isName()) return false;
      at += 1;
      if (!isMark(',')) return true;
      at += 1;
    }
  }
  function counted(): boolean {
    if (next().kind !== 'number') return false;
    at += 1;
    if (!isMark('(')) return false;
    at += 1;
    if (!list() || !isMark(')')) return false;
    at += 1;
    return true;
  }
  const first = next();
  const second = tokens[1];
  const worded = first.kind === 'name' && /^(?:any|first)$/i.test(first.text);
  if (worded) at = 1;
  const count = tokens[at];
  const ofCount = worded || (first.kind === 'number' && second?.kind === 'mark' && second.text === '(');
  if ((ofCount ? counted() : list()) && next().kind === 'end') {
    if (!ofCount || !/^0+$/.test(count?.text ?? '')) return null;
    return 'number of synchronous standbys (0) must be greater than zero';
  }
  const wrong = tokens.find(({ kind }, index) => kind === 'unterminated' && index <= at);
  if (wrong !== undefined) return 'unterminated quoted identifier at end of input';
  return next().kind === 'end' ? 'syntax error at end of input' : `syntax error at or near "${next().text}"`;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (found === null) break;
    const [, quoted, name, number, mark] = found;
    if (quoted !== undefined) {
      const closed = /^"(?:[^"]|"")*"$/.test(quoted);
      tokens.push({ kind: closed ? 'name' : 'unterminated', text: quoted });
    } else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
  }
  return tokens;
}
