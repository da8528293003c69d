import { ManifestStore } from './collect-manifests.ts';
import { compareText } from './compare-text.ts';
import { driverLookup } from './deployment/drivers.ts';
import { majorHints } from './deployment/servers.ts';
import type { Fact, Origin } from './facts.ts';
import { classifyName, refineKind } from './files/classify.ts';
import type { SkippedFile } from './findings.ts';
import { DEFAULT_MAJOR, type PgMajor } from './postgres/versions.ts';
import { READER_BY_KIND } from './readers/index.ts';
import { isCertain, needlesOf } from './readers/needles.ts';
import type { FileKind, Followed, ReadContext, SourceFile } from './readers/reader.ts';
import type { Grammars } from './readers/syntax.ts';
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
  /** Parsers for program text: see `wantedGrammars`. Without them it is searched for whole connection strings. */
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
const FIRST: ReadonlySet<FileKind> = new Set(['compose']);

/** Files that PostgreSQL reads by bytes: so they are read here, with all that they include. */
const AUTHENTICATION: ReadonlySet<FileKind> = new Set(['pg_hba', 'pg_ident']);

/** Reads every file of the tree that may say something about PostgreSQL. Pure but for what `tree` does. */
export function collect(tree: Tree, options: CollectOptions): Collection {
  const skipped = new Map<string, SkippedFile>();
  const texts = new Map<string, SourceFile>();
  const files: SourceFile[] = [];
  const manifests = new ManifestStore(tree, options.ignored);
  const byServer = new Set<string>();
  let done = 0;
  for (const path of tree.paths) {
    done += 1;
    if (done % 512 === 0) options.onProgress?.(done, tree.paths.length);
    if (options.as === null) manifests.offer(path);
    const named = options.as ?? classifyName(path);
    if (named === null || options.ignored(path)) continue;
    const certain = isCertain(named) || options.as !== null;
    const by = AUTHENTICATION.has(named) ? 'server' : undefined;
    if (by === 'server') byServer.add(path);
    const read = certain ? tree.read(path, by) : tree.readIf(path, needlesOf(named));
    if (read.status === 'no-match' || read.status === 'missing' || read.status === 'directory') continue;
    if (read.status !== 'read') {
      skipped.set(path, { file: path, reason: read.status, detail: read.detail });
      continue;
    }
    // A link to a file of the tree: that is read under its own name.
    if (read.path !== path && tree.has(read.path)) continue;
    const kind = options.as ?? refineKind(path, named, read.text);
    const file: SourceFile = { path, text: read.text, kind, ...(options.as === null ? {} : { literal: true }) };
    files.push(file);
    texts.set(path, file);
  }

  const facts: Fact[] = [];
  for (const { file, fact } of manifests.readAll()) {
    facts.push(fact);
    if (!texts.has(file.path)) texts.set(file.path, file);
  }
  const drivers = driverLookup(manifests);
  const contextFor = (major: PgMajor): ReadContext => ({
    major,
    drivers,
    ...(options.grammars === undefined ? {} : { grammars: options.grammars }),
    follow(from, target): Followed {
      const path = resolvePath(from, target);
      if (path === null) return { status: 'outside-root', path: target };
      const by = byServer.has(from) ? 'server' : undefined;
      const read = tree.read(path, by);
      switch (read.status) {
        case 'read':
          if (!tree.has(read.path)) return { status: 'unreadable', path };
          if (by === 'server') byServer.add(read.path);
          if (!texts.has(read.path)) {
            texts.set(read.path, { path: read.path, text: read.text, kind: classifyName(read.path) ?? 'text' });
          }
          return { status: 'read', path: read.path, text: read.text };
        case 'directory':
          return { status: 'directory', path: read.path };
        case 'missing':
          return { status: 'missing', path };
        case 'outside-root':
          return { status: 'outside-root', path };
        default:
          skipped.set(path, { file: path, reason: read.status, detail: read.detail });
          return { status: 'unreadable', path };
      }
    },
    list(from, target) {
      const path = resolvePath(from, target);
      return path === null ? null : tree.list(path);
    },
  });
  const major = options.major ?? DEFAULT_MAJOR;
  const plain = contextFor(major);
  for (const file of files) {
    if (FIRST.has(file.kind)) facts.push(...(READER_BY_KIND.get(file.kind)?.read(file, plain) ?? []));
  }
  const hints = majorHints(facts);
  for (const file of files) {
    if (FIRST.has(file.kind)) continue;
    const hint = hints.get(file.path);
    const context = hint === undefined || hint === major ? plain : contextFor(hint);
    for (const fact of READER_BY_KIND.get(file.kind)?.read(file, context) ?? []) facts.push(fact);
  }
  return {
    facts: sortFacts(withoutRepeats(facts)),
    skipped: [...skipped.values()].sort((a, b) => compareText(a.file, b.file)),
    texts,
  };
}

/**
 * A file that another one includes is read once on its own and once in its place: the reading in its place stays, for it
 * knows what comes before.
 */
function withoutRepeats(facts: readonly Fact[]): readonly Fact[] {
  const included = new Set<string>();
  const reached = new Set<string>();
  for (const fact of facts) {
    if (fact.via === undefined) continue;
    if ('root' in fact && fact.root !== fact.file) included.add(fact.file);
    if (fact.kind === 'connection') reached.add(placeOf(fact));
  }
  if (included.size === 0 && reached.size === 0) return facts;
  return facts.filter((fact) => {
    if ('root' in fact) return !included.has(fact.root);
    return fact.kind !== 'connection' || fact.via !== undefined || !reached.has(placeOf(fact));
  });
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
