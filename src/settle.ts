import type { Collection } from './collector.ts';
import type { Finding, SuppressedFinding } from './findings.ts';
import { findingOf, sortFindings } from './judge.ts';
import { applyBaseline, type BaselineEntry } from './policy/baseline.ts';
import { parseDirectives } from './policy/directives.ts';
import type { Policy, RefusedSetting } from './policy/policy.ts';
import { gradedSeverity, ruleSettingFor } from './policy/settings.ts';
import { applySuppressions, type SuppressionProblem } from './policy/suppressions.ts';
import { RULES } from './rules/index.ts';
import { policySuppression } from './rules/policy-suppression.ts';

export interface SettleOptions {
  readonly policy: Policy;
  readonly policyPath: (path: string) => string;
  readonly today: string;
  readonly baseline: readonly BaselineEntry[];
  readonly whole: boolean;
  readonly suppress: boolean;
}

/** Findings after suppression, and entries of the baseline that do nothing. */
export interface Settled {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Of the baseline: their finding is gone, or the policy forbids to suppress their rule. */
  readonly idle: { readonly gone: readonly BaselineEntry[]; readonly forbidden: readonly BaselineEntry[] };
}

const NOTHING_LOCKED: ReadonlySet<string> = new Set();

/** Takes out of the count what is suppressed, and adds what is wrong with the suppressions. */
export function settle(all: readonly Finding[], collection: Collection, options: SettleOptions): Settled {
  const { policy, policyPath } = options;
  const refused = policy.refused.flatMap((problem) => problemFinding(problem, options));
  if (!options.suppress) {
    return { findings: sortFindings([...all, ...refused]), suppressed: [], idle: { gone: [], forbidden: [] } };
  }
  const known = new Set(RULES.map(({ id }) => id));
  const parsed = [...collection.texts.values()].map(({ path, kind, text }) =>
    parseDirectives(path, kind, text, (id) => known.has(id), [...known]),
  );
  const locked = policy.lock?.rules ?? NOTHING_LOCKED;
  const settled = applySuppressions({
    findings: all,
    directives: parsed.flatMap(({ directives }) => directives),
    directiveProblems: parsed.flatMap(({ problems }) => problems),
    waivers: policy.waivers,
    unsuppressable: policy.unsuppressable,
    locked,
    today: options.today,
    policyPath: (path, { origin }) => (origin === null ? (policy.lock?.prefix ?? '') : '') + policyPath(path),
    judged: (rule, path) => (path === null ? options.whole : isOn(policy, rule, policyPath(path))),
  });
  const baseline = applyBaseline(settled.findings, options.baseline, new Set([...policy.unsuppressable, ...locked]));
  return {
    findings: sortFindings([
      ...baseline.findings,
      ...settled.problems.flatMap((problem) => problemFinding(problem, options)),
      ...refused,
    ]),
    suppressed: sortFindings([...settled.suppressed, ...baseline.suppressed]),
    idle: { gone: options.whole ? baseline.stale : [], forbidden: baseline.refused },
  };
}

function isOn(policy: Policy, rule: string, path: string): boolean {
  return ruleSettingFor(policy, rule, path).severity !== 'off';
}

function problemFinding(
  problem: SuppressionProblem | RefusedSetting,
  { policy, policyPath }: Pick<SettleOptions, 'policy' | 'policyPath'>,
): Finding[] {
  const configured = ruleSettingFor(policy, policySuppression.id, policyPath(problem.origin.file)).severity;
  const severity = gradedSeverity(policySuppression.severity, configured, problem.severity);
  return severity === 'off' ? [] : [findingOf(policySuppression, problem, severity, policy)];
}
