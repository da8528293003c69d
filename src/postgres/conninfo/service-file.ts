import { bytesAt } from '../hba/bytes.ts';
import type { PgMajor } from '../versions.ts';
import { isBlank } from './c-text.ts';
import { isKeyword } from './options.ts';
import type { Span } from './types.ts';

/** A `keyword=value` line of a service, in offsets of the file. */
export interface ServiceEntry {
  readonly keyword: string;
  /** Literally what follows the first `=`: no quotes, no comments. */
  readonly value: string;
  readonly line: number;
  readonly keySpan: Span;
  readonly span: Span;
}

/** One `[name]` group. */
export interface Service {
  /** What stands between the brackets; null where the line has no closing one, so that nothing can ask for it. */
  readonly name: string | null;
  readonly line: number;
  readonly span: Span;
  /** In the order of the file, repeated keywords too: libpq keeps the first of each. */
  readonly entries: readonly ServiceEntry[];
  /** Why libpq refuses whoever asks for this service; `entries` holds what stands before and behind the line in error. */
  readonly error: ServiceError | null;
}

export interface ServiceError {
  /** libpq's own. */
  readonly message: string;
  /** The number of the line in error, and where it stands. */
  readonly line: number;
  readonly span: Span;
}

export interface ServiceRules {
  readonly major: PgMajor;
  /**
   * libpq is built with LDAP, as distributions do: a line that begins with `ldap` is a question to a directory server. What that
   * answers is not known here; the lines behind it are what holds where it cannot be reached.
   */
  readonly ldap: boolean;
}

interface Line {
  readonly number: number;
  /** Without blanks at either end, up to a NUL. */
  readonly text: string;
  readonly start: number;
  readonly tooLong: boolean;
}

/**
 * A service file as parseServiceFile of libpq (fe-connect.c) reads it, for every service that stands in it. `file` is the
 * path as messages quote it. A line that is too long (1,023 bytes with its end, 255 in version 13) spoils its own service and
 * every one behind it; any other line in error its own service alone.
 */
export function parseServices(text: string, file: string, rules: ServiceRules): readonly Service[] {
  const services: Service[] = [];
  let current: (Omit<Service, 'entries' | 'error'> & { entries: ServiceEntry[]; error: ServiceError | null }) | null =
    null;
  let tooLong: ServiceError | null = null;
  for (const line of linesOf(text, rules.major)) {
    const span = { start: line.start, end: line.start + line.text.length };
    if (line.tooLong) {
      tooLong ??= { message: tooLongMessage(line, file), line: line.number, span };
      if (current !== null) current.error ??= tooLong;
    } else if (line.text.startsWith('[')) {
      const close = line.text.indexOf(']');
      const name = close < 0 ? null : line.text.slice(1, close);
      current = { name, line: line.number, span, entries: [], error: tooLong };
      services.push(current);
    } else if (current !== null && line.text !== '' && !line.text.startsWith('#')) {
      if (rules.ldap && line.text.startsWith('ldap')) continue;
      const entry = entryOf(line, file, rules.major);
      if (typeof entry === 'string') current.error ??= { message: entry, line: line.number, span };
      else current.entries.push(entry);
    }
  }
  return services;
}

/** What asking for one service of a file gives: its lines, or libpq's message; `found` is false where it is not there. */
export interface ServiceAnswer {
  readonly found: boolean;
  readonly entries: readonly ServiceEntry[];
  readonly error: string | null;
}

/** parseServiceFile for one name: the first group of that name counts, and nothing behind it is read. */
export function readService(text: string, file: string, service: string, rules: ServiceRules): ServiceAnswer {
  const entries: ServiceEntry[] = [];
  let found = false;
  for (const line of linesOf(text, rules.major)) {
    if (line.tooLong) return { found, entries, error: tooLongMessage(line, file) };
    if (line.text === '' || line.text.startsWith('#')) continue;
    if (line.text.startsWith('[')) {
      if (found) break;
      found = line.text.startsWith(`[${service}]`);
    } else if (found) {
      if (rules.ldap && line.text.startsWith('ldap')) continue;
      const entry = entryOf(line, file, rules.major);
      if (typeof entry === 'string') return { found, entries, error: entry };
      entries.push(entry);
    }
  }
  return { found, entries, error: null };
}

function tooLongMessage(line: Line, file: string): string {
  return `line ${line.number} too long in service file "${file}"`;
}

function entryOf(line: Line, file: string, major: PgMajor): ServiceEntry | string {
  const equals = line.text.indexOf('=');
  const keyword = line.text.slice(0, Math.max(0, equals));
  if (equals >= 0 && keyword === 'service') {
    return `nested service specifications not supported in service file "${file}", line ${line.number}`;
  }
  if (equals < 0 || !isKeyword(keyword, major)) return `syntax error in service file "${file}", line ${line.number}`;
  return {
    keyword,
    value: line.text.slice(equals + 1),
    line: line.number,
    keySpan: { start: line.start, end: line.start + equals },
    span: { start: line.start + equals + 1, end: line.start + line.text.length },
  };
}

/** What fgets() gives piece by piece: of a long line with a zero byte in it, what is left comes as a line of its own. */
function* linesOf(text: string, major: PgMajor): Generator<Line> {
  const limit = (major >= 14 ? 1024 : 256) - 1;
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const filled = filledAt(text, start, next, limit);
    const end = filled ?? next;
    const nul = text.slice(start, end).indexOf('\0');
    const tooLong = filled !== null && nul < 0;
    let from = start;
    let to = nul < 0 ? end : start + nul;
    while (to > from && isBlank(text[to - 1])) to -= 1;
    while (from < to && isBlank(text[from])) from += 1;
    yield { number, text: tooLong ? '' : text.slice(from, to), start: tooLong ? start : from, tooLong };
    start = end;
  }
}

/** Where so many bytes of a line end; null where it has fewer. */
function filledAt(text: string, start: number, next: number, limit: number): number | null {
  // No character takes more than three bytes for each of its code units.
  if ((next - start) * 3 < limit) return null;
  let bytes = 0;
  for (let at = start; at < next; at += 1) {
    bytes += bytesAt(text, at);
    if (bytes >= limit) return bytes === limit ? at + 1 : at;
  }
  return null;
}
