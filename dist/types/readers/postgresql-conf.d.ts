import type { Reader } from './reader.ts';
/**
 * postgresql.conf and postgresql.auto.conf with what they include (ParseConfigFp, ProcessConfigFileInternal). One fact per
 * assignment and per error, as in `pg_file_settings`, but every syntax error: the view stops at a file's first one. Where the
 * two files stand side by side, each is judged with the other: the server reads them as one.
 */
export declare const settingsReader: Reader;
