import type { Reader } from './reader.ts';
/**
 * Units of systemd: the assignments of their `Environment=` (systemd.exec(5)), in quotes, several in a line and continued, as one
 * environment; an empty one takes all before it back. Other INI files, and connection strings, are for `literals`.
 */
export declare function systemdReader(literals: Reader): Reader;
