import type { CheckReport } from '../findings.ts';
import type { ReportOptions } from './options.ts';
/** The public contract of `pgmoat check --format json`: every property named here, in this order, and no other. */
export declare function jsonReport(report: CheckReport, options: ReportOptions): string;
