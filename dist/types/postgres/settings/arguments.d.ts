import { type PgMajor } from '../versions.ts';
/** One parameter that a server's command line sets. */
export interface ServerArgument {
    /** As written, with `-` replaced by `_`; the parameter's name for a letter (`-p` is port). */
    readonly name: string;
    /** null for `-c name` and `--name` without `=`: the server refuses them (`-c name requires a value`). */
    readonly value: string | null;
    /** Index of the argument that starts the option. */
    readonly argument: number;
    /** Index of the argument that holds the value (the option itself where the letter says it all). */
    readonly valueArgument: number;
    /** Where the value starts within that argument; 0 where it is implied. */
    readonly valueOffset: number;
    /** The option: `-c`, `--`, `-p`, … */
    readonly option: string;
    /** The letter, or what follows it, stands for the value, which is written nowhere. */
    readonly implied: boolean;
}
/**
 * The parameters that the arguments of `postgres` set, in order: `-c name=value`, `--name=value`, letters with a value in the
 * same argument or the next, letters joined (`-il`). Words that are no options, the program's own name among them, and
 * letters that set nothing are passed over. `-D` is given as data_directory.
 */
export declare function parseServerArguments(args: readonly string[], major?: PgMajor): readonly ServerArgument[];
