import type { ConnectionFact, Fact, PoolFact, Position } from '../facts.ts';
import { type CodeOption, type CodeWord, connectionFromCode } from '../postgres/conninfo/code.ts';
import { connectionFromText } from '../postgres/conninfo/connection.ts';
import type { ConnectionMeta, DriverCandidate, Locate } from '../postgres/conninfo/types.ts';
import { poolOfNumber } from '../postgres/pools.ts';
import { LineIndex } from './line-index.ts';
import type { ReadContext, Reader, SourceFile } from './reader.ts';
import type { Draft } from './source/draft.ts';
import type { Span } from './source/expression.ts';
import { type Found, findConnections } from './source/find.ts';
import { importsOf } from './source/imports.ts';
import { languageOf } from './source/languages.ts';
import { lowering } from './source/lower.ts';
import { type Code, Names } from './source/names.ts';
import type { SourceRule } from './source/rule.ts';
import { type Composite, Values } from './source/values.ts';
import type { SyntaxNode } from './syntax.ts';

/**
 * Program text: the calls, builders and objects by which a driver is told how to connect, found in the syntax tree, with
 * names of the same file followed; what comes from elsewhere is unknown. Connection strings that none of them takes are
 * read by `literals`, as is all of a file that is not parsed: one that names no driver, or whose grammar is not loaded.
 */
export function sourceReader(literals: Reader): Reader {
  return {
    kinds: ['source'],
    *read(file, context) {
      const language = context.grammars === undefined ? null : languageOf(file);
      const tree = language === null ? null : (context.grammars?.parse(language.grammar, file.text) ?? null);
      if (language === null || tree === null) {
        yield* literals.read(file, context);
        return;
      }
      const facts: Fact[] = [];
      try {
        const code: Code = {
          text: file.text,
          root: tree.root,
          lower: lowering(file.text),
          imports: importsOf(language.grammar, file.text),
        };
        const values = new Values(new Names(code));
        const index = new LineIndex(file.text);
        const taken = new Taken(index);
        const found = findConnections(code, values, language.rules);
        for (const one of found) {
          const fact = factOf(one, found, file, context, index, taken);
          if (fact !== null) facts.push(fact);
        }
        for (const fact of literals.read(file, context)) {
          if (fact.kind === 'connection' && (taken.holds(fact) || isProse(code.root, index, fact))) continue;
          facts.push(fact);
        }
      } finally {
        tree.free();
      }
      yield* withoutTwins(facts);
    },
  };
}

/** The places of connection strings that a driver is known to be given. */
class Taken {
  readonly #index: LineIndex;
  readonly #offsets = new Set<number>();

  constructor(index: LineIndex) {
    this.#index = index;
  }

  add({ starts }: Composite): void {
    for (const start of starts) this.#offsets.add(start);
  }

  holds({ line, column }: Position): boolean {
    return this.#offsets.has(this.#index.startOf(line) + column - 1);
  }
}

function factOf(
  found: Found,
  all: readonly Found[],
  file: SourceFile,
  context: ReadContext,
  index: LineIndex,
  taken: Taken,
): ConnectionFact | null {
  const { draft, holder } = found;
  const { rule, conninfo, span } = draft;
  if (rule.bound === true) return null;
  const candidates = context.drivers?.(file.path) ?? [];
  const candidate = candidateOf([rule.driver, ...(rule.others ?? [])], candidates);
  const meta: ConnectionMeta = {
    file: file.path,
    name: nameOf(draft, holder),
    major: context.major,
    drivers: rule.dialect === true || rule.driver === 'libpq' ? candidates : [candidate],
    caller: candidate.driver,
  };
  const locate = conninfo === null ? null : locator(conninfo.value, conninfo.span, index);
  const url = conninfo === null || locate === null ? null : connectionFromText(conninfo.value.text, locate, meta);
  if (conninfo !== null && url === null && !isOpen(conninfo.value.text)) return null;
  // What has to say PostgreSQL is known only at run time, and the connection string does not say it either.
  if (draft.doubtful && url === null) return null;
  const pool = poolOf(draft, all, file.text);
  const bounded = pool !== null && pool.byDefault !== true;
  const says = draft.options.size > 0 || draft.words.size > 0 || (bounded && rule.dialect === undefined);
  if (url === null && !says) return null;
  if (url !== null && conninfo !== null) taken.add(conninfo.value);
  const options = [...draft.options.values()].map(
    ({ keyword, value, keySpan, span: whole }): CodeOption => ({
      keyword,
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
    conninfo !== null && url === null ? conninfo.value.text : draft.open && url === null ? '${host}' : null;
  if (elsewhere !== null && !draft.options.has('host')) {
    options.push({ keyword: 'host', value: elsewhere, at: () => index.span(span.start, span.end), keyPosition: null });
  }
  return connectionFromCode(
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
    },
    meta,
  );
}

function poolAt({ span, ...pool }: Pool, index: LineIndex): PoolFact & { readonly position: Position | null } {
  return { ...pool, position: span === null ? null : index.span(span.start, span.end) };
}

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
    const path = expression.kind === 'name' ? expression.path : key;
    const last = value.name ?? path?.slice(path.lastIndexOf('.') + 1) ?? '';
    if (last !== '') return last;
  }
  return holder?.replace(/^[@$]+|^(?:this|self)\./g, '') ?? null;
}

/** A text of which nothing is known at its beginning, where it would say what it is. */
function isOpen(text: string): boolean {
  return text.startsWith('${');
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
function poolOf({ rule, pool, more, poolSpan, moreSpan }: Draft, all: readonly Found[], code: string): Pool | null {
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
function lonePool({ driver }: SourceRule, all: readonly Found[]): Draft | null {
  const bounds = all.filter(
    ({ draft }) =>
      draft.pool !== null &&
      (draft.rule.bound === true ||
        (draft.rule.driver === driver && draft.conninfo === null && draft.options.size === 0)),
  );
  const others = all.filter(({ draft }) => draft.conninfo !== null || draft.options.size > 0);
  return bounds.length === 1 && others.length === 1 ? (bounds[0]?.draft ?? null) : null;
}

/** Whether a connection string stands in a comment, or in a string that stands for itself: documentation of a Python function. */
function isProse(root: SyntaxNode, index: LineIndex, fact: Position): boolean {
  const at = index.startOf(fact.line) + fact.column - 1;
  for (
    let node = root.namedDescendantForIndex(at, at), steps = 0;
    node !== null && steps < 4;
    node = node.parent, steps += 1
  ) {
    if (/comment/.test(node.type)) return true;
    if (node.type === 'string' || node.type === 'concatenated_string') {
      return node.parent?.type === 'expression_statement' || node.parent?.type === 'block';
    }
  }
  return false;
}

/** Several calls that are given the same string say the same thing once. */
function withoutTwins(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    if (fact.kind !== 'connection') return true;
    const { line, column, driver, tls, pool } = fact;
    const key = `${line}:${column} ${driver} ${tls.level} ${pool?.max ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
