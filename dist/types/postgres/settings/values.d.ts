import type { SettingValue } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { type Parameter } from './parameters.ts';
/** A value the server takes, or what it says of one that it refuses: message, and the DETAIL or HINT where it gives one. */
export type ParsedSetting = {
    readonly ok: true;
    readonly value: SettingValue;
} | {
    readonly ok: false;
    readonly error: string;
    readonly hint?: string;
};
/**
 * A parameter's value from its text, as the server of that major reads it at start (parse_and_validate_value in guc.c and the
 * check hooks that need nothing but the value). Numbers are in the parameter's base unit. `written` is the name as the
 * user spelt it: messages before 18 repeat it, later ones have the parameter's own.
 */
export declare function parseSetting(parameter: Parameter, text: string, major: PgMajor, written?: string): ParsedSetting;
/** The value of a parameter that nobody set; null for one that does not exist or is computed at start. */
export declare function defaultValueOf(name: string, major: PgMajor): SettingValue | null;
