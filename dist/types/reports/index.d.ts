import type { Report } from './options.ts';
export type { Report, ReportOptions } from './options.ts';
export { counts, fails } from './select.ts';
export type ReportFormat = 'text' | 'json' | 'sarif' | 'github' | 'markdown';
/** Every format of `--format`. */
export declare const REPORTS: Readonly<Record<ReportFormat, Report>>;
