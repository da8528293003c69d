import { findPlaceholders, maskPlaceholders } from '../../postgres/conninfo/placeholders.ts';
import { lineAround } from './candidates.ts';
import { type Literal, literalOf, withoutAssignment } from './literal.ts';
import { wordAt } from './words.ts';

/** `- ` and `key: ` in front of a value, anchors and tags included. */
const DASH = /^[ \t]*(?:-[ \t]+)*/;
const KEY =
  /^(?:"([^"\\]{1,120})"|'([^']{1,120})'|((?![{["'&*!|>#-])[^\s#:{}][^#:{}]{0,120}?|[^\s#:{}"'&*!|>[-]))[ \t]*:(?:[ \t]+|$)/;
const PROPERTIES = /^(?:(?:&[^\s]+|!(?!\s)[^\s]*)[ \t]+)+/;

/** Keys whose text is for people. */
const PROSE =
  /^(?:description|desc|summary|title|help|comment|comments|note|notes|message|example|examples|usage|doc|docs|documentation|tooltip|hint)$/i;

/**
 * The scalar around an offset of a YAML text, by the rules of its own line: plain, quoted, in a flow collection, or a line
 * of a block scalar, which is looked at as words or as a pair of its own. null in comments, keys and prose.
 */
export function yamlValueAt(source: string, at: number): Literal | null {
  const around = lineAround(source, at);
  if (around === null) return null;
  const { from } = around;
  let { to } = around;
  while (to > from && /\s/.test(source[to - 1] ?? '')) to -= 1;
  const line = source.slice(from, to);
  if (/^[ \t]*(?:#|\/\/)/.test(line)) return null;

  let offset = DASH.exec(line)?.[0].length ?? 0;
  let name: string | null = null;
  const key = KEY.exec(line.slice(offset, offset + 300));
  if (key !== null && from + offset + key[0].length <= at) {
    name = (key[1] ?? key[2] ?? key[3] ?? '').trim();
    if (name === 'value') name = siblingName(source, from) ?? name;
    offset += key[0].length;
  } else if (key !== null && !/^\s*-?\s*[\w+]*:/.test(line)) {
    return null;
  }
  if (name !== null && PROSE.test(name)) return null;
  offset += PROPERTIES.exec(line.slice(offset, offset + 200))?.[0].length ?? 0;
  const start = from + offset;
  const first = source[start];
  const bare = name === null && offset === (/^[ \t]*/.exec(line)?.[0].length ?? 0);
  const owner = name ?? (bare ? keyAbove(source, from) : null);
  if (owner !== null && PROSE.test(owner)) return null;

  const close = first === '"' || first === "'" ? closingQuote(source, start, to, first) : -1;
  if (close >= 0) {
    const whole = /^[ \t]*[,\]}]*[ \t]*(?:#.*)?$/.test(source.slice(close + 1, to));
    if (whole) {
      if (at > close) return null;
      const value = literalOf(source, start + 1, close, first === '"' ? 'backslash' : 'doubled-quote', owner);
      return withoutAssignment(value);
    }
  }
  if (close >= 0 && /^[ \t]*,/.test(source.slice(close + 1, to))) return flowItem(source, start, to, at, name);
  const flow = (first === '[' || first === '{') && !/^\{[{%]/.test(source.slice(start, start + 2));
  if (flow) return flowItem(source, start, to, at, name);

  const masked = maskPlaceholders(source.slice(start, to), findPlaceholders(source.slice(start, to), true));
  const comment = /[ \t]#/.exec(masked);
  const end = comment === null ? to : start + comment.index;
  if (at >= end) return null;
  const value = literalOf(source, start, trimEnd(source, start, end), 'none', owner);
  const inner = withoutAssignment(value);
  const whole = masked.slice(0, inner.end - start);
  if (inner !== value && !/\s/.test(whole.slice(inner.start - start))) return inner;
  if (
    !/\s/.test(whole) ||
    /^(?:host|hostaddr|user|dbname|port|service|server|database|jdbc|r2dbc|user id)\s*[=:]/i.test(value.text)
  ) {
    return value;
  }
  const word = wordAt(source, start, end, at, 'anything');
  return word?.text.endsWith(':') === true ? null : word;
}

function trimEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[ \t\r]/.test(source[at - 1] ?? '')) at -= 1;
  return at;
}

/** `X` where the line above is `- name: X`, as lists of environment variables have it. */
function siblingName(source: string, from: number): string | null {
  if (from === 0) return null;
  const line = source.slice(source.lastIndexOf('\n', from - 2) + 1, from - 1);
  return /^[ \t]*(?:-[ \t]+)?name:[ \t]*["']?([\w.-]{1,120})["']?[ \t\r]*$/.exec(line)?.[1] ?? null;
}

/** The key of the line above when this line is its value: `url: >-` and `url:` before it. */
function keyAbove(source: string, from: number): string | null {
  if (from === 0) return null;
  const start = source.lastIndexOf('\n', from - 2) + 1;
  const line = source.slice(start, from - 1);
  return /^[ \t]*(?:-[ \t]+)*["']?([\w.-]{1,120})["']?[ \t]*:[ \t]*(?:[|>][+-]?\d?)?[ \t\r]*$/.exec(line)?.[1] ?? null;
}

function closingQuote(source: string, start: number, to: number, quote: string): number {
  let at = start + 1;
  while (at < to) {
    if (quote === '"' && source[at] === '\\') at += 2;
    else if (source[at] !== quote) at += 1;
    else if (quote === "'" && source[at + 1] === "'") at += 2;
    else return at;
  }
  return -1;
}

/** The item of a flow collection around an offset, within one line. */
function flowItem(source: string, start: number, to: number, at: number, name: string | null): Literal | null {
  const rest = source.slice(start, to);
  // Placeholders do not end a plain scalar.
  const masked = maskPlaceholders(rest, findPlaceholders(rest, true));
  let position = start;
  let key: string | null = null;
  while (position < to) {
    const char = source[position] ?? '';
    if (/[\s,[\]{}]/.test(char)) {
      if (char === ',') key = null;
      position += 1;
      continue;
    }
    if (char === '"' || char === "'") {
      const close = closingQuote(source, position, to, char);
      if (close < 0) return null;
      if (at > position && at < close) {
        const escapes = char === '"' ? 'backslash' : 'doubled-quote';
        return withoutAssignment(literalOf(source, position + 1, close, escapes, key ?? name));
      }
      const isKey = /^\s*:/.test(source.slice(close + 1, close + 10));
      if (isKey) key = source.slice(position + 1, close);
      position = close + 1 + (isKey ? (/^\s*:/.exec(source.slice(close + 1, close + 10))?.[0].length ?? 0) : 0);
      continue;
    }
    const end = start + plainEnd(masked, position - start);
    const colon = source.slice(position, end).search(/:(?:\s|$)/);
    if (colon >= 0) {
      key = source.slice(position, position + colon).trim();
      position += colon + 1;
      continue;
    }
    if (at >= position && at < end) {
      return withoutAssignment(literalOf(source, position, trimEnd(source, position, end), 'none', key ?? name));
    }
    position = end;
  }
  return null;
}

/** End of a plain flow scalar. */
function plainEnd(masked: string, from: number): number {
  let at = from;
  while (at < masked.length && !',]}'.includes(masked[at] ?? '')) at += 1;
  return at;
}
