import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { holdsPolicy, POLICY_CANDIDATES } from '../policy/load.ts';

/** A policy file on disk. `directory` is what its patterns are relative to. */
export interface LocatedPolicy {
  readonly file: string;
  readonly directory: string;
}

/**
 * The nearest policy at or above `from`, not above the git work tree that holds it (nor above `root` outside of git): in
 * each directory the candidates in their order, `package.json` only where it has the key `pgmoat`.
 */
export function nearestPolicy(root: string, from: string): LocatedPolicy | null {
  let reachedRoot = false;
  for (let directory = from; ; directory = dirname(directory)) {
    for (const name of POLICY_CANDIDATES) {
      const file = join(directory, name);
      if (isFile(file) && holdsPolicy(file, readFileSync(file, 'utf8'))) return { file, directory };
    }
    reachedRoot ||= directory === root;
    const parent = dirname(directory);
    if (existsSync(join(directory, '.git')) || parent === directory) return null;
    if (reachedRoot && workTreeOf(parent) === null) return null;
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
    return isFile(full) ? dirname(full) : full;
  });
  let common = directories[0] ?? root;
  while (!directories.every((directory) => directory === common || directory.startsWith(withSeparator(common)))) {
    common = dirname(common);
  }
  return common;
}

function withSeparator(directory: string): string {
  return directory.endsWith(sep) ? directory : directory + sep;
}

/** How a policy in `directory` names a path relative to `root`; a path outside of its directory keeps its name. */
export function policyPathFrom(root: string, directory: string): (path: string) => string {
  const prefix = relative(directory, root).split(sep).join('/');
  if (prefix === '') return (path) => path;
  if (!prefix.startsWith('..')) return (path) => `${prefix}/${path}`;
  const inner = `${relative(root, directory).split(sep).join('/')}/`;
  return (path) => (path.startsWith(inner) ? path.slice(inner.length) : path);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
