import type { Fact } from '../facts.ts';
import type { DriverCandidate } from '../postgres/conninfo/types.ts';
import type { PgMajor } from '../postgres/versions.ts';
import type { Grammar, Grammars } from './syntax.ts';
/** A file of the scanned tree. `path` is relative to the root, with `/`. */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
    readonly kind: FileKind;
    /** Whether someone says that it is what PostgreSQL reads, to the letter (`--as`): nothing in it is a placeholder then. */
    readonly literal?: boolean;
    /** Of program text: what it is worth parsing by, null for nothing. Absent where nobody has looked. */
    readonly grammar?: Grammar | null;
}
/** What a file is read as. `--as KIND` takes these words. */
export declare const FILE_KINDS: readonly ['pg_hba', 'pg_ident', 'postgresql_conf', 'compose', 'env', 'conninfo', 'pg_service', 'pgpass', 'pgbouncer', 'userlist', 'pem', 'manifest', 'rails', 'application', 'dbt_profiles', 'yaml', 'json', 'toml', 'ini', 'properties', 'xml', 'shell', 'dockerfile', 'elixir', 'source', 'text'];
export type FileKind = (typeof FILE_KINDS)[number];
/** Files that the server and libpq read by bytes: so they are read here, with all that they include. */
export declare const BY_BYTES: ReadonlySet<FileKind>;
/**
 * What came of following a path from one file to another. `name` is the path by which the file was asked for: what it names in
 * its turn lies beside that, even where a link leads to another place, which is `path`.
 */
export type Followed = {
    readonly status: 'read';
    readonly path: string;
    readonly name?: string;
    readonly text: string;
} | {
    readonly status: 'directory';
    readonly path: string;
} | {
    readonly status: 'missing' | 'outside-root' | 'unreadable';
    readonly path: string;
};
/**
 * What a reader may ask of the tree around its file. The implementation keeps everything within the root; readers
 * themselves touch no disk. `path` is relative to the root after resolving `target` against the directory of `from`; an
 * absolute target is outside the root.
 */
export interface ReadContext {
    readonly major: PgMajor;
    /** The drivers that may read what a file says, by the manifests nearest to it; none where nothing is known of them. */
    drivers?(path: string): readonly DriverCandidate[];
    /** Parsers for program text, where any are loaded. */
    readonly grammars?: Grammars;
    follow(from: string, target: string): Followed;
    /** Names (not paths) of the regular files in a directory, unsorted; null where it cannot be listed. */
    list(from: string, target: string): readonly string[] | null;
}
/** Text to facts. Never throws on content: what is wrong in the file becomes part of the facts. */
export interface Reader {
    readonly kinds: readonly FileKind[];
    read(file: SourceFile, context: ReadContext): Iterable<Fact>;
}
/** What reads the files of a tree. */
export interface Readers {
    readonly byKind: ReadonlyMap<FileKind, Reader>;
    /** The grammar that program text is to be parsed by; null where nothing in it is worth that. */
    grammarFor(path: string, text: string): Grammar | null;
}
/** The reader of each kind; of several for one, the last. */
export declare function readersByKind(readers: readonly Reader[]): Readers['byKind'];
