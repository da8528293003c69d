import type { IncludeFact } from '../../facts.ts';
import type { Variable } from '../containers/variables.ts';
import type { ReadContext } from '../reader.ts';
import type { YamlNode } from './nodes.ts';
import { type ComposeFile, type Layer } from './project.ts';
/** A service's environment and the `env_file` entries that were not read. */
export interface Environment {
    readonly variables: ReadonlyMap<string, Variable>;
    readonly unread: readonly IncludeFact[];
}
/** `env_file` in order, then `environment`, from the most basic layer to the service's own; the last of a name wins. */
export declare function readEnvironment(layers: readonly Layer[], context: ReadContext): Environment;
/** Variables of a map or a list of `NAME=value`, as `environment` and `build.args` have them. */
export declare function variablesOf(file: ComposeFile, node: YamlNode): readonly Variable[];
