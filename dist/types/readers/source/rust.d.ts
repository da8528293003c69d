import type { SourceRule } from './rule.ts';
/** Drivers and ORMs of Rust. */
export declare const RUST: readonly SourceRule[];
