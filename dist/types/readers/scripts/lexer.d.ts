/** A word of a script, quotes and backslashes resolved; variables and substitutions stay as they are written. */
export interface Word {
    readonly text: string;
    /** Offset in the script of each character. */
    readonly offsets: readonly number[];
    /** Offsets of the word with its quotes. */
    readonly start: number;
    readonly end: number;
}
/** The body of a here-document, or the word of a here-string. */
interface Here {
    readonly start: number;
    readonly end: number;
}
export interface Redirect {
    readonly operator: '>' | '>>' | '<' | '<<' | '<<<';
    readonly target: Word;
    readonly here: Here | null;
}
/** A simple command, after reserved words such as `if` and `do`. */
export interface Command {
    readonly words: readonly Word[];
    readonly redirects: readonly Redirect[];
    /** The commands whose output it is given. */
    readonly input: readonly Command[];
    /** Which branch of `if` or `case` it stands in, the innermost; 0 for none. Of two branches only one is run. */
    readonly branch: number;
}
/** Where a script stands in a text. */
export interface ScriptRange {
    readonly start: number;
    readonly end: number;
    /** Blanks that each of its lines has more than the script itself: those of a block in YAML. */
    readonly indent: number;
}
/**
 * The simple commands of a POSIX shell's script (and bash's) in their order, with those in command substitutions behind the one
 * they stand in. One pass for each level of substitution; what is not closed reaches to the end.
 */
export declare function lexScript(text: string, range: ScriptRange, depth?: number): readonly Command[];
/** The part of a word between two offsets of its text. */
export declare function sliceWord(word: Word, from: number, to?: number): Word;
export {};
