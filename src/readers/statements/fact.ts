import type { ConnectionFact, PoolFact, Position } from '../../facts.ts';
import { type CodeOption, type CodeWord, connectionFromCode } from '../../postgres/conninfo/code.ts';
import { connectionFromText } from '../../postgres/conninfo/connection.ts';
import { findPlaceholders } from '../../postgres/conninfo/placeholders.ts';
import type { ConnectionMeta, DriverCandidate, Locate } from '../../postgres/conninfo/types.ts';
import { poolOfNumber } from '../../postgres/pools.ts';
import type { LineIndex } from '../line-index.ts';
import type { ReadContext, SourceFile } from '../reader.ts';
import type { Composite } from './composite.ts';
import type { Draft } from './draft.ts';
import type { Span } from './expression.ts';
import type { SourceRule } from './rule.ts';

/** A draft, and the variable or the path of keys that is given the connection. */
export interface Statement {
  readonly draft: Draft;
  readonly holder: string | null;
}

/** Where a draft was found. */
export interface Place {
  readonly file: SourceFile;
  readonly context: ReadContext;
  readonly index: LineIndex;
  /** The file is no program but a configuration file. */
  readonly configuration?: boolean;
}

/** A connection that a draft became, and the connection string that it holds, where it is known to be one. */
export interface Made {
  readonly fact: ConnectionFact;
  readonly url: Composite | null;
}

/** What a draft says as a connection; null where it says nothing of one. `all` is what else the file holds. */
export function connectionOf(
  found: Statement,
  all: readonly Statement[],
  { file, context, index, configuration = false }: Place,
): Made | null {
  const { draft, holder } = found;
  const { rule, conninfo, span } = draft;
  if (rule.bound === true || draft.aside) return null;
  const candidates = context.drivers?.(file.path) ?? [];
  const candidate = candidateOf([rule.driver, ...(rule.others ?? [])], candidates);
  const meta: ConnectionMeta = {
    file: file.path,
    name: configuration ? pathOf(draft, holder) : nameOf(draft, holder),
    major: context.major,
    drivers: rule.dialect === true || rule.driver === 'libpq' ? candidates : [candidate],
    caller: candidate.driver,
    ...(rule.takesApart === true ? { takesApart: true } : {}),
  };
  const locate = conninfo === null ? null : locator(conninfo.value, conninfo.span, index);
  const url = conninfo === null || locate === null ? null : connectionFromText(conninfo.value.text, locate, meta);
  if (conninfo !== null && url === null && !isOpen(conninfo.value.text)) return null;
  // What has to say PostgreSQL is known only at run time, and the connection string does not say it either.
  if (draft.doubtful && url === null) return null;
  if (conninfo !== null && url === null) takeTail(draft, conninfo.value);
  const pool = poolOf(draft, all, file.text);
  const bounded = pool !== null && pool.byDefault !== true;
  const says = draft.options.size > 0 || draft.words.size > 0 || (bounded && rule.dialect === undefined);
  if (url === null && !says) return null;
  const options = [...draft.options.values()].map(
    ({ keyword, value, keySpan, span: whole, inUrl }): CodeOption => ({
      keyword,
      ...(inUrl === undefined ? {} : { inUrl }),
      value: value.text,
      at: locator(value, whole, index),
      keyPosition: keySpan === null ? null : index.span(keySpan.start, keySpan.end),
    }),
  );
  const words = [...draft.words.values()].map(
    ({ span: at, ...word }): CodeWord => ({ ...word, position: index.span(at.start, at.end) }),
  );
  const driver =
    url !== null && (rule.dialect === true || rule.driver === 'libpq')
      ? candidateOf([url.driver], candidates)
      : candidate;
  // The host is part of what is not known.
  const elsewhere =
    conninfo !== null && url === null
      ? conninfo.value.text.replace(/\}[?&][^{}]*$/, '}')
      : draft.open && url === null
        ? '${host}'
        : null;
  if (elsewhere !== null && !draft.options.has('host')) {
    options.push({ keyword: 'host', value: elsewhere, at: () => index.span(span.start, span.end), keyPosition: null });
  }
  const fact = connectionFromCode(
    {
      driver,
      url,
      options: inDialect(options, words, driver.driver),
      words,
      tls: rule.tls ?? driver.driver,
      wins: rule.wins,
      pool: pool === null ? null : poolAt(pool, index),
      position: index.span(span.start, span.end),
      openEnded: draft.open || (conninfo !== null && url === null),
      configuration,
      // Beside what is read it is of no account.
      ignored:
        draft.words.size > 0
          ? []
          : draft.ignored.map(({ span: at, ...one }) => ({ ...one, position: index.span(at.start, at.end) })),
      ...(rule.silent === undefined ? {} : { silent: rule.silent }),
    },
    meta,
  );
  return { fact, url: url === null ? null : (conninfo?.value ?? null) };
}

function poolAt({ span, ...pool }: Pool, index: LineIndex): PoolFact & { readonly position: Position | null } {
  return { ...pool, position: span === null ? null : index.span(span.start, span.end) };
}

