import type { Manifests } from './deployment/drivers.ts';
import type { ManifestFact } from './facts.ts';
import { LOCK_BY_NAME, MANIFEST_NAMES, manifestFormat } from './readers/manifests/names.ts';
import { manifestReader } from './readers/manifests.ts';
import { MANIFEST_NEEDLES } from './readers/needles.ts';
import type { ReadContext, SourceFile } from './readers/reader.ts';
import type { Tree } from './tree.ts';

interface ReadManifest {
  readonly file: SourceFile;
  readonly fact: ManifestFact;
}

/** A manifest is read for itself alone. */
const CONTEXT: ReadContext = {
  major: 18,
  follow: (_, target) => ({ status: 'missing', path: target }),
  list: () => null,
};

/**
 * The manifests of a tree. Those that it offers are read when a search over their bytes finds a driver's name; lock files, and
 * manifests above the paths that were named, only when a connection below them asks.
 */
export class ManifestStore implements Manifests {
  readonly #tree: Tree;
  readonly #ignored: (path: string) => boolean;
  readonly #offered: string[] = [];
  readonly #read = new Map<string, ReadManifest | null>();
  readonly #named = new Map<string, ManifestFact[]>();
  readonly #directories = new Map<string, readonly ManifestFact[]>();
  readonly #locks = new Map<string, readonly ManifestFact[]>();

  constructor(tree: Tree, ignored: (path: string) => boolean) {
    this.#tree = tree;
    this.#ignored = ignored;
  }

  /** Takes note of a path, if it is a manifest's. */
  offer(path: string): void {
    if (manifestFormat(path) !== null && !this.#ignored(path)) this.#offered.push(path);
  }

  /** What the manifests that were offered say. */
  readAll(): readonly ReadManifest[] {
    const found: ReadManifest[] = [];
    for (const path of this.#offered) {
      const read = this.#readOnce(path);
      if (read === null) continue;
      found.push(read);
      const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      this.#named.set(directory, [...(this.#named.get(directory) ?? []), read.fact]);
    }
    return found;
  }

  inDirectory(directory: string): readonly ManifestFact[] {
    const known = this.#directories.get(directory);
    if (known !== undefined) return known;
    const named = this.#named.get(directory) ?? [];
    const facts = [...named, ...this.#ask(directory, MANIFEST_NAMES)];
    const unique = [...new Set(facts)];
    this.#directories.set(directory, unique);
    return unique;
  }

  locksIn(directory: string): readonly ManifestFact[] {
    const known = this.#locks.get(directory) ?? this.#ask(directory, [...LOCK_BY_NAME.keys()]);
    this.#locks.set(directory, known);
    return known;
  }

  #ask(directory: string, names: readonly string[]): readonly ManifestFact[] {
    return names.flatMap((name) => {
      const path = directory === '' ? name : `${directory}/${name}`;
      if (!this.#tree.has(path) || this.#ignored(path)) return [];
      const read = this.#readOnce(path);
      return read === null ? [] : [read.fact];
    });
  }

  #readOnce(path: string): ReadManifest | null {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    // A lock file is asked for because a manifest has named a driver: it holds its name.
    const result = manifestFormat(path) === null ? this.#tree.read(path) : this.#tree.readIf(path, MANIFEST_NEEDLES);
    let read: ReadManifest | null = null;
    if (result.status === 'read') {
      const file: SourceFile = { path, text: result.text, kind: 'manifest' };
      for (const fact of manifestReader.read(file, CONTEXT)) if (fact.kind === 'manifest') read = { file, fact };
    }
    this.#read.set(path, read);
    return read;
  }
}
