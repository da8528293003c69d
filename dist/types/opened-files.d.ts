import type { SkippedFile } from './findings.ts';
import { type FileKind, type Followed, type Readers, type SourceFile } from './readers/reader.ts';
import type { Tree } from './tree.ts';
export interface OpenOptions {
    /** Paths that the policy leaves out. */
    readonly ignored: (path: string) => boolean;
    /** Read every file as this kind, whatever its name. */
    readonly as: FileKind | null;
    readonly onProgress?: (done: number, total: number) => void;
}
/** Joins `target` to the directory of `from`; null when it leaves the root or is absolute. */
export declare function resolvePath(from: string, target: string): string | null;
/** The files of a tree that may say something about PostgreSQL, each opened once. */
export declare class OpenedFiles {
    #private;
    constructor(tree: Tree, options: OpenOptions);
    /** Opens all files but program text, and takes note of that. It may be left for a while after each of them. */
    openConfiguration(): Generator<void, void>;
    /** Opens the files of program text. */
    openPrograms(): Iterable<SourceFile>;
    /** Whether there is nothing but what these readers read. */
    areReadBy({ byKind }: Readers): boolean;
    get tree(): Tree;
    get ignored(): (path: string) => boolean;
    /** The files that were opened but for program text, in the order of their paths. */
    get configuration(): readonly SourceFile[];
    /** Paths of manifests, which are read as such only where they name a driver. */
    get manifests(): readonly string[];
    get texts(): ReadonlyMap<string, SourceFile>;
    /** Paths of files that the server's own files include. */
    get followed(): ReadonlySet<string>;
    /** What could not be read, by path. */
    get skipped(): readonly SkippedFile[];
    /** Keeps the text of a file that was read otherwise. */
    keep(file: SourceFile): void;
    /** What stands at `target`, as the file `from` names it: see `ReadContext`. */
    follow(from: string, target: string): Followed;
    /** Names of the regular files in a directory: see `ReadContext`. */
    list(from: string, target: string): readonly string[] | null;
}
