import { compareText } from './compare-text.ts';
import { classifyName, refineKind } from './files/classify.ts';
import type { SkippedFile } from './findings.ts';
import { manifestName } from './readers/manifests/names.ts';
import { isCertain, needlesOf } from './readers/needles.ts';
import { BY_BYTES, type FileKind, type Followed, type Readers, type SourceFile } from './readers/reader.ts';
import type { Tree } from './tree.ts';

export interface OpenOptions {
  /** Paths that the policy leaves out. */
  readonly ignored: (path: string) => boolean;
  /** Read every file as this kind, whatever its name. */
  readonly as: FileKind | null;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Joins `target` to the directory of `from`; null when it leaves the root or is absolute. */
export function resolvePath(from: string, target: string): string | null {
  if (target.startsWith('/') || /^[A-Za-z]:[\\/]/.test(target)) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The files of a tree that may say something about PostgreSQL, each opened once. */
export class OpenedFiles {
  readonly #tree: Tree;
  readonly #options: OpenOptions;
  readonly #skipped = new Map<string, SkippedFile>();
  readonly #texts = new Map<string, SourceFile>();
  readonly #configuration: SourceFile[] = [];
  readonly #manifests: string[] = [];
  readonly #programs: string[] = [];
  /** What is read as PostgreSQL reads it: see `Tree.read`. */
  readonly #byServer = new Set<string>();
  /** Files that such a file includes. */
  readonly #followed = new Set<string>();
  #done = 0;

  constructor(tree: Tree, options: OpenOptions) {
    this.#tree = tree;
    this.#options = options;
  }

  /** Opens all files but program text, and takes note of that. It may be left for a while after each of them. */
  *openConfiguration(): Generator<void, void> {
    const { as, ignored } = this.#options;
    for (const path of this.#tree.paths) {
      if (as === null && manifestName(path) !== null && !ignored(path)) this.#manifests.push(path);
      const named = as ?? classifyName(path);
      if (named === 'source' && !ignored(path)) {
        this.#programs.push(path);
        continue;
      }
      this.#count();
      if (named === null || ignored(path)) continue;
      const file = this.#open(path, named);
      if (file === null) continue;
      this.#configuration.push(file);
      yield;
    }
  }

  /** Opens the files of program text. */
  *openPrograms(): Iterable<SourceFile> {
    for (const path of this.#programs) {
      this.#count();
      const file = this.#open(path, 'source');
      if (file !== null) yield file;
    }
  }

  /** Whether there is nothing but what these readers read. */
  areReadBy({ byKind }: Readers): boolean {
    if (this.#manifests.length > 0 || this.#programs.length > 0) return false;
    return this.#configuration.every(({ kind }) => byKind.has(kind));
  }

  get tree(): Tree {
    return this.#tree;
  }

  get ignored(): (path: string) => boolean {
    return this.#options.ignored;
  }

  /** The files that were opened but for program text, in the order of their paths. */
  get configuration(): readonly SourceFile[] {
    return this.#configuration;
  }

  /** Paths of manifests, which are read as such only where they name a driver. */
  get manifests(): readonly string[] {
    return this.#manifests;
  }

  get texts(): ReadonlyMap<string, SourceFile> {
    return this.#texts;
  }

  /** Paths of files that the server's own files include. */
  get followed(): ReadonlySet<string> {
    return this.#followed;
  }

  /** What could not be read, by path. */
  get skipped(): readonly SkippedFile[] {
    return [...this.#skipped.values()].sort((a, b) => compareText(a.file, b.file));
  }

  /** Keeps the text of a file that was read otherwise. */
  keep(file: SourceFile): void {
    if (!this.#texts.has(file.path)) this.#texts.set(file.path, file);
  }

  #count(): void {
    this.#done += 1;
    if (this.#done % 512 === 0) this.#options.onProgress?.(this.#done, this.#tree.paths.length);
  }

  /** The file, where it is one to read. */
  #open(path: string, named: FileKind): SourceFile | null {
    const tree = this.#tree;
    const { as } = this.#options;
    const by = BY_BYTES.has(named) ? 'server' : undefined;
    if (by === 'server') this.#byServer.add(path);
    let read = isCertain(named) || as !== null ? tree.read(path, by) : tree.readIf(path, needlesOf(named));
    if (read.status === 'no-match' || read.status === 'missing' || read.status === 'directory') return null;
    if (read.status !== 'read') {
      this.#skipped.set(path, { file: path, reason: read.status, detail: read.detail });
      return null;
    }
    // A link to a file of the tree: that is read under its own name.
    if (read.path !== path && tree.has(read.path)) return null;
    const kind = as ?? refineKind(path, named, read.text);
    if (kind !== named && BY_BYTES.has(kind)) {
      const again = tree.read(path, 'server');
      if (again.status === 'read') read = again;
      this.#byServer.add(path);
    }
    const file: SourceFile = { path, text: read.text, kind, ...(as === null ? {} : { literal: true }) };
    this.#texts.set(path, file);
    return file;
  }

  /** What stands at `target`, as the file `from` names it: see `ReadContext`. */
  follow(from: string, target: string): Followed {
    const path = resolvePath(from, target);
    if (path === null) return { status: 'outside-root', path: target };
    const by = this.#byServer.has(from) ? 'server' : undefined;
    const read = this.#tree.read(path, by);
    switch (read.status) {
      case 'read':
        if (!this.#tree.has(read.path)) return { status: 'unreadable', path };
        if (by === 'server') {
          this.#byServer.add(read.path).add(path);
          this.#followed.add(read.path);
        }
        this.keep({ path: read.path, text: read.text, kind: classifyName(read.path) ?? 'text' });
        return { status: 'read', path: read.path, name: path, text: read.text };
      case 'directory':
        return { status: 'directory', path: read.path };
      case 'missing':
        return { status: 'missing', path };
      case 'outside-root':
        return { status: 'outside-root', path };
      default:
        this.#skipped.set(path, { file: path, reason: read.status, detail: read.detail });
        return { status: 'unreadable', path };
    }
  }

  /** Names of the regular files in a directory: see `ReadContext`. */
  list(from: string, target: string): readonly string[] | null {
    const path = resolvePath(from, target);
    return path === null ? null : this.#tree.list(path);
  }
}
