import {
  type CheckOptions,
  type CheckResult,
  checkCollection,
  lockedReadingBy,
  readingBy,
} from './check-collection.ts';
import { collect } from './collect.ts';
import type { Tree } from './tree.ts';

/** The whole walk: files to facts, facts to servers and clients, these to findings, and what the policy makes of them. */
export function check(tree: Tree, options: CheckOptions): CheckResult {
  const grammars = options.grammars === undefined ? {} : { grammars: options.grammars };
  const own = collect(tree, { ...readingBy(options), ...grammars });
  const more = lockedReadingBy(options);
  const locked = more === null ? {} : { locked: collect(tree, { ...more, ...grammars }) };
  return checkCollection(own, { ...options, ...locked });
}
