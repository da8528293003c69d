import type { TextValue } from '../text-value.ts';
/** A value of TOML; `start` and `end` are offsets of what it is, without quotes. */
export type TomlValue = TextValue | {
    readonly type: 'table';
    readonly entries: readonly TomlEntry[];
} | {
    readonly type: 'list';
    readonly items: readonly TomlValue[];
};
export interface TomlEntry {
    /** Parts of a dotted key. */
    readonly key: readonly string[];
    readonly start: number;
    readonly end: number;
    readonly value: TomlValue;
}
/** A table with the entries that stand below its header; the one before all headers has no path. */
export interface TomlTable {
    readonly path: readonly string[];
    readonly entries: readonly TomlEntry[];
}
/**
 * The tables of a TOML text (https://toml.io/en/v1.0.0) with where their keys and values stand. One pass; a line that is none of
 * TOML's is passed over.
 */
export declare function tomlTables(text: string): readonly TomlTable[];
