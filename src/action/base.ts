import { commitOf, mergeBase } from '../files/git-changes.ts';
import { hasCommit } from '../files/git-fetch.ts';
import type { TriggerEvent } from './event.ts';

/** The commit that a change is compared with, and how it was found; or why none was. */
export type Base =
  | { readonly status: 'found'; readonly commit: string; readonly how: string }
  /** There is a change, but the commit before it is not in this clone and could not be had. */
  | { readonly status: 'unreachable'; readonly wanted: string }
  /** The event is none of a change. */
  | { readonly status: 'none' };

export interface BaseSources {
  readonly root: string;
  readonly event: TriggerEvent;
  /** The commit that is judged where it is not the one that is checked out. */
  readonly head: string | null;
  /** Fetches one commit with its files and nothing else; false where that does not work. */
  fetch(commit: string): Promise<boolean>;
  /** The merge base as GitHub's API tells it; null where it cannot be asked. */
  askMergeBase(base: string, head: string): Promise<string | null>;
}

/**
 * What the change is measured from. On a pull request `actions/checkout` checks out the merge of the branch into its base,
 * whose first parent is the state that the merge would change: exact even when the branch is old, and known by name in a
 * clone of depth 1. Where the head itself is checked out it is the merge base of the two.
 */
export async function findBase({ root, event, head: judged, fetch, askMergeBase }: BaseSources): Promise<Base> {
  const have = async (commit: string): Promise<boolean> => (await hasCommit(root, commit)) || (await fetch(commit));
  const found = async (commit: string, how: string): Promise<Base> =>
    (await have(commit)) ? { status: 'found', commit, how } : { status: 'unreachable', wanted: commit };

  switch (event.kind) {
    case 'other':
      return { status: 'none' };
    case 'push':
      return event.before === null ? { status: 'none' } : found(event.before, 'the commit before the push');
    case 'merge_group':
      return found(event.baseSha, 'the commit that the merge queue builds on');
    case 'pull_request': {
      const checkedOut = await commitOf(root, 'HEAD');
      const [first] = checkedOut?.parents ?? [];
      if (judged === null && first !== undefined && isMergeOf(checkedOut, event.headSha)) {
        return found(first, 'the first parent of the merge commit that is checked out');
      }
      const head = judged ?? checkedOut?.id ?? event.headSha;
      const own = await mergeBase(root, event.baseSha, head);
      if (own !== null) return { status: 'found', commit: own, how: 'the merge base' };
      const told = await askMergeBase(event.baseSha, head);
      if (told !== null) return found(told, 'the merge base, as GitHub tells it');
      return { status: 'unreachable', wanted: event.baseSha };
    }
  }
}

/** Whether what is checked out is the merge of a pull request into its base, as GitHub makes it. */
export function isMergeOf(commit: { readonly parents: readonly string[] } | null, headSha: string): boolean {
  return commit !== null && commit.parents.length === 2 && commit.parents[1] === headSha;
}
