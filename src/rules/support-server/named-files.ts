import { configDirectories, normalPath, treePathOf } from '../../deployment/container-files.ts';
import type { WorkloadFact } from '../../facts.ts';

/** Who names a file: the file that does so, and the container in which the name is looked up, where there is one. */
export interface Namer {
  readonly file: string;
  readonly workload: WorkloadFact | null;
  /** Whether a relative path may be meant from a directory above the file, as a program's is from where it is started. */
  readonly upwards: boolean;
}

/** A file of the tree that a name leads to; `certain` where the way is a mount or a relative path, not a likeness. */
export interface NamedFile {
  readonly path: string;
  readonly certain: boolean;
}

/**
 * The file of the tree that a path in a configuration means, of those in `known`; null where none is. In a container mounts
 * lead there. A relative path is looked for beside the file that names it and, for some, in each directory above. An absolute
 * path without a mount (an image copies the file to its place) is taken for the file whose path ends with at least its last
 * directory and name.
 */
export function namedFile(
  name: string,
  { file, workload, upwards }: Namer,
  known: (path: string) => boolean,
): NamedFile | null {
  if (name === '' || name.startsWith('~')) return null;
  const absolute = name.startsWith('/');
  if (workload !== null) {
    const places = absolute ? [name] : configDirectories(workload).map((directory) => `${directory}/${name}`);
    for (const place of workload.role === 'server' || absolute ? places : []) {
      const path = treePathOf(workload, place);
      if (path !== null && known(path)) return { path, certain: true };
      // What is mounted there is not of this tree.
      if (isMounted(workload, place)) return null;
    }
    // The image of a registry holds no file of this tree.
    if (workload.role !== 'client' && workload.image !== null && workload.family !== 'other') return null;
  }
  const parts = normalPath(name).slice(1).split('/');
  for (const directory of directoriesAbove(file)) {
    if (!absolute) {
      const path = joined(directory, name);
      if (path !== null && known(path)) return { path, certain: workload === null };
      if (!upwards) return null;
      continue;
    }
    for (let from = 0; from < parts.length - 1; from += 1) {
      const path = `${directory}${parts.slice(from).join('/')}`;
      if (known(path)) return { path, certain: false };
    }
  }
  return null;
}

function isMounted({ mounts }: WorkloadFact, place: string): boolean {
  const path = normalPath(place);
  return mounts.some(({ target }) => path === target || path.startsWith(`${target}/`));
}

/** The directory of a file and those above it, nearest first, each with its slash; the empty string for the root. */
function directoriesAbove(file: string): readonly string[] {
  const directories: string[] = [];
  for (let at = file.lastIndexOf('/'); at >= 0; at = file.lastIndexOf('/', at - 1)) {
    directories.push(file.slice(0, at + 1));
    if (at === 0) break;
  }
  return [...directories, ''];
}

/** A relative path from a directory; null where it leaves the tree. */
function joined(directory: string, name: string): string | null {
  const parts = directory.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
