import type { Collection, CollectOptions } from './collector.ts';
import { buildModel } from './deployment/deployment.ts';
import type { Model } from './deployment/model.ts';
import { type CheckReport, type Finding, SEVERITIES } from './findings.ts';
import { proveFixes, SOME_FIXES } from './fixes.ts';
import { enabledRules, judge, sortFindings } from './judge.ts';
import type { BaselineEntry } from './policy/baseline.ts';
import { matchesAny } from './policy/globs.ts';
import type { Lock, Policy } from './policy/policy.ts';
import { ruleSettingFor } from './policy/settings.ts';
import type { Grammars } from './readers/syntax.ts';
import { RULES } from './rules/index.ts';
import { settle } from './settle.ts';
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

type ReadBy = Pick<CheckOptions, 'policy' | 'policyPath' | 'as' | 'onProgress'>;

/** How files are read for a check by this policy. */
export function readingBy({ policy, policyPath, as, onProgress }: ReadBy): CollectOptions {
  return {
    major: policy.major,
    ignored: (path) => matchesAny(policy.ignore, policyPath(path)),
    as,
    ...(onProgress === undefined ? {} : { onProgress }),
  };
}

/** How they are read for locked rules, which look at what the organisation does not ignore; null where that is the same. */
export function lockedReadingBy({ policy, policyPath, as }: ReadBy): CollectOptions | null {
  const { lock } = policy;
  if (lock === null) return null;
  const isSame = lock.prefix === '' && JSON.stringify(lock.policy.ignore) === JSON.stringify(policy.ignore);
  if (isSame) return null;
  const ignored = (path: string): boolean => matchesAny(lock.policy.ignore, lock.prefix + policyPath(path));
  return { major: policy.major, ignored, as };
}

export type JudgedBy = Omit<CheckOptions, 'grammars'> & {
  /** What locked rules look at: read as `lockedReadingBy` says, where it says so. */
  readonly locked?: Collection;
};

/** The rest of the walk, for what was read as `readingBy` says. */
export function checkCollection(collection: Collection, options: JudgedBy): CheckResult {
  const { policy, policyPath } = options;
  const { lock } = policy;
  const model = modelOf(collection, policy, options);
  const open = lock === null ? RULES : RULES.filter(({ id }) => !lock.rules.has(id));
  const more = options.locked ?? collection;
  const held = lock === null ? [] : lockedFindings(more, lock, options);
  const all = sortFindings([...judge(model, policy, open, policyPath), ...held]);
  const { findings: settled, suppressed, idle } = settle(all, collection, options);

  const proving = { model, policy, policyPath, texts: collection.texts, readers: collection.readers };
  const findings = proveFixes(settled, proving, options.as === null ? (options.fixes ?? SOME_FIXES) : 0);
  const count = (severity: Finding['severity']): number => findings.filter((f) => f.severity === severity).length;
  const [error, warning, note] = SEVERITIES.map(count);
  return {
    report: {
      tool: { name: 'pgmoat', version: VERSION },
      policy: { sources: policy.sources, ...(lock === null ? {} : { locked: [...lock.rules].sort() }) },
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
    // With the files that only locked rules look at: their lines are shown, and their passwords masked.
    collection: more,
    model,
    idle,
  };
}

/** Servers and clients of what was read, with addresses and roles as a policy describes them. */
function modelOf(
  { facts }: Collection,
  { zones, memberships }: Pick<Policy, 'zones' | 'memberships'>,
  { policy, policyPath, today }: Pick<CheckOptions, 'policy' | 'policyPath' | 'today'>,
): Model {
  return {
    ...buildModel(facts, { major: policy.major, zones }),
    memberships,
    today,
    expectations: policy.expectations.map(({ server, ...expectation }) => {
      const globs = server === null ? null : [server];
      const prefix = expectation.origin === null ? (policy.lock?.prefix ?? '') : '';
      return { ...expectation, covers: (file) => globs === null || matchesAny(globs, prefix + policyPath(file)) };
    }),
  };
}

/** The findings of locked rules: of all files that the organisation's policy does not ignore, by its zones and memberships. */
function lockedFindings(collection: Collection, lock: Lock, options: JudgedBy): Finding[] {
  const { policy, policyPath } = options;
  const rules = RULES.filter(({ id }) => lock.rules.has(id));
  return judge(modelOf(collection, lock.policy, options), policy, rules, policyPath).filter(({ rule, file }) => {
    // The organisation leaves the rule off there: it is the repository's, and so is what it ignores.
    const isOwn = ruleSettingFor(lock.policy, rule, lock.prefix + policyPath(file)).severity === 'off';
    return !isOwn || !matchesAny(policy.ignore, policyPath(file));
  });
}
