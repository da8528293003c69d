import { type Literal, literalOf, type StringToken } from './literal.ts';

/** Nobody writes a connection string in more pieces by hand. */
const MOST_PIECES = 40;

/** What stands between two literals that are one string: nothing but blanks, or an operator that joins them. */
const JOINED = /^\s*(?:\+(?!\+)|\.\.|<>|&(?!&)|\.|\\)?\s*[a-zA-Z@$]{0,2}$/;

/**
 * The string that begins with a token and goes on in the literals after it, which stand beside it or are joined to it by an
 * operator. Null where something is joined to it that is not written here.
 */
export function joinedFrom(
  source: string,
  tokens: readonly StringToken[],
  first: number,
  name: string | null,
): Literal | null {
  let text = '';
  const offsets: number[] = [];
  for (let index = first; index < first + MOST_PIECES; index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    const escapes = token.raw ? 'doubled-quote' : 'backslash';
    const own = literalOf(source, token.start, token.end, escapes, name, source[token.outerStart]);
    for (let at = 0; at < own.text.length; at += 1) offsets.push(own.offsets?.[at] ?? token.start + at);
    text += own.text;
    if (!goesOn(source.slice(token.outerEnd, token.outerEnd + 60))) {
      offsets.push(token.end);
      return { start: tokens[first]?.start ?? token.start, end: token.end, text, offsets, name };
    }
    const next = tokens[index + 1];
    if (next === undefined || next.comment || !JOINED.test(source.slice(token.outerEnd, next.outerStart))) return null;
  }
  return null;
}

/** Whether what stands after a literal says that it is not all of the string. */
export function goesOn(after: string): boolean {
  return (
    /^\s*(?:\+(?!\+)|\.\.|<>|&(?!&)|\. ?["'$]|\.\s|~)/.test(after) ||
    /^[ \t]*\\?\r?\n?[ \t]*[a-zA-Z@$]{0,2}["'`]/.test(after)
  );
}
