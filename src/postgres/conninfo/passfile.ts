import type { Span } from './types.ts';

/** A line of a password file, in offsets of the file; fields are decoded. */
export interface PassfileLine {
  readonly line: number;
  readonly span: Span;
  /** host, port, database, user; `*` alone stands for any. */
  readonly fields: readonly PassfileField[];
  /** Ends at the first `:` without a backslash; what follows is dropped. */
  readonly password: PassfileField;
}

export interface PassfileField {
  readonly value: string;
  readonly span: Span;
  /** A lone `*`, not one behind a backslash. */
  readonly any: boolean;
}

/** Whom a password is looked for; all as libpq compares them, without regard to what a name resolves to. */
export interface PassfileKey {
  readonly host: string;
  readonly port: string;
  readonly database: string;
  readonly user: string;
}

/**
 * The lines of a password file that could ever match, as passwordFromFile of libpq (fe-connect.c) reads them: `#` as the very
 * first character begins a comment, carriage returns at the end go, nothing else is trimmed.
 */
export function* passfileLines(text: string): Generator<PassfileLine> {
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const end = endOfLine(text, start, next);
    if (end > start && text[start] !== '#') {
      const fields = fieldsOf(text, start, end);
      const password = fields[4];
      if (password !== undefined) yield { line, span: { start, end }, fields: fields.slice(0, 4), password };
    }
    start = next;
  }
}

/**
 * The number of the first line that matches, which is the one that libpq takes the password from, and where the password
 * stands; null where none does. As pwdfMatchesString compares, a `:` without a backslash also stands for a `:` of the host.
 */
export function findPassword(text: string, key: PassfileKey): { readonly line: number; readonly span: Span } | null {
  const wanted = [key.host, key.port, key.database, key.user];
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const end = endOfLine(text, start, next);
    let at = text[start] === '#' ? -1 : start;
    for (const value of wanted) if (at >= 0) at = afterMatch(text, at, end, value);
    if (at >= 0) return { line, span: { start: at, end: endOfPassword(text, at, end) } };
    start = next;
  }
  return null;
}

/** Where the next field begins if this one matches, else -1. */
function afterMatch(text: string, start: number, end: number, value: string): number {
  if (text[start] === '*' && text[start + 1] === ':' && start + 1 < end) return start + 2;
  let matched = 0;
  for (let at = start; at < end; at += 1) {
    if (text[at] === ':' && matched === value.length) return at + 1;
    if (text[at] === '\\') at += 1;
    if (at >= end || matched === value.length || text[at] !== value[matched]) return -1;
    matched += 1;
  }
  return -1;
}

function endOfPassword(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] !== ':') at += text[at] === '\\' && at + 1 < end ? 2 : 1;
  return at;
}

function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return end;
}

function fieldsOf(text: string, from: number, end: number): readonly PassfileField[] {
  const fields: PassfileField[] = [];
  let start = from;
  let copied = from;
  let value = '';
  let at = from;
  for (; fields.length < 5; at += 1) {
    if (at >= end || text[at] === ':') {
      value += text.slice(copied, at);
      fields.push({ value, span: { start, end: at }, any: at === start + 1 && text[start] === '*' });
      if (at >= end) break;
      start = at + 1;
      copied = start;
      value = '';
    } else if (text[at] === '\\' && at + 1 < end) {
      value += text.slice(copied, at);
      copied = at + 1;
      at += 1;
    }
  }
  return fields;
}
