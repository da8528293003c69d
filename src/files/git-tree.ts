import { posix } from 'node:path';
import { compareText } from '../compare-text.ts';
import { textOf } from '../postgres/byte-text.ts';
import type { Tree, TreeRead } from '../tree.ts';
import { SOURCE_ENDINGS } from './classify.ts';
import { decode, isSealed, looksBinary } from './decode.ts';
import type { DiskTreeOptions } from './disk-tree.ts';
import { git, gitBytes } from './git.ts';

/** An entry of a git tree: gitformat-index(5) names the modes. */
interface Entry {
  readonly link: boolean;
  readonly object: string;
  readonly size: number;
}

/** How much is read ahead in one call of git. */
const BATCH_BYTES = 16 << 20;
const BATCH_FILES = 2000;
/** Linux gives up on a path after so many links (path_resolution(7)). */
const MAX_LINKS = 40;
/** How many bytes of a file are looked at to tell whether it is text. */
const SNIFF = 8000;

const NO_MATCH = { status: 'no-match' } as const;

/**
 * The tree of a revision, read from git's objects without touching the work tree: the part of it that `root` is in the
 * repository. Null where `root` is in no repository or the revision is not known there.
 *
 * Files come in batches, since each call of git costs more than reading many files. Links are followed within the tree;
 * nothing is fetched that is not here, and filters and text conversions of the repository are not run.
 */
export async function openGitTree(
  root: string,
  revision: string,
  options: DiskTreeOptions,
  needles: readonly string[],
): Promise<Tree | null> {
  const object = await treeObject(root, revision);
  if (object === null) return null;
  const listed = await git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', object]);
  if (listed === null) return null;
  const entries = parseListing(listed);
  const holding = await search(root, object, needles);
  return gitTree(root, entries, options, { needles, holding });
}

/** The id of the tree that `root` is at that revision. */
async function treeObject(root: string, revision: string): Promise<string | null> {
  const prefix = await git(root, ['rev-parse', '--show-prefix']);
  if (prefix === null) return null;
  const within = prefix.trim().replace(/\/$/, '');
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (commit === null) return null;
  const tree = await git(root, ['rev-parse', '--verify', '--quiet', `${commit.trim()}:${within}`]);
  if (tree !== null) return tree.trim();
  // The directory does not exist at that revision: there is nothing in it.
  return gitBytes(root, ['hash-object', '-t', 'tree', '--stdin'], '')?.toString('latin1').trim() ?? null;
}

function parseListing(listed: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of listed.split('\0')) {
    // `MODE TYPE OBJECT SIZE<TAB>PATH`; another repository (a submodule) has no size and is not entered.
    const parts = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\d+)\t/.exec(line);
    if (parts === null) continue;
    const [head, mode, object = '', size] = parts;
    entries.set(line.slice(head.length), { link: mode === '120000', object, size: Number(size) });
  }
  return entries;
}

/** Which program text holds one of the needles; null where git cannot tell. */
async function search(root: string, object: string, needles: readonly string[]): Promise<ReadonlySet<string> | null> {
  if (needles.length === 0) return null;
  const out = await git(root, [
    ...['grep', '-l', '-z', '-F', '--no-textconv', '--no-color', '--no-recurse-submodules', '--full-name'],
    ...needles.flatMap((needle) => ['-e', needle]),
    ...[object, '--', ...[...SOURCE_ENDINGS].map((ending) => `:(top)*.${ending}`)],
  ]);
  if (out === null) return null;
  return new Set(out.split('\0').map((line) => line.slice(object.length + 1)));
}

function isProgram(path: string): boolean {
  return SOURCE_ENDINGS.has(path.slice(path.lastIndexOf('.') + 1));
}

interface Search {
  readonly needles: readonly string[];
  readonly holding: ReadonlySet<string> | null;
}

