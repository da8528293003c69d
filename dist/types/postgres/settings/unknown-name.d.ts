import type { PgMajor } from '../versions.ts';
/** What is known of a name that a major does not have. Nothing, where all fields are absent. */
export interface UnknownName {
    /** The release that no longer had it: a major, with two parts before 10 (9.5). */
    readonly removedIn?: number;
    /** The major that brought it, where the server is older. */
    readonly addedIn?: number;
    /** The parameter that took its place. */
    readonly replacement?: string;
    /** The parameter that was probably meant. */
    readonly nearest?: string;
}
/** Why a server of that major does not know a name, for messages. Ask only for names that `parameterOf` has not. */
export declare function unknownName(name: string, major: PgMajor): UnknownName;
/** What other versions make of a name; null for a name that none of them has. */
export declare function knownElsewhere(name: string, major: PgMajor): UnknownName | null;
