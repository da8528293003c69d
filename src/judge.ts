import { compareText } from './compare-text.ts';
import type { Model } from './deployment/model.ts';
import type { Origin } from './facts.ts';
import type { Finding, RuleSummary, Severity } from './findings.ts';
import { fingerprint } from './policy/fingerprint.ts';
import { matchesAny } from './policy/globs.ts';
import type { Policy, RuleSetting } from './policy/policy.ts';
import { gradedSeverity, ruleSettingFor } from './policy/settings.ts';
import { DEFAULT_MAJOR } from './postgres/versions.ts';
import { controlsFor } from './rules/controls.ts';
import type { Rule, Violation } from './rules/rule.ts';

/** Holds the model against the policy: every rule that is on somewhere is run, once for each set of options in use. */
export function judge(
  model: Model,
  policy: Policy,
  rules: readonly Rule[],
  policyPath: (path: string) => string,
): Finding[] {
  const samples = samplePaths(model, policy, policyPath);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const settings = new Map<string, RuleSetting>();
    for (const path of samples) {
      const setting = ruleSettingFor(policy, rule.id, path);
      if (setting.severity !== 'off') settings.set(JSON.stringify(setting.options), setting);
    }
    for (const [key, { options }] of settings) {
      for (const violation of rule.check(model, options)) {
        const setting = ruleSettingFor(policy, rule.id, policyPath(violation.origin.file));
        if (setting.severity === 'off' || JSON.stringify(setting.options) !== key) continue;
        const severity = gradedSeverity(rule.severity, setting.severity, violation.severity);
        if (severity !== 'off') findings.push(findingOf(rule, violation, severity, policy));
      }
    }
  }
  return sortFindings(findings);
}

/** One path for each set of overrides that some file with facts falls under: rules are set the same for the others. */
function samplePaths(model: Model, policy: Policy, policyPath: (path: string) => string): string[] {
  const samples = new Map<string, string>();
  let last = '';
  for (const { file } of model.facts) {
    if (file === last) continue;
    last = file;
    const path = policyPath(file);
    const { overrides, lock } = policy;
    const locked = lock?.policy.overrides.map(({ files }) => matchesAny(files, lock.prefix + path)) ?? [];
    const meant = [...overrides.map(({ files }) => matchesAny(files, path)), ...locked];
    samples.set(meant.map((one) => (one ? 'x' : '.')).join(''), path);
  }
  return [...samples.values()];
}

/** A violation with the policy's severity, the right edition of each benchmark and its fingerprint. */
export function findingOf(rule: Rule, violation: Violation, severity: Severity, policy: Policy): Finding {
  const { file, line, column, endLine, endColumn, via } = violation.origin;
  return {
    rule: rule.id,
    severity,
    message: violation.message,
    file,
    line,
    column,
    endLine,
    endColumn,
    ...(via === undefined ? {} : { via }),
    related: violation.related ?? [],
    witness: violation.witness ?? null,
    fix: null,
    ...(violation.fix === undefined ? {} : { proposal: violation.fix }),
    controls: controlsFor(rule.controls, violation.major ?? policy.major ?? DEFAULT_MAJOR),
    fingerprint: fingerprint(rule.id, file, violation.subject),
  };
}

/** By file, line, column, rule; the same finding reached twice counts once. */
export function sortFindings<F extends Finding>(findings: readonly F[]): F[] {
  const seen = new Set<string>();
  const unique = findings.filter((finding) => {
    const key = JSON.stringify([finding.rule, placeOf(finding), finding.message]);
    return !seen.has(key) && seen.add(key);
  });
  return unique.sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

function placeOf(origin: Origin): string {
  return `${origin.file}:${origin.line}:${origin.column}:${origin.endLine}:${origin.endColumn}`;
}

/** The rules that the policy has on anywhere, for reports that describe them. */
export function enabledRules(policy: Policy, rules: readonly Rule[]): RuleSummary[] {
  const { lock } = policy;
  return rules
    .filter(({ id }) => isOnSomewhere(policy, id) || (lock?.rules.has(id) === true && isOnSomewhere(lock.policy, id)))
    .map(({ id, title, severity, why, mend, controls }) => ({ id, title, severity, why, mend, controls }))
    .sort((a, b) => compareText(a.id, b.id));
}

function isOnSomewhere({ rules, overrides }: Policy, id: string): boolean {
  const base = rules.get(id);
  if (base !== undefined && base.severity !== 'off') return true;
  return overrides.some((override) => {
    const severity = override.rules.get(id)?.severity;
    return severity !== undefined && severity !== 'off';
  });
}
