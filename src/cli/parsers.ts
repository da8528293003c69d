import { loadGrammars } from '../files/grammars.ts';
import { matchesAny } from '../policy/globs.ts';
import type { Policy } from '../policy/policy.ts';
import type { FileKind } from '../readers/reader.ts';
import type { Grammars } from '../readers/syntax.ts';
import { rememberingTree, type Tree } from '../tree.ts';
import { wantedGrammars } from '../wanted-grammars.ts';

/** By what a tree is read: the part of a check's options that decides which of its files are program text. */
interface Reading {
  readonly policy: Policy;
  readonly policyPath: (path: string) => string;
  readonly as: FileKind | null;
}

/** A tree with the parsers for its program text, as far as that is worth parsing. The tree reads no file twice. */
export interface ParsedTree {
  readonly tree: Tree;
  readonly grammars: Grammars;
}

/** Looks for program text that says how to connect, and loads the parsers for it: none where there is none. */
export async function withParsers(tree: Tree, { policy, policyPath, as }: Reading): Promise<ParsedTree> {
  const remembering = rememberingTree(tree);
  const ignored = (path: string): boolean => matchesAny(policy.ignore, policyPath(path));
  return { tree: remembering, grammars: await loadGrammars(wantedGrammars(remembering, { ignored, as })) };
}
