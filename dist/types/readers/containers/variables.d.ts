import type { EnvironmentValue, Origin, PasswordFact } from '../../facts.ts';
import type { Located } from './located.ts';
/** A variable that a service is given. */
export interface Variable {
    readonly name: string;
    /** null where the value comes from where the file is run. */
    readonly value: Located | null;
    /** Where it is given: the value, or the name where there is no value. */
    readonly origin: Origin;
}
/** True for the name of a variable whose value is a password. */
export declare function holdsPassword(name: string): boolean;
/**
 * The variables that matter for PostgreSQL, as facts: passwords masked, connection strings left out (they are facts of their
 * own). A value that a template fills in is null.
 */
export declare function relevantEnvironment(variables: ReadonlyMap<string, Variable>): Record<string, EnvironmentValue>;
/** How a password stands there: where it was really written, which may be the project's `.env`. */
export declare function passwordIn(value: Located | null, origin: Origin, names: readonly (string | null)[]): PasswordFact;
