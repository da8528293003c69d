import { type Collection, Collector } from '../collect.ts';
import { ManifestStore } from '../collect-manifests.ts';
import { diskTreeOf } from '../files/disk-tree.ts';
import { GrammarStore } from '../files/grammars.ts';
import type { PgMajor } from '../postgres/versions.ts';
import type { DiskPlace } from '../tree.ts';

/** Program text of a tree on disk, to be read apart from what else is in it. */
export interface ProgramsWanted {
  readonly disk: DiskPlace;
  /** Of the whole tree. */
  readonly paths: readonly string[];
  /** Those to read. */
  readonly programs: readonly string[];
  /** Manifests and lock files that may be read for the drivers that they name. */
  readonly manifests: readonly string[];
  readonly major: PgMajor | null;
}

/** So many files are read at a time: what they say goes on before the next are held. */
const A_LOT = 250;

/** What program text says, a part at a time, as the collector of all of the tree would have it. */
export async function* readPrograms(wanted: ProgramsWanted): AsyncGenerator<Collection, void> {
  const tree = diskTreeOf(wanted.paths, wanted.disk);
  const known = new Set(wanted.manifests);
  const manifests = new ManifestStore(tree, (path) => !known.has(path));
  for (const path of wanted.manifests) manifests.offer(path);
  // They are read to be known: their own facts are for who reads the rest of the tree.
  manifests.readAll();
  const grammars = new GrammarStore();
  for (let at = 0; at < wanted.programs.length; at += A_LOT) {
    const part = { ...tree, paths: wanted.programs.slice(at, at + A_LOT) };
    const collector = new Collector(part, { major: wanted.major, ignored: () => false, as: null }, manifests);
    yield collector.finish(await grammars.load(collector.readPrograms()));
  }
}
