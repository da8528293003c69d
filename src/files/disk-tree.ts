import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compareText } from '../compare-text.ts';
import type { Tree, TreeRead } from '../tree.ts';
import { decode, looksBinary } from './decode.ts';
import { errorCode } from './error-code.ts';
import { listFiles } from './list.ts';

export const DEFAULT_MAX_BYTES: number = 1024 * 1024;

export interface DiskTreeOptions {
  /** Files above this many bytes are listed as skipped. */
  readonly maxBytes: number;
  /** Restricts `paths` to these files and directories, relative to the root; empty for all. Named files are read even when git ignores them. */
  readonly only: readonly string[];
}

/** Zero where the system has no such flag (Windows): then a link is looked for before the file is opened. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const NON_BLOCK = constants.O_NONBLOCK ?? 0;

const OUTSIDE: TreeRead = { status: 'outside-root', detail: 'a link leads out of the scanned directory' };

/** How many bytes of a file are looked at to tell whether it is text. */
const SNIFF = 8000;

/**
 * The tree under `root` on disk. Each file is read once, into one buffer that is used again; links are followed only as
 * long as they stay within the root.
 */
export function diskTree(root: string, options: DiskTreeOptions): Tree {
  const realRoot = realpathSync(root);
  let buffer = Buffer.allocUnsafe(64 * 1024);

  const directories = new Map<string, string | null>();

  /** Where a directory really is; null when that is out of the root or cannot be told. */
  function realDirectory(path: string): string | null {
    const known = directories.get(path);
    if (known !== undefined) return known;
    let real: string | null = null;
    try {
      real = within(realpathSync(join(realRoot, path)));
    } catch {
      // Missing: the open that follows says so.
      real = join(realRoot, path);
    }
    directories.set(path, real);
    return real;
  }

  function within(real: string): string | null {
    return real === realRoot || real.startsWith(realRoot + sep) ? real : null;
  }

  function relativePath(real: string): string {
    return relative(realRoot, real).split(sep).join('/');
  }

  /** Opens without following a link at the end of the path, nor waiting on a pipe; a link is resolved and checked first. */
  function open(path: string): { readonly descriptor: number; readonly path: string } | TreeRead {
    const cut = path.lastIndexOf('/');
    const directory = realDirectory(cut < 0 ? '' : path.slice(0, cut));
    if (directory === null) return OUTSIDE;
    const full = join(directory, path.slice(cut + 1));
    try {
      if (NO_FOLLOW === 0 && lstatSync(full).isSymbolicLink()) return openLink(full);
      return { descriptor: openSync(full, constants.O_RDONLY | NO_FOLLOW | NON_BLOCK), path: relativePath(full) };
    } catch (error) {
      return isLinkError(error) ? openLink(full) : failure(error);
    }
  }

  function openLink(full: string): { readonly descriptor: number; readonly path: string } | TreeRead {
    try {
      const real = within(realpathSync(full));
      if (real === null) return OUTSIDE;
      return { descriptor: openSync(real, constants.O_RDONLY | NO_FOLLOW | NON_BLOCK), path: relativePath(real) };
    } catch (error) {
      return failure(error);
    }
  }

  function load(path: string, wanted: (bytes: Buffer) => boolean): TreeRead | { readonly status: 'no-match' } {
    const opened = open(path);
    if ('status' in opened) return opened;
    try {
      const stat = fstatSync(opened.descriptor);
      if (stat.isDirectory()) return { status: 'directory', path: opened.path };
      if (!stat.isFile()) return { status: 'not-a-file', detail: 'not a regular file' };
      if (stat.size > options.maxBytes) {
        return { status: 'too-large', detail: `${stat.size} bytes, more than the ${options.maxBytes} that are read` };
      }
      if (buffer.length <= stat.size) buffer = Buffer.allocUnsafe(2 * stat.size + 1);
      let length = 0;
      while (length < buffer.length) {
        const count = readSync(opened.descriptor, buffer, length, buffer.length - length, null);
        length += count;
        if (count === 0 || length >= stat.size) break;
      }
      const bytes = buffer.subarray(0, length);
      if (!wanted(bytes)) return { status: 'no-match' };
      if (looksBinary(bytes.subarray(0, SNIFF))) return { status: 'binary', detail: 'not text' };
      return { status: 'read', path: opened.path, text: decode(bytes) };
    } catch (error) {
      return failure(error);
    } finally {
      closeSync(opened.descriptor);
    }
  }

  return {
    paths: select(realRoot, options.only),
    read(path) {
      const read = load(path, () => true);
      return read.status === 'no-match' ? { status: 'missing' } : read;
    },
    readIf: (path, needles) => load(path, (bytes) => needles.some((needle) => bytes.includes(needle, 0, 'latin1'))),
    list(path) {
      const directory = realDirectory(path);
      if (directory === null) return null;
      try {
        return readdirSync(directory, { withFileTypes: true })
          .filter((entry) => entry.isFile() || entry.isSymbolicLink())
          .map((entry) => entry.name);
      } catch {
        return null;
      }
    },
  };
}

function select(root: string, only: readonly string[]): readonly string[] {
  const listed = listFiles(root);
  if (only.length === 0 || only.includes('')) return listed;
  const named = new Set<string>();
  const prefixes: string[] = [];
  for (const path of only) {
    if (statSync(resolve(root, path)).isDirectory()) prefixes.push(`${path}/`);
    else named.add(path);
  }
  const inside = listed.filter((path) => named.has(path) || prefixes.some((prefix) => path.startsWith(prefix)));
  return [...new Set([...inside, ...named])].sort(compareText);
}

/** What opening a link without following it fails with: ELOOP on Linux and macOS, EMLINK on FreeBSD. */
function isLinkError(error: unknown): boolean {
  return ['ELOOP', 'EMLINK'].includes(errorCode(error));
}

function failure(error: unknown): TreeRead {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { status: 'missing' };
  if (code === 'ELOOP') return { status: 'unreadable', detail: 'a link that leads to itself' };
  return { status: 'unreadable', detail: code === 'EACCES' ? 'permission denied' : code || 'could not be read' };
}
