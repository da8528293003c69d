import type { CheckReport } from '../findings.ts';
import type { ReportOptions } from './options.ts';
/**
 * SARIF 2.1.0 as GitHub code scanning wants it: one run, every rule that was on (alerts close by results, not by rules),
 * regions within one line (an alert shows in a pull request only if all its lines changed), no result that is suppressed
 * (GitHub does not read `suppressions` and would open an alert). The line hash that GitHub matches alerts by is left to its
 * uploader, which computes its own and complains of another; ours goes under our own key.
 */
export declare function sarifReport(report: CheckReport, options: ReportOptions): string;
