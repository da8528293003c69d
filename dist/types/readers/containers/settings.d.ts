import type { SettingFact } from '../../facts.ts';
import type { PgMajor } from '../../postgres/versions.ts';
import { type Located } from './located.ts';
import type { Variable } from './variables.ts';
/** What a setting of a workload belongs to. */
export interface SettingMeta {
    readonly workload: string;
    readonly major: PgMajor;
}
/**
 * The parameters that a server's command line sets, with the server's own errors. Of several assignments of one name the last
 * is applied. `shell` says that a shell reads the words once more, so that `$` in a value is filled in there.
 */
export declare function commandLineSettings(words: readonly Located[], meta: SettingMeta): SettingFact[];
/** Settings that a bitnami server's environment states, its extra flags (a command line) among them. */
export declare function bitnamiSettings(variables: ReadonlyMap<string, Variable>, meta: SettingMeta): SettingFact[];
/** Parameters of a map that a platform writes into the server's configuration file. */
export declare function fileSettings(parameters: readonly {
    readonly name: Located;
    readonly value: Located;
}[], meta: SettingMeta): SettingFact[];
/** The same for a file of which nothing else is known: what it holds besides, the server's default or another tool may say. */
export declare function partialSettings(parameters: Parameters<typeof fileSettings>[0], root: string, major: SettingMeta['major']): SettingFact[];
