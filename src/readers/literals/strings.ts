import { goesOn, joinedFrom } from './joined.ts';
import type { Language } from './languages.ts';
import { type Literal, literalOf, type StringToken } from './literal.ts';

/**
 * The string literals and comments of a source text in order, as far as `until`: one pass, in linear time. A quote that is
 * not closed on its line is no literal (an apostrophe, a lifetime, a regular expression), so that one oddity spoils one
 * line at most.
 */
export function stringsOf(source: string, language: Language, until: number = source.length): readonly StringToken[] {
  const tokens: StringToken[] = [];
  const special = starters(language);
  let at = 0;
  while (at <= until) {
    special.lastIndex = at;
    const next = special.exec(source);
    if (next === null || next.index > until) break;
    at = next.index;
    const char = next[0];
    const comment = commentEnd(source, at, language);
    if (comment > at) {
      tokens.push({ comment: true, outerStart: at, start: at, end: comment, outerEnd: comment, raw: true });
      at = comment;
      continue;
    }
    const long = language.longQuotes.find((quote) => source.startsWith(quote, at));
    const quote = long ?? (language.quotes.includes(char) ? char : undefined);
    if (quote === undefined) {
      at += 1;
      continue;
    }
    const prefix = source.slice(Math.max(0, at - 3), at);
    const rawQuote = language.rawQuotes.includes(char);
    const raw = rawQuote || (language.rawPrefix?.test(prefix) ?? false);
    const start = at + quote.length;
    const end = closing(source, start, quote, long !== undefined, raw || language.doubled, language.doubled);
    if (end < 0) {
      at += 1;
      continue;
    }
    const outerEnd = end + quote.length;
    tokens.push({ comment: false, outerStart: at, start, end, outerEnd, raw: raw || language.doubled });
    at = end + quote.length;
  }
  return tokens;
}

const startersOf = new WeakMap<Language, RegExp>();

/** One of the characters with which a comment or literal of the language can begin. Everything else is passed over at once. */
function starters(language: Language): RegExp {
  const known = startersOf.get(language);
  if (known !== undefined) return known;
  const opening = [...language.lineComments, ...language.blockComments.map(([open]) => open), ...language.longQuotes];
  const chars = new Set([...opening.map((text) => text[0] ?? ''), ...language.quotes]);
  const pattern = new RegExp(
    `[${[...chars].map((char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`).join('')}]`,
    'gu',
  );
  startersOf.set(language, pattern);
  return pattern;
}

/** Where the comment that begins here ends; `at` itself where none begins. */
function commentEnd(source: string, at: number, language: Language): number {
  for (const [open, close] of language.blockComments) {
    if (!source.startsWith(open, at)) continue;
    const end = source.indexOf(close, at + open.length);
    return end < 0 ? source.length : end + close.length;
  }
  for (const open of language.lineComments) {
    if (!source.startsWith(open, at)) continue;
    // A shell's `$#`, a URL's `//` outside of quotes.
    if (open === '//' && source[at - 1] === ':') continue;
    const end = source.indexOf('\n', at);
    return end < 0 ? source.length : end;
  }
  return at;
}

function closing(source: string, start: number, quote: string, long: boolean, raw: boolean, doubled: boolean): number {
  const template = quote === '`';
  let at = start;
  while (at < source.length) {
    const char = source[at];
    if (char === '\n' && !long) return -1;
    if (char === '\\' && !raw) {
      at += 2;
    } else if (template && !raw && char === '$' && source[at + 1] === '{') {
      at = braceEnd(source, at + 2);
    } else if (source.startsWith(quote, at)) {
      if (!doubled || source[at + 1] !== quote) return at;
      at += 2;
    } else {
      at += 1;
    }
  }
  return -1;
}

/** Past the brace that closes a template's expression. */
function braceEnd(source: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < source.length && depth > 0) {
    if (source[at] === '{') depth += 1;
    else if (source[at] === '}') depth -= 1;
    else if (source[at] === '\n') return at;
    at += 1;
  }
  return at;
}

/** The literal around an offset, by binary search, with what is joined to it; null where there is none, or where it is a later part of a longer string. */
export function stringAt(source: string, tokens: readonly StringToken[], at: number): Literal | null {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle]?.outerStart ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = tokens[low];
  const within = found !== undefined && at >= found.start && at < found.end;
  const token = within ? found : directlyQuoted(source, at);
  if (token === null || token.comment) return null;
  const before = source.slice(Math.max(0, token.outerStart - 200), token.outerStart);
  const after = source.slice(token.outerEnd, token.outerEnd + 60);
  if (followsJoin(before)) return null;
  const { name, isDefault } = nameOf(before);
  if (goesOn(after)) {
    const whole = within ? joinedFrom(source, tokens, low, name) : null;
    return whole === null ? null : { ...whole, ...(isDefault ? { isDefault } : {}) };
  }
  const quote = source[token.outerStart] ?? "'";
  const escapes = token.raw ? 'doubled-quote' : 'backslash';
  return { ...literalOf(source, token.start, token.end, escapes, name, quote), ...(isDefault ? { isDefault } : {}) };
}

/**
 * A literal that begins right here, where the pass before got out of step with the quotes of its line: a regular expression
 * with a quote in it does that.
 */
function directlyQuoted(source: string, at: number): StringToken | null {
  const quote = source[at - 1];
  if (quote !== '"' && quote !== "'" && quote !== '`') return null;
  const end = closing(source.slice(at, at + 8192), 0, quote, false, false, false) + at;
  return end < at ? null : { comment: false, outerStart: at - 1, start: at, end, outerEnd: end + 1, raw: false };
}

/** Concatenation: what stands here is not the beginning of it. */
function followsJoin(before: string): boolean {
  return /(?:[^+]\+|\.\.|<>|[\w)"'\]] \.|[^&]&|["'`][ \t]*\\?\r?\n?[ \t]*)\s*[a-zA-Z@$]{0,2}$/.test(before);
}

const ASSIGNED =
  /["'`]?([A-Za-z_$][\w.-]*)["'`]?\]?\s*(?::\s*[\w<>[\]|?.]{1,40}\s*)?(?::=|=>|[:=])\s*(?:[\w.]{1,60}\(\s*)?[@$a-zA-Z&]{0,3}#*$/;
const LOOKED_UP =
  /["'`]([A-Za-z_]\w{1,80})["'`]\s*(?:,|\)\s*(?:\|\||\?\?|\?:|or|do:|,))\s*(?:default\s*[=:]\s*)?[@$a-zA-Z]{0,2}$/;
const MEMBER = /\benv\.([A-Z_][A-Z0-9_]{1,80})\s*(?:\|\||\?\?)\s*$/;

/** What is given the literal: the variable that it is the default of, or the target of the assignment. */
function nameOf(before: string): { readonly name: string | null; readonly isDefault: boolean } {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const looked = LOOKED_UP.exec(before) ?? MEMBER.exec(before);
  const variable = looked?.[1];
  if (looked !== null && variable !== undefined) {
    // The call may stand on the line before its arguments.
    const above = before.slice(0, looked.index).trimEnd();
    const call = above.slice(above.lastIndexOf('\n') + 1) + before.slice(above.length);
    if (/env|default|fetch|config|lookup|get/i.test(call)) return { name: variable, isDefault: true };
  }
  return { name: ASSIGNED.exec(line)?.[1] ?? null, isDefault: false };
}
