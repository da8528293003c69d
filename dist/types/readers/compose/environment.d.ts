import type { EnvironmentValue, IncludeFact, Origin } from '../../facts.ts';
import type { ReadContext } from '../reader.ts';
import { type Located } from './located.ts';
import type { YamlNode } from './nodes.ts';
import { type ComposeFile, type Layer } from './project.ts';
/** A variable that a service is given. */
export interface Variable {
    readonly name: string;
    /** null where the value comes from where the file is run. */
    readonly value: Located | null;
    /** Where it is given: the value, or the name where there is no value. */
    readonly origin: Origin;
}
/** A service's environment and the `env_file` entries that were not read. */
export interface Environment {
    readonly variables: ReadonlyMap<string, Variable>;
    readonly unread: readonly IncludeFact[];
}
/** `env_file` in order, then `environment`, from the most basic layer to the service's own; the last of a name wins. */
export declare function readEnvironment(layers: readonly Layer[], context: ReadContext): Environment;
/** Variables of a map or a list of `NAME=value`, as `environment` and `build.args` have them. */
export declare function variablesOf(file: ComposeFile, node: YamlNode): readonly Variable[];
/** True for the name of a variable whose value is a password. */
export declare function holdsPassword(name: string): boolean;
/**
 * The variables that matter for PostgreSQL, as facts: passwords masked, connection strings left out (they are facts of their
 * own). A value that a template fills in is null.
 */
export declare function relevantEnvironment(variables: ReadonlyMap<string, Variable>): Record<string, EnvironmentValue>;
