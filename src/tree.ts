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
  /** Whether a path is part of the repository: what git ignores is on this disk alone, and is not read unless it is named. */
  has(path: string): boolean;
  /**
   * The file's text. With `needles`, only when at least one of these ASCII strings occurs in it, else `no-match`: most files
   * of a repository are turned away here, by a search over their bytes, before anything is decoded. `server`: as PostgreSQL
   * reads it, byte for byte (see `textOf`), whether it looks like text or not.
   */
  read(path: string, by?: 'server'): TreeRead;
  readIf(path: string, needles: readonly string[]): TreeRead | { readonly status: 'no-match' };
  /** Names of the regular files in a directory, unsorted; null where there is no such directory. */
  list(path: string): readonly string[] | null;
  /** From then on `readIf` knows of most program text what is not in it. Nobody has to wait for that. */
  readonly searched?: Promise<void>;
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
  function read(path: string): TreeRead {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    if (text !== undefined) return { status: 'read', path, text };
    return directories.has(path) ? { status: 'directory', path } : { status: 'missing' };
  }
  return {
    paths: Object.keys(files).sort(),
    has: (path) => Object.hasOwn(files, path),
    read,
    readIf(path, needles) {
      const result = read(path);
      if (result.status !== 'read' || needles.some((needle) => result.text.includes(needle))) return result;
      return { status: 'no-match' };
    },
    list: (path) => directories.get(path) ?? null,
  };
}

/**
 * A tree in which files go by other names: `renames` leads from the names they have to those they are to have. What is known
 * of a file before and after it was renamed can so be compared by path.
 */
export function renamedTree(tree: Tree, renames: ReadonlyMap<string, string>): Tree {
  if (renames.size === 0) return tree;
  const originals = new Map([...renames].map(([from, to]) => [to, from]));
  const original = (path: string): string | null => originals.get(path) ?? (renames.has(path) ? null : path);
  const renamed = <R extends { readonly status: string }>(read: R): R => {
    if (!('path' in read) || typeof read.path !== 'string') return read;
    return { ...read, path: renames.get(read.path) ?? read.path };
  };
  return {
    ...tree,
    paths: [...new Set(tree.paths.map((path) => renames.get(path) ?? path))].sort(),
    has(path) {
      const name = original(path);
      return name !== null && tree.has(name);
    },
    read(path, by) {
      const name = original(path);
      return name === null ? { status: 'missing' } : renamed(tree.read(name, by));
    },
    readIf(path, needles) {
      const name = original(path);
      return name === null ? { status: 'missing' } : renamed(tree.readIf(name, needles));
    },
    list(path) {
      const prefix = path === '' ? '' : `${path}/`;
      const within = (name: string): boolean => name.startsWith(prefix) && !name.slice(prefix.length).includes('/');
      const arrived = [...originals.keys()].filter(within).map((name) => name.slice(prefix.length));
      const names = tree.list(path)?.filter((name) => !renames.has(prefix + name) && !arrived.includes(name));
      return names === undefined && arrived.length === 0 ? null : [...(names ?? []), ...arrived];
    },
  };
}
