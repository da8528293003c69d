import { fileWord } from '../../postgres/tls/file-words.ts';
import type { Composite } from './composite.ts';
import { type ConnectorOption, connectorOf } from './connector.ts';
import type { Entry, Expression, Span } from './expression.ts';
import { fileReadBy } from './file-read.ts';
import { modeOf } from './modes.ts';
import { isNothing, type Later } from './objects.ts';
import type { Keys, Meaning, SourceRule } from './rule.ts';
import type { Values } from './values.ts';

/** A parameter with its value, and where its key stands. */
export interface DraftOption {
  readonly keyword: string;
  readonly value: Composite;
  readonly keySpan: Span | null;
  /** The expression of the value. */
  readonly span: Span;
  /** It stands in the connection string, of which no more is known. */
  readonly inUrl?: true;
}

/** A word for TLS, where it stands. */
export interface DraftWord {
  readonly key: string;
  readonly value: string;
  readonly type: 'boolean' | 'text' | 'object' | 'null' | 'unknown';
  readonly span: Span;
}

/** How the variable is used that an expression names: what is set on it. */
export type UsesOf = (expression: Expression) => Later;

/** Objects are followed so deep. */
const DEEPEST = 6;
/** Schemes of other databases. */
const FOREIGN_URL =
  /^(?:jdbc:|r2dbcs?:)?(?:mysql|mariadb|sqlite|h2|hsqldb|derby|oracle|sqlserver|mssql|mongodb|redis|duckdb|db2|clickhouse)\b/i;
/** Nobody lists more of them. */
const MOST_HOSTS = 20;

/** What one call, builder or object says of a connection, put together from its parts as the rule tells them. */
export class Draft {
  readonly rule: SourceRule;
  readonly options: Map<string, DraftOption> = new Map();
  readonly words: Map<string, DraftWord> = new Map();
  /** What is said in vain. */
  readonly ignored: { readonly key: string; readonly instead: string; readonly span: Span }[] = [];
  /** Where it is told what it connects to, for its positions. */
  readonly span: Span;
  conninfo: {
    readonly value: Composite;
    readonly expression: Expression;
    /** Where it is written: the string itself, if names lead to one. */
    readonly span: Span;
    readonly key: string | null;
  } | null = null;
  pool: number | null = null;
  more: number | null = null;
  /** Where these stand. */
  poolSpan: Span | null = null;
  moreSpan: Span | null = null;
  /** True where what is not stated here may be stated elsewhere. */
  open = false;
  /** True where something that has to name PostgreSQL names another, or is not known. */
  foreign = false;
  doubtful = false;
  /** True where such a value names PostgreSQL. */
  sure = false;
  /** True where another call says what it connects to. */
  aside = false;

  /** The nodes of the objects that it is told by: no connections of their own. */
  readonly objects: Set<number> = new Set();

  readonly #values: Values;
  readonly #source: string;
  readonly #uses: UsesOf;

  constructor(rule: SourceRule, span: Span, values: Values, source: string, uses: UsesOf) {
    this.rule = rule;
    this.span = span;
    this.#values = values;
    this.#source = source;
    this.#uses = uses;
    this.open = rule.open === true;
  }

  /** Takes up the arguments of a call. */
  takeArguments(
    meanings: readonly Meaning[],
    positional: readonly Expression[],
    named: readonly Entry[],
    keys: Keys = this.rule.keys ?? {},
  ): void {
    for (let index = 0; index < positional.length; index += 1) {
      const meaning = meanings[index];
      const value = positional[index];
      if (meaning === undefined || value === undefined) break;
      if (meaning === 'PAIR') {
        const named = nameOfKey(value);
        const key = named !== null && Object.hasOwn(keys, named) ? named : this.#values.plain(value);
        const second = positional[index + 1];
        const inner = key === null ? null : meaningOf(keys, key, true);
        if (key !== null && second !== undefined && inner !== null) this.take(inner, second, key, value);
        index += 1;
        continue;
      }
      this.take(meaning, value, null, null);
    }
    this.takeEntries(named, keys, '');
  }

  takeEntries(entries: readonly Entry[], keys: Keys, prefix: string, depth: number = 0): void {
    for (const { key, keySpan, value } of entries) {
      const meaning = meaningOf(keys, key, this.rule.loose === true);
      if (meaning !== null) this.take(meaning, value, prefix === '' ? key : `${prefix}.${key}`, keySpan, depth);
    }
  }

