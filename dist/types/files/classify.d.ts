import type { FileKind } from '../readers/reader.ts';
/** Endings of files that configure nothing and run nothing: documentation, pictures, styles, locks. */
export declare const NEVER_READ: ReadonlySet<string>;
/**
 * What a file is read as, by its name alone; null for files that are never read (documentation, pictures, …).
 * Content may refine it: see `refineKind`.
 */
export declare function classifyName(path: string): FileKind | null;
/**
 * Looks again, with the text at hand: YAML with `services:` and `image:` is a compose file whatever its name, and a `.conf`
 * whose lines are HBA records or server parameters is read as what it holds.
 */
export declare function refineKind(path: string, kind: FileKind, text: string): FileKind;
