import type { Reader } from './reader.ts';
/** pg_ident.conf, with everything it includes: one fact for each row of `pg_ident_file_mappings`. */
export declare const identReader: Reader;
