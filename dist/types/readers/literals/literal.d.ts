/** A value of a file that may be a connection string: its decoded text and where each character of it stands. */
export interface Literal {
    /** Offsets of the raw value in the file, without quotes. */
    readonly start: number;
    readonly end: number;
    /** Decoded. */
    readonly text: string;
    /** Offset in the file of each character of `text`, and of its end; null where they run alike from `start`. */
    readonly offsets: readonly number[] | null;
    /** The key, variable or property that is given the value, where one can tell. */
    readonly name: string | null;
    /** What a variable has when nothing sets it: `getenv("X") || "postgres://…"`. */
    readonly isDefault?: boolean;
    /** Who reads it, where what stands beside it says so: of .NET the `providerName`. */
    readonly provider?: string;
}
/** A string literal, or a comment: the offsets of its quotes, and of what is between them. */
export interface StringToken {
    readonly comment: boolean;
    readonly outerStart: number;
    readonly start: number;
    readonly end: number;
    readonly outerEnd: number;
    readonly raw: boolean;
}
/** How backslashes are read within a value. */
export type Escapes = 'none' | 'backslash' | 'doubled-quote';
/** The value between two offsets, decoded. `quote` matters for doubled quotes only. */
export declare function literalOf(source: string, start: number, end: number, escapes: Escapes, name: string | null, quote?: string): Literal;
/** A part of a literal as one of its own, its offsets kept. */
export declare function partOf(literal: Literal, from: number, to: number, name: string | null): Literal;
/**
 * `NAME=postgres://…`, `--flag=postgres://…` within a value (lists of environment variables, arguments): the connection
 * string alone, under that name.
 */
export declare function withoutAssignment(literal: Literal): Literal;
