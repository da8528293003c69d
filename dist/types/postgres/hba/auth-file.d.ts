import type { HbaToken, IncludeFact, Origin } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { type AuthToken, type ScannedToken } from './tokens.ts';
/** What came of opening a file by a name that stands in another. */
interface OpenedAuthFile {
    readonly status: 'read' | 'directory' | 'missing' | 'outside-root' | 'unreadable';
    readonly path: string;
    /** The path by which it was asked for, where that is not `path`: names in it are looked for beside that. */
    readonly name?: string;
    readonly text?: string;
}
/** How the files that an HBA or ident file names are found. */
interface AuthFiles {
    follow(from: string, target: string): OpenedAuthFile;
    list(from: string, target: string): readonly string[] | null;
}
/** A line that is a record, or is one in error already when its words are read. */
export interface AuthLine {
    readonly kind: 'line';
    readonly origin: Origin;
    readonly fields: readonly (readonly AuthToken[])[];
    /** The tokenizer's error: the server looks no further then. */
    readonly error: string | null;
    readonly templated: boolean;
    /** The words of a templated line as they are if nothing fills it in; null where that is not told. */
    readonly literal: readonly (readonly AuthToken[])[] | null;
    /** The number that the server gives the line: see LogicalLine. */
    readonly number: number;
    /** Its place among the lines, where a link is part of the set: the files' own names tell no order then. */
    readonly order?: number;
}
/** Stands for a file that has no line, nor have those that it includes, where all of that is known. */
interface NoLines {
    readonly kind: 'no-lines';
    readonly origin: Origin;
    /** Nothing but blanks. */
    readonly blank: boolean;
}
type AuthItem = AuthLine | IncludeFact;
/** The file to begin with. */
interface AuthSource {
    readonly path: string;
    readonly text: string;
    /** A template by its name: what it includes lies beside the file that will be made of it, not beside itself. */
    readonly isTemplate: boolean;
    /** Whether it is what the server reads, to the letter: nothing in it is a placeholder then. */
    readonly isLiteral: boolean;
}
/**
 * The lines of an HBA or ident file in the order the server reads them, `@file` and (16 and later) include directives
 * followed: hba.c, `tokenize_file` and `tokenize_auth_file`. What could not be followed is an `include` fact at its place.
 */
export declare function readAuthFile(source: AuthSource, major: PgMajor, files: AuthFiles): readonly (AuthItem | NoLines)[];
/** Words to fields, where none names a file: a comma at the end of a word continues the field. */
export declare function fieldsOf(scanned: readonly ScannedToken[]): AuthToken[][];
/** A word without what only this room needs to know of it. */
export declare function plainToken({ text, quoted, line, column, endLine, endColumn }: AuthToken): HbaToken;
export {};
