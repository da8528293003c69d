import { findPlaceholders, MASK, maskPlaceholders } from '../../postgres/conninfo/placeholders.ts';
import type { Composite } from './composite.ts';
import type { Span } from './expression.ts';

/** The parts of a URL that programs set, beside its query. */
export type UrlPart = 'user' | 'password' | 'host' | 'port' | 'path' | 'scheme';

/** A text that stands where `span` does, each of its characters for all of it. */
export function textStanding(text: string, { start, end }: Span, name: string | null = null): Composite {
  return { text, starts: filled(text, start), ends: filled(text, end), name };
}

/** Several texts, one behind the other; it comes from where the first does. */
export function joinedText(parts: readonly Composite[]): Composite {
  return {
    text: parts.map(({ text }) => text).join(''),
    starts: parts.flatMap(({ starts }) => starts),
    ends: parts.flatMap(({ ends }) => ends),
    name: parts[0]?.name ?? null,
  };
}

/** Whether nothing is known of a URL but the variable that it comes from. */
export function isOpaque({ text }: Composite): boolean {
  return /^\$\{[^{}]{1,200}\}(?:[?&]|$)/.test(text) && !/^\$\{\w{1,100}:-/.test(text);
}

/** Whether a URL's query, or a query, has a parameter. */
export function hasParameter(url: Composite, key: string, bare: boolean): boolean {
  return pairsOf(url, queryOf(url, bare)).some((pair) => pair.key === key);
}

/**
 * The URL with a parameter of its query set, or deleted where `value` is null: in the place of the first of that name, the others of
 * which go. `bare` where the text is a query alone.
 */
export function withParameter(url: Composite, key: string, value: Composite | null, bare: boolean): Composite {
  const query = queryOf(url, bare);
  const pairs = pairsOf(url, query);
  const first = pairs.find((pair) => pair.key === key);
  if (first === undefined) return value === null ? url : withAppended(url, key, value, bare);
  const kept = pairs.flatMap((pair): readonly Composite[] => {
    if (pair.key !== key) return [cut(url, pair.start, pair.end)];
    return value === null || pair !== first ? [] : [parameter(key, value)];
  });
  return withPairs(url, query, kept, bare);
}

/** The URL with one parameter more. */
export function withAppended(url: Composite, key: string, value: Composite, bare: boolean): Composite {
  const query = queryOf(url, bare);
  const before = query.start < query.end ? [cut(url, query.start, query.end)] : [];
  return withPairs(url, query, [...before, parameter(key, value)], bare);
}

/** A parameter as a query has it. */
export function parameter(key: string, value: Composite): Composite {
  return joinedText([textStanding(`${key}=`, spanOf(value)), encoded(value, QUERY)]);
}

function withPairs(url: Composite, query: Query, pairs: readonly Composite[], bare: boolean): Composite {
  const parts = pairs.flatMap((pair, index) => (index === 0 ? [pair] : [textStanding('&', spanOf(pair)), pair]));
  return replaced(url, { start: query.mark, end: query.end }, parts, bare);
}

/** The URL with another query. */
export function withQueryText(url: Composite, query: Composite): Composite {
  const { mark, end } = queryOf(url, false);
  const from = query.text.startsWith('?') ? 1 : 0;
  const value = cut(query, from, query.text.length);
  return replaced(url, { start: mark, end }, value.text === '' ? [] : [value], false);
}

const URL_FORM =
  /^([a-z][a-z0-9+.-]{0,60}:\/\/)(?:([^:@/?#]*)(?::([^@/?#]*))?(@))?([^:/?#]*)(?::([^/?#]*))?(\/[^?#]*)?/i;

/** The URL with another of its parts; itself where it is not known enough for that. */
export function withPart(url: Composite, part: UrlPart, value: Composite): Composite {
  const { start: from, end } = known(url);
  const masked = maskPlaceholders(url.text, findPlaceholders(url.text, true));
  // The placeholder around a default is no part of it.
  const inner = from === 0 ? masked : maskInner(url.text, from, end);
  const match = URL_FORM.exec(inner.slice(from, end));
  if (match === null) return url;
  const [, scheme = '', user, password, sign = '', host = '', port, path] = match;
  const userAt = from + scheme.length;
  const hostAt = userAt + (user?.length ?? 0) + (password === undefined ? 0 : password.length + 1) + sign.length;
  const portAt = hostAt + host.length;
  const pathAt = portAt + (port === undefined ? 0 : port.length + 1);
  const put = (start: number, stop: number, ...parts: readonly Composite[]): Composite =>
    joinedText([cut(url, 0, start), ...parts, cut(url, stop, url.text.length)]);
  const mark = (text: string): Composite => textStanding(text, spanOf(value));
  switch (part) {
    case 'scheme':
      // What the whole is, stands where it did.
      return put(from, userAt, textStanding(`${value.text}://`, spanOf(cut(url, from, userAt))));
    case 'user':
      return put(userAt, userAt + (user?.length ?? 0), encoded(value, AUTHORITY), ...(sign === '' ? [mark('@')] : []));
    case 'password': {
      const at = userAt + (user?.length ?? 0);
      const stop = at + (password === undefined ? 0 : password.length + 1);
      return put(at, stop, mark(':'), encoded(value, AUTHORITY), ...(sign === '' ? [mark('@')] : []));
    }
    case 'host': {
      // `host` of a URL of the web has the port with it.
      return put(hostAt, value.text.includes(':') ? pathAt : portAt, value);
    }
    case 'port':
      return put(portAt, pathAt, mark(':'), value);
    case 'path':
      return put(pathAt, pathAt + (path?.length ?? 0), ...(value.text.startsWith('/') ? [] : [mark('/')]), value);
  }
}

/** What is known of the text: all of it, or what stands in for a variable. */
function known({ text }: Composite): Span {
  const before = /^\$\{\w{1,100}:-/.exec(text)?.[0].length;
  const whole = before !== undefined && text.endsWith('}') && !text.slice(before, -1).includes('{');
  return whole ? { start: before, end: text.length - 1 } : { start: 0, end: text.length };
}

function maskInner(text: string, from: number, end: number): string {
  const inner = text.slice(from, end);
  return MASK.repeat(from) + maskPlaceholders(inner, findPlaceholders(inner, true)) + text.slice(end);
}

interface Query extends Span {
  /** Where its `?` stands, or would. */
  readonly mark: number;
}

function queryOf(url: Composite, bare: boolean): Query {
  if (bare) return { mark: 0, start: 0, end: url.text.length };
  const { start, end } = known(url);
  const masked = maskInner(url.text, start, end);
  const hash = masked.indexOf('#', start);
  const stop = hash < 0 || hash > end ? end : hash;
  const sign = masked.indexOf('?', start);
  return sign < 0 || sign > stop ? { mark: stop, start: stop, end: stop } : { mark: sign, start: sign + 1, end: stop };
}

interface Pair extends Span {
  readonly key: string;
  readonly valueStart: number;
}

function pairsOf({ text }: Composite, { start, end }: Span): readonly Pair[] {
  const masked = maskInner(text, start, end);
  const pairs: Pair[] = [];
  for (let from = start; from < end; ) {
    const next = masked.indexOf('&', from);
    const to = next < 0 || next > end ? end : next;
    const equals = masked.indexOf('=', from);
    const split = equals < 0 || equals > to ? to : equals;
    pairs.push({ key: text.slice(from, split), start: from, end: to, valueStart: Math.min(to, split + 1) });
    from = to + 1;
  }
  return pairs;
}

function replaced(url: Composite, { start, end }: Span, parts: readonly Composite[], bare: boolean): Composite {
  const [first] = parts;
  const sign = bare || first === undefined ? [] : [textStanding('?', spanOf(first))];
  const whole = joinedText([cut(url, 0, start), ...sign, ...parts, cut(url, end, url.text.length)]);
  return { ...whole, name: url.name };
}

/** What would end a value of a query, and that of the parts before it. */
const QUERY = /[%&#+]/;
const AUTHORITY = /[%@:/?#[\]]/;

/** A value as a URL has it. */
function encoded(value: Composite, special: RegExp): Composite {
  const masked = maskPlaceholders(value.text, findPlaceholders(value.text, true));
  if (!special.test(masked)) return value;
  const parts = Array.from({ length: masked.length }, (_, index) => {
    const own = cut(value, index, index + 1);
    const char = masked[index] ?? '';
    return special.test(char) ? textStanding(encodeURIComponent(char), spanOf(own)) : own;
  });
  return joinedText(parts);
}

function cut({ text, starts, ends, name }: Composite, from: number, to: number): Composite {
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to), name };
}

function spanOf({ starts, ends }: Composite): Span {
  const start = starts[0] ?? 0;
  return { start, end: ends.at(-1) ?? start };
}

function filled(text: string, offset: number): readonly number[] {
  return new Array<number>(text.length).fill(offset);
}
