const SCHEME = /postgres(?:(?:ql)?(?:\+[a-z0-9_]+)?\\?:\\?\/\\?\/|ql\\?:)/y;
const OTHERS: readonly string[] = ['ecto://', 'pgsql:', 'psql://', 'postgis://', 'timescale'];

/**
 * Offsets in a file at which a connection string may stand, ascending: within the string, not always at its start. Found
 * by searching for a few fixed strings, because most files hold none of them.
 */
export function findCandidates(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf('postgres'); at >= 0; at = text.indexOf('postgres', at + 8)) {
    SCHEME.lastIndex = at;
    if (SCHEME.test(text)) found.push(at);
  }
  for (const needle of OTHERS) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) found.push(at);
  }
  for (let at = text.indexOf('dbname='); at >= 0; at = text.indexOf('dbname=', at + 7)) {
    if (/\b(?:host|hostaddr|user|password|port|service|sslmode) ?=/.test(around(text, at))) found.push(at);
  }
  for (let at = text.indexOf('ost='); at >= 0; at = text.indexOf('ost=', at + 4)) {
    const initial = text[at - 1];
    if (initial !== 'h' && initial !== 'H') continue;
    const near = around(text, at);
    if (/[;\s"'](?:user|database|username|user ?id|port|db) ?=/i.test(near)) found.push(at - 1);
  }
  for (let at = text.indexOf('erver='); at >= 0; at = text.indexOf('erver=', at + 6)) {
    if (/;\s*(?:port|user ?name|database|db|driver) ?=/i.test(around(text, at))) found.push(at - 1);
  }
  return found.sort((a, b) => a - b);
}

/** The line around an offset, at most 400 characters to each side. */
function around(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 400), at);
  const after = text.slice(at, at + 400);
  const newline = after.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + (newline < 0 ? after : after.slice(0, newline));
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
