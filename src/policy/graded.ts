import { SEVERITIES, type Severity } from '../findings.ts';

/** A rule's severity in a policy. */
export type Graded = Severity | 'off';

/** How mild a severity is: `off` ranks after the mildest. */
export function rank(severity: Graded): number {
  return severity === 'off' ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}

/** `an error`, `a note`, `off`: what a rule is. */
export function words(severity: Graded): string {
  if (severity === 'off') return 'off';
  return severity === 'error' ? 'an error' : `a ${severity}`;
}
