/** One assignment of a `.env` file. */
export interface DotenvEntry {
  readonly name: string;
  readonly nameSpan: { readonly start: number; readonly end: number };
  /** Without quotes, escapes resolved; variables are left as they are. */
  readonly value: string;
  /** Offset in `value` -> offset in the file. */
  readonly map: (offset: number) => number;
  /** The raw value, without its quotes. */
  readonly span: { readonly start: number; readonly end: number };
}

const ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*[=:][ \t]*/y;

/**
 * The assignments of a `.env` file as dotenv libraries and `docker compose --env-file` read it: `export`, single, double
 * and back quotes over several lines, `#` comments on their own line or after a blank, `\n`, `\"` and `\\` in double quotes.
 * Lines that are no assignment are passed over.
 */
export function parseDotenv(text: string): readonly DotenvEntry[] {
  const entries: DotenvEntry[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    ASSIGNMENT.lastIndex = at;
    const match = ASSIGNMENT.exec(text);
    if (match === null || ASSIGNMENT.lastIndex > lineEnd) {
      at = lineEnd + 1;
      continue;
    }
    const name = match[1] ?? '';
    const nameStart = at + match[0].indexOf(name);
    const nameSpan = { start: nameStart, end: nameStart + name.length };
    const start = ASSIGNMENT.lastIndex;
    const quote = text[start];
    const close = quote === '"' || quote === "'" || quote === '`' ? closing(text, start, quote) : -1;
    if (close >= 0) {
      entries.push({ name, nameSpan, ...unescaped(text, start + 1, close, quote === '"') });
      const next = text.indexOf('\n', close);
      at = next < 0 ? text.length : next + 1;
      continue;
    }
    let end = lineEnd;
    for (let hash = text.indexOf('#', start); hash >= 0 && hash < end; hash = text.indexOf('#', hash + 1)) {
      if (hash === start || /[ \t]/.test(text[hash - 1] ?? '')) end = hash;
    }
    while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
    entries.push({
      name,
      nameSpan,
      value: text.slice(start, end),
      map: (offset) => start + offset,
      span: { start, end },
    });
    at = lineEnd + 1;
  }
  return entries;
}

/** Offset of the closing quote; -1 where there is none, or where more than a comment follows it. */
function closing(text: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' && quote === '"' ? 2 : 1;
  if (at >= text.length || at - start > 65_536) return -1;
  const newline = text.indexOf('\n', at);
  return /^[ \t\r]*(?:#.*)?$/.test(text.slice(at + 1, newline < 0 ? text.length : newline).slice(0, 400)) ? at : -1;
}

function unescaped(
  text: string,
  start: number,
  end: number,
  escapes: boolean,
): Pick<DotenvEntry, 'value' | 'map' | 'span'> {
  const raw = text.slice(start, end);
  if (!escapes || !raw.includes('\\')) {
    return { value: raw, map: (offset) => start + offset, span: { start, end } };
  }
  const offsets: number[] = [];
  let value = '';
  for (let at = start; at < end; at += 1) {
    offsets.push(at);
    const next = text[at + 1];
    if (text[at] === '\\' && at + 1 < end && (next === 'n' || next === '"' || next === '\\')) {
      value += next === 'n' ? '\n' : next;
      at += 1;
    } else {
      value += text[at];
    }
  }
  offsets.push(end);
  return { value, map: (offset) => offsets[offset] ?? end, span: { start, end } };
}
