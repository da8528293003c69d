import type { AccessRecord, Layers } from './access.ts';
import type { Node } from './diagram.ts';
import { type Lists, splitBy, type UserGroup, usersByAnswer } from './possible.ts';
import { meetsProduct, pairCount, pairOf } from './product.ts';
import { isTold } from './reach.ts';
import type { Names, Space } from './space.ts';
import { type Product, SHAPES } from './terms.ts';

/** Attempts that one record must answer, and the list of those that may answer before it. */
export interface ListedPart {
  readonly list: number;
  readonly product: Product;
}

/** All that a record answers, in parts; not exact where earlier records were too much work, which may answer some of it then. */
export interface ListedParts {
  readonly parts: readonly ListedPart[];
  readonly exact: boolean;
}

/** Records of more pairs of names are told by diagrams: what many pairs have in common is held once there. */
const PAIRS = 64;

/**
 * What a record answers that lists all databases and users it must match, by the list of the records of `possible` that may answer
 * before it; null for any other record.
 */
export function listedParts(space: Space, record: AccessRecord, possible: Node, lists: Lists): ListedParts | null {
  const { match, above, outline } = record;
  // Of a record that must match all that it may, the outline is what is left of it; of any other that tells less.
  const isLeft = match.certain && isTold(record);
  const exact = isLeft || (!match.certain && above.complete);
  const parts: ListedPart[] = [];
  for (const { product } of match.certain ? outline : match.must) {
    if (product === null) return null;
    const count = pairCount(product);
    if (count > 1 && (isLeft || (count > PAIRS && !exact)) && !meetsProduct(space, possible, product)) {
      parts.push({ list: 0, product });
      continue;
    }
    if (count > PAIRS) return null;
    const split = (pair: Names): ReadonlyMap<number, Node> => {
      const left = isLeft ? product.line : lineBelow(space, product.line, pair, above);
      return splitBy(space, left, record, space.lineOfPair(possible, pair), lists);
    };
    const pair = pairOf(product);
    if (pair === null) for (const part of byAnswer(product, split)) parts.push(part);
    else for (const [list, line] of split(pair)) parts.push({ list, product: { ...product, line } });
  }
  return { parts, exact };
}

/** What of a line earlier records leave to a pair of names. */
function lineBelow(space: Space, line: Node, pair: Names, above: Layers): Node {
  let left = line;
  for (const shape of SHAPES) {
    if (shape === 'same' && !space.isTwins(pair)) continue;
    left = space.diagrams.minus(left, space.lineOfPair(above.nodes[shape], pair));
  }
  return left;
}

/** A product by what `split` makes of each of its pairs: lines by list. Pairs that are alike are put together again. */
function byAnswer({ databases, users }: Product, split: (pair: Names) => ReadonlyMap<number, Node>): ListedPart[] {
  if (databases === 'physical') {
    const groups = usersByAnswer(users, (user) => split({ database: databases, user }));
    return groups.map(({ list, node, users: some }) => ({ list, product: { databases, users: some, line: node } }));
  }
  const parts = new Map<string, { group: UserGroup; databases: number[] }>();
  for (const database of databases) {
    for (const group of usersByAnswer(users, (user) => split({ database, user }))) {
      const key = `${group.list} ${group.node} ${group.users.join()}`;
      const part = parts.get(key);
      if (part === undefined) parts.set(key, { group, databases: [database] });
      else part.databases.push(database);
    }
  }
  return [...parts.values()].map(({ group, databases: some }) => ({
    list: group.list,
    product: { databases: some, users: group.users, line: group.node },
  }));
}