function gitTree(
  root: string,
  entries: ReadonlyMap<string, Entry>,
  options: DiskTreeOptions,
  { needles: asked, holding }: Search,
): Tree {
  const paths = [...entries.keys()].filter((path) => isWanted(path, options.only)).sort(compareText);
  const order = new Map(paths.map((path, index) => [path, index]));
  const directories = namesByDirectory(entries.keys());
  let batch = new Map<string, Buffer>();

  function lacks(path: string): boolean {
    return holding !== null && isProgram(path) && !holding.has(path);
  }

  /** The file's bytes, with those of the files that are likely to be asked for next. */
  function bytesOf(path: string, { object, size }: Entry): Buffer | null {
    const known = batch.get(object);
    if (known !== undefined) return known;
    const objects = new Set([object]);
    let bytes = size;
    for (let at = (order.get(path) ?? paths.length) + 1; at < paths.length && objects.size < BATCH_FILES; at += 1) {
      const next = paths[at];
      const entry = next === undefined ? undefined : entries.get(next);
      if (next === undefined || entry === undefined || entry.size > options.maxBytes || lacks(next)) continue;
      // Program text is read after all other files.
      if (isProgram(next) !== isProgram(path)) continue;
      bytes += entry.size;
      if (bytes > BATCH_BYTES) break;
      objects.add(entry.object);
    }
    batch = readObjects(root, [...objects]);
    return batch.get(object) ?? null;
  }

  /** Follows links within the tree, those of directories on the way too. */
  function resolve(path: string, links = 0): { readonly path: string; readonly entry: Entry } | TreeRead {
    const entry = entries.get(path);
    if (entry !== undefined && !entry.link) return { path, entry };
    const at = entry === undefined ? linkOnTheWay(path, entries) : path;
    if (at === null) return directories.has(path) ? { status: 'directory', path } : { status: 'missing' };
    if (links >= MAX_LINKS) return { status: 'unreadable', detail: 'a link that leads to itself' };
    const link = entries.get(at);
    const target = link === undefined ? null : bytesOf(at, link);
    if (target === null) return { status: 'unreadable', detail: 'could not be read' };
    const joined = posix.join(posix.dirname(at), target.toString('utf8'), path.slice(at.length));
    if (target.toString('utf8').startsWith('/') || joined === '..' || joined.startsWith('../')) {
      return { status: 'outside-root', detail: 'a link leads out of the scanned directory' };
    }
    return resolve(joined === '.' ? '' : joined, links + 1);
  }

  function load(path: string, needles: readonly string[] | null, by?: 'server'): TreeRead | typeof NO_MATCH {
    const found = resolve(path);
    if ('status' in found) return found;
    const { size } = found.entry;
    if (size > options.maxBytes) {
      return { status: 'too-large', detail: `${size} bytes, more than the ${options.maxBytes} that are read` };
    }
    const bytes = bytesOf(found.path, found.entry);
    if (bytes === null) return { status: 'unreadable', detail: 'the object is not in this clone' };
    if (by === 'server' && !isSealed(bytes)) return { status: 'read', path: found.path, text: textOf(bytes) };
    const text = decode(bytes);
    if (needles !== null && !needles.some((needle) => text.includes(needle))) return NO_MATCH;
    if (looksBinary(bytes.subarray(0, SNIFF))) return { status: 'binary', detail: 'not text' };
    return { status: 'read', path: found.path, text };
  }

  return {
    paths,
    has: (path) => entries.has(path),
    read(path, by) {
      const read = load(path, null, by);
      return read.status === 'no-match' ? { status: 'missing' } : read;
    },
    readIf(path, needles) {
      const covered = lacks(path) && needles.every((needle) => asked.includes(needle));
      return covered && entries.get(path)?.link !== true ? NO_MATCH : load(path, needles);
    },
    list(path) {
      const found = resolve(path);
      return 'status' in found && found.status === 'directory' ? (directories.get(found.path) ?? null) : null;
    },
  };
}

function isWanted(path: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((wanted) => wanted === '' || path === wanted || path.startsWith(`${wanted}/`));
}

/** The nearest directory above a path that is a link; null where none is. */
function linkOnTheWay(path: string, entries: ReadonlyMap<string, Entry>): string | null {
  for (let cut = path.indexOf('/'); cut >= 0; cut = path.indexOf('/', cut + 1)) {
    const above = path.slice(0, cut);
    if (entries.get(above)?.link === true) return above;
  }
  return null;
}

function namesByDirectory(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const directories = new Map<string, string[]>([['', []]]);
  for (const path of paths) {
    const cut = path.lastIndexOf('/');
    const directory = cut < 0 ? '' : path.slice(0, cut);
    const names = directories.get(directory);
    if (names === undefined) directories.set(directory, [path.slice(cut + 1)]);
    else names.push(path.slice(cut + 1));
    for (let up = directory.lastIndexOf('/'); up > 0; up = directory.lastIndexOf('/', up - 1)) {
      const above = directory.slice(0, up);
      if (directories.has(above)) break;
      directories.set(above, []);
    }
  }
  return directories;
}

/** git-cat-file(1), "BATCH OUTPUT": `OBJECT TYPE SIZE<LF>CONTENTS<LF>`, or `OBJECT missing<LF>`. */
function readObjects(root: string, objects: readonly string[]): Map<string, Buffer> {
  const out = gitBytes(root, ['cat-file', '--batch', '--buffer'], `${objects.join('\n')}\n`);
  const contents = new Map<string, Buffer>();
  if (out === null) return contents;
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [object = '', type, size] = out.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    contents.set(object, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
