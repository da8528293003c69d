import type { Fact } from './facts.ts';
import type { SkippedFile } from './findings.ts';
import { OpenedFiles, type OpenOptions } from './opened-files.ts';
import { type PgMajor } from './postgres/versions.ts';
import type { Readers, SourceFile } from './readers/reader.ts';
import type { Grammar, Grammars } from './readers/syntax.ts';
import type { Tree } from './tree.ts';
/** What reading a tree gave. */
export interface Collection {
    /** Sorted by file, line, column. */
    readonly facts: readonly Fact[];
    readonly skipped: readonly SkippedFile[];
    /** Every file that was read, by path: for code frames and suppression comments. */
    readonly texts: ReadonlyMap<string, SourceFile>;
    /** By what it was read. */
    readonly readers: Readers;
}
export interface CollectOptions extends OpenOptions {
    /** The server version where no image tag says it; null for the newest known. */
    readonly major: PgMajor | null;
    /** Parsers for program text: see `Collector`. Without them it is searched for whole connection strings. */
    readonly grammars?: Grammars;
}
/**
 * Reads every file of the tree that may say something about PostgreSQL. Pure but for what `tree` does. Who wants program text
 * parsed, or other things done meanwhile, takes the steps one by one: `OpenedFiles`, then a `Collector` of them.
 */
export declare function collectBy(readers: Readers, tree: Tree, options: CollectOptions): Collection;
/** The steps of reading opened files, to be taken in this order, each once. */
export declare class Collector {
    #private;
    /** `major`: the server version where no image tag says it; null for the newest known. */
    constructor(files: OpenedFiles, readers: Readers, major: PgMajor | null);
    /** Reads what the opened files say. It may be left for a while after each of them. */
    readConfiguration(): Generator<void, void>;
    /** Opens program text, and tells by which grammars any of it is worth parsing: where it holds a call of a driver. */
    openPrograms(): ReadonlySet<Grammar>;
    /** What all files say; program text by its syntax trees, as far as there are parsers for it. */
    finish(grammars?: Grammars): Collection;
}
