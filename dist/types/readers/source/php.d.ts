import type { SourceRule } from './rule.ts';
/** Drivers and frameworks of PHP. */
export declare const PHP: readonly SourceRule[];
