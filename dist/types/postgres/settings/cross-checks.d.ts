import type { PgMajor } from '../versions.ts';
import type { ParsedSetting } from './values.ts';
/**
 * Checks of values against each other, which the server does while it applies one after the other (check_max_connections,
 * check_stage_log_stats, check_log_stats, error_multiple_recovery_targets). Call it for each value in the order of the
 * configuration: the same comes back, or its refusal; a value that is refused is not counted. A second recovery target is an
 * error that ends the start: of a third one the server says nothing.
 */
export declare function crossChecks(major: PgMajor): (name: string, parsed: ParsedSetting) => ParsedSetting;
