import type { PolicyDocument } from './document.ts';
import { type PolicyErrorPlace } from './errors.ts';
import type { Lock, Policy, RefusedSetting } from './policy.ts';
import type { RawPolicy } from './raw.ts';
/** A rule that a policy locks. */
export interface LockedRule {
    readonly rule: string;
    /** Where it is named; null where `all` means it. */
    readonly place: PolicyErrorPlace | null;
}
/** The rules that one file locks. */
export declare function lockedRules(document: PolicyDocument, { lock }: RawPolicy, all: readonly string[]): LockedRule[];
/** Throws PolicyError for a lock in a policy that a change of the repository could take it out of again. */
export declare function refuseLock(document: PolicyDocument, { lock }: RawPolicy): void;
/**
 * The set of locked rules: of all where `all` are, those that the policy has on somewhere. Throws PolicyError for one that is
 * named and off everywhere: its lock would hold nothing.
 */
export declare function checkedLocks(locks: readonly LockedRule[], policy: Policy): ReadonlySet<string>;
/** What one file of a repository's policy says of locked rules, and does not get. */
export declare function refusedSettings(document: PolicyDocument, raw: RawPolicy, lock: Lock): RefusedSetting[];
