import type { SyntaxNode } from '../syntax.ts';
import type { Entry, Expression, Piece, Span } from './expression.ts';
import { NOTHING_LATER } from './objects.ts';
import type { NameSource } from './values.ts';

/** Where no grammar has made a tree nothing is looked up by where it stands. */
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
  setLater: () => NOTHING_LATER,
  changes: () => [],
  returned: () => null,
  lower: ({ startIndex, endIndex }) => unknownAt({ start: startIndex, end: endIndex }),
};

/** A string with where each of its characters stands, and its end; `offsets` null where it stands as it is from `span.start` on. */
export function textAt(text: string, span: Span, offsets: readonly number[] | null = null): Expression {
  const places =
    offsets ?? Array.from({ length: text.length + 1 }, (_, index) => Math.min(span.start + index, span.end));
  return { kind: 'text', ...only(span), node: NOWHERE, pieces: [{ text, offsets: places }] };
}

/** A string that is put together of pieces. */
export function piecesAt(pieces: readonly Piece[], span: Span): Expression {
  return { kind: 'text', ...only(span), node: NOWHERE, pieces };
}

export function nameAt(path: string, span: Span): Expression {
  return { kind: 'name', ...only(span), node: NOWHERE, path };
}

export function callAt(
  callee: string,
  positional: readonly Expression[],
  named: readonly Entry[],
  span: Span,
): Expression {
  const rest = { receiver: null, spread: [], open: false, block: null, calleeEnd: span.start + callee.length };
  return { kind: 'call', ...only(span), node: NOWHERE, callee, positional, named, ...rest };
}

/** `left` where it is set, else `right`. */
export function fallbackAt(left: Expression, right: Expression): Expression {
  return { kind: 'fallback', start: left.start, end: right.end, node: NOWHERE, left, right };
}

/** A number, `true`, `false` or `null`, in these words. */
export function scalarAt(text: string, span: Span): Expression {
  return { kind: 'scalar', ...only(span), node: NOWHERE, text };
}

export function objectAt(entries: readonly Entry[], span: Span): Expression {
  return { kind: 'object', ...only(span), node: NOWHERE, type: null, entries, spread: [] };
}

export function listAt(items: readonly Expression[], span: Span): Expression {
  return { kind: 'list', ...only(span), node: NOWHERE, items };
}

export function unknownAt(span: Span): Expression {
  return { kind: 'unknown', ...only(span), node: NOWHERE };
}

/** A span alone: expressions are spans, too. */
function only({ start, end }: Span): Span {
  return { start, end };
}
