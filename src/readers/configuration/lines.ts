import { parseProperties } from '../frameworks/java-properties.ts';
import type { Entry, Expression, Span } from '../statements/expression.ts';
import { objectAt, textAt } from '../statements/plain.ts';

/** A key with its value; sections and parts of dotted keys lead to it. */
interface Pair {
  readonly path: readonly string[];
  readonly keySpan: Span;
  readonly value: Expression;
}

/** Longer lines are made by machines. */
const LONGEST_LINE = 8192;
const MOST_PAIRS = 20_000;
const MOST_PARTS = 12;

const SECTION = /^[ \t]*\[{1,2}([^[\]]{1,200})\]{1,2}/;
const KEY = /^[ \t]*(?:"([^"=:]{1,200})"|([A-Za-z_][\w.\- ]{0,200}?))[ \t]*[=:][ \t]*/;
/** Quotes of INI files and TOML: three of Grafana's, and Go's. */
const QUOTED = /^(?:"""([^\n]*?)"""|`([^`\n]*)`|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')/;

/**
 * The `key = value` lines of an INI file or of TOML as an object: sections hold objects, and dots divide keys (`[a.b]`,
 * `flyway.url`). Values are text, without quotes and without a comment behind them; of two of the same key the later counts.
 */
export function linesExpression(text: string): Expression {
  const pairs: Pair[] = [];
  let section: readonly string[] = [];
  for (let at = 0; at < text.length && pairs.length < MOST_PAIRS; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const start = at;
    at = end + 1;
    if (end - start > LONGEST_LINE) continue;
    const line = text.slice(start, end);
    if (/^[ \t]*(?:[#;]|$)/.test(line)) continue;
    const named = SECTION.exec(line);
    if (named !== null) {
      section = partsOf(named[1] ?? '');
      continue;
    }
    const pair = pairOf(line, start, section);
    if (pair !== null) pairs.push(pair);
  }
  return nested(pairs, text.length);
}

function pairOf(line: string, start: number, section: readonly string[]): Pair | null {
  const match = KEY.exec(line);
  if (match === null) return null;
  const key = match[1] ?? match[2] ?? '';
  const keyStart = start + match[0].indexOf(key);
  const from = match[0].length;
  const rest = line.slice(from);
  const quoted = QUOTED.exec(rest);
  let value: string;
  let offset: number;
  if (quoted === null) {
    value = rest.replace(/[ \t][#;].*$/, '').trimEnd();
    offset = start + from;
  } else {
    value = quoted.slice(1).find((one) => one !== undefined) ?? '';
    offset = start + from + (quoted[1] === undefined ? 1 : 3);
  }
  return {
    path: [...section, ...partsOf(key)],
    keySpan: { start: keyStart, end: keyStart + key.length },
    value: textAt(value, { start: offset, end: offset + value.length }),
  };
}

/** The properties of a `.properties` file, their keys divided by dots. */
export function propertiesExpression(text: string): Expression {
  const pairs = parseProperties(text)
    .slice(0, MOST_PAIRS)
    .map(({ key, value, offsets, keyStart }): Pair => {
      const trimmed = value.trimEnd();
      const start = offsets[0] ?? 0;
      const end = offsets[trimmed.length] ?? start;
      return {
        path: partsOf(key),
        keySpan: { start: keyStart, end: keyStart + key.length },
        value: textAt(trimmed, { start, end }, offsets.slice(0, trimmed.length + 1)),
      };
    });
  return nested(pairs, text.length);
}

function partsOf(key: string): readonly string[] {
  return key.split('.', MOST_PARTS).map((part) => part.trim().replace(/^"|"$/g, ''));
}

/** A map under construction. */
interface Branch {
  readonly values: Map<string, Pair>;
  readonly branches: Map<string, Branch>;
}

function nested(pairs: readonly Pair[], length: number): Expression {
  const root = emptyBranch();
  for (const pair of pairs) {
    let branch = root;
    for (const part of pair.path.slice(0, -1)) {
      const inner = branch.branches.get(part) ?? emptyBranch();
      branch.branches.set(part, inner);
      branch = inner;
    }
    branch.values.set(pair.path.at(-1) ?? '', pair);
  }
  return built(root, { start: 0, end: length });
}

function emptyBranch(): Branch {
  return { values: new Map(), branches: new Map() };
}

function built({ values, branches }: Branch, span: Span): Expression {
  const entries: Entry[] = [...values].map(([key, { keySpan, value }]) => ({ key, keySpan, value }));
  for (const [key, branch] of branches) {
    const value = built(branch, span);
    entries.push({ key, keySpan: span, value });
  }
  return objectAt(entries, span);
}
