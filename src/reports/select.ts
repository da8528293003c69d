import { type CheckReport, type Finding, SEVERITIES, type Severity } from '../findings.ts';
import type { ReportOptions } from './options.ts';

/** Whether a finding of this severity fails a run with `--fail-on failOn`. */
export function counts(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

/** Whether the run fails: some finding is at or above `failOn`. */
export function fails(report: CheckReport, failOn: Severity | 'never'): boolean {
  return report.findings.some(({ severity }) => counts(severity, failOn));
}

/** The findings a report lists, in the order of the check: by file, line, column, rule. */
export function listed(report: CheckReport, { quiet, failOn }: ReportOptions): readonly Finding[] {
  return quiet ? report.findings.filter(({ severity }) => counts(severity, failOn)) : report.findings;
}

/** Errors, then warnings, then notes; each in the order given. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
