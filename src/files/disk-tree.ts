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
import { join, resolve, sep } from 'node:path';
import { compareText } from '../compare-text.ts';
import { textOf } from '../postgres/byte-text.ts';
import type { Tree, TreeRead } from '../tree.ts';
import { decode, hasUtf16Mark, isSealed, looksBinary } from './decode.ts';
import { errorCode } from './error-code.ts';
import type { GitListing } from './git-list.ts';
import { type Listing, listFiles } from './list.ts';
import { isWithin } from './within.ts';

export const DEFAULT_MAX_BYTES: number = 1024 * 1024;

export interface DiskTreeOptions {
  /** Files above this many bytes are listed as skipped. */
  readonly maxBytes: number;
  /** Restricts `paths` to these files and directories, relative to the root; empty for all. Named files are read even when git ignores them. */
  readonly only: readonly string[];
}

/** Zero where the system has no such flag (Windows): then a link is looked for before the file is opened. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const FLAGS = constants.O_RDONLY | NO_FOLLOW | (constants.O_NONBLOCK ?? 0);

const OUTSIDE: TreeRead = { status: 'outside-root', detail: 'a link leads out of the scanned directory' };

const NO_MATCH = { status: 'no-match' } as const;
const NOT_A_FILE: TreeRead = { status: 'not-a-file', detail: 'not a regular file' };

/** A read of fewer bytes than this reached the end of a regular file. */
const SMALL = 64 * 1024;

/** An open file, and where it really is. */
interface Opened {
  readonly descriptor: number;
  readonly full: string;
}

/** How many bytes of a file are looked at to tell whether it is text. */
const SNIFF = 8000;

/**
 * Lists the files under `root`, and makes a tree of them. `needles` are the strings that `readIf` will ask program text for;
 * `begun` is git's list of this root, where it was asked for it before.
 */
export async function openDiskTree(
  root: string,
  options: DiskTreeOptions,
  needles: readonly string[],
  begun: Promise<GitListing | null> | null = null,
): Promise<Tree> {
  return diskTree(root, options, await listFiles(realpathSync(root), needles, begun), needles);
}

/**
 * The tree under `root` on disk. Each file is read once, into one buffer that is used again; links are followed only as
 * long as they stay within the root.
 */
function diskTree(root: string, options: DiskTreeOptions, listing: Listing, asked: readonly string[]): Tree {
  const realRoot = realpathSync(root);
  // One byte more than is read tells that a file is larger.
  const buffer = Buffer.allocUnsafe(options.maxBytes + 1);

  const directories = new Map<string, string | null>();

  /** Where a directory really is; null when that is out of the root or cannot be told. */
  function realDirectory(path: string): string | null {
    const known = directories.get(path);
    if (known !== undefined) return known;
    let real: string | null = null;
    try {
      real = within(realpathSync.native(path === '' ? realRoot : join(realRoot, path)));
    } catch {
      // Missing: the open that follows says so.
      real = join(realRoot, path);
    }
    directories.set(path, real);
    return real;
  }

  function within(real: string): string | null {
    return isWithin(realRoot, real) ? real : null;
  }

  function relativePath(real: string): string {
    const path = real.slice(realRoot.length + 1);
    return sep === '/' ? path : path.split(sep).join('/');
  }

  /**
   * Where a file is to be opened: its directory as it really is, and its name; null when that is out of the root. Written
   * for the common case, a plain file below the root, of which there are many.
   */
  function placeOf(path: string): string | null {
    const cut = path.lastIndexOf('/');
    const directory = realDirectory(cut < 0 ? '' : path.slice(0, cut));
    return directory === null ? null : directory + sep + path.slice(cut + 1);
  }

  /** Opens without following a link at the end of the path, nor waiting on a pipe; a link is resolved and checked first. */
  function open(path: string): Opened | TreeRead {
    const full = placeOf(path);
    if (full === null) return OUTSIDE;
    try {
      if (NO_FOLLOW === 0 && lstatSync(full).isSymbolicLink()) return openLink(full);
      return { descriptor: openSync(full, FLAGS), full };
    } catch (error) {
      return isLinkError(error) ? openLink(full) : failure(error);
    }
  }

  function openLink(full: string): Opened | TreeRead {
    try {
      const real = within(realpathSync(full));
      if (real === null) return OUTSIDE;
      return { descriptor: openSync(real, FLAGS), full: real };
    } catch (error) {
      return failure(error);
    }
  }

  /** Reads into the shared buffer; a length above `maxBytes` says only that there is more. */
  function fill(descriptor: number): number {
    let length = 0;
    while (length < buffer.length) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
      // Small files come in one piece: a second read would only say so.
      if (count < SMALL) break;
    }
    return length;
  }

  function load(path: string, wanted: RegExp | null, by?: 'server'): TreeRead | { readonly status: 'no-match' } {
    const opened = open(path);
    if ('status' in opened) return opened;
    const { descriptor, full } = opened;
    try {
      const length = fill(descriptor);
      if (length === 0 && !fstatSync(descriptor).isFile()) return NOT_A_FILE;
      if (length > options.maxBytes) {
        const { size } = fstatSync(descriptor);
        return { status: 'too-large', detail: `${size} bytes, more than the ${options.maxBytes} that are read` };
      }
      const bytes = buffer.subarray(0, length);
      // One byte a character is the cheapest form in which V8 can search for several strings at once.
      if (wanted !== null && !wanted.test(hasUtf16Mark(bytes) ? decode(bytes) : bytes.toString('latin1')))
        return NO_MATCH;
      if (by === 'server' && !isSealed(bytes)) return { status: 'read', path: relativePath(full), text: textOf(bytes) };
      if (looksBinary(bytes.subarray(0, SNIFF))) return { status: 'binary', detail: 'not text' };
      return { status: 'read', path: relativePath(full), text: decode(bytes) };
    } catch (error) {
      if (errorCode(error) === 'EISDIR') return { status: 'directory', path: relativePath(full) };
      return errorCode(error) === 'EAGAIN' ? NOT_A_FILE : failure(error);
    } finally {
      closeSync(descriptor);
    }
  }

  const covered = new Map<readonly string[], boolean>();

  /** Whether what the listing says holds for these strings too. */
  function coveredBy(needles: readonly string[]): boolean {
    const known = covered.get(needles) ?? needles.every((needle) => asked.includes(needle));
    covered.set(needles, known);
    return known;
  }

  const paths = select(realRoot, listing.paths, options.only);
  /** Named files may be none that git lists. */
  const named = new Set(options.only.length === 0 ? [] : paths);

  return {
    paths,
    has: (path) => listing.known.has(path) || named.has(path),
    read(path, by) {
      const read = load(path, null, by);
      return read.status === 'no-match' ? { status: 'missing' } : read;
    },
    searched: listing.searched,
    readIf: (path, needles) => (coveredBy(needles) && listing.lacks(path) ? NO_MATCH : load(path, patternOf(needles))),
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

const patterns = new WeakMap<readonly string[], RegExp>();

/** The needles as one alternation of literal strings; the same ones are asked for with every file. */
function patternOf(needles: readonly string[]): RegExp {
  const known = patterns.get(needles);
  if (known !== undefined) return known;
  const pattern = new RegExp(needles.map((needle) => needle.replace(/[^\w]/g, '\\$&')).join('|'));
  patterns.set(needles, pattern);
  return pattern;
}

function select(root: string, listed: readonly string[], only: readonly string[]): readonly string[] {
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
