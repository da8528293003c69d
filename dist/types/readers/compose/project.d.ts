import type { IncludeFact } from '../../facts.ts';
import { type Located, type TextSource } from '../containers/located.ts';
import type { ReadContext } from '../reader.ts';
import { type Variables } from './interpolate.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './nodes.ts';
/** One compose file as text and tree, with the variables that its project directory sets. */
export interface ComposeFile {
    readonly source: TextSource;
    readonly variables: Variables;
    readonly root: YamlMap;
}
/** A map that says something of a service, and the file it stands in. */
export interface Layer {
    readonly file: ComposeFile;
    readonly map: YamlMap;
}
/** A service with everything it extends: layers in order, the first the most basic, the last its own. */
export interface Service {
    readonly name: string;
    readonly file: ComposeFile;
    readonly key: YamlScalar;
    readonly layers: readonly Layer[];
}
/** The services of a compose file and of the files it includes, and the entries that led nowhere. */
export interface Project {
    readonly files: readonly ComposeFile[];
    readonly services: readonly Service[];
    readonly unread: readonly IncludeFact[];
}
/** Reads a project from its main file on. Loops of `include` and `extends` end where they close. */
export declare function readProject(path: string, text: string, context: ReadContext): Project;
/** The entries of a map under a key of another map; empty where there is none. */
export declare function mapOf(map: YamlMap, key: string): ReadonlyMap<string, YamlEntry>;
/** The scalars of a node that may be one scalar or a list of them. */
export declare function scalarsOf(node: YamlNode | undefined): YamlScalar[];
/** A scalar's text after interpolation. */
export declare function textOf(file: ComposeFile, node: YamlScalar): Located;
/** The value of the last layer that has this key; a null value resets it. */
export declare function lastOf(layers: readonly Layer[], key: string): {
    readonly file: ComposeFile;
    readonly node: YamlNode;
} | null;
/** The interpolated text of a service's scalar; null where it has none. */
export declare function scalarOf(layers: readonly Layer[], key: string): Located | null;
