import { type CheckReport, type Finding, type Severity } from '../findings.ts';
import type { ReportOptions } from './options.ts';
/** Whether a finding of this severity fails a run with `--fail-on failOn`. */
export declare function counts(severity: Severity, failOn: Severity | 'never'): boolean;
/** Whether the run fails: some finding is at or above `failOn`. */
export declare function fails(report: CheckReport, failOn: Severity | 'never'): boolean;
/** The findings a report lists, in the order of the check: by file, line, column, rule. */
export declare function listed(report: CheckReport, { quiet, failOn }: ReportOptions): readonly Finding[];
/** Errors, then warnings, then notes; each in the order given. */
export declare function worstFirst(findings: readonly Finding[]): Finding[];
/** Findings that have something in common: at least one. */
export type Group = readonly [Finding, ...Finding[]];
/** In the order in which the groups begin; in each, the order given. */
export declare function grouped(findings: readonly Finding[], keyOf: (finding: Finding) => string): Group[];
