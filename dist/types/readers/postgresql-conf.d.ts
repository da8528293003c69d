import type { Reader } from './reader.ts';
/**
 * postgresql.conf and postgresql.auto.conf with what they include (ParseConfigFp, ProcessConfigFileInternal). One fact per
 * assignment and per error, as in `pg_file_settings`, but every error: the server shows syntax errors first, then unknown names,
 * then values, and the view stops at a file's first syntax error.
 */
export declare const settingsReader: Reader;
