import type { SettingValue } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
/** A check hook's refusal: its own message instead of `invalid value for parameter`, its DETAIL and HINT, joined. */
export interface Refusal {
    readonly kind: 'refusal';
    readonly message?: string;
    readonly more?: string;
}
/**
 * The server's check hooks, as far as the value alone decides: not those that ask the operating system (locales, stack
 * limit), the catalogs or the build. Returns the value, as the hook may change it, or the refusal.
 */
export declare function checkValue(name: string, value: SettingValue, major: PgMajor): SettingValue | Refusal;
