import { bytesOf, escaped } from '../byte-text.ts';
import { byteLength } from '../hba/bytes.ts';
import type { PgMajor } from '../versions.ts';
import { decodeItem, decodePercent } from './decode.ts';
import { isKeyword, isSecret } from './options.ts';
import { MASK } from './placeholders.ts';
import type { Assignment, Parsed, Span } from './types.ts';

/** How a URI is read. */
export interface UriRules {
  readonly major: PgMajor;
  /** Offset of the first character after `scheme://`. */
  readonly start: number;
  /**
   * libpq: its own rules, where a `/` before the `@` ends the credentials; lenient: credentials up to the last `@` before
   * the path, as URL libraries and SQLAlchemy read them.
   */
  readonly grammar: 'libpq' | 'lenient';
  /** Unknown query keys are refused, as libpq does; else they are kept under their own name. */
  readonly strict: boolean;
  /** Query key -> libpq's keyword, for drivers with names of their own. */
  readonly rename?: (key: string) => string;
}

interface State {
  readonly text: string;
  readonly masked: string;
  readonly rules: UriRules;
  readonly assignments: Assignment[];
  openEnded: boolean;
  /** The first item that cannot be decoded; reading goes on, for what stands there stands there for everyone to see. */
  undecodable: string | null;
}

/** What parseUri gives: `openEnded` where a placeholder may bring in further parameters. */
export interface ParsedUri extends Parsed {
  readonly openEnded: boolean;
}

/**
 * A connection URI as libpq reads it (conninfo_uri_parse_options and conninfo_uri_parse_params of fe-connect.c).
 * `masked` is `text` with its placeholders masked. The error quotes no password.
 */
export function parseUri(text: string, masked: string, rules: UriRules): ParsedUri {
  const state: State = { text, masked, rules, assignments: [], openEnded: false, undecodable: null };
  const error = parse(state);
  return { assignments: state.assignments, error: state.undecodable ?? error, openEnded: state.openEnded };
}

function parse(state: State): string | null {
  const { text, masked, rules } = state;
  let at = rules.start;
  if (masked.length > at && isMasked(masked, at, masked.length)) state.openEnded = true;

  const credentials = endOfCredentials(masked, rules);
  if (credentials >= 0) {
    const colon = masked.indexOf(':', at);
    const userEnd = colon >= 0 && colon < credentials ? colon : credentials;
    if (userEnd > at) store(state, 'user', { start: at, end: userEnd });
    if (userEnd < credentials) store(state, 'password', { start: userEnd + 1, end: credentials });
    at = credentials + 1;
  }

  const hosts: Span[] = [];
  const ports: Span[] = [];
  for (;;) {
    let host: Span;
    if (masked[at] === '[') {
      const close = masked.indexOf(']', at);
      if (close < 0) {
        return `end of string reached when looking for matching "]" in IPv6 host address in URI: "${maskedUri(state)}"`;
      }
      if (close === at + 1) return `IPv6 host address may not be empty in URI: "${maskedUri(state)}"`;
      host = { start: at + 1, end: close };
      at = close + 1;
      const code = masked.codePointAt(at);
      const after = code === undefined ? undefined : String.fromCodePoint(code);
      if (after !== undefined && !':/?,'.includes(after) && after !== MASK) {
        const position = byteLength(text, 0, at) + 1;
        return `unexpected character "${firstByte(after)}" at position ${position} in URI (expected ":" or "/"): "${maskedUri(state)}"`;
      }
    } else {
      host = { start: at, end: endOf(masked, at, ':/?,') };
      at = host.end;
    }
    hosts.push(host);
    if (masked[at] === ':') {
      const end = endOf(masked, at + 1, '/?,');
      ports.push({ start: at + 1, end });
      at = end;
    } else {
      ports.push({ start: at, end: at });
    }
    if (masked[at] !== ',') break;
    at += 1;
  }
  storeList(state, 'host', hosts);
  storeList(state, 'port', ports);

  if (at < masked.length && masked[at] !== '?') {
    const start = masked[at] === '/' ? at + 1 : at;
    const end = endOf(masked, start, '?');
    if (end > start) {
      store(state, 'dbname', { start, end });
      if (end === masked.length && masked[end - 1] === MASK && masked[start] !== MASK) state.openEnded = true;
    }
    at = end;
  }
  return masked[at] === '?' ? parseQuery(state, at + 1) : null;
}

/** Offset of the `@` that ends the credentials, -1 where there are none. */
function endOfCredentials(masked: string, rules: UriRules): number {
  const first = endOf(masked, rules.start, rules.grammar === 'libpq' ? '@/' : '@/?');
  if (rules.grammar === 'libpq') return masked[first] === '@' ? first : -1;
  if (masked[first] === '@') {
    // A stray '@' in the password: the last one before the path counts.
    return masked.lastIndexOf('@', endOf(masked, first, '/?'));
  }
  // A '/' in the password: only where what stands before it is no host and port.
  const colon = masked.indexOf(':', rules.start);
  if (colon < 0 || colon > first || /^:\d+$/.test(masked.slice(colon, first)) || masked[rules.start] === '[') return -1;
  const query = endOf(masked, first, '?');
  const at = masked.indexOf('@', first);
  return at < query ? at : -1;
}

