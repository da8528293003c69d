import { setImmediate } from 'node:timers/promises';
import type { ChangeOptions } from '../check-change.ts';
import { lockedReadingBy, readingBy } from '../check-collection.ts';
import { type Collection, type CollectOptions, Collector } from '../collector.ts';
import { loadGrammars } from '../files/grammars.ts';
import { OpenedFiles } from '../opened-files.ts';
import { SERVER_READERS } from '../readers/servers.ts';
import type { Tree } from '../tree.ts';

/** After so many files what other processes have to say is listened to. */
const A_FEW = 32;

/**
 * Collects what a tree says, with the readers and parsers that its files need. Configuration is read while git still searches
 * program text.
 */
export async function collectFiles(tree: Tree, options: Omit<CollectOptions, 'grammars'>): Promise<Collection> {
  const files = new OpenedFiles(tree, options);
  await unhurried(files.openConfiguration());
  const readers = files.areReadBy(SERVER_READERS) ? SERVER_READERS : (await import('../readers/index.ts')).READERS;
  const collector = new Collector(files, readers, options.major);
  await unhurried(collector.readConfiguration());
  await tree.searched;
  return collector.finish(await loadGrammars(collector.openPrograms()));
}

async function unhurried(steps: Iterable<void>): Promise<void> {
  let done = 0;
  for (const _ of steps) {
    done += 1;
    if (done % A_FEW === 0) await setImmediate();
  }
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
