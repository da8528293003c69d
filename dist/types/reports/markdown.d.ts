import type { CheckReport } from '../findings.ts';
import type { ReportOptions } from './options.ts';
/**
 * For job summaries and comments: totals, a table of the findings (worst first), each with its lines below it, what is
 * suppressed and why, what was not read. What is said of several lines of a file in the same words is said once. Kept below
 * `maxBytes` by leaving out whole findings, counted.
 */
export declare function markdownReport(report: CheckReport, options: ReportOptions): string;
