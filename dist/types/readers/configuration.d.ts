import type { FileKind, Reader } from './reader.ts';
/**
 * Files of frameworks and servers in a format that many have (YAML, JSON, TOML, INI, properties): the maps by which they are
 * told how to connect, each as one connection. `rest` reads whatever else the file says.
 */
export declare function configurationReader(rest: Reader, kinds: readonly FileKind[]): Reader;
