/** When a parameter went, and the parameter that took its place. `removedIn` is a major, with two parts before 10 (9.5). */
export interface Removal {
  readonly removedIn: number;
  readonly replacement?: string;
}

/**
 * Parameters that a server once had and that the known majors lack from the start (release notes, section Migration).
 * What went between two known majors is in the generated table; only its replacement stands here.
 */
const REMOVED: Readonly<Record<string, readonly [removedIn: number, replacement?: string]>> = {
  add_missing_from: [9.0],
  australian_timezones: [8.2, 'timezone_abbreviations'],
  bgwriter_all_maxpages: [8.3],
  bgwriter_all_percent: [8.3],
  bgwriter_lru_percent: [8.3],
  checkpoint_segments: [9.5, 'max_wal_size'],
  custom_variable_classes: [9.2],
  explain_pretty_print: [8.4],
  krb_srvname: [9.4],
  log_pid: [8.0, 'log_line_prefix'],
  log_source_port: [8.0, 'log_line_prefix'],
  log_timestamp: [8.0, 'log_line_prefix'],
  max_expr_depth: [8.0, 'max_stack_depth'],
  max_fsm_pages: [8.4],
  max_fsm_relations: [8.4],
  min_parallel_relation_size: [10, 'min_parallel_table_scan_size'],
  preload_libraries: [8.2, 'shared_preload_libraries'],
  redirect_stderr: [8.3, 'logging_collector'],
  regex_flavor: [9.0],
  replacement_sort_tuples: [11],
  replication_timeout: [9.3, 'wal_sender_timeout'],
  silent_mode: [9.2],
  sql_inheritance: [10],
  standby_mode: [12],
  stats_block_level: [8.3, 'track_counts'],
  stats_command_string: [8.3, 'track_activities'],
  stats_reset_on_server_start: [8.3],
  stats_row_level: [8.3, 'track_counts'],
  stats_start_collector: [8.3, 'track_counts'],
  syslog: [8.0, 'log_destination'],
  tcpip_socket: [8.0, 'listen_addresses'],
  trigger_file: [12],
  unix_socket_directory: [9.3, 'unix_socket_directories'],
  virtual_host: [8.0, 'listen_addresses'],
  wal_keep_segments: [13, 'wal_keep_size'],
  wal_sender_delay: [9.2],
};

const REPLACED: Readonly<Record<string, string>> = {
  force_parallel_mode: 'debug_parallel_query',
  ssl_ecdh_curve: 'ssl_groups',
  vacuum_defer_cleanup_age: 'hot_standby_feedback',
};

/** The removal of a parameter (lower case) that the oldest known major no longer has; null for all others. */
export function removedLongAgo(name: string): Removal | null {
  const entry = Object.hasOwn(REMOVED, name) ? REMOVED[name] : undefined;
  if (entry === undefined) return null;
  const [removedIn, replacement] = entry;
  return replacement === undefined ? { removedIn } : { removedIn, replacement };
}

/** What to use instead of a parameter that went between two known majors. */
export function replacementOf(name: string): string | null {
  return Object.hasOwn(REPLACED, name) ? (REPLACED[name] ?? null) : null;
}
