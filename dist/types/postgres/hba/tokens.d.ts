import type { HbaToken, Position } from '../../facts.ts';
import type { LogicalLine } from './line-parts.ts';
/** A word of an HBA or ident line. `templated` words stand for text that is not known. */
export interface AuthToken extends HbaToken {
    readonly templated?: true;
}
/** A word, and whether a comma ended it: then the next word belongs to the same field. */
export interface ScannedToken {
    readonly token: AuthToken;
    readonly comma: boolean;
}
/**
 * The words of a line: hba.c, `next_token`, the same in 13 to 18. A quote may open and close anywhere in a word; a word is
 * `quoted` if a quote came before its first character; within quotes `""` is one quote; an open quote ends with the line.
 * `isLiteral`: nothing in the line is a placeholder.
 */
export declare function scanTokens(line: LogicalLine, isLiteral?: boolean): ScannedToken[];
/** The place of the text between two offsets of a line, the end exclusive. */
export declare function positionOf(line: LogicalLine, start: number, end: number): Position;