function parseQuery(state: State, start: number): string | null {
  const { text, masked, rules } = state;
  let at = start;
  while (at < masked.length) {
    const end = endOf(masked, at, '&');
    const equals = masked.indexOf('=', at);
    const keyEnd = equals >= 0 && equals < end ? equals : end;
    const key = { start: at, end: keyEnd };
    at = end + 1;
    if (keyEnd === end) {
      if (end > key.start && isMasked(masked, key.start, end)) {
        state.openEnded = true;
        continue;
      }
      if (!rules.strict) {
        if (end > key.start) push(state, text.slice(key.start, end), '', { start: end, end }, key);
        continue;
      }
      return `missing key/value separator "=" in URI query parameter: "${text.slice(key.start, end)}"`;
    }
    const value = { start: keyEnd + 1, end };
    if (rules.grammar === 'libpq' && masked.slice(value.start, end).includes('=')) {
      if (rules.strict || isKeyword(text.slice(key.start, keyEnd), rules.major)) {
        return `extra key/value separator "=" in URI query parameter: "${text.slice(key.start, keyEnd)}"`;
      }
    }
    const name = decode(state, key, false);
    const decoded = decode(state, value, isSecret(name));
    const error = assign(state, name, decoded, value, key);
    if (error !== null) return error;
  }
  return null;
}

/** conninfo_storeval, with the query's own rule for `ssl`. */
function assign(state: State, name: string, value: string, span: Span, keySpan: Span): string | null {
  const { rules } = state;
  const keyword = rules.rename?.(name) ?? name;
  if (rules.grammar === 'libpq' && name === 'ssl' && value === 'true') {
    push(state, 'sslmode', 'require', span, keySpan, name);
  } else if (rules.grammar === 'libpq' && name === 'requiressl') {
    push(state, 'sslmode', value.startsWith('1') ? 'require' : 'prefer', span, keySpan, name);
  } else if (rules.strict && !isKeyword(keyword, rules.major)) {
    return `invalid URI query parameter: "${name}"`;
  } else {
    push(state, keyword, value, span, keySpan, keyword === name ? undefined : name);
  }
  return null;
}

function push(state: State, keyword: string, value: string, span: Span, keySpan: Span | null, written?: string): void {
  state.assignments.push({ keyword, value, span, keySpan, ...(written === undefined ? {} : { written }) });
}

function store(state: State, keyword: string, span: Span): void {
  push(state, keyword, decode(state, span, keyword === 'password'), span, null);
}

/** Hosts, or ports, joined by commas and decoded as one, as libpq does; nothing is stored for an empty list. */
function storeList(state: State, keyword: string, spans: readonly Span[]): void {
  const first = spans[0];
  const last = spans[spans.length - 1];
  if (first === undefined || last === undefined) return;
  const joined = (text: string): string => spans.map(({ start, end }) => text.slice(start, end)).join(',');
  const raw = joined(state.text);
  if (raw === '') return;
  const value = decodeWith(state, joined(state.masked), raw, false);
  push(state, keyword, value, { start: first.start, end: last.end }, null);
}

function decode(state: State, { start, end }: Span, secret: boolean): string {
  return decodeWith(state, state.masked.slice(start, end), state.text.slice(start, end), secret);
}

function decodeWith(state: State, masked: string, raw: string, secret: boolean): string {
  if (state.rules.grammar === 'lenient') {
    const decoded = decodePercent(masked, raw);
    return typeof decoded === 'string' ? raw : decoded.value;
  }
  const decoded = decodeItem(masked, raw, state.rules.major);
  if ('value' in decoded) return decoded.value;
  state.undecodable ??= secret ? hidden(decoded.error) : decoded.error;
  return raw;
}

function hidden(error: string): string {
  return error.replace(/"[\s\S]*"/, '"***"');
}

/** The whole text as messages quote it: without what stands before the last `@` and may be a password. */
function maskedUri({ text, masked, rules }: State): string {
  const at = masked.lastIndexOf('@');
  const colon = masked.indexOf(':', rules.start);
  let shown = colon >= 0 && colon < at ? `${text.slice(0, colon + 1)}***${text.slice(at)}` : text;
  shown = shown.replace(/(passw[a-z]{0,20}=)[^&]*/gi, '$1***');
  return shown;
}

/** libpq prints one byte, also of a character that has several. */
function firstByte(char: string): string {
  const [byte = 0] = bytesOf(char);
  return byte < 0x80 ? char : escaped(byte);
}

function isMasked(masked: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (masked[at] !== MASK) return false;
  return true;
}

/** Offset of the first of some characters from `start`, the text's length where there is none. */
function endOf(text: string, start: number, stops: string): number {
  let at = start;
  while (at < text.length && !stops.includes(text[at] ?? '')) at += 1;
  return at;
}