  /** Takes up one value. `key` is the path of keys that leads to it. */
  take(meaning: Meaning, value: Expression, key: string | null, keySpan: Span | null, depth: number = 0): void {
    if (depth > DEEPEST || this.#values.isSpent()) return;
    if (typeof meaning === 'object') {
      if ('must' in meaning) this.#must(meaning.must, value);
      else if ('instead' in meaning) this.#ignore(key ?? '', meaning.instead, value);
      else this.takeObject(value, meaning.keys, key ?? '', depth);
      return;
    }
    switch (meaning) {
      case 'OTHER':
        this.aside = true;
        return;
      case 'SKIP':
      case 'PAIR':
        return;
      case 'CONNINFO':
        this.#connectionString(value, key);
        return;
      case 'EITHER':
      case 'OPTIONS': {
        const reduced = this.#values.reduce(value);
        if (this.#values.keyed(reduced) !== null) this.takeObject(value, this.rule.keys ?? {}, key ?? '', depth);
        else if (meaning === 'EITHER' && reduced.kind !== 'list') this.#connectionString(value, key);
        else this.open = true;
        return;
      }
      case 'PROPERTIES': {
        const { entries, open } = this.#uses(value);
        if (entries.length === 0 || open) this.open = true;
        this.takeEntries(entries, this.rule.keys ?? {}, '', depth + 1);
        return;
      }
      case 'VALUE': {
        if (value.kind !== 'call') {
          this.open = true;
          return;
        }
        const inner = meaningOf(this.rule.keys ?? {}, value.callee, false);
        const first = value.positional[0];
        if (inner !== null && first !== undefined) this.take(inner, first, value.callee, keySpan, depth + 1);
        return;
      }
      case 'VARIABLE':
        this.#variable(value, key);
        return;
      case 'DEFAULT':
        this.#default(value, key);
        return;
      case 'QUERY':
        this.#query(value, keySpan);
        return;
      case 'ADDRESS':
        this.#address(value, keySpan);
        return;
      case 'TLS':
        this.#word(key ?? 'tls', value, depth);
        return;
      case 'POOL':
        this.pool = this.#number(value);
        this.poolSpan = spanOf(value);
        return;
      case 'MORE':
        this.more = this.#number(value);
        this.moreSpan = spanOf(value);
        return;
      default:
        this.#option(meaning, value, keySpan);
    }
  }

  #ignore(key: string, instead: string, value: Expression): void {
    const reduced = this.#values.reduce(value);
    // Nothing is missed where nothing is asked for.
    const asked = reduced.kind === 'object' || (reduced.kind === 'scalar' && reduced.text === 'true');
    const text = reduced.kind === 'text' ? this.#values.plain(reduced) : null;
    if (!asked && (text === null || text === 'disable')) return;
    this.ignored.push({ key, instead, span: { start: value.start, end: value.end } });
  }

  #must(wanted: RegExp, value: Expression): void {
    const text = this.#values.stated(value);
    if (text === null) this.doubtful = true;
    else if (!wanted.test(text)) this.foreign = true;
    else this.sure = true;
  }

  /** Takes up an object, with what is spread into it and set on it later. */
  takeObject(value: Expression, keys: Keys, prefix: string, depth: number = 0): void {
    const keyed = this.#values.keyed(value);
    if (keyed !== null) {
      this.#note(value);
      if (keyed.open) this.open = true;
      this.takeEntries(keyed.entries, keys, prefix, depth + 1);
      return;
    }
    const reduced = this.#values.reduce(value);
    // Where an object is expected a string is a connection string: Knex's `connection`.
    const meanings = Object.values(keys);
    const takesString = meanings.includes('CONNINFO') || meanings.includes('VARIABLE');
    if (
      takesString &&
      (reduced.kind === 'text' || reduced.kind === 'fallback' || this.#values.lookup(reduced) !== null)
    ) {
      this.#connectionString(value, prefix);
    } else {
      this.open = true;
    }
  }

  #note(value: Expression, depth: number = 0): void {
    const reduced = this.#values.reduce(value);
    if (reduced.kind === 'object') this.objects.add(reduced.node.id);
    if (reduced.kind !== 'either' || depth > DEEPEST) return;
    this.#note(reduced.first, depth + 1);
    this.#note(reduced.second, depth + 1);
  }

