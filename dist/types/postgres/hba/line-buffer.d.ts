import type { PgMajor } from '../versions.ts';
import { type LogicalLine } from './line-parts.ts';
/** MAX_LINE of hba.c in 13: `fgets` takes one byte less, the line feed included. */
export declare const MAX_LINE_13 = 20480;
/**
 * Logical lines as the server's buffers make them, for files with zero bytes (and, in 13, lines that are longer than its
 * buffer), where `fgets` and `strlen` disagree: a zero byte hides the rest of what one `fgets` took, and from 14 on the line
 * goes on with what the next one takes (`pg_get_line_append`). The server does not count the lines it joins so. A character
 * that would be cut by the end of a buffer is taken whole by the next.
 */
export declare function bufferedLines(text: string, original: string, major: PgMajor): Generator<LogicalLine, void>;
