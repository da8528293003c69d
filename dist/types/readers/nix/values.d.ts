/** A literal that an attribute is given, with the whole path of the attribute; offsets are those of the text within its quotes. */
export interface NixValue {
    readonly path: readonly string[];
    /** `block` is a string between two single quotes, which goes over lines. */
    readonly type: 'string' | 'block' | 'word';
    readonly start: number;
    readonly end: number;
    /** Under `mkForce` or `mkOverride`: what other modules say does not count. */
    readonly forced: boolean;
    /** Nothing else is part of the attribute's value. */
    readonly whole: boolean;
    /** An `if` decides whether it is taken. */
    readonly branched: boolean;
}
/**
 * The literals of a text in Nix with the attributes that they are given to. Expressions are not evaluated, only their brackets
 * followed. Linear.
 */
export declare function nixValues(text: string): readonly NixValue[];
