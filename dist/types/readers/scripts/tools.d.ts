import type { VariableText } from '../../postgres/conninfo/types.ts';
import { type Word } from './lexer.ts';
/** What a command line of one of these programs states of its connection, by libpq's keyword. */
export interface ToolCall {
    readonly values: ReadonlyMap<string, VariableText>;
    /** The database's word where it is a whole connection string. */
    readonly conninfo: Word | null;
}
/** Whether a word names one of the programs. */
export declare function isTool(word: string): boolean;
/** Reads the words behind the program's name. `value` gives the text that a word stands for. */
export declare function readTool(program: string, args: readonly Word[], value: (word: Word) => VariableText): ToolCall;
