import type { WorkloadFact } from '../../facts.ts';
/** Who names a file: the file that does so, and the container in which the name is looked up, where there is one. */
export interface Namer {
    readonly file: string;
    readonly workload: WorkloadFact | null;
    /** Whether a relative path may be meant from a directory above the file, as a program's is from where it is started. */
    readonly upwards: boolean;
}
/** A file of the tree that a name leads to; `certain` where the way is a mount or a relative path, not a likeness. */
export interface NamedFile {
    readonly path: string;
    readonly certain: boolean;
}
/**
 * The file of the tree that a path in a configuration means, of those in `known`; null where none is. In a container mounts
 * lead there. A relative path is looked for beside the file that names it and, for some, in each directory above. An absolute
 * path without a mount (an image copies the file to its place) is taken for the file whose path ends with at least its last
 * directory and name.
 */
export declare function namedFile(name: string, { file, workload, upwards }: Namer, known: (path: string) => boolean): NamedFile | null;
