import { type Layer } from './merge.ts';
import type { Lock, Policy } from './policy.ts';
import type { DescribedRule } from './schema.ts';
import type { PolicyValidator } from './validate.ts';
/** Where a repository's policy is looked for, in each directory, first found first taken. */
export declare const POLICY_CANDIDATES: readonly ['pgmoat.yaml', 'pgmoat.yml', 'pgmoat.json', 'package.json'];
/** What came of following a path in `extends`. `path` names the file in messages and is the base of its own `extends`. */
export type FollowedPolicy = {
    readonly status: 'read';
    readonly path: string;
    readonly text: string;
} | {
    readonly status: 'missing' | 'outside-root' | 'unreadable' | 'directory' | 'not-a-file' | 'binary' | 'too-large';
};
export interface LoadOptions {
    readonly rules: readonly DescribedRule[];
    /** The policy's file, the name of a pack to use as the policy, or null where the repository has none. */
    readonly policy: {
        readonly path: string;
        readonly text: string;
    } | {
        readonly pack: string;
    } | null;
    /** What the policy builds on in place of `recommended`, and cannot leave out. */
    readonly organisation?: Organisation;
    /** Resolves a path of `extends` against the directory of the file that names it; keeps within the repository. */
    follow(from: string, target: string): FollowedPolicy;
    /** In place of the compiled validator, for other rules than the registered ones. */
    readonly validate?: PolicyValidator;
}
/** The policy of an organisation, loaded: `pgmoat check --organisation-policy FILE`. */
export interface Organisation {
    readonly layers: readonly Layer[];
    /** What it locks, which may be nothing. */
    readonly lock: Lock;
}
/** The names of the packs, sorted. */
export declare function packNames(): string[];
/**
 * Whether a candidate holds a policy: package.json does only with a key `pgmoat`. One that is no JSON but has the word may
 * hold one: to read it tells what is wrong with it.
 */
export declare function holdsPolicy(path: string, text: string): boolean;
/**
 * The policy of a file or pack, its `extends` followed: packs are part of the program, files come through `follow`.
 * A policy without the key `extends` builds on `recommended`, each on the organisation's where there is one. Throws PolicyError,
 * with file, line and column, for anything that is not a valid policy.
 */
export declare function loadPolicy(options: LoadOptions): Promise<Policy>;
/** What a repository's policy is loaded on: the organisation's, from a file that no change of the repository reaches. */
export interface OrganisationOptions extends Pick<LoadOptions, 'rules' | 'follow' | 'validate'> {
    readonly policy: {
        readonly path: string;
        readonly text: string;
    };
}
/** The policy of an organisation and what it locks. Throws PolicyError. */
export declare function loadOrganisation(options: OrganisationOptions): Promise<Organisation>;
