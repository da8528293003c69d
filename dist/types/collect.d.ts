import type { Fact } from './facts.ts';
import type { SkippedFile } from './findings.ts';
import { type PgMajor } from './postgres/versions.ts';
import { type FileKind, type SourceFile } from './readers/reader.ts';
import type { Grammar, Grammars } from './readers/syntax.ts';
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
    /** Parsers for program text: see `Collector`. Without them it is searched for whole connection strings. */
    readonly grammars?: Grammars;
}
/** Joins `target` to the directory of `from`; null when it leaves the root or is absolute. */
export declare function resolvePath(from: string, target: string): string | null;
/**
 * Reads every file of the tree that may say something about PostgreSQL. Pure but for what `tree` does. Who wants program text
 * parsed, or other things done meanwhile, takes the steps of a `Collector` one by one.
 */
export declare function collect(tree: Tree, options: CollectOptions): Collection;
/** The steps of collecting, to be taken in this order, each once: what a repository configures, its program text, the facts of both. */
export declare class Collector {
    #private;
    constructor(tree: Tree, options: Omit<CollectOptions, 'grammars'>);
    /** Reads all files but program text, and what they say. It may be left for a while after each of them. */
    readConfiguration(): Generator<void, void>;
    /** Reads program text, and tells by which grammars any of it is worth parsing: where it holds a call of a driver. */
    readPrograms(): ReadonlySet<Grammar>;
    /** What all files say; program text by its syntax trees, as far as there are parsers for it. */
    finish(grammars?: Grammars): Collection;
}
