import { type FileChange, touches } from './changes.ts';
import { type CheckOptions, type CheckResult, checkCollection } from './check-collection.ts';
import type { Collection } from './collector.ts';
import { anchored, type ChangesByPath, type Comparison, changesByPath, compareFindings } from './compare.ts';
import { compareText } from './compare-text.ts';
import type { Model } from './deployment/model.ts';
import type { CheckReport, Finding, SuppressedFinding } from './findings.ts';
import { proveFixes, SOME_FIXES } from './fixes.ts';
import { findingOf, sortFindings } from './judge.ts';
import type { RefusedSetting } from './policy/policy.ts';
import { gradedSeverity, ruleSettingFor } from './policy/settings.ts';
import { policyChange } from './rules/policy-change.ts';
import type { Violation } from './rules/rule.ts';

export interface ChangeOptions extends Omit<CheckOptions, 'grammars' | 'onProgress'> {
  /** What was read before the change, of a tree in which renamed files go by their new names: see `renamesOf`. */
  readonly base: Collection;
  /** The same for locked rules, where they look at more: see `lockedReadingBy`. */
  readonly locked?: Collection;
  readonly baseLocked?: Collection;
  /** What happened to files in between. */
  readonly changes: readonly FileChange[];
  /** What the change does to the policy and the baseline, which are judged by none of themselves. */
  readonly policyViolations: readonly Violation[];
  /** What the policy after the change asks for against a lock, where that is not the policy that judges. */
  readonly refusedAfter?: readonly RefusedSetting[];
}

export interface ChangeResult {
  readonly head: CheckResult;
  readonly base: CheckResult;
  /** Findings of the head, set against those of the base. What is new stands at the line that brings it. */
  readonly comparison: Comparison;
  /** What the change does to policy, baseline and suppressions: findings of the rule `policy-change`. */
  readonly policy: readonly Finding[];
}

/** The files that a change renames: old name to new. */
export function renamesOf(changes: readonly FileChange[]): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (const change of changes) {
    if (change.status === 'modified' && change.path !== change.oldPath) renames.set(change.oldPath, change.path);
  }
  return renames;
}

/** Checks both sides of a change by one policy, and tells what the change brings from what was there. */
export function checkChange(after: Collection, options: ChangeOptions): ChangeResult {
  const byPath = changesByPath(options.changes);
  const { locked: _, baseLocked, ...judging } = options;
  const refused = options.refusedAfter ?? options.policy.refused;
  const head = checkCollection(after, { ...options, policy: { ...options.policy, refused } });
  const base = checkCollection(options.base, {
    ...judging,
    fixes: 0,
    ...(baseLocked === undefined ? {} : { locked: baseLocked }),
  });
  const comparison = compareFindings(base.report.findings, head.report.findings, byPath);
  // Of a repository with many findings those of the change may not be among the first, whose fixes the check works out.
  const proving = {
    model: head.model,
    policy: options.policy,
    policyPath: options.policyPath,
    texts: head.collection.texts,
    readers: head.collection.readers,
  };
  const brought = proveFixes(comparison.new, proving, options.as === null ? SOME_FIXES : 0);
  const policy = policyFindings(head, base, options);
  return {
    ...{ head, base, policy },
    comparison: {
      ...comparison,
      new: sortFindings(
        brought.map((finding) => anchored(finding, byPath, companions(head.model, finding.file, byPath))),
      ),
    },
  };
}

/** The report of what a change brings: as that of a check, with new findings only. */
export function changeReport({ head, comparison, policy }: ChangeResult): CheckReport {
  return withFindings(head.report, [...comparison.new, ...policy]);
}

/** The report of the whole repository after a change, with what is said of its policy. */
export function repositoryReport({ head, policy }: ChangeResult): CheckReport {
  return policy.length === 0 ? head.report : withFindings(head.report, [...head.report.findings, ...policy]);
}

function withFindings(report: CheckReport, all: readonly Finding[]): CheckReport {
  const findings = sortFindings(all);
  const count = (severity: Finding['severity']): number => findings.filter((f) => f.severity === severity).length;
  const summary = { ...report.summary, error: count('error'), warning: count('warning'), note: count('note') };
  return { ...report, findings, summary };
}

/** The other files that make up a server to which this one belongs, as far as they changed, sorted. */
function companions(model: Model, file: string, changes: ChangesByPath): string[] {
  const found = new Set<string>();
  for (const { hba, ident, settingFacts, workload } of model.servers) {
    const facts = [...(hba ?? []).map(({ fact }) => fact), ...ident, ...settingFacts, ...(workload ? [workload] : [])];
    const files = new Set(facts.flatMap((fact) => [fact.file, ...(fact.via ?? []).map((origin) => origin.file)]));
    if (!files.has(file)) continue;
    for (const other of files) if (other !== file && changes.has(other)) found.add(other);
  }
  return [...found].sort(compareText);
}

function policyFindings(head: CheckResult, base: CheckResult, options: ChangeOptions): Finding[] {
  const violations = [...options.policyViolations, ...addedSuppressions(head, base, options)];
  return sortFindings(
    violations.flatMap((violation) => {
      const path = options.policyPath(violation.origin.file);
      const configured = ruleSettingFor(options.policy, policyChange.id, path).severity;
      const severity = gradedSeverity(policyChange.severity, configured, violation.severity);
      return severity === 'off' ? [] : [findingOf(policyChange, violation, severity, options.policy)];
    }),
  );
}

/** Findings that a comment of the head suppresses, and none of the base did. */
function addedSuppressions(head: CheckResult, base: CheckResult, options: ChangeOptions): Violation[] {
  const known = new Set(base.report.suppressed.filter(byComment).map(({ fingerprint }) => fingerprint));
  const byPath = changesByPath(options.changes);
  return head.report.suppressed.filter(byComment).flatMap((finding): Violation[] => {
    const { origin, reason } = finding.suppression;
    if (origin === null || known.has(finding.fingerprint)) return [];
    // A comment that was there already, about a finding that is new: what it accepts is what changed.
    const isNew = touches(byPath.get(origin.file), origin.line, origin.endLine);
    const what = isNew ? 'a comment that this change adds' : 'a comment that was there before this change';
    return [
      {
        severity: 'warning',
        message: `${finding.rule} is suppressed by ${what} (${reason}), and the finding is one that the base does not accept. Have somebody who may decide so agree.`,
        origin,
        related: [{ ...placeOf(finding), message: 'what it suppresses' }],
        subject: `suppressed ${finding.rule} ${finding.fingerprint}`,
      },
    ];
  });
}

function byComment({ suppression }: SuppressedFinding): boolean {
  return suppression.kind === 'comment';
}

function placeOf({ file, line, column, endLine, endColumn }: Finding) {
  return { file, line, column, endLine, endColumn };
}
