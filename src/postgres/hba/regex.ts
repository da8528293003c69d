/**
 * What PostgreSQL's regular expression compiler says of an expression that is plainly wrong; null where it would accept it or
 * where telling needs the whole compiler (escapes, brackets, options are left alone). Texts of `regerrs.h`.
 */
export function regexError(expression: string): string | null {
  if (expression.startsWith('***') || /[\\[]|\(\?/.test(expression)) return null;
  let depth = 0;
  let atom = false;
  let quantified = false;
  for (let at = 0; at < expression.length; at += 1) {
    const character = expression[at] ?? '';
    if (character === '(') {
      depth += 1;
      atom = false;
      quantified = false;
    } else if (character === ')') {
      if (depth === 0) return PARENTHESES;
      depth -= 1;
      atom = true;
      quantified = false;
    } else if (character === '|') {
      atom = false;
      quantified = false;
    } else if ('*+?'.includes(character)) {
      if (!atom || quantified) return OPERAND;
      if (expression[at + 1] === '?') at += 1;
      quantified = true;
    } else if (character === '{' && /[0-9]/.test(expression[at + 1] ?? '')) {
      if (!atom || quantified) return OPERAND;
      BOUND.lastIndex = at;
      const bound = BOUND.exec(expression);
      if (bound === null) return null;
      if (bound[3] === '') return BOUND.lastIndex >= expression.length ? BRACES : COUNTS;
      const low = Number(bound[1]);
      const high = bound[2] === undefined ? low : bound[2] === '' ? MOST : Number(bound[2]);
      if (low > MOST || high > MOST || low > high) return COUNTS;
      at += bound[0].length - 1;
      if (expression[at + 1] === '?') at += 1;
      quantified = true;
    } else {
      atom = character !== '^' && character !== '$';
      quantified = false;
    }
  }
  return depth > 0 ? PARENTHESES : null;
}

const PARENTHESES = 'parentheses () not balanced';
const BRACES = 'braces {} not balanced';
const OPERAND = 'quantifier operand invalid';
const COUNTS = 'invalid repetition count(s)';

const BOUND = /\{(\d+)(?:,(\d*))?(\}?)/y;
/** DUPMAX. */
const MOST = 255;
