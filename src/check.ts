import { type Collection, type CollectOptions, collect } from './collect.ts';
import { buildModel } from './deployment/deployment.ts';
import type { Model } from './deployment/model.ts';
import type { CheckReport, Finding, SuppressedFinding } from './findings.ts';
import { enabledRules, findingOf, judge, sortFindings } from './judge.ts';
import { applyBaseline, type Baseline } from './policy/baseline.ts';
import type { Policy } from './policy/policy.ts';
import { ruleSettingFor } from './policy/settings.ts';
import { applySuppressions, type SuppressionDirective, scanSuppressions } from './policy/suppressions.ts';
import { RULES } from './rules/index.ts';
import { policySuppression } from './rules/policy-suppression.ts';
import type { Tree } from './tree.ts';
import { VERSION } from './version.ts';

export interface CheckOptions {
  readonly policy: Policy;
  /** How the policy names a path of the tree: its patterns are relative to the directory it stands in. */
  readonly policyPath: (path: string) => string;
  /** `YYYY-MM-DD`, for the end of suppressions. */
  readonly today: string;
  readonly as: CollectOptions['as'];
  readonly baseline: Baseline | null;
  /** False counts what comments, waivers and the baseline would take out. */
  readonly suppress: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface CheckResult {
  readonly report: CheckReport;
  readonly collection: Collection;
  readonly model: Model;
}
