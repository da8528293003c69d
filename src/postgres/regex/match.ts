import { type Budget, OutOfBudget } from './budget.ts';
import { type Captured, type Dissection, dissect, programOf } from './dissect.ts';
import { assembler, type Program } from './program.ts';
import { Simulation } from './simulation.ts';
import type { Syntax } from './syntax.ts';
import { type TreeNode, treeOf } from './tree.ts';

/** Whether an expression matches, and where: starts and ends by the numbers of captures, the whole match being 0. */
export type Found =
  | { readonly status: 'match'; readonly captured: Captured | null }
  | { readonly status: 'no-match' }
  | { readonly status: 'unknown' };

/** What one answer may cost, in visits of states: some hundredths of a second at most. */
const MOST_STEPS = 300_000;

/**
 * regexec.c, `pg_regexec`. `constrainedReferences`: see `assembler`. Without back references `unknown` comes only of
 * programs too large to run.
 */
export function findMatch(syntax: Syntax, text: Uint8Array, constrainedReferences: boolean): Found {
  const assemble = assembler(constrainedReferences);
  const budget: Budget = { left: MOST_STEPS };
  const whole = within(() => assemble([{ kind: 'group', capture: null, body: syntax.branches }]));
  if (whole === null) return { status: 'unknown' };
  const anywhere = within(() => new Simulation(text, budget).firstEnd(whole, 0) !== -1);
  if (anywhere === null) return { status: 'unknown' };
  if (!anywhere) return { status: 'no-match' };

  const captured = within(() => {
    const tree = treeOf(syntax.branches);
    const room: Budget = { left: MOST_STEPS };
    const dissection: Dissection = {
      ...{ simulation: new Simulation(text, room), assemble, programs: new Map([[tree, whole]]), budget: room },
      captured: emptyCaptures(syntax.captures),
      ignoreCase: syntax.ignoreCase,
    };
    return locate(dissection, tree) ? dissection.captured : 'nowhere';
  });
  if (captured === 'nowhere') return { status: 'no-match' };
  if (captured === null && syntax.refers) return { status: 'unknown' };
  return { status: 'match', captured };
}

/** The answer, or null where it takes too long. */
function within<Answer>(compute: () => Answer): Answer | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof OutOfBudget) return null;
    throw error;
  }
}

function emptyCaptures(captures: number): Captured {
  return { starts: new Int32Array(captures + 1).fill(-1), ends: new Int32Array(captures + 1).fill(-1) };
}

/**
 * The leftmost match, of those the one that the expression as a whole prefers: regexec.c, `find` and `cfindloop`. Like the
 * latter it does not try the end of the text after it has failed right before it, as it may with back references only.
 */
function locate(dissection: Dissection, tree: TreeNode): boolean {
  const { simulation, captured } = dissection;
  const program = programOf(dissection, tree);
  const { length } = simulation.text;
  let from = 0;
  do {
    const close = simulation.firstEnd(program, from);
    if (close === -1) return false;
    for (let begin = from; begin <= close; begin += 1) {
      const end = endOf(dissection, tree, program, begin, length);
      if (end === -1) continue;
      captured.starts[0] = begin;
      captured.ends[0] = end;
      return true;
    }
    from = close + 1;
  } while (from < length);
  return false;
}

/** The first end, in the order of preference, for which the match can be divided; -1: there is none. */
function endOf(dissection: Dissection, tree: TreeNode, program: Program, begin: number, length: number): number {
  const { simulation, captured } = dissection;
  const fewer = tree.prefersFewer;
  let end = fewer ? simulation.shortest(program, begin, begin, length) : simulation.longest(program, begin, length);
  while (end !== -1) {
    captured.starts.fill(-1);
    captured.ends.fill(-1);
    if (dissect(dissection, tree, begin, end)) return end;
    end = fewer ? simulation.shortest(program, begin, end + 1, length) : simulation.longest(program, begin, end - 1);
  }
  return -1;
}
