import { type Access, type AccessRecord, DECIDING, type Layers, without } from './access.ts';
import { EVERYTHING, NOTHING, type Node } from './diagram.ts';
import { EVERY_ADDRESS } from './ranges.ts';
import type { Space } from './space.ts';
import { SHAPES, type Shape, type Term, termOf } from './terms.ts';

/** A set of attempts; not exact where it was too much work, and then it holds others besides. */
export interface Reach {
  readonly set: Node;
  readonly exact: boolean;
}

/** Steps that the whole of one record may take. */
const REACH_STEPS = 1_000_000;

/** Every attempt that a record may answer after the records above it, name by name. */
export function reachOf(access: Access, record: AccessRecord, steps: number = REACH_STEPS): Reach {
  const { space } = access;
  if (isTold(record)) return { set: mustOf(space, record.outline), exact: true };
  const set = space.diagrams.within(steps, () => {
    let all: Node = NOTHING;
    for (const term of record.outline)
      all = space.diagrams.first(all, left(space, term, record.above, settled(record, term)));
    return all;
  });
  return set === null ? { set: roughSet(access, record), exact: false } : { set, exact: record.exact };
}

/** Whether a record's outline is all that it may answer: names are not told apart there only where the record does not list them. */
export function isTold({ exact, outline }: AccessRecord): boolean {
  return exact && outline.every(({ product }) => product !== null);
}

/** Every attempt that no record must answer. */
export function restOf(access: Access, steps: number = REACH_STEPS): Reach {
  const { space, taken } = access;
  const asked = everyAttempt(access);
  const set = space.diagrams.within(steps, () => left(space, termOf('all', asked), taken, []));
  return set === null ? { set: asked, exact: false } : { set, exact: taken.complete };
}

/** A set together with what `regionsOf` has to know of its attempts on the database of the user's own name. */
export interface TableReach extends Reach {
  /** The line that is taken of those. */
  readonly taken: Node;
  /** Whether only those are meant. */
  readonly same: boolean;
}

/**
 * What `reachOf` tells, without a row for each name that stands in a file where records of `sameuser` are concerned: broad records
 * and records of `sameuser`, many of both, would else cost as many rows each as there are names.
 */
export function tableOf(access: Access, record: AccessRecord, steps: number = REACH_STEPS): TableReach {
  const { space } = access;
  const { outline, above } = record;
  if (isTold(record)) return plain(reachOf(access, record));
  const some = outline.some(({ shape }) => shape === 'same');
  const same = some && outline.every(({ shape, node }) => shape === 'same' && isLine(space, node));
  if (some !== same || !isLine(space, above.nodes.same)) return plain(reachOf(access, record, steps));
  const set = space.diagrams.within(steps, () => {
    let all: Node = NOTHING;
    for (const term of outline) {
      all = space.diagrams.first(all, leftOfTable(space, term.node, above, settled(record, term)));
    }
    return all;
  });
  if (set === null) return plain({ set: roughSet(access, record), exact: false });
  return { set, exact: record.exact, taken: space.lineOf(above.nodes.same), same };
}

/** What `restOf` tells, as `tableOf` tells what a record may answer. */
export function restTableOf(access: Access, steps: number = REACH_STEPS): TableReach {
  const { space, taken } = access;
  if (!isLine(space, taken.nodes.same)) return plain(restOf(access, steps));
  const asked = everyAttempt(access);
  const set = space.diagrams.within(steps, () => leftOfTable(space, asked, taken, []));
  if (set === null) return plain({ set: asked, exact: false });
  return { set, exact: taken.complete, taken: space.lineOf(taken.nodes.same), same: false };
}

function plain(reach: Reach): TableReach {
  return { ...reach, taken: NOTHING, same: false };
}

/** Whether a set holds the same of every ordinary database and every user. */
function isLine(space: Space, node: Node): boolean {
  const [ordinary] = space.halves(node);
  return space.lineOf(ordinary) === ordinary;
}

/** The layers of which a record's outline holds nothing any more. */
function settled({ exact }: AccessRecord, { shape }: Term): readonly Shape[] {
  return exact ? DECIDING[shape] : [];
}

function leftOfTable(space: Space, node: Node, above: Layers, done: readonly Shape[]): Node {
  let set = node;
  for (const layer of TABLE_SHAPES) if (!done.includes(layer)) set = without(space, set, 'both', layer, above);
  return set;
}

const TABLE_SHAPES = SHAPES.filter((shape) => shape !== 'same');

/** All attempts that a client can make. */
export function everyAttempt({ space, options }: Access): Node {
  return options.tls ? EVERYTHING : space.line(['none', 'gss', 'socket'], EVERY_ADDRESS);
}

/** Attempts that a record must match, whatever is above it. */
export function mustOf(space: Space, terms: readonly Term[]): Node {
  let all: Node = NOTHING;
  for (const term of terms) all = space.diagrams.first(all, attemptsOf(space, term));
  return all;
}

function attemptsOf(space: Space, { shape, node }: Term): Node {
  return shape === 'same' ? space.diagrams.intersect(space.twins, node) : node;
}

function left(space: Space, term: Term, above: Layers, done: readonly Shape[]): Node {
  let node = attemptsOf(space, term);
  for (const layer of SHAPES) if (!done.includes(layer)) node = without(space, node, 'both', layer, above);
  return node;
}

/** Every attempt that a record may answer and perhaps others, at little cost: names are told apart only as the record does. */
export function roughSet({ space }: Access, { outline }: AccessRecord): Node {
  return outline.reduce((all, { node }) => space.diagrams.first(all, node), NOTHING);
}
