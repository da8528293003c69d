import type { CheckReport } from '../findings.ts';
import type { ReportOptions } from './options.ts';
/** Workflow commands that annotate a pull request, for steps that run the command line, and the totals in a line. */
export declare function githubReport(report: CheckReport, options: ReportOptions): string;
