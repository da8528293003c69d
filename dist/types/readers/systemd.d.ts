import type { Reader } from './reader.ts';
/**
 * Units of systemd: the assignments of their `Environment=` (systemd.exec(5)), in quotes, several in a line and continued, as one
 * environment; an empty one takes all before it back. A file that `EnvironmentFile=` names is read by `environments` where the tree
 * has it. Other INI files, and connection strings, are for `literals`.
 */
export declare function systemdReader(literals: Reader, environments: Reader): Reader;
