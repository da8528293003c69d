import type { SourceRule } from './rule.ts';
/** Drivers and pools of Java and Kotlin. */
export declare const JVM: readonly SourceRule[];
