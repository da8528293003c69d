import type { SourceRule } from '../statements/rule.ts';
/** Drivers and ORMs of Go. */
export declare const GO: readonly SourceRule[];
