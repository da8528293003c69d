import type { CheckReport } from '../findings.ts';
import type { ReportOptions } from './options.ts';
/**
 * For people at a terminal: file by file, errors and warnings with the lines they speak of, notes in a line each, many of one
 * kind folded into one, and the totals last. Paths are as the scan was given them, and no line begins with text from a file.
 */
export declare function textReport(report: CheckReport, options: ReportOptions): string;