  #connectionString(value: Expression, key: string | null): void {
    const either = this.#values.reduce(value);
    if (either.kind === 'either' && isNothing(this.#values.reduce(either.second))) {
      this.#connectionString(either.first, key);
      return;
    }
    if (either.kind === 'either' && this.#isForeign(either, 0)) {
      this.foreign = true;
      return;
    }
    const stated = this.#values.composite(value);
    if (stated === null || stated.text === '') {
      if (stated === null) this.open = true;
      return;
    }
    const composite = withinDefault(stated);
    const { start, end, kind } = this.#values.standIn(value) ?? this.#values.reduce(value);
    this.conninfo = { value: composite, expression: value, span: kind === 'text' ? { start, end } : value, key };
  }

  /** Whether an expression is a URL of another database, whichever of its branches is taken. */
  #isForeign(expression: Expression, depth: number): boolean {
    if (depth > DEEPEST) return false;
    const reduced = this.#values.reduce(expression);
    if (reduced.kind === 'either') {
      return this.#isForeign(reduced.first, depth + 1) && this.#isForeign(reduced.second, depth + 1);
    }
    return reduced.kind === 'text' && FOREIGN_URL.test(this.#values.composite(reduced)?.text ?? '');
  }

  #variable(value: Expression, key: string | null): void {
    const name = this.#values.plain(value);
    if (name === null || !/^\w{1,100}$/.test(name)) {
      this.open = true;
      return;
    }
    const text = `\${${name}}`;
    const { start, end } = value;
    const starts = new Array<number>(text.length).fill(start);
    const ends = new Array<number>(text.length).fill(end);
    this.conninfo = { value: { text, starts, ends, name }, expression: value, span: { start, end }, key };
  }

  #default(value: Expression, key: string | null): void {
    const name = this.conninfo?.value.name ?? 'DATABASE_URL';
    this.#connectionString(value, key);
    if (this.conninfo === null || this.conninfo.expression !== value) return;
    const { text, starts, ends } = this.conninfo.value;
    // Braces that do not match would end the placeholder early; one within a text keeps its own default.
    if (/[{}]/.test(text)) return;
    const before = `\${${name}:-`;
    const { start, end } = this.conninfo.span;
    const wrapped: Composite = {
      text: `${before}${text}}`,
      starts: [...new Array<number>(before.length).fill(start), ...starts, end],
      ends: [...new Array<number>(before.length).fill(start), ...ends, end],
      name,
    };
    this.conninfo = { ...this.conninfo, value: wrapped };
    // What holds in its place is said to the end.
    this.open = false;
  }

  #query(value: Expression, keySpan: Span | null): void {
    const composite = this.#values.composite(value);
    if (composite === null || composite.text.includes('${')) this.open = true;
    if (composite === null) return;
    for (const { 1: key = '', 2: text = '', index } of composite.text.matchAll(/([\w.-]{1,40})=([^&;]{0,400})/g)) {
      const meaning = meaningOf(this.rule.keys ?? {}, key, false);
      if (typeof meaning !== 'string' || meaning !== meaning.toLowerCase()) continue;
      const from = index + key.length + 1;
      const to = from + text.length;
      const { starts, ends, name } = composite;
      const part = { text, starts: starts.slice(from, to), ends: ends.slice(from, to), name };
      this.options.set(meaning, { keyword: meaning, value: part, keySpan, span: value });
    }
  }

  #option(keyword: string, value: Expression, keySpan: Span | null): void {
    const reduced = this.#values.reduce(value);
    if (reduced.kind === 'name' && keyword === 'sslmode') {
      const mode = modeOf(reduced.path);
      if (mode !== null) {
        const width = mode.length;
        this.options.set(keyword, {
          keyword,
          keySpan,
          span: value,
          value: {
            text: mode,
            starts: new Array<number>(width).fill(value.start),
            ends: new Array<number>(width).fill(value.end),
            name: null,
          },
        });
        return;
      }
    }
    const composite =
      (keyword === 'host' || keyword === 'port') && reduced.kind === 'list'
        ? this.#hosts(reduced.items)
        : this.#values.composite(value);
    if (composite !== null) this.options.set(keyword, { keyword, value: composite, keySpan, span: value });
  }

  /** A list of hosts as libpq writes it. */
  #hosts(items: readonly Expression[]): Composite | null {
    const hosts = items.map((item) => this.#values.composite(item));
    let text = '';
    const starts: number[] = [];
    const ends: number[] = [];
    for (const host of hosts.slice(0, MOST_HOSTS)) {
      if (host === null) return null;
      if (text !== '') {
        text += ',';
        starts.push(ends.at(-1) ?? 0);
        ends.push(host.starts[0] ?? 0);
      }
      text += host.text;
      for (const one of host.starts) starts.push(one);
      for (const one of host.ends) ends.push(one);
    }
    return text === '' ? null : { text, starts, ends, name: null };
  }

  #address(value: Expression, keySpan: Span | null): void {
    const composite = this.#values.composite(value);
    if (composite === null) return;
    const { text } = composite;
    const cut = /\}?[^}]*$/.exec(text)?.index ?? 0;
    const colon = text.lastIndexOf(':');
    const at = colon > cut || !text.includes('}') ? colon : -1;
    const part = (from: number, to: number): Composite => ({
      text: text.slice(from, to),
      starts: composite.starts.slice(from, to),
      ends: composite.ends.slice(from, to),
      name: composite.name,
    });
    const host = part(0, at < 0 ? text.length : at);
    if (host.text !== '') this.options.set('host', { keyword: 'host', value: host, keySpan, span: value });
    if (at >= 0) this.options.set('port', { keyword: 'port', value: part(at + 1, text.length), keySpan, span: value });
  }

  #word(key: string, value: Expression, depth: number): void {
    const reduced = this.#values.reduce(value);
    const span = { start: value.start, end: value.end };
    const add = (text: string, type: DraftWord['type']): void =>
      void this.words.set(key, { key, value: text, type, span });
    switch (reduced.kind) {
      case 'scalar':
        if (reduced.text === 'null') add('null', 'null');
        else add(reduced.text, /^(?:true|false)$/.test(reduced.text) ? 'boolean' : 'text');
        return;
      case 'text': {
        const text = this.#values.plain(reduced);
        if (text === null) add(this.#values.composite(reduced)?.text ?? 'unknown', 'unknown');
        else add(text, 'text');
        return;
      }
      case 'object':
        add('{}', 'object');
        if (depth > DEEPEST) return;
        if (reduced.spread.length > 0) this.open = true;
        for (const entry of reduced.entries) this.#word(`${key}.${entry.key}`, entry.value, depth + 1);
        return;
      case 'either': {
        this.#either(key, reduced.first, reduced.second, depth);
        return;
      }
      default: {
        const path = fileReadBy(reduced, this.#values);
        if (path !== null) {
          add(fileWord(path), 'unknown');
          return;
        }
        const authority = reduced.kind === 'call' ? reduced.named.find((one) => one.key === 'cafile') : undefined;
        const file = authority === undefined ? null : this.#values.plain(authority.value);
        if (authority !== undefined && file !== null) {
          const { start, end } = authority.value;
          this.words.set(`${key}.cafile`, {
            key: `${key}.cafile`,
            value: fileWord(file),
            type: 'unknown',
            span: { start, end },
          });
        }
        const text = reduced.kind === 'call' ? `${reduced.callee}()` : this.#words(reduced);
        if (key === 'tls' && this.#takeConnector(value, text)) return;
        add(text, 'unknown');
        const set = this.#values.trail(value).flatMap((one) => this.#uses(one).entries);
        for (const { key: name, value: stated } of set) {
          if (/^(?:check_hostname|verify_mode|InsecureSkipVerify|ServerName)$/.test(name)) {
            this.#word(`${key}.${name}`, stated, depth + 1);
          }
        }
      }
    }
  }

  /** Takes up a connector of Rust's libraries; false for anything else that stands for the first time. */
  #takeConnector(value: Expression, text: string): boolean {
    const span = spanOf(value);
    const connector = connectorOf(value, this.#values, (one) =>
      this.#uses(one).entries.map((entry) => ({ name: entry.key, value: entry.value })),
    );
    const stated = connector?.library ?? text;
    // One connector here and another there: which of them is used is not known.
    if ((this.words.get('tls')?.value ?? stated) !== stated) {
      for (const word of [...this.words.keys()]) if (word.startsWith('tls.')) this.words.delete(word);
      this.words.set('tls', { key: 'tls', value: 'unknown', type: 'unknown', span });
      return true;
    }
    if (connector === null) return false;
    this.words.set('tls', { key: 'tls', value: stated, type: 'text', span });
    for (const option of connector.options) this.#connectorOption('tls', option);
    return true;
  }

  #connectorOption(key: string, { name, value }: ConnectorOption): void {
    const reduced = this.#values.reduce(value);
    const { start, end } = value;
    const add = (option: string, text: string, type: DraftWord['type']): void =>
      void this.words.set(`${key}.${option}`, { key: `${key}.${option}`, value: text, type, span: { start, end } });
    if (name === 'set_callback') {
      // The closure is called with each connection's own settings.
      const body = this.#source.slice(start, Math.min(end, start + 400));
      if (/\.set_verify_hostname\(\s{0,20}false\s{0,20}\)/.test(body)) add('set_verify_hostname', 'false', 'boolean');
      if (/\.set_verify\(\s{0,20}(?:\w{1,40}::){0,4}NONE\s{0,20}\)/.test(body)) add('set_verify', 'NONE', 'text');
    } else if (reduced.kind === 'scalar') {
      add(name, reduced.text, 'boolean');
    } else if (reduced.kind === 'name' && /^set_verify$/.test(name)) {
      add(name, reduced.path.slice(reduced.path.lastIndexOf('.') + 1), 'text');
    } else {
      add(name, this.#words(value), 'unknown');
    }
  }

  /**
   * One of two values: what both say of the certificate's check is certain, whichever holds (`production ? {
   * rejectUnauthorized: false } : false`). The stronger of the two is kept, so that nothing weaker is said than may hold.
   */
  #either(key: string, first: Expression, second: Expression, depth: number): void {
    if (depth > DEEPEST) return;
    const [a, b] = [first, second].map((one) => this.#values.reduce(one));
    if (a === undefined || b === undefined) return;
    if (isNothing(b)) this.#word(key, first, depth + 1);
    else if (isNothing(a)) this.#word(key, second, depth + 1);
    else {
      this.words.set(key, {
        key,
        value: this.#words(first),
        type: 'unknown',
        span: { start: first.start, end: second.end },
      });
    }
  }

  #words({ start, end }: Span): string {
    const text = this.#source.slice(start, Math.min(end, start + 60));
    return /^[\w.$()[\]: ]*$/.test(text) ? text : 'unknown';
  }

  #number(value: Expression): number | null {
    const text = this.#values.composite(value)?.text ?? '';
    const digits = /^\s*(-?\d{1,10})\s*$/.exec(text)?.[1] ?? /:-\s*(\d{1,10})\s*\}$/.exec(text)?.[1];
    return digits === undefined ? null : Number(digits);
  }
}

