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

/** Findings that have something in common: at least one. */
export type Group = readonly [Finding, ...Finding[]];

/** In the order in which the groups begin; in each, the order given. */
export function grouped(findings: readonly Finding[], keyOf: (finding: Finding) => string): Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
