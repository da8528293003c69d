import type { Manifests } from './deployment/drivers.ts';
import type { ManifestFact } from './facts.ts';
import type { OpenedFiles } from './opened-files.ts';
import type { Reader, SourceFile } from './readers/reader.ts';
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
    /** Without a reader manifests say nothing. */
    constructor(files: OpenedFiles, reader: Reader | undefined);
    /** What the manifests among the files say. */
    readAll(): readonly ReadManifest[];
    inDirectory(directory: string): readonly ManifestFact[];
    locksIn(directory: string): readonly ManifestFact[];
}
export {};
