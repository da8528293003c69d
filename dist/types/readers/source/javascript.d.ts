import type { SourceRule } from '../statements/rule.ts';
/** Drivers and ORMs of JavaScript and TypeScript. */
export declare const JAVASCRIPT: readonly SourceRule[];
