import type { SettingValue } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import type { ParsedSetting } from './values.ts';

/** Why a value does not go with those that came before it: the server's message, and its DETAIL. */
interface CrossRefusal {
  readonly message: string;
  readonly more?: string;
}

/** MAX_BACKENDS, which these add up to at most, with one for the autovacuum launcher: their defaults. From 18 on at start only. */
const BACKENDS: Readonly<Record<string, number>> = {
  autovacuum_max_workers: 3,
  max_connections: 100,
  max_wal_senders: 10,
  max_worker_processes: 8,
};
const MAX_BACKENDS = 0x3ffff;

const STAGES: readonly string[] = ['log_parser_stats', 'log_planner_stats', 'log_executor_stats'];
const TARGETS: readonly string[] = [
  'recovery_target',
  'recovery_target_lsn',
  'recovery_target_name',
  'recovery_target_time',
  'recovery_target_xid',
];

/**
 * Checks of values against each other, which the server does while it applies one after the other (check_max_connections,
 * check_stage_log_stats, check_log_stats, error_multiple_recovery_targets). Call it for each value in the order of the
 * configuration: the same comes back, or its refusal; a value that is refused is not counted. A second recovery target is an
 * error that ends the start: of a third one the server says nothing.
 */
export function crossChecks(major: PgMajor): (name: string, parsed: ParsedSetting) => ParsedSetting {
  const backends = new Map(Object.entries(BACKENDS));
  const on = new Set<string>();
  let target: string | null = null;
  let ended = false;

  function checkBackends(name: string, value: number): CrossRefusal | null {
    let sum = 1 + value;
    for (const [other, number] of backends) if (other !== name) sum += number;
    if (major < 18 && sum > MAX_BACKENDS) return { message: `invalid value for parameter "${name}": ${value}` };
    backends.set(name, value);
    return null;
  }
  function checkStatistics(name: string, value: boolean): CrossRefusal | null {
    const message = `invalid value for parameter "${name}": 1`;
    if (!value) on.delete(name);
    else if (STAGES.includes(name)) {
      if (on.has('log_statement_stats')) {
        return { message, more: 'Cannot enable parameter when "log_statement_stats" is true.' };
      }
    } else if (STAGES.some((stage) => on.has(stage))) {
      const stages = '"log_parser_stats", "log_planner_stats", or "log_executor_stats"';
      return { message, more: `Cannot enable "log_statement_stats" when ${stages} is true.` };
    }
    if (value) on.add(name);
    return null;
  }
  function checkTarget(name: string, value: string): CrossRefusal | null {
    if (ended) return null;
    if (target !== null && target !== name) {
      ended = true;
      const names = TARGETS.map((one) => (major >= 17 ? `"${one}"` : one)).join(', ');
      return { message: 'multiple recovery targets specified', more: `At most one of ${names} may be set.` };
    }
    target = value === '' ? null : name;
    return null;
  }

  function refusalOf(name: string, value: SettingValue): CrossRefusal | null {
    if (value.type === 'integer' && backends.has(name)) return checkBackends(name, value.value);
    if (value.type === 'bool' && (name === 'log_statement_stats' || STAGES.includes(name))) {
      return checkStatistics(name, value.value);
    }
    return value.type === 'string' && TARGETS.includes(name) ? checkTarget(name, value.value) : null;
  }

  return (name, parsed) => {
    const refusal = parsed.ok ? refusalOf(name, parsed.value) : null;
    if (refusal === null) return parsed;
    const { message: error, more } = refusal;
    return more === undefined ? { ok: false, error } : { ok: false, error, hint: more };
  };
}
