import type { FileKind } from '../reader.ts';
import type { SourceRule } from '../statements/rule.ts';
/** What the maps of some configuration file say, by the rules for objects of programs. A new format is a new entry of the list. */
export interface FormatRule extends Omit<SourceRule, 'where'> {
    readonly kinds: readonly FileKind[];
    /** Keys that lead to the map, joined by dots; lists add none. Any map by default. */
    readonly path?: RegExp;
    /** What the file has to hold, all of it: nothing is parsed without. */
    readonly signs: readonly RegExp[];
    /** Software that nobody knows: somewhere to connect to and someone to be have to be stated, and what it makes of silence is open. */
    readonly anybody?: true;
}
/** Frameworks and servers whose own files say how they connect. */
export declare const FORMATS: readonly FormatRule[];
