import type { SettingValue } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
/** Why a value does not go with those that came before it: the server's message, and its DETAIL. */
export interface CrossRefusal {
    readonly message: string;
    readonly more?: string;
}
/**
 * Checks of values against each other, which the server does while it applies one after the other (check_max_connections,
 * check_stage_log_stats, check_log_stats, error_multiple_recovery_targets). Call it for each accepted value in the order
 * of the configuration; a value it refuses is not counted.
 */
export declare function crossChecks(major: PgMajor): (name: string, value: SettingValue) => CrossRefusal | null;
