import { posix } from 'node:path';
import { type FollowedPolicy, holdsPolicy, loadPolicy, POLICY_CANDIDATES, packNames } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { RULES } from '../rules/index.ts';
import type { Tree } from '../tree.ts';
import { UsageError } from './errors.ts';
import { builtOn } from './organisation.ts';
import type { PolicyWish } from './run-check.ts';

/** A policy and the directory of the tree that its patterns are relative to, `` for the top. */
export interface TreePolicy {
  readonly policy: Policy;
  readonly directory: string;
  /** Its own file, where it is no pack. */
  readonly file: { readonly path: string; readonly text: string } | null;
}

/**
 * The policy that a tree holds for one of its directories: the file (or pack) that is wanted, else the nearest at or above
 * the directory, else the organisation's or `recommended`. Throws UsageError or PolicyError.
 *
 * @param tree the whole repository, so that `extends` can lead to any of its files
 * @param wish its `wanted` is a path from the top of the tree
 */
export async function policyOfTree(tree: Tree, directory: string, wish: PolicyWish): Promise<TreePolicy> {
  const { wanted, organisation } = wish;
  const follow = (from: string, target: string): FollowedPolicy => followInTree(tree, from, target);
  const base = { rules: RULES, follow };
  const here = builtOn(organisation, directory === '' ? '' : `${directory}/`);
  if (wanted !== null && packNames().includes(wanted) && !tree.has(wanted)) {
    const policy = await loadPolicy({ ...base, ...here, policy: { pack: wanted } });
    return { policy, directory, file: null };
  }
  const path = wanted === null ? nearestInTree(tree, directory) : posix.normalize(wanted);
  if (path === null) {
    const policy = await loadPolicy({ ...base, ...here, policy: null });
    return { policy, directory, file: null };
  }
  const read = tree.read(path);
  if (read.status !== 'read') throw new UsageError(`${path}: ${problemOf(read)}`);
  const file = { path, text: read.text };
  // A policy that is asked for by name speaks of the directory that is looked at, the nearest one of its own.
  const own = wanted === null ? directoryOf(path) : directory;
  const policy = await loadPolicy({ ...base, ...builtOn(organisation, own === '' ? '' : `${own}/`), policy: file });
  return { policy, directory: own, file };
}

function problemOf(read: Exclude<ReturnType<Tree['read']>, { status: 'read' }>): string {
  if (read.status === 'missing') return 'no such policy file';
  if (read.status === 'directory') return 'a directory, not a policy file';
  return `the policy cannot be read (${read.detail})`;
}

function nearestInTree(tree: Tree, directory: string): string | null {
  for (let at = directory; ; at = directoryOf(at)) {
    for (const name of POLICY_CANDIDATES) {
      const path = posix.join(at, name);
      if (!tree.has(path)) continue;
      const read = tree.read(path);
      if (read.status !== 'read') throw new UsageError(`${path}: ${problemOf(read)}`);
      if (holdsPolicy(path, read.text)) return path;
    }
    if (at === '') return null;
  }
}

function directoryOf(path: string): string {
  const directory = posix.dirname(path);
  return directory === '.' ? '' : directory;
}

function followInTree(tree: Tree, from: string, target: string): FollowedPolicy {
  const path = posix.normalize(posix.join(posix.dirname(from), target));
  if (target.startsWith('/') || path === '..' || path.startsWith('../')) return { status: 'outside-root' };
  const read = tree.read(path);
  return read.status === 'read' ? { status: 'read', path: read.path, text: read.text } : { status: read.status };
}
