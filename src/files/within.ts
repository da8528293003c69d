import { sep } from 'node:path';

/** Whether an absolute path is a directory or lies below it, by its name alone: resolve links first where they matter. */
export function isWithin(directory: string, path: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}
