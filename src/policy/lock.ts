import type { PolicyDocument } from './document.ts';
import { PolicyError, type PolicyErrorPlace } from './errors.ts';
import { type Graded, rank, words } from './graded.ts';
import { layOver } from './merge.ts';
import type { Lock, Policy, RefusedSetting } from './policy.ts';
import type { RawPolicy, RawRuleSetting, RawRules } from './raw.ts';
import { keyPath } from './validate.ts';

/** A rule that a policy locks. */
export interface LockedRule {
  readonly rule: string;
  /** Where it is named; null where `all` means it. */
  readonly place: PolicyErrorPlace | null;
}

/** The rules that one file locks. */
export function lockedRules(document: PolicyDocument, { lock = [] }: RawPolicy, all: readonly string[]): LockedRule[] {
  if (lock === 'all') return all.map((rule) => ({ rule, place: null }));
  return lock.map((rule, index) => {
    const path = ['lock', String(index)];
    const { line, column } = document.positionOf(path, 'value');
    return { rule, place: { file: document.file, line, column, key: keyPath(path) } };
  });
}

/** Throws PolicyError for a lock in a policy that a change of the repository could take it out of again. */
export function refuseLock(document: PolicyDocument, { lock }: RawPolicy): void {
  if (lock === undefined) return;
  const { line, column } = document.positionOf(['lock'], 'key');
  throw new PolicyError(
    { file: document.file, line, column, key: 'lock' },
    {
      problem:
        "a repository's own policy cannot lock rules, since whoever changes it could take the lock away; only the file of --organisation-policy can",
    },
  );
}

/**
 * The set of locked rules: of all where `all` are, those that the policy has on somewhere. Throws PolicyError for one that is
 * named and off everywhere: its lock would hold nothing.
 */
export function checkedLocks(locks: readonly LockedRule[], policy: Policy): ReadonlySet<string> {
  const isOn = (rule: string): boolean => severitiesOf(policy, rule).some((severity) => severity !== 'off');
  for (const { rule, place } of locks) {
    if (place === null || isOn(rule)) continue;
    throw new PolicyError(place, { problem: `${rule} is off in this policy, so there is nothing to lock; turn it on` });
  }
  return new Set(locks.map(({ rule }) => rule).filter(isOn));
}

const OWNERS = 'Take this out, or have the owners of that policy decide.';

/** What one file of a repository's policy says of locked rules, and does not get. */
export function refusedSettings(document: PolicyDocument, raw: RawPolicy, lock: Lock): RefusedSetting[] {
  const refused = (path: readonly string[], rules: RawRules, least: (rule: string) => Graded): RefusedSetting[] =>
    Object.entries(rules)
      .filter(([rule]) => lock.rules.has(rule))
      .flatMap(([rule, setting]) => {
        const said = refusal(rule, setting, least(rule), lock.policy);
        if (said === null) return [];
        const place = document.positionOf([...path, rule], 'key');
        const subject = `locked ${keyPath([...path, rule])} ${JSON.stringify(setting)}`;
        return [{ severity: 'warning', message: said, origin: { file: document.file, ...place }, subject } as const];
      });
  const waived = (raw.waivers ?? []).flatMap(({ rule, path }, index): RefusedSetting[] => {
    if (!lock.rules.has(rule)) return [];
    const place = document.positionOf(['waivers', String(index)], 'value');
    const message = `The organisation's policy locks ${rule}, so this waiver does nothing. ${OWNERS}`;
    const origin = { file: document.file, ...place };
    return [{ severity: 'warning', message, origin, subject: `locked waiver ${rule} ${path}` }];
  });
  return [
    ...waived,
    ...refused(['rules'], raw.rules ?? {}, (rule) => lock.policy.rules.get(rule)?.severity ?? 'off'),
    ...(raw.overrides ?? []).flatMap(({ rules }, index) =>
      refused(['overrides', String(index), 'rules'], rules, (rule) => mildest(severitiesOf(lock.policy, rule))),
    ),
  ];
}

/** Why a setting does not get what it asks for; null where it asks for as much as is locked, or more. */
function refusal(rule: string, setting: RawRuleSetting, least: Graded, organisation: Policy): string | null {
  const [severity, options] = typeof setting === 'string' ? [setting] : setting;
  if (rank(severity) > rank(least)) {
    return `${rule} is ${words(severity)} here, and the organisation's policy locks it, so it stays ${words(least)}. ${OWNERS}`;
  }
  const locked = organisation.rules.get(rule);
  if (options === undefined || locked === undefined || locked.severity === 'off') return null;
  if (JSON.stringify(layOver(locked.options, options)) === JSON.stringify(locked.options)) return null;
  return `${rule} has options here, and the organisation's policy locks the rule, so they do nothing. ${OWNERS}`;
}

/** Every severity that a policy gives a rule somewhere. */
function severitiesOf({ rules, overrides }: Policy, rule: string): Graded[] {
  const changed = overrides.flatMap((override) => override.rules.get(rule)?.severity ?? []);
  return [rules.get(rule)?.severity ?? 'off', ...changed];
}

function mildest(severities: readonly Graded[]): Graded {
  return severities.reduce((one, other) => (rank(other) > rank(one) ? other : one));
}
