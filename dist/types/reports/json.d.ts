import type { CheckReport, Finding } from '../findings.ts';
import type { ReportOptions } from './options.ts';
/** The public contract of `pgmoat check --format json`: every property named here, in this order, and no other. */
export declare function jsonReport(report: CheckReport, options: ReportOptions): string;
/** A finding as the contracts of `check` and `diff` have it. */
export declare function findingJson(finding: Finding): object;
