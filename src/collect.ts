import { ManifestStore } from './collect-manifests.ts';
import { compareText } from './compare-text.ts';
import { driverLookup } from './deployment/drivers.ts';
import { majorHints } from './deployment/servers.ts';
import type { Fact, Origin } from './facts.ts';
import { classifyName, refineKind } from './files/classify.ts';
import type { SkippedFile } from './findings.ts';
import type { DriverCandidate } from './postgres/conninfo/types.ts';
import { DEFAULT_MAJOR, type PgMajor } from './postgres/versions.ts';
import { READER_BY_KIND } from './readers/index.ts';
import { isCertain, needlesOf } from './readers/needles.ts';
import { BY_BYTES, type FileKind, type Followed, type ReadContext, type SourceFile } from './readers/reader.ts';
import { grammarFor } from './readers/source/languages.ts';
import type { Grammar, Grammars } from './readers/syntax.ts';
import type { Tree } from './tree.ts';

/** What reading a tree gave. */
export interface Collection {
  /** Sorted by file, line, column. */
  readonly facts: readonly Fact[];
  readonly skipped: readonly SkippedFile[];
  /** Every file that was read, by path: for code frames and suppression comments. */
  readonly texts: ReadonlyMap<string, SourceFile>;
}

export interface CollectOptions {
  /** The server version where no image tag says it; null for the newest known. */
  readonly major: PgMajor | null;
  /** Paths that the policy leaves out. */
  readonly ignored: (path: string) => boolean;
  /** Read every file as this kind, whatever its name. */
  readonly as: FileKind | null;
  readonly onProgress?: (done: number, total: number) => void;
  /** Parsers for program text: see `Collector`. Without them it is searched for whole connection strings. */
  readonly grammars?: Grammars;
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

/** Files read in the first round: what they say of images decides the version that the others are read with. */
const FIRST: ReadonlySet<FileKind> = new Set(['compose', 'dockerfile']);

/**
 * Reads every file of the tree that may say something about PostgreSQL. Pure but for what `tree` does. Who wants program text
 * parsed, or other things done meanwhile, takes the steps of a `Collector` one by one.
 */
export function collect(tree: Tree, options: CollectOptions): Collection {
  const collector = new Collector(tree, options);
  for (const _ of collector.readConfiguration());
  collector.readPrograms();
  return collector.finish(options.grammars);
}

/** The steps of collecting, to be taken in this order, each once: what a repository configures, its program text, the facts of both. */
export class Collector {
  readonly #tree: Tree;
  readonly #options: Omit<CollectOptions, 'grammars'>;
  readonly #skipped = new Map<string, SkippedFile>();
  readonly #texts = new Map<string, SourceFile>();
  readonly #facts: Fact[] = [];
  readonly #manifests: ManifestStore;
  readonly #drivers: (path: string) => readonly DriverCandidate[];
  /** What is read as PostgreSQL reads it: see `Tree.read`. */
  readonly #byServer = new Set<string>();
  /** Files that such a file includes. */
  readonly #followed = new Set<string>();
  readonly #programs: string[] = [];
  readonly #parsable: SourceFile[] = [];
  #hints: ReadonlyMap<string, PgMajor> = new Map();
  #done = 0;

  constructor(tree: Tree, options: Omit<CollectOptions, 'grammars'>) {
    this.#tree = tree;
    this.#options = options;
    this.#manifests = new ManifestStore(tree, options.ignored);
    this.#drivers = driverLookup(this.#manifests);
  }

