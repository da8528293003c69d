import { type Budget, spend } from './budget.ts';
import { isLetter } from './characters.ts';
import type { Assembler, Program } from './program.ts';
import type { Simulation } from './simulation.ts';
import type { TreeNode } from './tree.ts';

/** Where captures begin and end, by their numbers; -1: they took no part. */
export interface Captured {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export interface Dissection {
  readonly simulation: Simulation;
  readonly assemble: Assembler;
  readonly programs: Map<TreeNode, Program>;
  readonly captured: Captured;
  readonly ignoreCase: boolean;
  readonly budget: Budget;
}

export function programOf(dissection: Dissection, tree: TreeNode): Program {
  let program = dissection.programs.get(tree);
  if (program === undefined) {
    program = dissection.assemble(tree.language);
    dissection.programs.set(tree, program);
  }
  return program;
}

/**
 * Divides what a node is known to match among its parts, so that each back reference finds its text: regexec.c, `cdissect`.
 * False only where there are back references. Throws OutOfBudget: with them there may be very many ways to try.
 */
export function dissect(dissection: Dissection, tree: TreeNode, begin: number, end: number): boolean {
  spend(dissection.budget, 1);
  switch (tree.kind) {
    case 'plain':
      return true;
    case 'reference':
      return dissectReference(dissection, tree, begin, end);
    case 'sequence':
      return dissectSequence(dissection, tree, begin, end);
    case 'choice':
      return dissectChoice(dissection, tree, begin, end);
    case 'iteration':
      return dissectIteration(dissection, tree, begin, end);
    case 'capture':
      return dissectCapture(dissection, tree, begin, end);
  }
}

function forget({ captured }: Dissection, tree: TreeNode): void {
  for (const capture of tree.captures) {
    captured.starts[capture] = -1;
    captured.ends[capture] = -1;
  }
}

function dissectCapture(dissection: Dissection, tree: TreeNode, begin: number, end: number): boolean {
  const [inner] = tree.children;
  if (inner === undefined || !dissect(dissection, inner, begin, end)) return false;
  dissection.captured.starts[tree.capture] = begin;
  dissection.captured.ends[tree.capture] = end;
  return true;
}

/** regexec.c, `ccondissect` and, for a first part that prefers less, `crevcondissect`. */
function dissectSequence(dissection: Dissection, tree: TreeNode, begin: number, end: number): boolean {
  const { simulation } = dissection;
  const [first, second] = tree.children;
  if (first === undefined || second === undefined) return false;
  const [one, two] = [programOf(dissection, first), programOf(dissection, second)];
  const fewer = first.prefersFewer;
  let middle = fewer ? simulation.shortest(one, begin, begin, end) : simulation.longest(one, begin, end);
  while (middle >= 0) {
    if (simulation.longest(two, middle, end) === end) {
      if (dissect(dissection, first, begin, middle) && dissect(dissection, second, middle, end)) return true;
    }
    middle = fewer ? simulation.shortest(one, begin, middle + 1, end) : simulation.longest(one, begin, middle - 1);
    forget(dissection, tree);
  }
  return false;
}

function dissectChoice(dissection: Dissection, tree: TreeNode, begin: number, end: number): boolean {
  for (const child of tree.children) {
    if (dissection.simulation.longest(programOf(dissection, child), begin, end) !== end) continue;
    if (dissect(dissection, child, begin, end)) return true;
  }
  return false;
}

/** regexec.c, `cbrdissect`. */
function dissectReference(dissection: Dissection, tree: TreeNode, begin: number, end: number): boolean {
  const { captured, simulation } = dissection;
  const from = captured.starts[tree.capture] ?? -1;
  if (from === -1) return false;
  const length = (captured.ends[tree.capture] ?? from) - from;
  if (length === 0) return begin === end && tree.least <= tree.most;
  if (begin === end) return tree.least === 0;
  const total = end - begin;
  const times = total / length;
  if (total % length !== 0 || times < tree.least || times > tree.most) return false;
  spend(dissection.budget, total);
  for (let at = begin; at < end; at += 1) {
    const [ours, theirs] = [simulation.text[at] ?? 0, simulation.text[from + ((at - begin) % length)] ?? 0];
    if (ours === theirs) continue;
    if (!dissection.ignoreCase || (ours ^ theirs) !== 0x20 || !isLetter(ours)) return false;
  }
  return true;
}

/**
 * Finds ends for the repetitions that the operand's program allows, then looks into each, going back where that fails:
 * regexec.c, `citerdissect` and `creviterdissect`.
 */
function dissectIteration(dissection: Dissection, tree: TreeNode, begin: number, end: number): boolean {
  const { simulation } = dissection;
  const [child] = tree.children;
  if (child === undefined) return false;
  const fewer = child.prefersFewer;
  const empty = tree.least <= 0 && begin === end;
  // One that would rather take more matches once even here, if it can, so that its captures are told.
  if (empty && fewer) return true;
  const least = Math.max(tree.least, 1);
  const most = Math.max(Math.min(end - begin, tree.most), least);
  const program = programOf(dissection, child);
  const ends: number[] = [begin];
  let verified = 0;
  let count = 1;
  let limit = fewer ? begin : end;
  /** A repetition may be empty only where the least number is not to be had otherwise. */
  const mustTake = (before: number): boolean => count >= least || least - count < end - before;

  while (count > 0) {
    spend(dissection.budget, 1);
    const before = ends[count - 1] ?? begin;
    if (fewer && limit === before && limit !== end && mustTake(before)) limit += 1;
    if (fewer && count >= most) limit = end;
    const found = fewer ? simulation.shortest(program, before, limit, end) : simulation.longest(program, before, limit);
    ends[count] = found;
    let retry = found === -1;
    if (retry) {
      count -= 1;
    } else {
      verified = Math.min(verified, count - 1);
      if (found !== end) {
        if (count >= most) {
          count -= 1;
          retry = true;
        } else if (!fewer && found === before && mustTake(found)) {
          retry = true;
        } else {
          count += 1;
          limit = fewer ? found : end;
        }
      } else if (count < least) {
        retry = true;
      } else {
        const upTo = verify(dissection, child, ends, verified, count);
        if (upTo === count) return true;
        verified = upTo;
        retry = true;
      }
    }
    if (!retry) continue;
    for (; count > 0; count -= 1) {
      const last = ends[count] ?? -1;
      const start = ends[count - 1] ?? begin;
      if (fewer) {
        if (last >= end) continue;
        limit = last + 1;
        break;
      }
      if (last <= start) continue;
      limit = last - 1;
      if (limit > start || (count < least && least - count >= end - start)) break;
    }
  }
  return empty;
}

/** Looks into the repetitions behind those that are verified already; how many are then. */
function verify(
  dissection: Dissection,
  child: TreeNode,
  ends: readonly number[],
  verified: number,
  count: number,
): number {
  for (let index = verified + 1; index <= count; index += 1) {
    forget(dissection, child);
    if (!dissect(dissection, child, ends[index - 1] ?? 0, ends[index] ?? 0)) return index - 1;
  }
  return count;
}
