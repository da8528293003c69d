import type { Span } from './types.ts';

/** A part of a text that something else fills in before the client sees it. */
export interface Placeholder extends Span {
  /** The text that stands where nothing fills it in: `disable` in `${SSLMODE:-disable}`. */
  readonly fallback: Span | null;
  /** True for a hint to the reader (`<password>`, `[YOUR-PASSWORD]`) that no program fills in. */
  readonly hint: boolean;
}

/** Stands for each character of a placeholder in a masked text; a private-use character that no connection string holds. */
export const MASK = '\uE000';

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const PERCENT_NAME = /%[A-Za-z_][A-Za-z0-9_]{2,63}%(?![0-9A-Fa-f]{2})/y;
const PERCENT_KEYED = /%\([A-Za-z_][\w.-]{0,63}\)[sdr]/y;
const PERCENT_VERB = /%(?:\[\d{1,2}\])?(?:[svqwxu]|[+#]v|d(?![0-9A-Fa-f]))/y;
const AT_NAME = /@[A-Z][A-Z0-9_.]{1,63}@/y;
/** Symfony's, with what it does to the value: `%env(resolve:DATABASE_URL)%`. */
const PERCENT_ENV = /%env\([\w:./-]{1,200}\)%/y;
const ANGLE = /<[A-Za-z][^<>@/\n]{0,63}>/y;
const BRACKET = /\[[^\]\n]{1,63}\]/y;

/** `${NAME:-x}`, `${NAME-x}`, `${NAME:=x}` of shells and compose; `?` and `+` state no value. */
const SHELL_FALLBACK = /\$\{(?:[A-Za-z_][A-Za-z0-9_]*:[-=]|[A-Z_][A-Z0-9_]*[-=])/y;
/** `${some.name:x}` of Spring. */
const SPRING_FALLBACK = /\$\{[A-Za-z_][\w.-]*:(?![?+])/y;

/**
 * The placeholders of a text in order, without overlap, in linear time. `%20` is none, `%DB_HOST%` is one. With `certain`
 * only forms that no connection string means literally: `${X}`, `{{ x }}`, `<%= x %>`, `$(X)`, `%env(X)%`.
 */
export function findPlaceholders(text: string, certain: boolean = false): readonly Placeholder[] {
  if (!/[${%<@[]/.test(text)) return [];
  const found: Placeholder[] = [];
  const braces = matching(text, '{', '}');
  const parens = text.includes('$(') ? matching(text, '(', ')') : new Map<number, number>();
  const add = (start: number, end: number, fallback: Span | null = null, hint = false): number => {
    found.push({ start, end, fallback, hint });
    return end;
  };
  const matched = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };

  let at = 0;
  while (at < text.length) {
    const char = text[at];
    const next = text[at + 1];
    let end = -1;
    if ((char === '$' || char === '#') && next === '{') {
      const close = braces.get(at + 1);
      if (close !== undefined && (char === '$' || !certain)) {
        at = add(at, close + 1, char === '$' ? fallbackOf(text, at, close) : null);
        continue;
      }
    } else if (char === '{' && (next === '{' || next === '%')) {
      const close = braces.get(at);
      if (close !== undefined) end = close + 1;
    } else if (char === '<' && next === '%') {
      const close = text.indexOf('%>', at);
      if (close < 0) break;
      at = add(at, close + 2, embeddedFallback(text, at, close));
      continue;
    } else if (char === '$' && next === '(') {
      const close = parens.get(at + 1);
      if (close !== undefined) end = close + 1;
    } else if (char === '%' && next === 'e' && matched(PERCENT_ENV, at) > 0) {
      end = PERCENT_ENV.lastIndex;
    } else if (!certain && char !== undefined) {
      if (char === '$') {
        if (!/[A-Za-z0-9$\\]/.test(text[at - 1] ?? '')) end = matched(NAME, at + 1);
      } else if (char === '%') {
        end = Math.max(matched(PERCENT_KEYED, at), matched(PERCENT_NAME, at), matched(PERCENT_VERB, at));
      } else if (char === '{') {
        const close = braces.get(at);
        if (close !== undefined && !/[\s&=?]/.test(text.slice(at, Math.min(close, at + 80)))) end = close + 1;
      } else if (char === '@') {
        if (/[/:@]/.test(text[at - 1] ?? ':')) end = matched(AT_NAME, at);
      } else if (char === '<' || char === '[') {
        end = matched(char === '<' ? ANGLE : BRACKET, at);
        if (char === '[' && end > 0 && !isHint(text.slice(at + 1, end - 1))) end = -1;
        if (end > 0) {
          at = add(at, end, null, true);
          continue;
        }
      }
    }
    at = end > at ? add(at, end) : at + 1;
  }
  return found;
}

/** Words in brackets that cannot be an IPv6 address: `[YOUR-PASSWORD]`. */
function isHint(inner: string): boolean {
  return /^[A-Za-z][A-Za-z0-9 _-]*$/.test(inner) && /[G-Zg-z _-]/.test(inner);
}

/** Opening offset -> offset of the closing one. */
function matching(text: string, open: string, close: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const stack: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) stack.push(at);
    else if (text[at] === close) {
      const from = stack.pop();
      if (from !== undefined) pairs.set(from, at);
    }
  }
  return pairs;
}

function fallbackOf(text: string, start: number, close: number): Span | null {
  for (const pattern of [SHELL_FALLBACK, SPRING_FALLBACK]) {
    pattern.lastIndex = start;
    if (pattern.test(text) && pattern.lastIndex <= close) return { start: pattern.lastIndex, end: close };
  }
  return null;
}

/** Ruby's look-ups of the environment, which ERB asks one after the other. */
const RUBY_LOOKUP =
  /\s*ENV(?:\[\s*["'][A-Za-z0-9_]{1,80}["']\s*\](?:\.presence)?\s*\|\||\.fetch[( ]\s*["'][A-Za-z0-9_]{1,80}["']\s*(?:,|\)\s*\{))/y;
const RUBY_LITERAL = /^\s*(?:"([^"#\\]{0,400})"|'([^'\\]{0,400})'|([0-9]{1,9}))\s*[)}]?\s*-?$/;

/** The literal of `<%= ENV["X"] || "literal" %>`, `<%= ENV.fetch("X", "literal") %>` and `<%= ENV.fetch("X") { "literal" } %>`. */
function embeddedFallback(text: string, start: number, close: number): Span | null {
  if (text[start + 2] !== '=' || close - start > 1000) return null;
  let at = start + 3;
  for (RUBY_LOOKUP.lastIndex = at; RUBY_LOOKUP.test(text) && RUBY_LOOKUP.lastIndex <= close; )
    at = RUBY_LOOKUP.lastIndex;
  if (at === start + 3) return null;
  const rest = text.slice(at, close);
  const literal = RUBY_LITERAL.exec(rest);
  if (literal === null) return null;
  const value = literal[1] ?? literal[2] ?? literal[3] ?? '';
  const blank = rest.length - rest.trimStart().length;
  const from = at + blank + (literal[3] === undefined ? 1 : 0);
  return { start: from, end: from + value.length };
}

/** The text with every placeholder replaced by as many MASK characters, so that offsets stay. */
export function maskPlaceholders(text: string, placeholders: readonly Placeholder[]): string {
  if (placeholders.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const { start, end } of placeholders) {
    masked += text.slice(at, start) + MASK.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

/** The placeholders within a span, of a list in order; it takes no longer where there are many outside. */
export function placeholdersIn(placeholders: readonly Placeholder[], span: Span): readonly Placeholder[] {
  let first = 0;
  for (let high = placeholders.length; first < high; ) {
    const middle = (first + high) >> 1;
    if ((placeholders[middle]?.end ?? 0) > span.start) high = middle;
    else first = middle + 1;
  }
  let last = first;
  while ((placeholders[last]?.start ?? span.end) < span.end) last += 1;
  return placeholders.slice(first, last);
}

/**
 * What stands in a span when nothing fills its placeholders in: fallbacks in place of placeholders, to any depth; null
 * where one has none.
 */
export function statedDefault(text: string, span: Span, placeholders: readonly Placeholder[]): string | null {
  let value = '';
  let at = span.start;
  for (const placeholder of placeholdersIn(placeholders, span)) {
    const { fallback } = placeholder;
    if (fallback === null) return null;
    const inner = text.slice(fallback.start, fallback.end);
    const nested = findPlaceholders(inner, true);
    const settled = nested.length === 0 ? inner : statedDefault(inner, { start: 0, end: inner.length }, nested);
    if (settled === null) return null;
    value += text.slice(at, Math.max(at, placeholder.start)) + settled;
    at = placeholder.end;
  }
  return value + text.slice(at, span.end);
}
