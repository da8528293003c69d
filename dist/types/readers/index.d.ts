import { type FileKind, type Reader, type Readers } from './reader.ts';
/** The reader of each kind. A new format is a new file here and its line in this list. */
export declare const READER_BY_KIND: ReadonlyMap<FileKind, Reader>;
/** What reads every kind of file. */
export declare const READERS: Readers;
