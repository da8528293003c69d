import { upToZero } from './c-text.ts';
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
  for (const { line, start, body } of linesOf(text)) {
    if (body === '' || body.startsWith('#')) continue;
    const fields = fieldsOf(body, start);
    const password = fields[4];
    if (password === undefined) continue;
    yield { line, span: { start, end: start + body.length }, fields: fields.slice(0, 4), password };
  }
}

/**
 * The number of the first line that matches, which is the one that libpq takes the password from, and where the password
 * stands; null where none does. As pwdfMatchesString compares, a `:` without a backslash also stands for a `:` of the host.
 */
export function findPassword(text: string, key: PassfileKey): { readonly line: number; readonly span: Span } | null {
  const wanted = [key.host, key.port, key.database, key.user];
  for (const { line, start, body } of linesOf(text)) {
    let at = body.startsWith('#') ? -1 : 0;
    for (const value of wanted) if (at >= 0) at = afterMatch(body, at, body.length, value);
    if (at >= 0) return { line, span: { start: start + at, end: start + endOfPassword(body, at, body.length) } };
  }
  return null;
}

interface Line {
  readonly line: number;
  readonly start: number;
  /** Without its end. */
  readonly body: string;
}

/**
 * Lines as fgets() and strlen() make them: a zero byte hides the rest of its line with the line's end, so that the next one
 * follows on; offsets are then those of as much text in the file.
 */
function* linesOf(text: string): Generator<Line> {
  let start = 0;
  let line = 1;
  while (start < text.length) {
    const first = { line, start };
    let body = '';
    for (let ended = false; !ended && start < text.length; line += 1) {
      const newline = text.indexOf('\n', start);
      const next = newline < 0 ? text.length : newline + 1;
      const whole = text.slice(start, next);
      const shown = upToZero(whole);
      body += shown;
      ended = shown === whole;
      start = next;
    }
    yield { ...first, body: withoutEnd(body) };
  }
}

function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === '\n' || line[end - 1] === '\r')) end -= 1;
  return line.slice(0, end);
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

/** The fields of a line that stands at an offset of the file. */
function fieldsOf(text: string, offset: number): readonly PassfileField[] {
  const fields: PassfileField[] = [];
  const end = text.length;
  let start = 0;
  let copied = 0;
  let value = '';
  let at = 0;
  for (; fields.length < 5; at += 1) {
    if (at >= end || text[at] === ':') {
      value += text.slice(copied, at);
      fields.push({
        value,
        span: { start: offset + start, end: offset + at },
        any: at === start + 1 && text[start] === '*',
      });
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
