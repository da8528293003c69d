import type { SkippedFile } from './findings.ts';
/** What came of reading one path of a tree. `path` is where the text was really found: links are followed within the root. */
export type TreeRead = {
    readonly status: 'read';
    readonly path: string;
    readonly text: string;
} | {
    readonly status: 'directory';
    readonly path: string;
} | {
    readonly status: 'missing';
} | {
    readonly status: SkippedFile['reason'];
    readonly detail: string;
};
/**
 * The files under one root, as values: from a disk, a git revision or a test. Paths are relative to the root, with `/`;
 * nothing outside the root can be named.
 */
export interface Tree {
    /** Every file to look at, sorted by code unit. */
    readonly paths: readonly string[];
    /** Whether a path is part of the repository: what git ignores is on this disk alone, and is not read unless it is named. */
    has(path: string): boolean;
    /**
     * The file's text. With `needles`, only when at least one of these ASCII strings occurs in it, else `no-match`: most files
     * of a repository are turned away here, by a search over their bytes, before anything is decoded. `server`: as PostgreSQL
     * reads it, byte for byte (see `textOf`), whether it looks like text or not.
     */
    read(path: string, by?: 'server'): TreeRead;
    readIf(path: string, needles: readonly string[]): TreeRead | {
        readonly status: 'no-match';
    };
    /** Names of the regular files in a directory, unsorted; null where there is no such directory. */
    list(path: string): readonly string[] | null;
    /** From then on `readIf` knows of most program text what is not in it. Nobody has to wait for that. */
    readonly searched?: Promise<void>;
}
/** A tree of texts, for tests, rule examples and `--stdin`. */
export declare function memoryTree(files: Readonly<Record<string, string>>): Tree;
/**
 * A tree in which files go by other names: `renames` leads from the names they have to those they are to have. What is known
 * of a file before and after it was renamed can so be compared by path.
 */
export declare function renamedTree(tree: Tree, renames: ReadonlyMap<string, string>): Tree;
