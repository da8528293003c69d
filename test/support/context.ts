import { resolvePath } from '../../src/opened-files.ts';
import { DEFAULT_MAJOR, type PgMajor } from '../../src/postgres/versions.ts';
import type { ReadContext } from '../../src/readers/reader.ts';

/** A tree of texts, as `collect` shows one to readers. */
export function contextOf(files: Readonly<Record<string, string>> = {}, major: PgMajor = DEFAULT_MAJOR): ReadContext {
  const namesIn = (directory: string): readonly string[] => {
    const prefix = directory === '' ? '' : `${directory}/`;
    const inside = Object.keys(files).filter((path) => path.startsWith(prefix));
    return inside.map((path) => path.slice(prefix.length)).filter((name) => !name.includes('/'));
  };
  const isDirectory = (path: string): boolean =>
    path === '' || Object.keys(files).some((name) => name.startsWith(`${path}/`));
  return {
    major,
    follow(from, target) {
      const path = resolvePath(from, target);
      if (path === null) return { status: 'outside-root', path: target };
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      if (text !== undefined) return { status: 'read', path, text };
      return { status: isDirectory(path) ? 'directory' : 'missing', path };
    },
    list(from, target) {
      const path = resolvePath(from, target);
      const names = path === null ? [] : namesIn(path);
      return names.length === 0 ? null : names;
    },
  };
}
