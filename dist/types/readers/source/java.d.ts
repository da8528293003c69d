import type { SourceRule } from '../statements/rule.ts';
/** Drivers and pools of Java and Kotlin. */
export declare const JVM: readonly SourceRule[];
