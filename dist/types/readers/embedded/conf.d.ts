import type { Fact } from '../../facts.ts';
import type { ReadContext, Reader } from '../reader.ts';
import { type Piece } from './overlay.ts';
/** The readers of PostgreSQL's own files, and of those of its clients, for files that others hold. */
export interface ConfReaders {
    readonly hba: Reader;
    readonly ident: Reader;
    readonly settings: Reader;
    readonly pooler: Reader;
    readonly environment: Reader;
    readonly passfile: Reader;
    readonly service: Reader;
}
/** A file within a file. */
export interface Held {
    /** The file that holds it. */
    readonly path: string;
    /** Its name there: a ConfigMap's key behind the ConfigMap's name, the target of a redirection. */
    readonly name: string;
    readonly pieces: readonly Piece[];
    readonly workload?: string;
    readonly partial?: true;
}
type Part = keyof ConfReaders;
/** What a file of this name is that scripts write: one of PostgreSQL's, or of its clients; null for any other. */
export declare function writtenPartOf(name: string): Part | null;
/** What a file of this name is of PostgreSQL's server or pooler; null for any other. */
export declare function partOf(name: string): Part | null;
/** The facts of a file that another file holds, at their places there. */
export declare function heldFacts(part: Part, held: Held, readers: ConfReaders, context: ReadContext): Iterable<Fact>;
/** `FILE#NAME`, the name with a directory of its own: what is beside the file is not beside what it holds. */
export declare function rootOf(path: string, name: string): string;
export {};