/** What is added to a connection string of which nothing else is known: `process.env.DATABASE_URL + '?sslmode=require'`. */
function takeTail({ options }: Draft, value: Composite): void {
  const { text, starts, ends, name } = value;
  const cut = /^\$\{\w{1,100}\}[?&]/.exec(text)?.[0].length;
  if (cut === undefined) return;
  const tail = /([a-z]{1,40})=([\w./-]{1,400})(?:&|$)/y;
  for (tail.lastIndex = cut; ; ) {
    const match = tail.exec(text);
    if (match === null) return;
    const [, keyword = '', stated = ''] = match;
    const from = match.index + keyword.length + 1;
    const to = from + stated.length;
    if (!TAIL.has(keyword) || options.has(keyword)) continue;
    const part = { text: stated, starts: starts.slice(from, to), ends: ends.slice(from, to), name };
    const span = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
    options.set(keyword, { keyword, value: part, keySpan: null, span, inUrl: true });
  }
}

/** What may be added. */
const TAIL: ReadonlySet<string> = new Set(['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'ssl', 'connection_limit']);

/** Drivers that take a mode of libpq's where others take a boolean: as a word for TLS it is none of their parameters. */
function inDialect(options: readonly CodeOption[], words: readonly CodeWord[], driver: string): readonly CodeOption[] {
  if (words.length > 0 && driver === 'asyncpg') return options.filter(({ keyword }) => keyword !== 'ssl');
  return options;
}

/** The driver as the manifests have it, with its version; else by its name alone. */
function candidateOf(drivers: readonly string[], candidates: readonly DriverCandidate[]): DriverCandidate {
  const known = candidates.find((one) => drivers.includes(one.driver));
  return known ?? { driver: drivers[0] ?? 'libpq', version: null, origin: null };
}

/** The variable of the environment or the constant that holds the connection string, the key or variable it is given to. */
function nameOf({ conninfo }: Draft, holder: string | null): string | null {
  if (conninfo !== null) {
    const { value, expression, key } = conninfo;
    const path = expression.kind === 'name' ? expression.path.replace(/\.href$/, '') : key;
    const last = value.name ?? path?.slice(path.lastIndexOf('.') + 1) ?? '';
    if (last !== '') return last;
  }
  return holder?.replace(/^[@$]+|^(?:this|self)\./g, '') ?? null;
}

/** The keys that lead to the connection string, or to the map that holds the connection. */
function pathOf({ conninfo }: Draft, holder: string | null): string | null {
  const parts = [holder, conninfo?.key ?? null].filter((part): part is string => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join('.');
}

/** A text of which nothing is known at its beginning, where it would say what it is. */
function isOpen(text: string): boolean {
  return findPlaceholders(text, true)[0]?.start === 0;
}

/** Where a part of a value stands: all of it in one piece of the source, or the expression that makes it. */
function locator(
  { text, starts, ends }: Composite,
  whole: { readonly start: number; readonly end: number },
  index: LineIndex,
): Locate {
  return (from, to) => {
    const first = starts[from];
    const last = to > from ? ends[to - 1] : first;
    if (first === undefined || last === undefined) {
      if (first !== undefined && to <= from) return index.span(first, first);
      // An empty part at the very end.
      const end = from >= text.length ? ends[from - 1] : undefined;
      return end === undefined || to > from ? index.span(whole.start, whole.end) : index.span(end, end);
    }
    // A placeholder stands for an expression that holds its default.
    const outer = ends[from] ?? first;
    let inside = true;
    for (let at = from; at < to && inside; at += 1) inside = (starts[at] ?? 0) >= first && (ends[at] ?? 0) <= outer;
    if (inside) return index.span(first, outer);
    // A piece that stands elsewhere, such as a constant: what lies between is not its own.
    for (let at = from + 1; at < to; at += 1) {
      const start = starts[at] ?? 0;
      const gap = start - (ends[at - 1] ?? 0);
      const within = start >= whole.start && (starts[at - 1] ?? 0) >= whole.start && (ends[at] ?? 0) <= whole.end;
      if (start < (starts[at - 1] ?? 0) || (gap > 0 && !within)) return index.span(whole.start, whole.end);
    }
    return index.span(first, last);
  };
}

/** What a pool may open at once: as stated, or without any bound where that is what the library does by itself. */
function poolOf({ rule, pool, more, poolSpan, moreSpan }: Draft, all: readonly Statement[], code: string): Pool | null {
  const lone = pool === null ? lonePool(rule, all) : null;
  const span = lone?.poolSpan ?? poolSpan ?? moreSpan;
  const stated = pool ?? lone?.pool ?? null;
  const { max = null, more: beyond = 0, endless, unless } = rule.pool ?? {};
  if (stated === null && more === null) {
    const open = rule.pool !== undefined && max === null && unless?.test(code) !== true;
    return open ? { max: null, byDefault: true, span: null } : null;
  }
  const size = stated === null ? { max } : poolOfNumber(String(stated), endless ?? lone?.rule.pool?.endless);
  if (size === null || size.max === null) return size === null ? null : { max: null, span };
  // SQLAlchemy takes any number below zero for no bound.
  return (more ?? 0) < 0
    ? { max: null, span: moreSpan }
    : { max: size.max + (beyond === 0 ? 0 : (more ?? beyond)), span };
}

type Pool = PoolFact & { readonly span: Span | null };

/** Of a file with a single connection: what bounds the pool that is made of it. */
function lonePool({ driver }: SourceRule, all: readonly Statement[]): Draft | null {
  const bounds = all.filter(
    ({ draft }) =>
      draft.pool !== null &&
      (draft.rule.bound === true ||
        (draft.rule.driver === driver && draft.conninfo === null && draft.options.size === 0)),
  );
  const others = all.filter(({ draft }) => draft.conninfo !== null || draft.options.size > 0);
  return bounds.length === 1 && others.length === 1 ? (bounds[0]?.draft ?? null) : null;
}