/** What is appended to a variable holds for the text in its place, too: `${URL:-postgres://…}?sslmode=disable`. */
function withinDefault(composite: Composite): Composite {
  const { text, starts, ends, name } = composite;
  const [, before = '', tail = ''] = /^(\$\{\w{1,100}:-[^{}]*)\}([?&][^{}]*)$/.exec(text) ?? [];
  if (tail === '') return composite;
  const close = before.length;
  const mark = before.includes('?') ? '&' : '?';
  const moved = (offsets: readonly number[]): readonly number[] => [
    ...offsets.slice(0, close),
    ...offsets.slice(close + 1),
    offsets[close] ?? 0,
  ];
  return { text: `${before}${mark}${tail.slice(1)}}`, starts: moved(starts), ends: moved(ends), name };
}

/** A key that is a constant of the driver: `HOST`, `ConnectionFactoryOptions.HOST`. */
function nameOfKey(value: Expression): string | null {
  return value.kind === 'name' ? value.path.slice(value.path.lastIndexOf('.') + 1) : null;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export function meaningOf(keys: Keys, key: string, loose: boolean): Meaning | null {
  if (Object.hasOwn(keys, key)) return keys[key] ?? null;
  if (!loose) return null;
  const plain = plainKey(key);
  const found = Object.keys(keys).find((one) => plainKey(one) === plain);
  return found === undefined ? null : (keys[found] ?? null);
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}
