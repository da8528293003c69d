import type { FileKind } from './reader.ts';
/** With what names a driver, or is one's call, in program text that need not say PostgreSQL. */
export declare const PROGRAM_NEEDLES: readonly string[];
/** What one of must occur in a file of this kind for it to be read. */
export declare function needlesOf(kind: FileKind): readonly string[];
/** Whether files of this kind are read whatever is in them. */
export declare function isCertain(kind: FileKind): boolean;
/** What a manifest must hold to name a driver: the name of a package of one, in quotes where it is too short to tell. */
export declare const MANIFEST_NEEDLES: readonly string[];
