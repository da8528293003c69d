/** A string as the program makes it: what comes from elsewhere stands in it as `${NAME}`, with its default if it has one. */
export interface Composite {
    readonly text: string;
    /** Offsets in the file of the beginning and end of each character. */
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    /** The variable of the environment, or the name, that the whole comes from. */
    readonly name: string | null;
}
