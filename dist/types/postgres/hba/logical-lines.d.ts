import type { PgMajor } from '../versions.ts';
import { type LogicalLine } from './line-parts.ts';
/**
 * Physical to logical lines: hba.c, `tokenize_file` (13 to 15) and `tokenize_auth_file` (16 and later). A backslash at the end
 * joins the next line from 14 on, also in comments and quotes. Text and `original` are of equal length.
 */
export declare function logicalLines(text: string, original: string, major: PgMajor): Generator<LogicalLine, void>;
