import { type CheckOptions, type CheckResult } from './check-collection.ts';
import type { Tree } from './tree.ts';
/** The whole walk: files to facts, facts to servers and clients, these to findings, and what the policy makes of them. */
export declare function check(tree: Tree, options: CheckOptions): CheckResult;
