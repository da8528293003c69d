import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Position } from '../facts.ts';
import { PolicyError } from './errors.ts';

const MAX_LENGTH = 1 << 20;

/** A parsed policy file: the value, and where in the text each part of it stands. */
export interface PolicyDocument {
  readonly file: string;
  readonly value: unknown;
  /**
   * Where the value (or the key) at a path stands, the nearest part above it where there is none. A path is made of keys
   * and list indices, both as strings.
   */
  positionOf(path: readonly string[], what: 'key' | 'value'): Position;
}

/**
 * Reads YAML or JSON (which is YAML too). With `key`, the policy is the value of that top-level key (`pgmoat` of
 * package.json). Throws PolicyError for a text that is not YAML, has a key twice, or is too large.
 */
export function readDocument(file: string, text: string, key: string | null): PolicyDocument {
  if (text.length > MAX_LENGTH) throw new PolicyError(place(file), { problem: 'a policy may be 1 MiB long at most' });
  const lines = new LineCounter();
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const document = parse(file, source, lines);
  const error = document.errors[0];
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new PolicyError({ file, line, column: col, key: '' }, { problem: syntaxMessage(error.message, file) });
  }
  const all = toValue(file, document);
  const base = key === null ? [] : [key];
  const value = key === null ? all : property(all, key);

  function positionOf(path: readonly string[], what: 'key' | 'value'): Position {
    const [start, end] = locate(document.contents, [...base, ...path], what, (node) =>
      isAlias(node) ? (node.resolve(document) ?? null) : node,
    );
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  }

  return { file, value: value ?? {}, positionOf };
}

type Parsed = ReturnType<typeof parseDocument>;

function parse(file: string, text: string, lineCounter: LineCounter): Parsed {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  } catch {
    // The parser recurses; only a file made to do so nests deep enough to exhaust the stack.
    throw new PolicyError(place(file), { problem: 'the policy is nested too deeply to be read' });
  }
}

function toValue(file: string, document: Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new PolicyError(place(file), {
      problem: 'the policy has aliases that cannot be resolved, or too many of them',
    });
  }
}

function place(file: string): { file: string; line: number; column: number; key: string } {
  return { file, line: 1, column: 1, key: '' };
}

/** The parser's sentences, as they follow a place: one line, without full stop, and in the words of a policy's writer. */
function syntaxMessage(message: string, file: string): string {
  if (message.startsWith('Source contains multiple documents'))
    return 'not valid here: a second document; a policy is one';
  const language = file.endsWith('.json') ? 'JSON' : 'YAML';
  return `not valid ${language}: ${message.split('\n', 1)[0] ?? ''}`.replace(/[.:]$/, '');
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function locate(
  root: unknown,
  path: readonly string[],
  what: 'key' | 'value',
  resolve: (node: unknown) => unknown,
): readonly [number, number] {
  let node = resolve(root);
  let range = rangeOf(node) ?? [0, 0];
  for (const [index, segment] of path.entries()) {
    let next: unknown = null;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === segment);
      if (pair === undefined) return range;
      const keyRange = rangeOf(pair.key) ?? range;
      if (what === 'key' && index === path.length - 1) return keyRange;
      next = pair.value;
      range = rangeOf(next) ?? keyRange;
    } else if (isSeq(node)) {
      next = node.items[Number(segment)];
      range = rangeOf(next) ?? range;
    } else {
      return range;
    }
    node = resolve(next);
  }
  return range;
}

function rangeOf(node: unknown): readonly [number, number] | null {
  if (!isNode(node)) return null;
  const range = (node as Node).range;
  return range ? [range[0], range[1]] : null;
}
