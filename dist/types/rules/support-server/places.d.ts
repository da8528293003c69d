import type { Origin, Position, SettingFact } from '../../facts.ts';
/** A place of a fact, or a part of it, with the way that led to its file. */
export declare function placeOf(origin: Origin, position?: Position | null | undefined): Origin;
/** The value of an assignment, or all of it where the option's letter implies the value. */
export declare function valuePlace(fact: SettingFact): Origin;
/** Where findings about what a file does not say stand: its first line. */
export declare function topOf(file: string): Origin;
