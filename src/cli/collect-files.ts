import { setImmediate } from 'node:timers/promises';
import { lockedReadingBy, readingBy } from '../check.ts';
import type { ChangeOptions } from '../check-change.ts';
import { type Collection, type CollectOptions, Collector } from '../collect.ts';
import { loadGrammars } from '../files/grammars.ts';
import { isManifest } from '../readers/manifests/names.ts';
import { PROGRAM_NEEDLES } from '../readers/needles.ts';
import type { Tree } from '../tree.ts';
import { ProgramThread } from './program-thread.ts';

/** After so many files what other processes have to say is listened to. */
const A_FEW = 32;

/** From so much program text on, a thread of its own is worth its start. */
const MANY = 1500;
/** And from so much that may have to do with PostgreSQL, what it is asked. */
const SOME = 100;

/**
 * Collects what a tree says, with the parsers that its program text needs. Configuration is read while git still searches
 * program text, and while another thread reads that where there is much of it.
 */
export async function collectFiles(tree: Tree, options: Omit<CollectOptions, 'grammars'>): Promise<Collection> {
  const collector = new Collector(tree, options);
  const elsewhere = readElsewhere(tree, options, collector.programs);
  let files = 0;
  for (const _ of collector.readConfiguration()) {
    files += 1;
    if (files % A_FEW === 0) await setImmediate();
  }
  await tree.searched;
  const read = await elsewhere;
  if (read !== null) collector.takePrograms(read);
  return collector.finish(await loadGrammars(collector.readPrograms()));
}

/** Program text as another thread reads it; null where that does not pay, or does not work. */
async function readElsewhere(
  tree: Tree,
  { major, ignored, as }: Omit<CollectOptions, 'grammars'>,
  programs: readonly string[],
): Promise<readonly Collection[] | null> {
  const { paths, disk } = tree;
  if (disk === undefined || as !== null || programs.length < MANY) return null;
  const thread = ProgramThread.start();
  if (thread === null) return null;
  await tree.searched;
  const worth = programs.filter((path) => tree.lacks?.(path, PROGRAM_NEEDLES) !== true);
  if (worth.length < SOME) {
    thread.stop();
    return null;
  }
  const manifests = paths.filter((path) => isManifest(path) && !ignored(path));
  return thread.read({ disk, paths, programs: worth, manifests, major });
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
