import type { PlatformReader } from './platform-file.ts';
/**
 * Tasks and variables of Ansible: records that modules and a role write into pg_hba.conf, lines and blocks that are put into
 * PostgreSQL's files, and parameters that are set. Of a file that a task adds to nothing else is known.
 */
export declare const ansibleFacts: PlatformReader;
