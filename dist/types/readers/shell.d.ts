import type { ConfReaders } from './embedded/conf.ts';
import type { Reader } from './reader.ts';
/** Shell scripts: what they export, run and write, and the containers that they start. Connection strings in them are found by `literals`. */
export declare function shellReader(literals: Reader, readers: ConfReaders): Reader;
