import { type TextSource } from '../containers/located.ts';
import { type YamlMap } from './nodes.ts';
/**
 * The first document of a YAML text that is a map, with anchors resolved and merge keys (`<<`) applied. Aliases share their
 * node, so nothing is expanded. Of a broken text comes what could be read; null when there is no map or it nests too deep.
 */
export declare function readYaml(text: string, source: TextSource): YamlMap | null;
