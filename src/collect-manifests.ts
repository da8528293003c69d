import type { Manifests } from './deployment/drivers.ts';
import type { ManifestFact } from './facts.ts';
import type { OpenedFiles } from './opened-files.ts';
import { LOCK_NAMES, MANIFEST_NAMES, manifestName } from './readers/manifests/names.ts';
import { MANIFEST_NEEDLES } from './readers/needles.ts';
import type { ReadContext, Reader, SourceFile } from './readers/reader.ts';

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
  readonly #files: OpenedFiles;
  readonly #reader: Reader | undefined;
  readonly #read = new Map<string, ReadManifest | null>();
  readonly #named = new Map<string, ManifestFact[]>();
  readonly #directories = new Map<string, readonly ManifestFact[]>();
  readonly #locks = new Map<string, readonly ManifestFact[]>();

  /** Without a reader manifests say nothing. */
  constructor(files: OpenedFiles, reader: Reader | undefined) {
    this.#files = files;
    this.#reader = reader;
  }

  /** What the manifests among the files say. */
  readAll(): readonly ReadManifest[] {
    const found: ReadManifest[] = [];
    for (const path of this.#files.manifests) {
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
    const known = this.#locks.get(directory) ?? this.#ask(directory, LOCK_NAMES);
    this.#locks.set(directory, known);
    return known;
  }

  #ask(directory: string, names: readonly string[]): readonly ManifestFact[] {
    return names.flatMap((name) => {
      const path = directory === '' ? name : `${directory}/${name}`;
      if (!this.#files.tree.has(path) || this.#files.ignored(path)) return [];
      const read = this.#readOnce(path);
      return read === null ? [] : [read.fact];
    });
  }

  #readOnce(path: string): ReadManifest | null {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    // A lock file is asked for because a manifest has named a driver: it holds its name.
    const { tree } = this.#files;
    const result = manifestName(path) === null ? tree.read(path) : tree.readIf(path, MANIFEST_NEEDLES);
    let read: ReadManifest | null = null;
    if (result.status === 'read') {
      const file: SourceFile = { path, text: result.text, kind: 'manifest' };
      for (const fact of this.#reader?.read(file, CONTEXT) ?? []) if (fact.kind === 'manifest') read = { file, fact };
    }
    this.#read.set(path, read);
    return read;
  }
}
