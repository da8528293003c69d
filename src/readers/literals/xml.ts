import type { Literal } from './literal.ts';

/** Documentation in DocBook and its like shows connection strings that nobody uses. */
const DOCUMENT = /<(?:!DOCTYPE\s+)?(?:book|chapter|article|refentry|sect1|section|topic|html|manual)[\s>]/i;

/** Values of more characters than this, with their tag, are not looked at. */
const WINDOW = 8192;

/**
 * Finds the attribute value or text node around an offset, entities decoded: null in comments and documentation. Offsets
 * have to be asked for in ascending order.
 */
export function xmlFinder(source: string): (at: number) => Literal | null {
  if (DOCUMENT.test(source.slice(0, 1500))) return () => null;
  let commentStart = source.indexOf('<!--');
  let commentEnd = commentStart < 0 ? -1 : endOfComment(source, commentStart);
  return (at) => {
    while (commentStart >= 0 && commentEnd <= at) {
      commentStart = source.indexOf('<!--', commentEnd);
      commentEnd = commentStart < 0 ? -1 : endOfComment(source, commentStart);
    }
    return commentStart >= 0 && commentStart < at ? null : valueAt(source, at);
  };
}

function endOfComment(source: string, start: number): number {
  const end = source.indexOf('-->', start);
  return end < 0 ? source.length : end + 3;
}

function valueAt(source: string, at: number): Literal | null {
  const window = Math.max(0, at - WINDOW);
  const before = source.slice(window, at);
  const opened = window + before.lastIndexOf('<');
  const closed = before.includes('>') ? window + before.lastIndexOf('>') : -1;
  if (opened < window) return null;
  const limit = Math.min(source.length, at + WINDOW);
  if (source.startsWith('<![CDATA[', opened)) {
    const end = indexWithin(source, ']]>', at, limit);
    return end < 0 ? null : trimmed(source, opened + 9, end, elementBefore(source, opened), false);
  }
  if (closed > opened) {
    const end = indexWithin(source, '<', at, limit);
    if (end < 0 && limit < source.length) return null;
    return trimmed(source, closed + 1, end < 0 ? source.length : end, elementBefore(source, closed + 1), true);
  }
  // Inside a tag: the quote that opens the attribute follows a `=`.
  for (let quoteAt = at - 1; quoteAt > opened && quoteAt >= window; quoteAt -= 1) {
    const quote = source[quoteAt];
    if ((quote !== '"' && quote !== "'") || !/=\s*$/.test(source.slice(Math.max(0, quoteAt - 10), quoteAt))) continue;
    const end = indexWithin(source, quote, quoteAt + 1, limit);
    if (end < at) return null;
    const literal = trimmed(source, quoteAt + 1, end, attributeName(source, opened, quoteAt), true);
    const provider = PROVIDER.exec(tagAt(source, opened, quoteAt))?.[1];
    return provider === undefined ? literal : { ...literal, provider };
  }
  return null;
}

/** First occurrence between two offsets, -1 where there is none. */
function indexWithin(source: string, needle: string, from: number, to: number): number {
  const found = source.slice(from, to).indexOf(needle);
  return found < 0 ? -1 : from + found;
}

function elementBefore(source: string, at: number): string | null {
  const open = Math.max(0, at - 400) + source.slice(Math.max(0, at - 400), at).lastIndexOf('<');
  return /^<([\w:.-]+)/.exec(source.slice(open, open + 100))?.[1] ?? null;
}

/** The attribute's name; for `<property name="url" value="…">` what `name` (or `key`) says. */
function attributeName(source: string, opened: number, quoteAt: number): string | null {
  const own = /([\w:.-]+)\s*=\s*$/.exec(source.slice(Math.max(0, quoteAt - 100), quoteAt))?.[1] ?? null;
  if (own !== 'value' && own !== 'connectionString') return own;
  return /\s(?:name|key)\s*=\s*["']([^"']{1,100})["']/.exec(tagAt(source, opened, quoteAt))?.[1] ?? own;
}

/** What names the data provider of a connection string (System.Configuration, ConnectionStringSettings). */
const PROVIDER = /\sproviderName\s*=\s*["']([\w.]{1,100})["']/;

/** The tag around a quote, as far as it is worth looking at. */
function tagAt(source: string, opened: number, quoteAt: number): string {
  const start = source.slice(opened, opened + 600);
  const tagEnd = start.indexOf('>', quoteAt - opened);
  return tagEnd < 0 ? start : start.slice(0, tagEnd);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function trimmed(source: string, from: number, to: number, name: string | null, entities: boolean): Literal {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(source[start] ?? '')) start += 1;
  while (end > start && /\s/.test(source[end - 1] ?? '')) end -= 1;
  const raw = source.slice(start, end);
  if (!entities || !raw.includes('&')) return { start, end, text: raw, offsets: null, name };
  const offsets: number[] = [];
  let text = '';
  const entity = /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w{2,5}));/y;
  for (let at = start; at < end; ) {
    offsets.push(at);
    entity.lastIndex = at;
    const match = source[at] === '&' ? entity.exec(source) : null;
    const code = match?.[1] !== undefined ? Number(match[1]) : Number.parseInt(match?.[2] ?? '', 16);
    const decoded =
      match === null
        ? undefined
        : (ENTITIES[match[3] ?? ''] ?? (code <= 0xffff ? String.fromCharCode(code) : undefined));
    text += decoded ?? source[at];
    at += decoded === undefined ? 1 : (match?.[0].length ?? 1);
  }
  offsets.push(end);
  return { start, end, text, offsets, name };
}
