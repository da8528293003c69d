import type { Entry, Expression, ObjectLiteral } from './expression.ts';

/** What a program sets on an object after it has made it. `open` where it may do so in a way that is not followed. */
export interface Later {
  readonly entries: readonly Entry[];
  readonly open: boolean;
}

export const NOTHING_LATER: Later = { entries: [], open: false };

/** The keys of an object as they hold in the end. `open` where there may be others, or other values. */
export type Keyed = Later;

/** Objects are spread into one another so deep. */
const DEEPEST = 6;

/** One of two values, where the first stands. */
export function eitherOf(first: Expression, second: Expression): Expression {
  return { kind: 'either', start: first.start, end: first.end, node: first.node, first, second };
}

/** No value, where another stands that may hold or not. */
export function nullAt({ start, end, node }: Expression): Expression {
  return { kind: 'scalar', start, end, node, text: 'null' };
}

/** Whether an expression is no object and nothing: what is spread where a condition does not hold. */
export function isNothing(expression: Expression): boolean {
  if (expression.kind === 'scalar') return expression.text === 'null' || expression.text === 'false';
  return expression.kind === 'name' && expression.path === 'undefined';
}

/**
 * The entries of an object with what is spread into it, in the order in which they count: the last of a key holds. What only one of
 * two objects says, of which one is chosen when the program runs, may hold or not. Null for what is no object.
 */
export function keyedBy(
  expression: Expression,
  reduce: (one: Expression) => Expression,
  depth: number = 0,
): Keyed | null {
  if (depth > DEEPEST) return { entries: [], open: true };
  const reduced = reduce(expression);
  if (reduced.kind === 'object') return keyedByLiteral(reduced, reduce, depth);
  if (reduced.kind !== 'either') return isNothing(reduced) && depth > 0 ? NOTHING_LATER : null;
  const first = keyedBy(reduced.first, reduce, depth + 1);
  const second = keyedBy(reduced.second, reduce, depth + 1);
  if (first === null || second === null) return null;
  return { entries: oneOf(first.entries, second.entries), open: first.open || second.open };
}

function keyedByLiteral(object: ObjectLiteral, reduce: (one: Expression) => Expression, depth: number): Keyed {
  if (object.spread.length === 0) return { entries: object.entries, open: false };
  let open = false;
  const parts: { readonly at: number; readonly entries: readonly Entry[] }[] = [];
  for (const spread of object.spread) {
    const inner = keyedBy(spread, reduce, depth + 1);
    if (inner === null || inner.open) open = true;
    if (inner !== null) parts.push({ at: spread.start, entries: inner.entries });
  }
  for (const entry of object.entries) parts.push({ at: entry.keySpan.start, entries: [entry] });
  const last = new Map<string, Entry>();
  for (const { entries } of parts.sort((a, b) => a.at - b.at)) {
    for (const entry of entries) last.set(entry.key, mayBe(entry, last.get(entry.key)));
  }
  return { entries: [...last.values()], open };
}

/** An entry that may hold or not leaves what was said before it where it does not. */
function mayBe(entry: Entry, before: Entry | undefined): Entry {
  const { value } = entry;
  if (before === undefined || value.kind !== 'either' || !isNothing(value.second)) return entry;
  return { ...entry, value: eitherOf(value.first, before.value) };
}

function oneOf(first: readonly Entry[], second: readonly Entry[]): readonly Entry[] {
  const others = new Map(second.map((entry) => [entry.key, entry]));
  const entries = first.map((entry): Entry => {
    const other = others.get(entry.key);
    others.delete(entry.key);
    return { ...entry, value: eitherOf(entry.value, other?.value ?? nullAt(entry.value)) };
  });
  return [
    ...entries,
    ...[...others.values()].map((entry) => ({ ...entry, value: eitherOf(entry.value, nullAt(entry.value)) })),
  ];
}
