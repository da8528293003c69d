import type { AccessRecord } from './access.ts';
import { NOTHING, type Node } from './diagram.ts';
import { type Lists, splitBy, usersByAnswer } from './possible.ts';
import type { Space } from './space.ts';
import { SHAPES, type Term } from './terms.ts';

/** Attempts by some users, or by the user of each database's own name, as a set that tells databases and lines alone. */
export interface ColumnPart {
  /** The list of the records that may answer before. */
  readonly list: number;
  readonly set: Node;
  readonly users: readonly number[] | 'own';
}

/** Records of more users are told by diagrams. */
const USERS = 16;

/**
 * What a record for all databases answers, for each of the users that it lists, or for the user of each database's own name, by the
 * list of the records of `possible` that may answer before it; null for any other record, and where earlier ones were too much work.
 *
 * In a diagram databases come before users: what such a record answers is there once more for every database that is told apart.
 */
export function columnParts(space: Space, record: AccessRecord, possible: Node, lists: Lists): ColumnPart[] | null {
  const [term, ...others] = record.outline;
  if (!record.match.certain || !record.exact || term === undefined || others.length > 0) return null;
  if (term.shape === 'same') {
    const parts = partsBy(space, record, term, possible, lists, 'own');
    return [...parts].map(([list, set]) => ({ list, set, users: 'own' }));
  }
  const listed = term.shape === 'users' ? record.match.may[0]?.listed : null;
  if (listed?.column !== 'users' || record.match.may.length > 1 || listed.codes.length > USERS) return null;
  // Together they are told in fewer words: each of them on all databases but its own.
  if (listed.codes.length > 1 && record.above.nodes.same !== NOTHING) return null;
  const groups = usersByAnswer(listed.codes, (user) => partsBy(space, record, term, possible, lists, user));
  return groups.map(({ list, node, users }) => ({ list, set: node, users }));
}

/** What the record answers for one user, or for the user of each database's own name: sets of databases and lines, by list. */
function partsBy(
  space: Space,
  record: AccessRecord,
  term: Term,
  possible: Node,
  lists: Lists,
  user: number | 'own',
): ReadonlyMap<number, Node> {
  const { diagrams } = space;
  const column = (node: Node): Node => {
    const [ordinary] = space.halves(node);
    return user === 'own' ? space.ofOwnNames(ordinary, term.node) : space.ofUser(ordinary, user, term.node);
  };
  let left = column(term.node);
  for (const shape of SHAPES) {
    const taken = record.above.nodes[shape];
    // Of that layer only the attempts on the database of the user's own name are meant.
    const isOwn = shape === 'same' && user !== 'own';
    left = diagrams.minus(left, isOwn ? space.ofDatabase(column(taken), user) : column(taken));
  }
  return splitBy(space, left, record, column(possible), lists);
}
