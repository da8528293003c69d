import type { EnvironmentValue, Origin, SettingValue, WorkloadFact } from '../facts.ts';
import type { PgMajor } from '../postgres/versions.ts';
import type { EffectiveSetting, ServerHbaRecord } from './model.ts';
interface Method {
    readonly method: string;
    /** The variable that chose it; null for the image's own choice. */
    readonly variable: EnvironmentValue | null;
}
/**
 * The HBA records of a container that no file of the repository states: initdb's and the image's entry point's. null where the
 * entry point is not known, or refuses to start.
 */
export declare function impliedRecords(workload: WorkloadFact, settings: ReadonlyMap<string, EffectiveSetting>, major: PgMajor): readonly ServerHbaRecord[] | null;
/** The value goes into the file verbatim: what follows a line end in it is records of its own. */
export declare function recordsOf(workload: WorkloadFact, columns: string, method: Method, major: PgMajor): ServerHbaRecord[];
/** Stand for the records before one that a script adds to a file: they may say anything of anybody. */
export declare function unknownRecords(origin: Origin, major: PgMajor): readonly ServerHbaRecord[];
/**
 * The password_encryption that initdb writes into its postgresql.conf because of the methods it is given (initdb.c,
 * setup_config); null where it leaves the version's default.
 */
export declare function initdbPasswordEncryption(workload: WorkloadFact, major: PgMajor): SettingValue | null;
export {};
