import { type Literal } from './literal.ts';
/**
 * The value in a line that is made of words, as shells, Dockerfiles and many small formats make it, around an offset of
 * `source`: a whole word, or what `NAME=` or `--flag=` is given. null in comments, and where the words before it are prose.
 * `from` and `to` bound the line. Where lines may be `anything`, a word among others counts only as a flag's value, after one
 * word that names it, or behind a command.
 */
export declare function wordAt(source: string, from: number, to: number, at: number, lines?: 'commands' | 'anything'): Literal | null;
/** Whether a whole line is a comment of the `#` languages. */
export declare function isHashComment(source: string, from: number, at: number): boolean;
/** Whether a line of SQL, as scripts hold it for psql, is a comment from somewhere before an offset on. */
export declare function isSqlComment(source: string, from: number, at: number): boolean;
