import { OutOfBudget } from './budget.ts';
import type { Branch, Branches, Piece, Preference } from './syntax.ts';

/**
 * What decides which part of a match each pair of parentheses gets: regcomp.c, "subexpression tree" (regguts.h). Each node
 * matches by itself as its `language` does, taking as much or as little as it prefers of what leaves a match to the rest.
 */
export interface TreeNode {
  readonly kind: 'plain' | 'reference' | 'sequence' | 'choice' | 'iteration' | 'capture';
  readonly language: Branch;
  /** Of a sequence two, of a choice all, of an iteration or a capture one. */
  readonly children: readonly TreeNode[];
  /** The number of the parentheses, or of those that are referred to; else 0. */
  readonly capture: number;
  readonly least: number;
  readonly most: number;
  readonly prefersFewer: boolean;
  /** The captures in it, its own included. */
  readonly captures: readonly number[];
  readonly flags: number;
}

/** regguts.h, "flags": what a node prefers, and what makes it more than plain. */
const MORE = 1;
const FEWER = 2;
const MIXED = 4;
const CAPTURES = 8;
const REFERS = 16;

/** How many parts that are not plain may follow one another in a branch, each of which nests what follows. */
const MOST_NESTING = 1_000;

function up(flags: number): number {
  const mixed = (flags & MORE) !== 0 && (flags & FEWER) !== 0 ? MIXED : 0;
  return (flags & (MIXED | CAPTURES | REFERS)) | mixed;
}

function isMessy(flags: number): boolean {
  return (flags & (MIXED | CAPTURES | REFERS)) !== 0;
}

function combine(first: number, second: number): number {
  const preferred = first & (MORE | FEWER);
  return up(first | second) | (preferred === 0 ? second & (MORE | FEWER) : preferred);
}

function flagOf(preference: Preference): number {
  return preference === 'more' ? MORE : preference === 'fewer' ? FEWER : 0;
}

interface Extra {
  readonly children?: readonly TreeNode[];
  readonly capture?: number;
  readonly least?: number;
  readonly most?: number;
}

function node(kind: TreeNode['kind'], flags: number, language: Branch, extra: Extra = {}): TreeNode {
  const { children = [], capture = 0, least = 1, most = 1 } = extra;
  const captures = children.flatMap((child) => child.captures);
  if (kind === 'capture') captures.push(capture);
  const prefersFewer = (flags & FEWER) !== 0;
  return { kind, flags, language, children, capture, least, most, prefersFewer, captures };
}

/** The tree of an expression: regcomp.c, `parse`, `parsebranch`, `parseqatom`. Throws OutOfBudget where it is too deep. */
export function treeOf(branches: Branches): TreeNode {
  return treeOfBranches(branches, 0);
}

function treeOfBranches(branches: Branches, depth: number): TreeNode {
  const children = branches.map((branch) => treeOfBranch(branch, depth));
  const [only] = children;
  if (only !== undefined && children.length === 1) return only;
  let flags = MORE;
  for (const child of children) flags |= up(flags | child.flags);
  const language: Branch = [{ kind: 'group', capture: null, body: branches }];
  return isMessy(flags) ? node('choice', flags, language, { children }) : node('plain', flags, language);
}

function treeOfBranch(branch: Branch, depth: number): TreeNode {
  if (depth > MOST_NESTING) throw new OutOfBudget();
  let flags = 0;
  for (const [at, piece] of branch.entries()) {
    if (piece.kind === 'constraint' || piece.kind === 'look') continue;
    if (piece.kind === 'repeat' && piece.most === 0) continue;
    const inner = piece.kind === 'repeat' ? piece.piece : piece;
    const preference = piece.kind === 'repeat' ? flagOf(piece.preference) : 0;
    const atom = atomOf(inner, depth + 1);
    const together = flags | preference | atom.flags;
    const special = inner.kind === 'reference' || (inner.kind === 'group' && inner.capture !== null);
    if (special || isMessy(up(together))) return split(branch, at, flags, atom, depth);
    flags = together;
  }
  return node('plain', flags, branch);
}

function atomOf(piece: Piece, depth: number): TreeNode {
  if (piece.kind === 'reference') return node('reference', REFERS, [piece], { capture: piece.capture });
  if (piece.kind !== 'group') return node('plain', 0, [piece]);
  const inner = treeOfBranches(piece.body, depth);
  if (piece.capture === null) return inner;
  return node('capture', inner.flags | CAPTURES, [piece], { capture: piece.capture, children: [inner] });
}

/** A branch as what stands before an atom that is not plain, the atom with its quantifier, and what follows. */
function split(branch: Branch, at: number, prefixFlags: number, atom: TreeNode, depth: number): TreeNode {
  const piece = branch[at];
  const quantified = quantify(piece, atom);
  const preference = piece?.kind === 'repeat' ? flagOf(piece.preference) : 0;
  const prefix = at === 0 ? null : node('plain', prefixFlags, branch.slice(0, at));
  if (at === branch.length - 1) {
    if (prefix === null) return quantified;
    const flags = prefixFlags | combine(prefixFlags, quantified.flags);
    return node('sequence', flags, branch, { children: [prefix, quantified] });
  }
  const rest = treeOfBranch(branch.slice(at + 1), depth + 1);
  const own = combine(preference, atom.flags);
  const tailFlags = own | combine(own, rest.flags);
  const flags = prefixFlags | combine(prefixFlags, tailFlags);
  if (prefix === null) return node('sequence', flags, branch, { children: [quantified, rest] });
  const tail = node('sequence', tailFlags, branch.slice(at), { children: [quantified, rest] });
  return node('sequence', flags, branch, { children: [prefix, tail] });
}

function quantify(piece: Piece | undefined, atom: TreeNode): TreeNode {
  if (piece?.kind !== 'repeat') return atom;
  const { least, most } = piece;
  const preference = flagOf(piece.preference);
  const flags = combine(preference, atom.flags);
  const language: Branch = [piece];
  if (atom.kind === 'reference') {
    return node('reference', atom.flags | flags, language, { capture: atom.capture, least, most });
  }
  const preferred = atom.flags & (MORE | FEWER | MIXED);
  if (least === 1 && most === 1 && (preference === 0 || preferred === 0 || preference === preferred)) return atom;
  if ((atom.flags & (CAPTURES | REFERS)) === 0) return node('plain', flags, language);
  if (least > 0 && (atom.flags & REFERS) === 0) {
    // Only what the last repetition captures is told.
    const before: Branch = [{ ...piece, least: least - 1, most: most - 1 }];
    const prefix = node('plain', flags & (MORE | FEWER), before);
    return node('sequence', flags, language, { children: [prefix, atom] });
  }
  return node('iteration', flags, language, { children: [atom], least, most });
}
