import type { Expression, Span } from './expression.ts';

const MODE = /(?:^|\.)(disable|allow|prefer(?:red)?|require[d]?|verify[_-]?(?:ca|full))$/i;
const WEAKEST_FIRST = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];
const MOST = 8;

/** libpq's word for a constant of an enumeration: `SslMode.VerifyFull`, `SSLMode.VERIFY_FULL`. */
export function modeOf(path: string): string | null {
  const word = MODE.exec(path)?.[1]?.toLowerCase().replaceAll('_', '-');
  if (word === undefined) return null;
  if (word.startsWith('verify')) return word.endsWith('ca') ? 'verify-ca' : 'verify-full';
  return word.startsWith('prefer') ? 'prefer' : word.startsWith('require') ? 'require' : word;
}

/**
 * The strongest of several modes of TLS, one of which holds when the program runs: whichever it is, the connection is worth no more.
 * Null where one of them is not known, and where one checks all there is and another does not: then nothing is certain.
 */
export function strongestMode(
  expression: Expression,
  reduce: (one: Expression) => Expression,
): (Span & { readonly mode: string }) | null {
  let strongest: (Span & { readonly mode: string }) | null = null;
  let different = false;
  const left: Expression[] = [expression];
  for (let seen = 0; left.length > 0; seen += 1) {
    const next = left.pop();
    if (next === undefined || seen > MOST) return null;
    const one = reduce(next);
    if (one.kind === 'either') {
      left.push(one.second, one.first);
      continue;
    }
    const mode = stated(one);
    if (mode === null) return null;
    if (strongest !== null && mode !== strongest.mode) different = true;
    if (strongest === null || WEAKEST_FIRST.indexOf(mode) > WEAKEST_FIRST.indexOf(strongest.mode)) {
      strongest = { mode, start: one.start, end: one.end };
    }
  }
  return different && strongest?.mode === 'verify-full' ? null : strongest;
}

function stated(expression: Expression): string | null {
  if (expression.kind === 'name') return expression.path.includes('.') ? modeOf(expression.path) : null;
  const [only, ...more] = expression.kind === 'text' ? expression.pieces : [];
  const text = only !== undefined && 'text' in only && more.length === 0 ? only.text : null;
  return text !== null && WEAKEST_FIRST.includes(text) ? text : null;
}
