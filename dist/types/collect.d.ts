import { type Collection, type CollectOptions } from './collector.ts';
import type { Tree } from './tree.ts';
/** Reads every file of the tree that may say something about PostgreSQL: see `collectBy`. */
export declare function collect(tree: Tree, options: CollectOptions): Collection;
