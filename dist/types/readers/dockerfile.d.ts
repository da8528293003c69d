import { type ConfReaders } from './embedded/conf.ts';
import type { Reader } from './reader.ts';
/**
 * Dockerfiles: the environment of each stage with that of the stage it is made from, the scripts that build it, and images
 * made from one of PostgreSQL as servers. Connection strings in it are found by `literals`.
 */
export declare function dockerfileReader(literals: Reader, readers: ConfReaders): Reader;
