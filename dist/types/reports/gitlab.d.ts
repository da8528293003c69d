import type { CheckReport } from '../findings.ts';
import type { ReportOptions } from './options.ts';
/**
 * GitLab's Code Quality report (GitLab docs, "Code Quality report format"): a list of findings, which merge requests compare with
 * that of the target branch by their fingerprints. These have to differ: the second of two equal ones is counted.
 */
export declare function gitlabReport(report: CheckReport, options: ReportOptions): string;
