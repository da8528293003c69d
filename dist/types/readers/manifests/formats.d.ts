import type { ManifestFormat } from './format.ts';
/** How a file is read as a manifest or lock file, by its name; null for any other file. */
export declare function manifestFormat(path: string): ManifestFormat | null;
