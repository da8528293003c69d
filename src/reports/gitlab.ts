import type { CheckReport, Finding, Severity } from '../findings.ts';
import { jsonDocument, visible } from './escape.ts';
import type { ReportOptions } from './options.ts';
import { listed } from './select.ts';

/** Of GitLab's severities (info, minor, major, critical, blocker). */
const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', note: 'info' };

/**
 * GitLab's Code Quality report (GitLab docs, "Code Quality report format"): a list of findings, which merge requests compare with
 * that of the target branch by their fingerprints. These have to differ: the second of two equal ones is counted.
 */
export function gitlabReport(report: CheckReport, options: ReportOptions): string {
  const seen = new Map<string, number>();
  return jsonDocument(
    listed(report, options).map((finding: Finding) => {
      const { rule, severity, message, file, line, fingerprint } = finding;
      const count = (seen.get(fingerprint) ?? 0) + 1;
      seen.set(fingerprint, count);
      return {
        description: visible(message),
        check_name: rule,
        fingerprint: count === 1 ? fingerprint : `${fingerprint}-${count}`,
        severity: SEVERITY[severity],
        location: { path: options.prefix + file, lines: { begin: line } },
      };
    }),
  );
}
