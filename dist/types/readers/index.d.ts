import type { FileKind, Reader } from './reader.ts';
/** The reader of each kind. A new format is a new file here and its line in this list. */
export declare const READER_BY_KIND: ReadonlyMap<FileKind, Reader>;
