import type { ManifestFormat } from './format.ts';
/** Lock files, and what is like one, by name. They are read where a manifest's driver has meanings that changed. */
export declare const LOCK_BY_NAME: ReadonlyMap<string, ManifestFormat>;
/** Names that a directory is asked for, where its files are not all at hand. */
export declare const MANIFEST_NAMES: readonly string[];
/** How a file is read as a manifest, by its name; null for any other file. Lock files are none: see LOCK_BY_NAME. */
export declare function manifestFormat(path: string): ManifestFormat | null;
