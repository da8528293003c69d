import type { Reader } from './reader.ts';
/**
 * PgBouncer's file of users (`auth_file`): passwords, MD5 hashes, which are as good as those, and secrets of SCRAM, which are
 * not. Comments begin with `;`.
 */
export declare const userlistReader: Reader;
