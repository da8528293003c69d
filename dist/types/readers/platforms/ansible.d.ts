import type { PlatformReader } from '../frameworks/platform-file.ts';
/**
 * Tasks and variables of Ansible, and Hiera's data: records that modules and roles write into pg_hba.conf, lines and blocks that are put into
 * PostgreSQL's files, parameters that are set, and passwords of roles of the server. Of a file that a task adds to nothing else is known.
 */
export declare const ansibleFacts: PlatformReader;
