import { setImmediate } from 'node:timers/promises';
import { type Collection, type CollectOptions, Collector } from '../collect.ts';
import { loadGrammars } from '../files/grammars.ts';
import type { Tree } from '../tree.ts';

/** After so many files what other processes have to say is listened to. */
const A_FEW = 32;

/**
 * Collects what a tree says, with the parsers that its program text needs. Configuration is read while git still searches
 * program text.
 */
export async function collectFiles(tree: Tree, options: Omit<CollectOptions, 'grammars'>): Promise<Collection> {
  const collector = new Collector(tree, options);
  let files = 0;
  for (const _ of collector.readConfiguration()) {
    files += 1;
    if (files % A_FEW === 0) await setImmediate();
  }
  await tree.searched;
  return collector.finish(await loadGrammars(collector.readPrograms()));
}
