import type { Space, Stretch } from './space.ts';
/**
 * A set of database or user names: those listed, or all but those listed. Many sets of one server are long and nearly the same:
 * they are held as stretches of numbers, and `names` is made when asked for.
 */
export declare class NameSet {
    #private;
    readonly kind: 'only' | 'except';
    /** `listed` are numbers of `all`, ascending. */
    constructor(kind: 'only' | 'except', all: readonly string[], listed: readonly Stretch[]);
    /** Those that are listed, in the order in which the file first has them. */
    get names(): readonly string[];
    /** How many are listed. */
    get count(): number;
    has(name: string): boolean;
    /** Every name there may be. */
    get isEverything(): boolean;
    /** Every name that stands in no file, and no other. */
    get isOthers(): boolean;
    /** Equal for equal sets of one space. */
    get key(): string;
}
/** The numbers of names that stretches hold, without those above, which stand for names that are in no file. */
export declare function namedStretches(space: Space, stretches: readonly Stretch[]): readonly Stretch[];
/** The numbers of names that stretches do not hold. */
export declare function otherStretches(space: Space, stretches: readonly Stretch[]): Stretch[];
/** Whether names are among them that stand in no file, the twin of a database aside. */
export declare function holdsOthers(space: Space, stretches: readonly Stretch[]): boolean;
export declare function nameSetOf(space: Space, stretches: readonly Stretch[]): NameSet;
