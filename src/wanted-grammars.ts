import type { CollectOptions } from './collect.ts';
import { classifyName } from './files/classify.ts';
import { needlesOf } from './readers/needles.ts';
import { grammarFor } from './readers/source/languages.ts';
import type { Grammar } from './readers/syntax.ts';
import type { Tree } from './tree.ts';

/**
 * The grammars that files of a tree are worth parsing by: those that hold a call of a driver. For `collect`, which is given
 * the parsers as a value. Reads as `collect` will: give both a `rememberingTree`.
 */
export function wantedGrammars(tree: Tree, options: Pick<CollectOptions, 'ignored' | 'as'>): ReadonlySet<Grammar> {
  const wanted = new Set<Grammar>();
  for (const path of tree.paths) {
    const kind = options.as ?? classifyName(path);
    if (kind !== 'source' || options.ignored(path)) continue;
    const read = options.as === null ? tree.readIf(path, needlesOf(kind)) : tree.read(path);
    const grammar = read.status === 'read' ? grammarFor(path, read.text) : null;
    if (grammar !== null) wanted.add(grammar);
  }
  return wanted;
}
