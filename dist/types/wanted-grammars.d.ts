import type { CollectOptions } from './collect.ts';
import type { Grammar } from './readers/syntax.ts';
import type { Tree } from './tree.ts';
/**
 * The grammars that files of a tree are worth parsing by: those that hold a call of a driver. For `collect`, which is given
 * the parsers as a value. Reads as `collect` will: give both a `rememberingTree`.
 */
export declare function wantedGrammars(tree: Tree, options: Pick<CollectOptions, 'ignored' | 'as'>): ReadonlySet<Grammar>;
