import type { SourceRule } from '../statements/rule.ts';
/** Drivers and ORMs of Rust. */
export declare const RUST: readonly SourceRule[];
