import { type PgMajor } from '../versions.ts';
import { type Unit } from './units.ts';
export type ParameterType = 'bool' | 'integer' | 'real' | 'enum' | 'string';
/** When a change takes effect, least to most freely: never, at start, on reload, in new sessions, in the session. */
export type ParameterContext = 'internal' | 'postmaster' | 'sighup' | 'superuser-backend' | 'backend' | 'superuser' | 'user';
/** A server parameter (GUC) in one major: the columns of `pg_settings`. */
export interface Parameter {
    /** PostgreSQL's own spelling (`DateStyle`). */
    readonly name: string;
    readonly type: ParameterType;
    /** The unit that numbers without one are in; null where the parameter takes no unit. */
    readonly unit: Unit | null;
    readonly min: number | null;
    readonly max: number | null;
    /** Documented values of an enum, in the server's order, with those that a library brings. */
    readonly enumValues: readonly string[];
    /** Further spellings of an enum (lower case) and the value each stands for. */
    readonly hiddenValues: ReadonlyMap<string, string>;
    readonly context: ParameterContext;
    /** The value where nothing is set, as the server prints it; null where it is computed at start. */
    readonly bootValue: string | null;
}
/**
 * A name as the server compares it: ASCII letters without case (guc_name_compare), old spellings replaced. The result is
 * lower case; names that no server knows stay what they are.
 */
export declare function normalName(name: string, major: PgMajor): string;
/** Lower case of ASCII letters only, as the server compares names. */
export declare function lowerAscii(text: string): string;
/** The parameter of that name in that major, hidden ones and obsolete spellings included; null where there is none. */
export declare function parameterOf(name: string, major: PgMajor): Parameter | null;
/**
 * A custom parameter: an extension's, or anybody's. Identifiers joined by dots (valid_custom_variable_name; the grammar of the
 * configuration file takes no more than one dot); 13 asks for no more than a dot.
 */
export declare function isCustomName(name: string, major: PgMajor): boolean;
/** Every name that some known major has, in PostgreSQL's spelling, and the majors between which it has it. */
export declare function lifeOf(name: string): {
    readonly addedIn: PgMajor;
    readonly removedIn: PgMajor | null;
} | null;
/** The names of one major, in PostgreSQL's spelling and the table's order. */
export declare function parameterNames(major: PgMajor): readonly string[];
