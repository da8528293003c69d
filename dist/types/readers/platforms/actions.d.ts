import type { Fact } from '../../facts.ts';
import type { NamedText } from '../frameworks/key-sets.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeEntry, TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
/** Variables by name: those of a narrower place win. */
export type Environment = ReadonlyMap<string, NamedText>;
/**
 * Workflows of GitHub Actions: each step's environment is that of its workflow, its job and its own, the narrowest winning; what
 * it runs is a script. Service containers of PostgreSQL are servers of the run alone.
 */
export declare const actionsFacts: PlatformReader;
/** Connections of one environment. */
export declare function connectionsOf(environment: Environment, { path, context }: PlatformFile): readonly Fact[];
/** Variables of a map over those of the places around it. */
export declare function environmentOf(node: TreeNode | undefined, around: Environment, file: PlatformFile): Environment;
/** A variable with its value, and where both stand. */
export declare function variableOf(name: string, { key, value }: {
    readonly key: TreeScalar;
    readonly value: TreeScalar;
}, { text, source, index }: PlatformFile): NamedText;
/** The script of a block or of a line; `strings` where nobody else looks for connection strings in it. */
export declare function runFacts(run: TreeScalar, environment: Environment, file: PlatformFile, strings?: boolean): Iterable<Fact>;
/** A container that runs beside a job: `services` of GitHub's and GitLab's, and others alike. */
export declare function serviceFacts(job: string, service: string, { key, value }: TreeEntry, file: PlatformFile): Iterable<Fact>;
