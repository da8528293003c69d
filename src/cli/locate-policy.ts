import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { isWithin } from '../files/within.ts';
import { type FollowedPolicy, holdsPolicy, POLICY_CANDIDATES } from '../policy/load.ts';
import { UsageError } from './errors.ts';

/** A policy file on disk. `directory` is what its patterns are relative to. */
export interface LocatedPolicy {
  readonly file: string;
  readonly text: string;
  readonly directory: string;
}

/**
 * The nearest policy at or above `from`, not above the git work tree that holds it (nor above `root` outside of git): in
 * each directory the candidates in their order, `package.json` only where it has the key `pgmoat`. Throws UsageError for one
 * that cannot be read: to go on without it would be to judge by another policy.
 */
export function nearestPolicy(root: string, from: string): LocatedPolicy | null {
  let reachedRoot = false;
  for (let directory = from; ; directory = dirname(directory)) {
    for (const name of POLICY_CANDIDATES) {
      const file = join(directory, name);
      if (!isFile(root, file)) continue;
      const text = policyText(root, file);
      if (holdsPolicy(file, text)) return { file, text, directory };
    }
    reachedRoot ||= directory === root;
    const parent = dirname(directory);
    if (existsSync(join(directory, '.git')) || parent === directory) return null;
    if (reachedRoot && workTreeOf(parent) === null) return null;
  }
}

/**
 * The text of a policy file. What was checked out may be a stranger's: a link in it must not show what lies outside. Throws
 * UsageError, with the path as seen from `root`.
 */
export function policyText(root: string, file: string): string {
  const name = relative(root, file).split(sep).join('/') || '.';
  const boundary = workTreeOf(root) ?? root;
  try {
    if (!isWithin(boundary, file) || isWithin(realpathSync(boundary), realpathSync(file))) {
      return readFileSync(file, 'utf8');
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  throw new UsageError(`${name}: a link that leads out of the repository; the policy is not read`);
}

function unreadable(name: string, error: unknown): UsageError {
  return new UsageError(`${name}: the policy cannot be read (${errorCode(error)})`);
}

/** A policy that another one extends, kept within `boundary`. `name` tells how messages call a file. */
export function followPolicy(boundary: string, full: string, name: (file: string) => string): FollowedPolicy {
  if (!existsSync(full)) return { status: 'missing' };
  const real = realpathSync(full);
  if (!isWithin(realpathSync(boundary), real)) return { status: 'outside-root' };
  if (!statSync(real).isFile()) return { status: 'not-a-file' };
  try {
    return { status: 'read', path: name(full), text: readFileSync(real, 'utf8') };
  } catch {
    return { status: 'unreadable' };
  }
}

/** The top of the git work tree that holds a directory, or null. */
export function workTreeOf(directory: string): string | null {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/** The deepest directory that holds all the paths; `root` for none. */
export function commonDirectory(root: string, paths: readonly string[]): string {
  const directories = paths.map((path) => {
    const full = resolve(root, path);
    return isFile(root, full) ? dirname(full) : full;
  });
  let common = directories[0] ?? root;
  while (!directories.every((directory) => isWithin(common, directory))) {
    common = dirname(common);
  }
  return common;
}

/** How a policy in `directory` names a path relative to `root`; a path outside of its directory keeps its name. */
export function policyPathFrom(root: string, directory: string): (path: string) => string {
  const prefix = relative(directory, root).split(sep).join('/');
  if (prefix === '') return (path) => path;
  if (!prefix.startsWith('..')) return (path) => `${prefix}/${path}`;
  const inner = `${relative(root, directory).split(sep).join('/')}/`;
  return (path) => (path.startsWith(inner) ? path.slice(inner.length) : path);
}

function isFile(root: string, path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    throw unreadable(relative(root, path).split(sep).join('/'), error);
  }
}
