import { SEVERITIES, type Severity } from '../findings.ts';
import { matchesAny } from './globs.ts';
import { layOver } from './merge.ts';
import type { Policy, RuleSetting } from './policy.ts';

const OFF: RuleSetting = { severity: 'off', options: {} };

/**
 * What the policy says of a rule for one file: the rule's setting with every override that means the file, in order. Of a
 * locked rule it is what the organisation's policy says, with the severity of the repository's where that is higher.
 */
export function ruleSettingFor(policy: Policy, ruleId: string, path: string): RuleSetting {
  const own = unlockedSetting(policy, ruleId, path);
  const { lock } = policy;
  if (lock === null || !lock.rules.has(ruleId)) return own;
  const locked = unlockedSetting(lock.policy, ruleId, lock.prefix + path);
  if (locked.severity === 'off') return own;
  // What the repository only inherits, it does not ask for.
  const isInherited = own.severity === unlockedSetting(lock.policy, ruleId, path).severity;
  return isInherited ? locked : { ...locked, severity: stricter(locked.severity, own.severity) };
}

function stricter(one: Severity, other: Severity | 'off'): Severity {
  return other !== 'off' && SEVERITIES.indexOf(other) < SEVERITIES.indexOf(one) ? other : one;
}

function unlockedSetting(policy: Policy, ruleId: string, path: string): RuleSetting {
  let setting = policy.rules.get(ruleId) ?? OFF;
  for (const override of policy.overrides) {
    const change = override.rules.get(ruleId);
    if (change === undefined || !matchesAny(override.files, path)) continue;
    setting = {
      severity: change.severity ?? setting.severity,
      options: change.options === undefined ? setting.options : layOver(setting.options, change.options),
    };
  }
  return setting;
}

/**
 * The severity of a finding. A rule gives its worst findings its own severity and milder ones to the rest; the policy's
 * severity takes the place of the rule's, and nothing is made worse than the rule found it.
 */
export function gradedSeverity(
  ruleSeverity: Severity,
  configured: Severity | 'off',
  violationSeverity: Severity,
): Severity | 'off' {
  if (configured === 'off' || violationSeverity === ruleSeverity) return configured;
  return SEVERITIES.indexOf(configured) > SEVERITIES.indexOf(violationSeverity) ? configured : violationSeverity;
}
