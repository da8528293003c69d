import type { Reader } from './reader.ts';
/** Manifests and lock files of packages: which drivers of PostgreSQL a project uses. One that names none gives nothing. */
export declare const manifestReader: Reader;
