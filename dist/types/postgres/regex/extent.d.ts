import type { Branches } from './syntax.ts';
/** Whether an expression, its repetitions written out, is longer than a server compiles. */
export declare function isTooComplex(branches: Branches): boolean;
