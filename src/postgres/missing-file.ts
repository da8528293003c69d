import { byteLength } from './hba/bytes.ts';

/** NAME_MAX of Linux: longer names cannot be opened. */
const MAX_NAME = 255;
/** PATH_MAX of Linux. */
const MAX_PATH = 4096;

export const NO_SUCH_FILE = 'No such file or directory';

/** Whether a part of a path is too long to be the name of a file. */
export function isTooLong(path: string): boolean {
  return path.split('/').some((name) => byteLength(name) > MAX_NAME);
}

/**
 * `strerror` for a file or directory that does not open, which the server's messages end in.
 *
 * @param statusOf what stands at a path, asked of each directory on the way
 */
export function whyMissing(target: string, statusOf: (directory: string) => string): string {
  if (target.length >= MAX_PATH) return 'File name too long';
  const names = target.split('/');
  for (let count = 1; count < names.length; count += 1) {
    const directory = names.slice(0, count).join('/');
    if (isTooLong(names[count - 1] ?? '')) return 'File name too long';
    if (directory === '') continue;
    const status = statusOf(directory);
    if (status === 'read') return 'Not a directory';
    if (status !== 'directory') return NO_SUCH_FILE;
  }
  return isTooLong(names.at(-1) ?? '') ? 'File name too long' : NO_SUCH_FILE;
}
