import type { SourceRule } from './rule.ts';
/** Drivers and ORMs of Ruby. */
export declare const RUBY: readonly SourceRule[];
