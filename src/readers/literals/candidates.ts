/** What a connection string has in it somewhere; what stands around decides. */
const SIGNS = /postgres|ecto:\/\/|pgsql:|psql:\/\/|postgis:\/\/|timescale|dbname=|ost=|erver=/g;
const SCHEME = /postgres(?:(?:ql)?(?:\+[a-z0-9_]+)?\\?:\\?\/\\?\/|ql\\?:)/y;

/**
 * Offsets in a file at which a connection string may stand, ascending: within the string, not always at its start. Found
 * by one search for a few fixed strings, because most files hold none of them.
 */
export function findCandidates(text: string): readonly number[] {
  const found: number[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    const at = candidateAt(text, sign, index);
    if (at !== null) found.push(at);
  }
  return found.sort((a, b) => a - b);
}

/** Where the string begins that a sign may belong to; null where what stands around says otherwise. */
function candidateAt(text: string, sign: string, at: number): number | null {
  switch (sign) {
    case 'postgres':
      SCHEME.lastIndex = at;
      return SCHEME.test(text) ? at : null;
    case 'dbname=':
      return /\b(?:host|hostaddr|user|password|port|service|sslmode) ?=/.test(around(text, at)) ? at : null;
    case 'ost=': {
      const named = text[at - 1] === 'h' || text[at - 1] === 'H';
      const keys = /[;\s"'](?:user|database|username|user ?id|port|db) ?=/i;
      return named && keys.test(around(text, at)) ? at - 1 : null;
    }
    case 'erver=':
      return /;\s*(?:port|user ?name|database|db|driver) ?=/i.test(around(text, at)) ? at - 1 : null;
    default:
      return at;
  }
}

/** A line, and those after it in which the string of its end goes on. */
const GOING_ON = /^(?:[^\n]*["'`][ \t]*[+&.\\]?[ \t]*\r?\n)*[^\n]*/;

/** The line around an offset with what its string goes on in, at most 400 characters to each side. */
function around(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 400), at);
  const after = text.slice(at, at + 400);
  return before.slice(before.lastIndexOf('\n') + 1) + (GOING_ON.exec(after)?.[0] ?? '');
}

/** Longer lines are made by machines; nobody writes a connection string into them. */
const LONGEST_LINE = 16_384;

/** Offsets of the line around an offset, without its end; null where the line is too long to be looked at again and again. */
export function lineAround(text: string, at: number): { readonly from: number; readonly to: number } | null {
  const before = text.slice(Math.max(0, at - LONGEST_LINE), at);
  const start = before.lastIndexOf('\n');
  if (start < 0 && at > LONGEST_LINE) return null;
  const after = text.slice(at, at + LONGEST_LINE).indexOf('\n');
  const to = after < 0 ? text.length : at + after;
  const from = start < 0 ? 0 : at - before.length + start + 1;
  return to - from > LONGEST_LINE ? null : { from, to };
}
