import type { SourceRule } from './rule.ts';
/** Drivers and ORMs of Go. */
export declare const GO: readonly SourceRule[];
