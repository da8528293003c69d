import type { SourceRule } from '../statements/rule.ts';
/** Npgsql, and what is built on it. */
export declare const CSHARP: readonly SourceRule[];
