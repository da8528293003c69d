import type { Span } from './types.ts';
/** A line of a password file, in offsets of the file; fields are decoded. */
export interface PassfileLine {
    readonly line: number;
    readonly span: Span;
    /** host, port, database, user; `*` alone stands for any. */
    readonly fields: readonly PassfileField[];
    /** Ends at the first `:` without a backslash; what follows is dropped. */
    readonly password: PassfileField;
}
export interface PassfileField {
    readonly value: string;
    readonly span: Span;
    /** A lone `*`, not one behind a backslash. */
    readonly any: boolean;
}
/** Whom a password is looked for; all as libpq compares them, without regard to what a name resolves to. */
export interface PassfileKey {
    readonly host: string;
    readonly port: string;
    readonly database: string;
    readonly user: string;
}
/**
 * The lines of a password file that could ever match, as passwordFromFile of libpq (fe-connect.c) reads them: `#` as the very
 * first character begins a comment, carriage returns at the end go, nothing else is trimmed.
 */
export declare function passfileLines(text: string): Generator<PassfileLine>;
/**
 * The number of the first line that matches, which is the one that libpq takes the password from, and where the password
 * stands; null where none does. As pwdfMatchesString compares, a `:` without a backslash also stands for a `:` of the host.
 */
export declare function findPassword(text: string, key: PassfileKey): {
    readonly line: number;
    readonly span: Span;
} | null;
