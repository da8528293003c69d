import type { SourceRule } from '../statements/rule.ts';
/** Drivers and frameworks of PHP. */
export declare const PHP: readonly SourceRule[];
