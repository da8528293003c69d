import type { SourceRule } from '../statements/rule.ts';
/** Drivers and ORMs of Ruby. */
export declare const RUBY: readonly SourceRule[];
