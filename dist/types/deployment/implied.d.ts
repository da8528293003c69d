import type { SettingValue, WorkloadFact } from '../facts.ts';
import type { PgMajor } from '../postgres/versions.ts';
import type { EffectiveSetting, ServerHbaRecord } from './model.ts';
/**
 * The HBA records of a container that no file of the repository states: initdb's and the image's entry point's. null where the
 * entry point is not known, or refuses to start.
 */
export declare function impliedRecords(workload: WorkloadFact, settings: ReadonlyMap<string, EffectiveSetting>, major: PgMajor): readonly ServerHbaRecord[] | null;
/**
 * The password_encryption that initdb writes into its postgresql.conf because of the methods it is given (initdb.c,
 * setup_config); null where it leaves the version's default.
 */
export declare function initdbPasswordEncryption(workload: WorkloadFact, major: PgMajor): SettingValue | null;
