import { interpolate, type Variables } from './interpolate.ts';
import { Located, type TextSource } from './located.ts';

/** Files of variables are small; what is beyond this many assignments is not read. */
const MAX_ASSIGNMENTS = 5000;
const ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*[=:][ \t]*/y;

/**
 * The assignments of a file of variables as compose reads it (compose-go, dotenv package): `export`, comments, quoted values
 * over several lines, `$` expanded from earlier lines and from `variables` but in single quotes. The last one of a name wins.
 */
export function readDotenv(text: string, source: TextSource, variables: Variables): Map<string, Located> {
  const values = new Map<string, Located>();
  const known = new Map(variables);
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let budget = MAX_ASSIGNMENTS;
  while (at < text.length && budget > 0) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    ASSIGNMENT.lastIndex = at;
    const match = ASSIGNMENT.exec(text);
    if (match === null || ASSIGNMENT.lastIndex > lineEnd) {
      at = lineEnd + 1;
      continue;
    }
    budget -= 1;
    const value = readValue(text, ASSIGNMENT.lastIndex, lineEnd, source);
    const name = match[1] ?? '';
    const expanded = value.literal ? value.value : interpolate(value.value, known);
    values.set(name, expanded);
    if (!variables.has(name)) known.set(name, expanded);
    const after = text.indexOf('\n', Math.max(value.end, at));
    at = after < 0 ? text.length : after + 1;
  }
  return values;
}

interface Value {
  readonly value: Located;
  /** In single quotes: nothing is expanded. */
  readonly literal: boolean;
  readonly end: number;
}

function readValue(text: string, start: number, lineEnd: number, source: TextSource): Value {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const close = closingQuote(text, start, quote);
    if (close !== null) {
      const inner = Located.verbatim(text.slice(start + 1, close), source, start + 1);
      const value = quote === '"' ? unquoted(inner) : inner;
      return { value, literal: quote === "'", end: close + 1 };
    }
  }
  let end = lineEnd;
  const comment = /[ \t]#/.exec(text.slice(start, lineEnd));
  if (comment !== null) end = start + comment.index;
  if (quote === '#') end = start;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { value: Located.verbatim(text.slice(start, end), source, start), literal: false, end };
}

function closingQuote(text: string, start: number, quote: string): number | null {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote) return at;
  }
  return null;
}

/** `\"`, `\\` and `\$` lose their backslash; other escapes do not occur in what matters here and stay. */
function unquoted(inner: Located): Located {
  if (!inner.text.includes('\\')) return inner;
  const offsets: number[] = [];
  for (let at = 0; at < inner.length; at += 1) {
    const next = inner.text[at + 1];
    if (inner.text[at] === '\\' && (next === '"' || next === '\\')) at += 1;
    offsets.push(at);
  }
  return inner.pick(offsets, inner.base);
}
