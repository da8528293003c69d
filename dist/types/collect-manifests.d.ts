import type { Manifests } from './deployment/drivers.ts';
import type { ManifestFact } from './facts.ts';
import type { SourceFile } from './readers/reader.ts';
import type { Tree } from './tree.ts';
interface ReadManifest {
    readonly file: SourceFile;
    readonly fact: ManifestFact;
}
/**
 * The manifests of a tree. Those that it offers are read when a search over their bytes finds a driver's name; lock files, and
 * manifests above the paths that were named, only when a connection below them asks.
 */
export declare class ManifestStore implements Manifests {
    #private;
    constructor(tree: Tree, ignored: (path: string) => boolean);
    /** Takes note of a path, if it is a manifest's. */
    offer(path: string): void;
    /** What the manifests that were offered say. */
    readAll(): readonly ReadManifest[];
    inDirectory(directory: string): readonly ManifestFact[];
    locksIn(directory: string): readonly ManifestFact[];
}
export {};
