import type { SettingValue } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
/**
 * The server's check hooks, as far as the value alone decides: not those that ask the operating system (locales, time zones,
 * stack limit), the catalogs or the build. Returns the value, as the hook may change it, or the DETAIL of the refusal.
 */
export declare function checkValue(name: string, value: SettingValue, major: PgMajor): SettingValue | string;
/**
 * A comma-separated list of identifiers (SplitIdentifierString of varlena.c): words without blanks, lower-cased, or anything in
 * double quotes, a quote in it doubled. Empty words and a comma at the end are errors; an empty text is an empty list.
 */
export declare function splitIdentifiers(text: string): readonly string[] | null;