  /** Reads all files but program text, and what they say. It may be left for a while after each of them. */
  *readConfiguration(): Generator<void, void> {
    const { as, ignored } = this.#options;
    const files: SourceFile[] = [];
    for (const path of this.#tree.paths) {
      if (as === null) this.#manifests.offer(path);
      const named = as ?? classifyName(path);
      if (named === 'source' && !ignored(path)) {
        this.#programs.push(path);
        continue;
      }
      this.#count();
      if (named === null || ignored(path)) continue;
      const file = this.#open(path, named);
      if (file === null) continue;
      files.push(file);
      yield;
    }
    for (const { file, fact } of this.#manifests.readAll()) {
      this.#facts.push(fact);
      if (!this.#texts.has(file.path)) this.#texts.set(file.path, file);
    }
    for (const file of files) {
      if (!FIRST.has(file.kind)) continue;
      this.#interpret(file);
      yield;
    }
    this.#hints = majorHints(this.#facts);
    for (const file of files) {
      if (FIRST.has(file.kind)) continue;
      this.#interpret(file);
      yield;
    }
  }

  /** Reads program text, and tells by which grammars any of it is worth parsing: where it holds a call of a driver. */
  readPrograms(): ReadonlySet<Grammar> {
    const wanted = new Set<Grammar>();
    for (const path of this.#programs) {
      this.#count();
      const file = this.#open(path, 'source');
      if (file === null) continue;
      const grammar = grammarFor(path, file.text);
      if (grammar !== null) wanted.add(grammar);
      this.#parsable.push({ ...file, grammar });
    }
    return wanted;
  }

  /** What all files say; program text by its syntax trees, as far as there are parsers for it. */
  finish(grammars?: Grammars): Collection {
    for (const file of this.#parsable) this.#interpret(file, grammars);
    return {
      facts: sortFacts(withoutRepeats(this.#facts, this.#followed)),
      skipped: [...this.#skipped.values()].sort((a, b) => compareText(a.file, b.file)),
      texts: this.#texts,
    };
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

  #interpret(file: SourceFile, grammars?: Grammars): void {
    const major = this.#hints.get(file.path) ?? this.#options.major ?? DEFAULT_MAJOR;
    const context = this.#contextOf(major, grammars);
    for (const fact of READER_BY_KIND.get(file.kind)?.read(file, context) ?? []) this.#facts.push(fact);
  }

  #contextOf(major: PgMajor, grammars: Grammars | undefined): ReadContext {
    return {
      major,
      drivers: this.#drivers,
      ...(grammars === undefined ? {} : { grammars }),
      follow: (from, target) => this.#follow(from, target),
      list: (from, target) => {
        const path = resolvePath(from, target);
        return path === null ? null : this.#tree.list(path);
      },
    };
  }

  #follow(from: string, target: string): Followed {
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
        if (!this.#texts.has(read.path)) {
          this.#texts.set(read.path, { path: read.path, text: read.text, kind: classifyName(read.path) ?? 'text' });
        }
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
}

/**
 * A file that another one includes is read once on its own and once in its place: the reading in its place stays, for it
 * knows what comes before.
 */
function withoutRepeats(facts: readonly Fact[], followed: ReadonlySet<string>): readonly Fact[] {
  const includes = new Map<string, Set<string>>();
  const reached = new Set<string>();
  for (const fact of facts) {
    if (fact.via === undefined) continue;
    if ('root' in fact && fact.root !== fact.file) {
      const files = includes.get(fact.root);
      if (files === undefined) includes.set(fact.root, new Set([fact.file]));
      else files.add(fact.file);
    }
    if (fact.kind === 'connection') reached.add(placeOf(fact));
  }
  const included = includedRoots(includes);
  return facts.filter((fact) => {
    if (fact.kind === 'empty-hba') return !followed.has(fact.file);
    if ('root' in fact) return !included.has(fact.root);
    return fact.kind !== 'connection' || fact.via !== undefined || !reached.has(placeOf(fact));
  });
}

/** The names that a server reads unless it is told otherwise. */
const OWN_NAME = /(?:^|\/)(?:pg_hba|pg_ident|postgresql)\.conf$/;

/**
 * Which files are read in the place of an include directive alone. Of files that include one another, the one that a server
 * begins with stays a file of its own: one by a name that servers know, else the first by path.
 */
function includedRoots(includes: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const files of includes.values()) for (const file of files) targets.add(file);
  const included = new Set<string>();
  const settle = (root: string): void => {
    for (const file of includes.get(root) ?? []) if (file !== root) included.add(file);
  };
  const roots = [...includes.keys()];
  for (const root of roots) if (!targets.has(root)) settle(root);
  const rank = (root: string): number => (OWN_NAME.test(root) ? 0 : 1);
  const others = roots.filter((root) => targets.has(root)).sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  for (const root of others) if (!included.has(root)) settle(root);
  return included;
}

function placeOf(origin: Origin): string {
  return `${origin.file}:${origin.line}:${origin.column}`;
}

function sortFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts
    .map((fact, order) => ({ fact, order }))
    .sort(
      (a, b) =>
        compareText(a.fact.file, b.fact.file) ||
        a.fact.line - b.fact.line ||
        a.fact.column - b.fact.column ||
        a.order - b.order,
    )
    .map(({ fact }) => fact);
}
