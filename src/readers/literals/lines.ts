import type { FileKind } from '../reader.ts';
import { lineAround } from './candidates.ts';
import { type Literal, literalOf, withoutAssignment } from './literal.ts';
import { wordAt } from './words.ts';

const PAIR = /^[ \t]*(?:export[ \t]+)?([^\s=:#;[\]"'][^=:]{0,120}?)[ \t]*(?:=|:[ \t=])[ \t]*/;
const PROPERTY = /^[ \t]*((?:\\.|[^\s=:#!\\]){1,200})[ \t]*[=:][ \t]*/;

/**
 * The value around an offset in formats of `key = value` lines (INI and its relatives, `.properties`); what has no key is
 * looked at as words. null in comments. `%%` of INI files stands for `%`, and decodes so.
 */
export function lineValueAt(source: string, at: number, kind: FileKind): Literal | null {
  const around = lineAround(source, at);
  if (around === null) return null;
  const { from } = around;
  let { to } = around;
  const line = source.slice(from, to);
  const properties = kind === 'properties';
  if (properties ? /^\s*[#!]/.test(line) : /^\s*(?:[#;]|--|\/\/)/.test(line)) return null;
  const match = (properties ? PROPERTY : PAIR).exec(line);
  if (match === null || from + match[0].length > at)
    return properties ? null : wordAt(source, from, to, at, 'anything');
  const name = (match[1] ?? '').replaceAll('\\', '').trim();
  const start = from + match[0].length;
  if (properties) {
    // A backslash at the end continues the value on the next line.
    while (source[to - 1] === '\\' || (source[to - 1] === '\r' && source[to - 2] === '\\')) {
      const next = source.indexOf('\n', to + 1);
      to = next < 0 ? source.length : next;
      if (to - from > 8192 || next < 0) break;
    }
    return trimmed(source, start, to, name, 'backslash');
  }
  const quote = source[start];
  if (quote === '"' || quote === "'") {
    const close = source.indexOf(quote, start + 1);
    if (close >= 0 && close < to) return withoutAssignment(literalOf(source, start + 1, close, 'none', name));
  }
  const comment = /[ \t][#;]/.exec(source.slice(start, to));
  const value = trimmed(source, start, comment === null ? to : start + comment.index, name, 'none');
  return withoutAssignment(interpolated(value));
}

function trimmed(source: string, from: number, to: number, name: string, escapes: 'none' | 'backslash'): Literal {
  let end = to;
  while (end > from && /\s/.test(source[end - 1] ?? '')) end -= 1;
  return literalOf(source, from, end, escapes, name);
}

/** configparser's `%%`. */
function interpolated(literal: Literal): Literal {
  if (!literal.text.includes('%%')) return literal;
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < literal.text.length; at += 1) {
    offsets.push(literal.start + at);
    text += literal.text[at];
    if (literal.text.startsWith('%%', at)) at += 1;
  }
  offsets.push(literal.end);
  return { ...literal, text, offsets };
}
