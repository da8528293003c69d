import { type Collection, type CollectOptions, collectBy } from './collector.ts';
import { READERS } from './readers/index.ts';
import type { Tree } from './tree.ts';

/** Reads every file of the tree that may say something about PostgreSQL: see `collectBy`. */
export function collect(tree: Tree, options: CollectOptions): Collection {
  return collectBy(READERS, tree, options);
}
