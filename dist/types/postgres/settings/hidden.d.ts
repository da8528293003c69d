import type { PgMajor } from '../versions.ts';
/** What a server takes although `pg_settings` does not show it. Rows as in the generated table (see parameters.ts). */
export interface HiddenParameter {
    readonly name: string;
    readonly row: readonly (string | number)[];
}
/**
 * Parameters that the view leaves out (GUC_NO_SHOW_ALL, guc.c / guc_tables.c), the same in all known majors. Of the last two,
 * one came with minor releases of every major and one with the packages of Debian, on which the official images stand: a
 * server may or may not know them, so they are never called unknown. (restrict_nonsystem_relation_kind came with a minor
 * release, too; the generated table has it.)
 */
export declare const HIDDEN_PARAMETERS: readonly HiddenParameter[];
/** Old spellings that the server maps to a parameter of another name (map_old_guc_names in guc.c / guc_tables.c). */
export declare function obsoleteName(name: string, major: PgMajor): string | null;
/** The values of an enum, those of libraries among the ones that the table has. Before 15 wal_compression is no enum. */
export declare function shownValues(name: string, values: readonly string[]): readonly string[];
/** Spellings (lower case) that an enum takes beyond the shown ones, with the value that the server then shows. */
export declare function hiddenSpellings(name: string, values: readonly string[], major: PgMajor): ReadonlyMap<string, string>;
