import { OutOfBudget } from './budget.ts';
import type { ByteSet } from './characters.ts';
import type { Branch, Branches, Constraint, Piece } from './syntax.ts';

/** What a state of a program waits for or does; `next` is the state after it. */
export type State =
  | { readonly kind: 'set'; readonly set: ByteSet; readonly next: number }
  | { readonly kind: 'constraint'; readonly constraint: Constraint; readonly next: number }
  | { readonly kind: 'look'; readonly look: LookAround; readonly next: number }
  | { readonly kind: 'fork'; readonly next: number; readonly other: number }
  | { readonly kind: 'match' };

/** A nondeterministic automaton: states that refer to each other by their places. */
export interface Program {
  readonly states: readonly State[];
  readonly start: number;
}

export interface LookAround {
  readonly behind: boolean;
  readonly negative: boolean;
  readonly program: Program;
}

/** How large programs may become: repetitions multiply, and what is longer than this no one wrote by hand. */
const MOST_STATES = 20_000;

interface Assembly {
  readonly states: State[];
  /** Look-arounds are made once, however often what holds them is repeated. */
  readonly looks: Map<Piece, LookAround>;
  /** Whether back references keep the constraints of what they refer to: before 14. */
  readonly constrained: boolean;
  steps: number;
}

/** Makes the programs of one expression, which share their look-arounds. Throws OutOfBudget where one is too large. */
export type Assembler = (branch: Branch) => Program;

/** `constrainedReferences`: before 14 the text that a back reference takes had to meet the constraints of its group too. */
export function assembler(constrainedReferences: boolean): Assembler {
  const looks = new Map<Piece, LookAround>();
  return (branch) => assemble([branch], looks, constrainedReferences);
}

function assemble(branches: Branches, looks: Map<Piece, LookAround>, constrained: boolean): Program {
  const assembly: Assembly = { states: [{ kind: 'match' }], looks, constrained, steps: 0 };
  const start = addBranches(assembly, branches, 0, true);
  return { states: assembly.states, start };
}

function add(assembly: Assembly, state: State): number {
  assembly.states.push(state);
  return assembly.states.length - 1;
}

function count(assembly: Assembly): void {
  assembly.steps += 1;
  if (assembly.steps > MOST_STATES) throw new OutOfBudget();
}

/** Each adder takes the state that is to follow, and answers the state to begin with. */
function addBranches(assembly: Assembly, branches: Branches, next: number, constrained: boolean): number {
  let start: number | null = null;
  for (const branch of branches) {
    count(assembly);
    const other = addBranch(assembly, branch, next, constrained);
    start = start === null ? other : add(assembly, { kind: 'fork', next: start, other });
  }
  return start ?? next;
}

function addBranch(assembly: Assembly, branch: Branch, next: number, constrained: boolean): number {
  let start = next;
  for (let at = branch.length - 1; at >= 0; at -= 1) {
    const piece = branch[at];
    if (piece !== undefined) start = addPiece(assembly, piece, start, constrained);
  }
  return start;
}

function addPiece(assembly: Assembly, piece: Piece, next: number, constrained: boolean): number {
  count(assembly);
  switch (piece.kind) {
    case 'set':
      return add(assembly, { kind: 'set', set: piece.set, next });
    case 'constraint':
      return constrained ? add(assembly, { kind: 'constraint', constraint: piece.constraint, next }) : next;
    case 'look':
      return constrained ? add(assembly, { kind: 'look', look: lookOf(assembly, piece), next }) : next;
    case 'group':
      return addBranches(assembly, piece.body, next, constrained);
    case 'reference':
      return addBranches(assembly, piece.group, next, constrained && assembly.constrained);
    case 'repeat':
      return addRepeat(assembly, piece, next, constrained);
  }
}

function lookOf(assembly: Assembly, piece: Piece & { readonly kind: 'look' }): LookAround {
  const known = assembly.looks.get(piece);
  if (known !== undefined) return known;
  const program = assemble(piece.body, assembly.looks, assembly.constrained);
  const look: LookAround = { behind: piece.behind, negative: piece.negative, program };
  assembly.looks.set(piece, look);
  return look;
}

function addRepeat(
  assembly: Assembly,
  { piece, least, most }: Piece & { readonly kind: 'repeat' },
  next: number,
  constrained: boolean,
): number {
  let start = next;
  if (Number.isFinite(most)) {
    for (let count = least; count < most; count += 1) {
      const other = addPiece(assembly, piece, start, constrained);
      start = add(assembly, { kind: 'fork', next, other });
    }
  } else {
    const loop = add(assembly, { kind: 'fork', next, other: next });
    const other = addPiece(assembly, piece, loop, constrained);
    assembly.states[loop] = { kind: 'fork', next, other };
    start = loop;
  }
  for (let count = 0; count < least; count += 1) start = addPiece(assembly, piece, start, constrained);
  return start;
}
