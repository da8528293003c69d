import type { FileKind } from '../reader.ts';
import type { SourceRule } from '../source/rule.ts';
/** What the maps of some configuration file say, by the rules for objects of programs. A new format is a new entry of the list. */
export interface FormatRule extends SourceRule {
    readonly kinds: readonly FileKind[];
    /** Keys that lead to the map, joined by dots; lists add none. Any map by default. */
    readonly path?: RegExp;
    /** What the file has to hold: nothing is parsed without it. */
    readonly where: RegExp;
}
/** Frameworks and servers whose own files say how they connect. */
export declare const FORMATS: readonly FormatRule[];
