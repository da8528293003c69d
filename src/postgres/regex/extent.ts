import type { Branches, Piece } from './syntax.ts';

/**
 * How many characters in a row the server's automaton may have before its compiler finds its stack too deep (regc_nfa.c,
 * `markreachable`). Builds of all majors refuse a little more than 43,000 with max_stack_depth as it is by default; that
 * differs with how they were built, so what is not far beyond is taken to be accepted.
 */
const MOST_CHARACTERS = 60_000;

/** Whether an expression, its repetitions written out, is longer than a server compiles. */
export function isTooComplex(branches: Branches): boolean {
  return longest(branches, new Map()) > MOST_CHARACTERS;
}

/** The characters of the longest branch, each loop passed once. `known`: groups may be referred to again and again. */
function longest(branches: Branches, known: Map<Branches, number>): number {
  const before = known.get(branches);
  if (before !== undefined) return before;
  let most = 0;
  for (const branch of branches) {
    let length = 0;
    for (const piece of branch) length += lengthOf(piece, known);
    most = Math.max(most, length);
  }
  known.set(branches, most);
  return most;
}

function lengthOf(piece: Piece, known: Map<Branches, number>): number {
  switch (piece.kind) {
    case 'set':
      return 1;
    case 'constraint':
    case 'look':
      return 0;
    case 'group':
      return longest(piece.body, known);
    case 'reference':
      return longest(piece.group, known);
    case 'repeat':
      return lengthOf(piece.piece, known) * (Number.isFinite(piece.most) ? piece.most : Math.max(piece.least, 1));
  }
}
