import { SOURCE_ENDINGS } from './classify.ts';
import { git } from './git.ts';

/** What git lists under a directory: paths relative to it, in no order. */
export interface GitListing {
  readonly tracked: readonly string[];
  /** Of the tracked ones, the regular files of program text, which a search looks into: links are none. */
  readonly regular: readonly string[];
  readonly others: readonly string[];
}

/** Asks git what it tracks, and what it would track; null outside a work tree, or where git cannot be asked. */
export async function listByGit(root: string): Promise<GitListing | null> {
  const out = await git(root, ['ls-files', '-z', '--stage', '--cached', '--others', '--exclude-standard']);
  if (out === null) return null;
  const tracked: string[] = [];
  const regular: string[] = [];
  const others: string[] = [];
  for (const entry of out.split('\0')) {
    if (entry === '') continue;
    // `MODE OBJECT STAGE<TAB>PATH` of a tracked file, the bare path of another.
    const staged = /^(\d{6}) [0-9a-f]{40,64} \d\t/.exec(entry);
    if (staged === null) {
      others.push(entry);
      continue;
    }
    const path = entry.slice(staged[0].length);
    tracked.push(path);
    if (staged[1]?.startsWith('100') && SOURCE_ENDINGS.has(path.slice(path.lastIndexOf('.') + 1))) regular.push(path);
  }
  return { tracked, regular, others };
}
