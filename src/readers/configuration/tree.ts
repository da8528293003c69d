import type { TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
import type { Entry, Expression, Span } from '../statements/expression.ts';
import { listAt, objectAt, scalarAt, textAt } from '../statements/plain.ts';

/** A value of YAML or JSON as an expression. `text` is the file as it is, where what was read is a masked copy. */
export function treeExpression(node: TreeNode, text: string): Expression {
  const known = new Map<TreeNode, Expression>();
  const lower = (one: TreeNode): Expression => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const made = lowered(one);
    known.set(one, made);
    return made;
  };
  const lowered = (one: TreeNode): Expression => {
    if (one.type === 'scalar') return scalarExpression(one, text);
    if (one.type === 'list') {
      const items = one.items.map(lower);
      return listAt(items, around(items));
    }
    const entries = [...one.entries].map(
      ([key, { key: at, value }]): Entry => ({ key, keySpan: { start: at.start, end: at.end }, value: lower(value) }),
    );
    return objectAt(entries, around(entries.flatMap(({ keySpan, value }) => [keySpan, value])));
  };
  return lower(node);
}

function around(parts: readonly Span[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

const QUOTES = new Set(['"', "'"]);

function scalarExpression({ value, start, end, verbatim }: TreeScalar, text: string): Expression {
  const span = { start, end };
  if (value === null) return scalarAt('null', span);
  const quote = text[start - 1] ?? '';
  const quoted = QUOTES.has(quote) && text[end] === quote;
  if (!quoted && /^(?:true|false|yes|no|on|off)$/i.test(value)) {
    return scalarAt(/^(?:true|yes|on)$/i.test(value) ? 'true' : 'false', span);
  }
  const source = text.slice(start, end);
  if (verbatim || !quoted) return textAt(verbatim ? source : value, span);
  return textAt(value, span, quote === '"' ? escapedOffsets(source, value, start) : null);
}

/** Where each character of a string in double quotes stands; null where its escapes are not those of JSON. */
function escapedOffsets(source: string, value: string, start: number): readonly number[] | null {
  const offsets: number[] = [];
  let at = 0;
  for (; at < source.length; ) {
    offsets.push(start + at);
    if (source[at] !== '\\') at += 1;
    else at += source[at + 1] === 'u' ? 6 : 2;
  }
  offsets.push(start + source.length);
  return offsets.length === value.length + 1 ? offsets : null;
}
