import { type Access, type AccessRecord, type Layers, without } from './access.ts';
import { EVERYTHING, NOTHING, type Node } from './diagram.ts';
import { SHAPES, type Term } from './matches.ts';
import { EVERY_ADDRESS } from './ranges.ts';
import type { Space } from './space.ts';

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
  const set = space.diagrams.within(steps, () => {
    let all: Node = NOTHING;
    for (const term of record.outline) all = space.diagrams.first(all, left(space, term, record.above));
    return all;
  });
  return set === null ? { set: roughSet(access, record), exact: false } : { set, exact: record.exact };
}

/** Every attempt that no record must answer. */
export function restOf(access: Access, steps: number = REACH_STEPS): Reach {
  const { space, taken } = access;
  const asked = everyAttempt(access);
  const set = space.diagrams.within(steps, () => left(space, { shape: 'all', node: asked }, taken));
  return set === null ? { set: asked, exact: false } : { set, exact: taken.complete };
}

/** A set, of which those attempts are told apart by `Taking` that are on the database of the user's own name. */
export interface TableReach extends Reach {
  readonly taken: Node;
  readonly same: boolean;
}

/**
 * What `reachOf` tells, without a row for each name that stands in a file where records of `sameuser` are concerned: many of them and many
 * broad ones would else be as many rows as there are names for each.
 */
export function tableOf(access: Access, record: AccessRecord, steps: number = REACH_STEPS): TableReach {
  const { outline, above } = record;
  const same =
    outline.every(({ shape }) => shape === 'same') && outline.every(({ node }) => isLine(access.space, node));
  if (!same && outline.some(({ shape }) => shape === 'same'))
    return { ...reachOf(access, record, steps), taken: NOTHING, same: false };
  const set = access.space.diagrams.within(steps, () => {
    let all: Node = NOTHING;
    for (const { node } of outline) all = access.space.diagrams.first(all, leftOfTable(access.space, node, above));
    return all;
  });
  const taken = above.nodes.same;
  if (set === null) return { set: roughSet(access, record), exact: false, taken: NOTHING, same: false };
  return { set, exact: record.exact, taken: lineOfSame(access.space, taken), same: same && outline.length > 0 };
}

/** Every attempt that no record must answer, as `tableOf` tells what a record does. */
export function restTableOf(access: Access, steps: number = REACH_STEPS): TableReach {
  const { space, taken } = access;
  const asked = everyAttempt(access);
  const set = space.diagrams.within(steps, () => leftOfTable(space, asked, taken));
  if (set === null) return { set: asked, exact: false, taken: NOTHING, same: false };
  return { set, exact: taken.complete, taken: lineOfSame(space, taken.nodes.same), same: false };
}

/** Of what records must match, only `sameuser` for everybody is of that shape: a line for all names. */
function lineOfSame(space: Space, taken: Node): Node {
  return space.lineOf(taken);
}

function isLine(space: Space, node: Node): boolean {
  const [ordinary] = space.halves(node);
  return space.lineOf(ordinary) === ordinary;
}

function leftOfTable(space: Space, node: Node, above: Layers): Node {
  let set = node;
  for (const layer of TABLE_SHAPES) set = without(space, set, 'both', layer, above);
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

function left(space: Space, term: Term, above: Layers): Node {
  let node = attemptsOf(space, term);
  for (const layer of SHAPES) node = without(space, node, 'both', layer, above);
  return node;
}

/** Every attempt that a record may answer and perhaps others, at little cost: names are told apart only as the record does. */
export function roughSet({ space }: Access, { outline }: AccessRecord): Node {
  return outline.reduce((all, { node }) => space.diagrams.first(all, node), NOTHING);
}
