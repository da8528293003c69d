import { type Severity } from '../findings.ts';
/** A rule's severity in a policy. */
export type Graded = Severity | 'off';
/** How mild a severity is: `off` ranks after the mildest. */
export declare function rank(severity: Graded): number;
/** `an error`, `a note`, `off`: what a rule is. */
export declare function words(severity: Graded): string;
