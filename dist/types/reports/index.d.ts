import type { Report } from './options.ts';
export type { Report, ReportOptions } from './options.ts';
export { counts, fails } from './select.ts';
export type ReportFormat = 'text' | 'json' | 'sarif' | 'github' | 'gitlab' | 'markdown';
/** Whether a word names a format of the check's report. */
export declare function isReportFormat(word: string): word is ReportFormat;
/** Every format of `--format`. */
export declare const REPORTS: Readonly<Record<ReportFormat, Report>>;
