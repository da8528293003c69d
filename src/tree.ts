import type { SkippedFile } from './findings.ts';

/** What came of reading one path of a tree. `path` is where the text was really found: links are followed within the root. */
export type TreeRead =
  | { readonly status: 'read'; readonly path: string; readonly text: string }
  | { readonly status: 'directory'; readonly path: string }
  | { readonly status: 'missing' }
  | { readonly status: SkippedFile['reason']; readonly detail: string };

/**
 * The files under one root, as values: from a disk, a git revision or a test. Paths are relative to the root, with `/`;
 * nothing outside the root can be named.
 */
export interface Tree {
  /** Every file to look at, sorted by code unit. */
  readonly paths: readonly string[];
  read(path: string): TreeRead;
  /** Names of the regular files in a directory, unsorted; null where there is no such directory. */
  list(path: string): readonly string[] | null;
}

/** A tree of texts, for tests, rule examples and `--stdin`. */
export function memoryTree(files: Readonly<Record<string, string>>): Tree {
  const directories = new Map<string, string[]>();
  for (const path of Object.keys(files)) {
    const cut = path.lastIndexOf('/');
    const directory = cut < 0 ? '' : path.slice(0, cut);
    const names = directories.get(directory) ?? [];
    names.push(path.slice(cut + 1));
    directories.set(directory, names);
  }
  return {
    paths: Object.keys(files).sort(),
    read(path) {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      if (text !== undefined) return { status: 'read', path, text };
      return directories.has(path) ? { status: 'directory', path } : { status: 'missing' };
    },
    list: (path) => directories.get(path) ?? null,
  };
}
