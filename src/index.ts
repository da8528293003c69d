/**
 * pgmoat as a library: the functions behind the command line, from values to values. `memoryTree` makes a tree of texts;
 * `check` holds it against a policy, and so does `checkCollection` with what a `Collector` has read of `OpenedFiles` by `READERS`:
 * that tells which parsers its program text needs, and takes them from `loadGrammars`.
 */
export { check } from './check.ts';
export { type CheckOptions, type CheckResult, checkCollection, readingBy } from './check-collection.ts';
export { collect } from './collect.ts';
export { type Collection, type CollectOptions, Collector } from './collector.ts';
export type { Client, Model, Server, Zone } from './deployment/model.ts';
export type * from './facts.ts';
export { loadGrammars } from './files/grammars.ts';
export type * from './findings.ts';
export { maskedLines } from './masking.ts';
export { OpenedFiles, type OpenOptions } from './opened-files.ts';
export { PolicyError } from './policy/errors.ts';
export { type FollowedPolicy, type LoadOptions, loadPolicy, packNames } from './policy/load.ts';
export type { Policy } from './policy/policy.ts';
export { MAJORS, type PgMajor } from './postgres/versions.ts';
export { READERS } from './readers/index.ts';
export type { FileKind, Reader, Readers } from './readers/reader.ts';
export type { Grammar, Grammars } from './readers/syntax.ts';
export { REPORTS, type Report, type ReportFormat, type ReportOptions } from './reports/index.ts';
export { RULES } from './rules/index.ts';
export type { Example, Rule, Violation } from './rules/rule.ts';
export { memoryTree, type Tree, type TreeRead } from './tree.ts';
export { VERSION } from './version.ts';
