import type { Reader } from '../reader.ts';
/** `.env` files: the variables that belong together, and what `env` finds in them else. */
export declare function envSetsReader(env: Reader): Reader;
