import { setImmediate } from 'node:timers/promises';
import { lockedReadingBy, readingBy } from '../check.ts';
import type { ChangeOptions } from '../check-change.ts';
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

/** What a check by a policy reads of a tree, and what locked rules read where they look at more. */
export interface Collected {
  readonly own: Collection;
  readonly locked?: Collection;
}

/** Reads a tree for a check by a policy. */
export async function collectFor(tree: Tree, judging: Parameters<typeof readingBy>[0]): Promise<Collected> {
  const own = await collectFiles(tree, readingBy(judging));
  const more = lockedReadingBy(judging);
  return more === null ? { own } : { own, locked: await collectFiles(tree, more) };
}

/** What locked rules look at on both sides of a change, as `checkChange` takes it. */
export function lockedSides(after: Collected, before: Collected): Pick<ChangeOptions, 'locked' | 'baseLocked'> {
  return {
    ...(after.locked === undefined ? {} : { locked: after.locked }),
    ...(before.locked === undefined ? {} : { baseLocked: before.locked }),
  };
}
