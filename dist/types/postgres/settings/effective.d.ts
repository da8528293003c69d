import type { SettingFact, SettingValue } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
/** The value of a parameter that is finally in force, and the assignment that put it there (see deployment/model.ts). */
export interface AssignedSetting {
    readonly name: string;
    readonly value: SettingValue;
    readonly fact: SettingFact | null;
}
/**
 * Of every assignment that concerns one server, those in force, by lower-case name (obsolete spellings under the name they
 * stand for): the command line before postgresql.auto.conf before postgresql.conf, within each the last that is accepted.
 * Facts of one source may come in any order of lines: they are put in the order in which the server reads them.
 */
export declare function effectiveSettings(facts: readonly SettingFact[], major: PgMajor): ReadonlyMap<string, AssignedSetting>;
/** By byte, as include_dir sorts. */
export declare function compareFiles(a: string, b: string): number;
/**
 * The value in force of a parameter, or the version's default; `unknown` where the default is computed at start or there is no
 * such parameter. `settings` has lower-case names.
 */
export declare function settingOf(settings: ReadonlyMap<string, {
    readonly value: SettingValue;
}>, name: string, major: PgMajor): SettingValue;
