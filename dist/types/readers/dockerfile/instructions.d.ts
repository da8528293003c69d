/** An instruction of a Dockerfile: offsets of what stands behind its name, up to the end of its last line. */
export interface Instruction {
    /** In upper case. */
    readonly name: string;
    readonly start: number;
    readonly end: number;
    /** The here-documents that stand behind its line, without the lines that end them. */
    readonly heres: readonly {
        readonly name: string;
        readonly start: number;
        readonly end: number;
    }[];
}
/** A Dockerfile taken apart, and its text as instructions read it. */
export interface Instructions {
    /** The text with comments and empty lines between continued lines made blank, so that offsets stay. */
    readonly text: string;
    readonly instructions: readonly Instruction[];
}
/** Splits a Dockerfile by the rules of BuildKit's parser: continued lines, comments between them, here-documents. */
export declare function splitDockerfile(source: string): Instructions;
