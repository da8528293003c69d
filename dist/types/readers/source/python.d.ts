import type { SourceRule } from '../statements/rule.ts';
/** Drivers, ORMs and frameworks of Python. */
export declare const PYTHON: readonly SourceRule[];
