import type { ManifestFact } from '../facts.ts';
import type { DriverCandidate } from '../postgres/conninfo/types.ts';
/** The manifests of a tree, one directory at a time. `` is the root. */
export interface Manifests {
    /** Those that stand in a directory and name drivers, lock files left out. */
    inDirectory(directory: string): readonly ManifestFact[];
    /** Lock files of a directory. */
    locksIn(directory: string): readonly ManifestFact[];
}
/**
 * Path -> the drivers that may read what the file says: those of the nearest directory at or above it whose manifests name any.
 * A driver that another one listed there uses itself does not count, and one for development only where there is no other.
 */
export declare function driverLookup(manifests: Manifests): (path: string) => readonly DriverCandidate[];
