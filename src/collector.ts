import { ManifestStore } from './collect-manifests.ts';
import { compareText } from './compare-text.ts';
import { driverLookup } from './deployment/drivers.ts';
import { majorHints } from './deployment/servers.ts';
import type { Fact, Origin } from './facts.ts';
import type { SkippedFile } from './findings.ts';
import { OpenedFiles, type OpenOptions } from './opened-files.ts';
import type { DriverCandidate } from './postgres/conninfo/types.ts';
import { DEFAULT_MAJOR, type PgMajor } from './postgres/versions.ts';
import type { FileKind, ReadContext, Readers, SourceFile } from './readers/reader.ts';
import type { Grammar, Grammars } from './readers/syntax.ts';
import type { Tree } from './tree.ts';

/** What reading a tree gave. */
export interface Collection {
  /** Sorted by file, line, column. */
  readonly facts: readonly Fact[];
  readonly skipped: readonly SkippedFile[];
  /** Every file that was read, by path: for code frames and suppression comments. */
  readonly texts: ReadonlyMap<string, SourceFile>;
  /** By what it was read. */
  readonly readers: Readers;
}

export interface CollectOptions extends OpenOptions {
  /** The server version where no image tag says it; null for the newest known. */
  readonly major: PgMajor | null;
  /** Parsers for program text: see `Collector`. Without them it is searched for whole connection strings. */
  readonly grammars?: Grammars;
}

/** Files read in the first round: what they say of images decides the version that the others are read with. */
const FIRST: ReadonlySet<FileKind> = new Set(['compose', 'dockerfile']);

/**
 * Reads every file of the tree that may say something about PostgreSQL. Pure but for what `tree` does. Who wants program text
 * parsed, or other things done meanwhile, takes the steps one by one: `OpenedFiles`, then a `Collector` of them.
 */
export function collectBy(readers: Readers, tree: Tree, options: CollectOptions): Collection {
  const files = new OpenedFiles(tree, options);
  for (const _ of files.openConfiguration());
  const collector = new Collector(files, readers, options.major);
  for (const _ of collector.readConfiguration());
  collector.openPrograms();
  return collector.finish(options.grammars);
}

/** The steps of reading opened files, to be taken in this order, each once. */
export class Collector {
  readonly #files: OpenedFiles;
  readonly #readers: Readers;
  readonly #major: PgMajor | null;
  readonly #facts: Fact[] = [];
  readonly #manifests: ManifestStore;
  readonly #drivers: (path: string) => readonly DriverCandidate[];
  readonly #parsable: SourceFile[] = [];
  #hints: ReadonlyMap<string, PgMajor> = new Map();

  /** `major`: the server version where no image tag says it; null for the newest known. */
  constructor(files: OpenedFiles, readers: Readers, major: PgMajor | null) {
    this.#files = files;
    this.#readers = readers;
    this.#major = major;
    this.#manifests = new ManifestStore(files, readers.byKind.get('manifest'));
    this.#drivers = driverLookup(this.#manifests);
  }

  /** Reads what the opened files say. It may be left for a while after each of them. */
  *readConfiguration(): Generator<void, void> {
    for (const { file, fact } of this.#manifests.readAll()) {
      this.#facts.push(fact);
      this.#files.keep(file);
    }
    for (const file of this.#files.configuration) {
      if (!FIRST.has(file.kind)) continue;
      this.#interpret(file);
      yield;
    }
    this.#hints = majorHints(this.#facts);
    for (const file of this.#files.configuration) {
      if (FIRST.has(file.kind)) continue;
      this.#interpret(file);
      yield;
    }
  }

  /** Opens program text, and tells by which grammars any of it is worth parsing: where it holds a call of a driver. */
  openPrograms(): ReadonlySet<Grammar> {
    const wanted = new Set<Grammar>();
    for (const file of this.#files.openPrograms()) {
      const grammar = this.#readers.grammarFor(file.path, file.text);
      if (grammar !== null) wanted.add(grammar);
      this.#parsable.push({ ...file, grammar });
    }
    return wanted;
  }

  /** What all files say; program text by its syntax trees, as far as there are parsers for it. */
  finish(grammars?: Grammars): Collection {
    for (const file of this.#parsable) this.#interpret(file, grammars);
    const { followed, skipped, texts } = this.#files;
    const facts = sortFacts(withoutRepeats(this.#facts, followed));
    return { facts, skipped, texts, readers: this.#readers };
  }

  #interpret(file: SourceFile, grammars?: Grammars): void {
    const major = this.#hints.get(file.path) ?? this.#major ?? DEFAULT_MAJOR;
    const context = this.#contextOf(major, grammars);
    for (const fact of this.#readers.byKind.get(file.kind)?.read(file, context) ?? []) this.#facts.push(fact);
  }

  #contextOf(major: PgMajor, grammars: Grammars | undefined): ReadContext {
    return {
      major,
      drivers: this.#drivers,
      ...(grammars === undefined ? {} : { grammars }),
      follow: (from, target) => this.#files.follow(from, target),
      list: (from, target) => this.#files.list(from, target),
    };
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
