import type { Composite } from './composite.ts';
import type { Entry, Expression } from './expression.ts';
import {
  hasParameter,
  isOpaque,
  joinedText,
  parameter,
  textStanding,
  type UrlPart,
  withAppended,
  withParameter,
  withPart,
  withQueryText,
} from './url-text.ts';

/** What a program does to a URL, or to a query, that a variable holds. */
export interface UrlChange {
  /** The method that is called, or the property that is assigned. */
  readonly name: string;
  readonly positional: readonly Expression[];
  readonly named: readonly Entry[];
  /** Whether it is done: always, under some condition, or where the URL does not say it already. */
  readonly when: 'always' | 'sometimes' | 'unset';
}

/** How the parts of such an expression are read. */
export interface UrlSource {
  composite(expression: Expression, depth: number): Composite | null;
  plain(expression: Expression): string | null;
  /** The entries of an object, null for what is none. */
  entries(expression: Expression): readonly Entry[] | null;
  changes(expression: Expression): readonly UrlChange[];
}

/** A text that is a URL, or a query alone. */
interface Text {
  readonly value: Composite;
  readonly bare: boolean;
}

/** What makes a URL of a text: of the web, Python's urllib and SQLAlchemy, Go's net/url, Rust's url. */
const MAKES_URL = /(?:^|\.)(?:URL|make_url|urlparse|urlsplit)$|^url\.(?:Parse|ParseRequestURI)$|(?:^|\.)Url\.parse$/;
/** What makes a query of keys and values, or holds one. */
const MAKES_QUERY = /(?:^|\.)(?:URLSearchParams|urlencode|http_build_query|encode_www_form)$/;
/** What gives back the text of one. */
const GIVES_TEXT = /^(?:Encode|geturl|render_as_string|as_string)$/;
const GIVES_TEXT_OF = /(?:^|\.)(?:urlunparse|urlunsplit)$/;
/** SQLAlchemy's methods, and that of urllib's results, which give back another URL. */
export const DERIVES: RegExp = /^(?:set|_replace|update_query_(?:dict|string|pairs)|difference_update_query)$/;

/**
 * The text that a URL has in the end which a program takes apart and changes (`new URL(…)` with `searchParams.set`, `make_url(…).set(…)`,
 * `url.Parse(…)` with `RawQuery`); undefined for any other expression.
 */
export function urlOf(expression: Expression, source: UrlSource, depth: number): Composite | null | undefined {
  const text = textOf(expression, source, depth);
  if (text === undefined || text === null) return text;
  return source
    .changes(expression)
    .reduce((value, change) => changed({ ...text, value }, change, source, depth), text.value);
}

