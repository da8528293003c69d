import type { FileKind } from '../readers/reader.ts';
/** Languages whose string literals are looked through. */
export declare const SOURCE_ENDINGS: ReadonlySet<string>;
/**
 * What a file is read as, by its name alone; null for files that are never read (documentation, pictures, …).
 * Content may refine it: see `refineKind`.
 */
export declare function classifyName(path: string): FileKind | null;
/**
 * Looks again, with the text at hand: YAML that could be a compose file and has services is one whatever its name, and a `.conf`
 * whose lines are HBA records or server parameters is read as what it holds.
 */
export declare function refineKind(path: string, kind: FileKind, text: string): FileKind;
