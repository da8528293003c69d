import type { Policy } from './policy.ts';
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
    /** The policy's file, or the name of a pack to use as the policy. */
    readonly policy: {
        readonly path: string;
        readonly text: string;
    } | {
        readonly pack: string;
    };
    /** Resolves a path of `extends` against the directory of the file that names it; keeps within the repository. */
    follow(from: string, target: string): FollowedPolicy;
    /** In place of the compiled validator, for other rules than the registered ones. */
    readonly validate?: PolicyValidator;
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
 * A policy without the key `extends` builds on `recommended`. Throws PolicyError, with file, line and column, for anything
 * that is not a valid policy.
 */
export declare function loadPolicy(options: LoadOptions): Promise<Policy>;
