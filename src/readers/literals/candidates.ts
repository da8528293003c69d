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

/** The line around an offset, or 400 characters to each side of it where the line is longer. */
function around(text: string, at: number): string {
  const newline = text.indexOf('\n', at);
  const start = Math.max(0, text.lastIndexOf('\n', at), at - 400);
  return text.slice(start, Math.min(newline < 0 ? text.length : newline, at + 400));
}