function textOf(expression: Expression, source: UrlSource, depth: number): Text | null | undefined {
  if (expression.kind === 'object') {
    return /(?:^|\.)Values$/.test(expression.type ?? '') ? bare(queryOf(expression.entries, source, depth)) : undefined;
  }
  if (expression.kind !== 'call') return undefined;
  const { callee, positional, named, receiver, open } = expression;
  const last = callee.slice(callee.lastIndexOf('.') + 1);
  const [first] = positional;
  if (MAKES_URL.test(callee)) {
    if (first === undefined || open || (last === 'URL' && positional.length > 1)) return undefined;
    return whole(source.composite(first, depth));
  }
  if (MAKES_QUERY.test(callee)) {
    if (first === undefined) return bare(textStanding('', expression));
    const entries = source.entries(first);
    if (entries !== null) return bare(queryOf(entries, source, depth));
    const text = source.composite(first, depth);
    return text === null ? null : bare(withoutMark(text));
  }
  if (callee === 'make' && first?.kind === 'name' && first.path === 'url.Values') {
    return bare(textStanding('', expression));
  }
  if (receiver !== null && last === 'Query' && positional.length === 0) {
    const url = source.composite(receiver, depth);
    const query = url === null ? null : /\?([^#]*)/.exec(url.text);
    if (url === null || query === null) return bare(textStanding('', expression));
    return bare(sliced(url, query.index + 1, query.index + query[0].length));
  }
  if (receiver !== null && GIVES_TEXT.test(last)) return whole(source.composite(receiver, depth));
  if (GIVES_TEXT_OF.test(callee) && first !== undefined) return whole(source.composite(first, depth));
  if (receiver === null || !DERIVES.test(last)) return undefined;
  const url = source.composite(receiver, depth);
  if (url === null || !/^(?:\$\{|[a-z][a-z0-9+.-]*:)/i.test(url.text)) return undefined;
  return whole(changed({ value: url, bare: false }, { name: last, positional, named, when: 'always' }, source, depth));
}

function whole(value: Composite | null): Text | null {
  return value === null ? null : { value, bare: false };
}

function bare(value: Composite): Text {
  return { value, bare: true };
}

function sliced({ text, starts, ends, name }: Composite, from: number, to: number): Composite {
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to), name };
}

function withoutMark(text: Composite): Composite {
  return text.text.startsWith('?') ? sliced(text, 1, text.text.length) : text;
}

/** Keys and values as a query. */
function queryOf(entries: readonly Entry[], source: UrlSource, depth: number): Composite {
  const parts = entries.flatMap(({ key, keySpan, value }, index): readonly Composite[] => {
    const text = source.composite(lone(value), depth) ?? textStanding(`\${${placeholder(key)}}`, value);
    return [textStanding(index === 0 ? '' : '&', keySpan), parameter(key, text)];
  });
  return { ...joinedText(parts), name: null };
}

/** The one value of a list of them. */
function lone(value: Expression): Expression {
  const [only, ...others] = value.kind === 'list' ? value.items : [];
  return only !== undefined && others.length === 0 ? only : value;
}

function placeholder(key: string): string {
  const word = key.replace(/\W+/g, '_');
  return /^[A-Za-z_]/.test(word) ? word.slice(0, 64) : 'value';
}

const PARTS: Readonly<Record<string, UrlPart>> = {
  username: 'user',
  password: 'password',
  host: 'host',
  hostname: 'host',
  port: 'port',
  pathname: 'path',
  database: 'path',
  drivername: 'scheme',
  scheme: 'scheme',
  set_path: 'path',
};

function changed(text: Text, change: UrlChange, source: UrlSource, depth: number): Composite {
  const { value } = text;
  const [first, second] = change.positional;
  switch (change.name) {
    case 'set':
    case 'Set':
    case 'append':
    case 'Add':
    case 'append_pair': {
      if (first === undefined) return setParts(text, change.named, source, depth);
      const key = source.plain(first);
      if (key === null || second === undefined) return value;
      return withValue(text, key, second, change, source, depth);
    }
    case 'delete':
    case 'Del': {
      const key = first === undefined ? null : source.plain(first);
      return key === null || change.when !== 'always' ? value : withParameter(value, key, null, text.bare);
    }
    case 'update_query_dict':
      return (first === undefined ? [] : (source.entries(first) ?? [])).reduce(
        (url, entry) => withValue({ ...text, value: url }, entry.key, entry.value, change, source, depth),
        value,
      );
    case 'update_query_pairs':
      return (first?.kind === 'list' ? first.items : []).reduce((url, pair) => {
        const [key, stated] = pair.kind === 'list' ? pair.items : [];
        const name = key === undefined ? null : source.plain(key);
        if (name === null || stated === undefined) return url;
        return withValue({ ...text, value: url }, name, stated, change, source, depth);
      }, value);
    case 'update_query_string': {
      const query = first === undefined ? null : source.composite(first, depth);
      if (query === null) return value;
      return [...query.text.matchAll(/([\w.-]{1,40})=([^&;]{0,400})/g)].reduce(
        (url, { 0: pair, 1: key = '', index }) => {
          const stated = sliced(query, index + key.length + 1, index + pair.length);
          return withParameter(url, key, stated, text.bare);
        },
        value,
      );
    }
    case 'difference_update_query':
      return (first?.kind === 'list' ? first.items : []).reduce((url, item) => {
        const key = source.plain(item);
        return key === null ? url : withParameter(url, key, null, text.bare);
      }, value);
    case '_replace':
      return setParts(text, change.named, source, depth);
    case 'RawQuery':
    case 'search':
    case 'set_query': {
      const query = first === undefined || change.when !== 'always' ? null : source.composite(first, depth);
      return query === null || text.bare ? value : withQueryText(value, query);
    }
    default:
      return first === undefined || change.when !== 'always' ? value : setPart(text, change.name, first, source, depth);
  }
}

/** One parameter of the query; what may be set or not is unknown. */
function withValue(
  { value: url, bare }: Text,
  key: string,
  stated: Expression,
  { name, when }: UrlChange,
  source: UrlSource,
  depth: number,
): Composite {
  const has = hasParameter(url, key, bare);
  if (when === 'unset' && has) return url;
  const text = source.composite(stated, depth) ?? textStanding(`\${${placeholder(key)}}`, stated);
  const certain = when === 'always' || (when === 'unset' && !isOpaque(url));
  const value = certain ? text : textStanding(`\${${placeholder(key)}}`, stated);
  return /^(?:append|Add|append_pair)$/.test(name) && !has
    ? withAppended(url, key, value, bare)
    : withParameter(url, key, value, bare);
}

/** Keyword arguments: SQLAlchemy's `URL.set`, and `_replace` of what urllib takes apart. */
function setParts(text: Text, named: readonly Entry[], source: UrlSource, depth: number): Composite {
  return named.reduce((url, { key, value }) => {
    const now = { ...text, value: url };
    if (key !== 'query') return setPart(now, key, value, source, depth);
    const entries = source.entries(value);
    const query = entries === null ? source.composite(value, depth) : queryOf(entries, source, depth);
    return query === null ? url : withQueryText(url, query);
  }, text.value);
}

function setPart({ value, bare }: Text, name: string, stated: Expression, source: UrlSource, depth: number): Composite {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part === undefined || bare || isOpaque(value)) return value;
  const text = source.composite(stated, depth);
  return text === null ? value : withPart(value, part, text);
}
