import { type Collection, type CollectOptions, collect } from './collect.ts';
import { buildModel } from './deployment/deployment.ts';
import type { Model } from './deployment/model.ts';
import { type CheckReport, type Finding, SEVERITIES } from './findings.ts';
import { proveFixes } from './fixes.ts';
import { enabledRules, findingOf, judge, sortFindings } from './judge.ts';
import { applyBaseline, type BaselineEntry } from './policy/baseline.ts';
import { parseDirectives } from './policy/directives.ts';
import { matchesAny } from './policy/globs.ts';
import type { Policy } from './policy/policy.ts';
import { gradedSeverity, ruleSettingFor } from './policy/settings.ts';
import { applySuppressions, type SuppressionProblem } from './policy/suppressions.ts';
import type { Grammars } from './readers/syntax.ts';
import { RULES } from './rules/index.ts';
import { policySuppression } from './rules/policy-suppression.ts';
import type { Tree } from './tree.ts';
import { VERSION } from './version.ts';

export interface CheckOptions {
  readonly policy: Policy;
  /** How the policy names a path of the tree: its patterns are relative to the directory it stands in. */
  readonly policyPath: (path: string) => string;
  /** `YYYY-MM-DD`, for the end of suppressions and of certificates. */
  readonly today: string;
  readonly as: CollectOptions['as'];
  readonly baseline: readonly BaselineEntry[];
  /** Whether `tree` is all of what the policy speaks of: only then can a waiver be called unused. */
  readonly whole: boolean;
  /** For how many findings it is worked out what their fixes do. */
  readonly fixes?: number;
  /** False counts what comments, waivers and the baseline would take out. */
  readonly suppress: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  /** Parsers for program text, where any are loaded: see `Collector`. */
  readonly grammars?: Grammars;
}

export interface CheckResult {
  readonly report: CheckReport;
  readonly collection: Collection;
  readonly model: Model;
  /** Entries of the baseline that do nothing: their finding is gone, or the policy forbids to suppress their rule. */
  readonly idle: { readonly gone: readonly BaselineEntry[]; readonly forbidden: readonly BaselineEntry[] };
}

/** Fixes that every check works out: reports show them, and a repository with more has other things to do first. */
const SOME_FIXES = 20;

/** The whole walk: files to facts, facts to servers and clients, these to findings, and what the policy makes of them. */
export function check(tree: Tree, options: CheckOptions): CheckResult {
  const { grammars } = options;
  const reading = { ...readingBy(options), ...(grammars === undefined ? {} : { grammars }) };
  return checkCollection(collect(tree, reading), options);
}

/** How files are read for a check by this policy. */
export function readingBy({
  policy,
  policyPath,
  as,
  onProgress,
}: Pick<CheckOptions, 'policy' | 'policyPath' | 'as' | 'onProgress'>): CollectOptions {
  return {
    major: policy.major,
    ignored: (path) => matchesAny(policy.ignore, policyPath(path)),
    as,
    ...(onProgress === undefined ? {} : { onProgress }),
  };
}

/** The rest of the walk, for what was read as `readingBy` says. */
export function checkCollection(collection: Collection, options: Omit<CheckOptions, 'grammars'>): CheckResult {
  const { policy, policyPath } = options;
  const model: Model = {
    ...buildModel(collection.facts, { major: policy.major, zones: policy.zones }),
    memberships: policy.memberships,
    today: options.today,
    expectations: policy.expectations.map(({ server, ...expectation }) => {
      const globs = server === null ? null : [server];
      return { ...expectation, covers: (file) => globs === null || matchesAny(globs, policyPath(file)) };
    }),
  };
  const all = judge(model, policy, RULES, policyPath);
  const {
    findings: settled,
    suppressed,
    idle,
  } = options.suppress
    ? settle(all, collection, options)
    : { findings: all, suppressed: [], idle: { gone: [], forbidden: [] } };

  const proving = { model, policy, policyPath, texts: collection.texts };
  const findings = proveFixes(settled, proving, options.as === null ? (options.fixes ?? SOME_FIXES) : 0);
  const count = (severity: Finding['severity']): number => findings.filter((f) => f.severity === severity).length;
  const [error, warning, note] = SEVERITIES.map(count);
  return {
    report: {
      tool: { name: 'pgmoat', version: VERSION },
      policy: { sources: policy.sources },
      findings,
      suppressed,
      skipped: collection.skipped,
      summary: {
        files: collection.texts.size,
        facts: collection.facts.length,
        error: error ?? 0,
        warning: warning ?? 0,
        note: note ?? 0,
      },
      rules: enabledRules(policy, RULES),
    },
    collection,
    model,
    idle,
  };
}

/** Takes out of the count what is suppressed, and adds what is wrong with the suppressions. */
function settle(all: readonly Finding[], collection: Collection, options: Omit<CheckOptions, 'grammars'>) {
  const { policy, policyPath } = options;
  const known = new Set(RULES.map(({ id }) => id));
  const parsed = [...collection.texts.values()].map(({ path, kind, text }) =>
    parseDirectives(path, kind, text, (id) => known.has(id), [...known]),
  );
  const settled = applySuppressions({
    findings: all,
    directives: parsed.flatMap(({ directives }) => directives),
    directiveProblems: parsed.flatMap(({ problems }) => problems),
    waivers: policy.waivers,
    unsuppressable: policy.unsuppressable,
    today: options.today,
    policyPath,
    judged: (rule, path) => (path === null ? options.whole : isOn(policy, rule, policyPath(path))),
  });
  const baseline = applyBaseline(settled.findings, options.baseline, policy.unsuppressable);
  return {
    findings: sortFindings([
      ...baseline.findings,
      ...settled.problems.flatMap((problem) => problemFinding(problem, options)),
    ]),
    suppressed: sortFindings([...settled.suppressed, ...baseline.suppressed]),
    idle: { gone: options.whole ? baseline.stale : [], forbidden: baseline.refused },
  };
}

function isOn(policy: Policy, rule: string, path: string): boolean {
  return ruleSettingFor(policy, rule, path).severity !== 'off';
}

function problemFinding(
  problem: SuppressionProblem,
  { policy, policyPath }: Pick<CheckOptions, 'policy' | 'policyPath'>,
): Finding[] {
  const configured = ruleSettingFor(policy, policySuppression.id, policyPath(problem.origin.file)).severity;
  const severity = gradedSeverity(policySuppression.severity, configured, problem.severity);
  return severity === 'off' ? [] : [findingOf(policySuppression, problem, severity, policy)];
}
