import type { Entry, Expression, Span } from '../statements/expression.ts';
import type { NameSource } from '../statements/values.ts';
import type { SyntaxNode } from '../syntax.ts';

/** Configuration files have no syntax tree: nothing in them is looked up by where it stands. */
const NOWHERE: SyntaxNode = {
  id: -1,
  type: '',
  startIndex: 0,
  endIndex: 0,
  parent: null,
  namedChildren: [],
  childForFieldName: () => null,
  namedDescendantForIndex: () => null,
};

/** A file whose values have no names that could be followed. */
export const NO_NAMES: NameSource = {
  find: () => null,
  lower: ({ startIndex, endIndex }) => unknownAt({ start: startIndex, end: endIndex }),
};

/** A string with where each of its characters stands, and its end; `offsets` null where it stands as it is from `span.start` on. */
export function textAt(text: string, span: Span, offsets: readonly number[] | null = null): Expression {
  const places =
    offsets ?? Array.from({ length: text.length + 1 }, (_, index) => Math.min(span.start + index, span.end));
  return { kind: 'text', ...span, node: NOWHERE, pieces: [{ text, offsets: places }] };
}

/** A number, `true`, `false` or `null`, in these words. */
export function scalarAt(text: string, span: Span): Expression {
  return { kind: 'scalar', ...span, node: NOWHERE, text };
}

export function objectAt(entries: readonly Entry[], span: Span): Expression {
  return { kind: 'object', ...span, node: NOWHERE, type: null, entries, spread: [] };
}

export function listAt(items: readonly Expression[], span: Span): Expression {
  return { kind: 'list', ...span, node: NOWHERE, items };
}

export function unknownAt(span: Span): Expression {
  return { kind: 'unknown', ...span, node: NOWHERE };
}
