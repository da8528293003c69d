import type { Node } from './diagram.ts';
import type { Space, Stretch } from './space.ts';

/** Fewer names than this are told one by one: what a file says of two or three users is read more easily so. */
export const FOLDED = 16;

/** Databases that ask the same of every user but, perhaps, of the one of the database's own name. */
export interface Rows {
  /** What they ask of all others. */
  readonly row: Node;
  /** Those that ask that of everybody. */
  readonly plain: readonly Stretch[];
  /** Those that ask something else of the user of their own name. */
  readonly own: readonly Stretch[];
  /** What that is, and of which. */
  readonly lines: ReadonlyMap<Node, readonly Stretch[]>;
}

/** One database that stands alone: its row without what it asks of its own user, and that. */
interface Single {
  readonly code: number;
  readonly row: Node;
  readonly line: Node;
}

/**
 * Rows of a table, databases by users, with those put together that differ in nothing but the user of the database's own name.
 * `sameuser` makes such rows for every name that stands in a file. Rows that are fewer than `least` stay as they are.
 */
export function rowsOf(space: Space, rows: ReadonlyMap<Node, readonly Stretch[]>, least: number = FOLDED): Rows[] {
  if (rows.size < least) return alone(rows);
  const folded = [...singlesOf(space, rows)].filter(([, alike]) => alike.length >= least);
  const gone = new Set(folded.flatMap(([, alike]) => alike.map(({ code }) => code)));
  const plain = new Map([...rows].filter(([, databases]) => !gone.has(singleCode(space, databases) ?? -1)));
  const together = folded.map(([row, alike]): Rows => {
    const same = plain.get(row) ?? [];
    plain.delete(row);
    const lines = new Map(
      [...groupBy(alike, ({ line }) => line)].map(([line, some]) => [line, stretchesOf(space, some)]),
    );
    return { row, plain: same, own: stretchesOf(space, alike), lines };
  });
  return [...alone(plain), ...together];
}

function alone(rows: ReadonlyMap<Node, readonly Stretch[]>): Rows[] {
  return [...rows].map(([row, plain]) => ({ row, plain, own: [], lines: NO_LINES }));
}

const NO_LINES: Rows['lines'] = new Map();

/** By what they ask of all users but their own. */
function singlesOf(space: Space, rows: ReadonlyMap<Node, readonly Stretch[]>): ReadonlyMap<Node, readonly Single[]> {
  const others = [...rows].find(([, databases]) => databases.some(([, to]) => to > space.twin))?.[0];
  const usual = others === undefined ? null : space.withLine(others, space.twin, space.lineAt(others, space.twin + 1));
  const singles: Single[] = [];
  for (const [row, databases] of rows) {
    const code = singleCode(space, databases);
    if (code === null) continue;
    const line = space.lineAt(row, code);
    const asUsual = usual === null ? row : space.withLine(row, code, space.lineAt(usual, code));
    const common = asUsual === usual ? usual : space.withLine(row, code, space.lineAt(row, space.twin + 1));
    if (common !== row) singles.push({ code, row: common, line });
  }
  return groupBy(singles, ({ row }) => row);
}

/** The number of the one database that some stretches are; all those that stand in no file are one. */
function singleCode(space: Space, [first, ...others]: readonly Stretch[]): number | null {
  if (first === undefined || others.length > 0) return null;
  return first[0] === first[1] || first[0] === space.twin ? first[0] : null;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => Node): Map<Node, Item[]> {
  const groups = new Map<Node, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function stretchesOf(space: Space, singles: readonly Single[]): Stretch[] {
  const found: Stretch[] = [];
  for (const code of singles.map((single) => single.code).sort((a, b) => a - b)) {
    const last = found.at(-1);
    const to = code === space.twin ? space.twin + 1 : code;
    if (last !== undefined && last[1] === code - 1) found[found.length - 1] = [last[0], to];
    else found.push([code, to]);
  }
  return found;
}
