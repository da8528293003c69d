import type { Reader } from './reader.ts';
/** pg_hba.conf, with everything it includes: one fact for each row of `pg_hba_file_rules`, or one that there is none. */
export declare const hbaReader: Reader;
