import type { Piece } from '../embedded/overlay.ts';
import type { Places } from '../line-index.ts';
import { type Command } from './lexer.ts';
/** Lines that a script writes to a file. */
export interface Written {
    readonly target: string;
    /** Behind what the file has already. */
    readonly appended: boolean;
    readonly pieces: readonly Piece[];
    /** What is written together: what belongs to another branch, or to an edit in an unknown place, is not. */
    readonly part: string;
}
/** What a command writes to files, by a redirection or by `tee`: only where the script itself says what. */
export declare function writtenBy(command: Command, text: string, index: Places): readonly Written[];
/** The record that `sed` inserts, appends, or puts in place of a line. */
export declare function editedBySed(command: Command, index: Places): readonly Written[];
