import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MAJORS
} from "./cli-chunk-HHVD5XYL.js";

// src/postgres/byte-text.ts
import { isUtf8 } from "node:buffer";
function textOf(bytes) {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  const pieces = [];
  let sound = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    pieces.push(bytes.toString("utf8", sound, at), escaped(bytes[at] ?? 0));
    at += 1;
    sound = at;
  }
  pieces.push(bytes.toString("utf8", sound));
  return pieces.join("");
}
function bytesOf(text) {
  if (!STRAY.test(text)) return Buffer.from(text);
  const pieces = text.split(STRAY);
  return Buffer.concat(
    pieces.map((piece, index) => index % 2 === 0 ? Buffer.from(piece) : Buffer.of(piece.charCodeAt(0) - 56320))
  );
}
function rejoined(text) {
  return STRAY.test(text) ? textOf(bytesOf(text)) : text;
}
function escaped(byte) {
  return String.fromCharCode(56320 + byte);
}
var STRAY = /([\udc80-\udcff])/u;
function sequenceLength(bytes, at) {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 128) return 1;
  const length = first < 194 ? 0 : first < 224 ? 2 : first < 240 ? 3 : first < 245 ? 4 : 0;
  if (length === 0) return 0;
  const least = first === 224 ? 160 : first === 240 ? 144 : 128;
  const most = first === 237 ? 159 : first === 244 ? 143 : 191;
  if (second < least || second > most) return 0;
  for (let next = 2; next < length; next += 1) if (((bytes[at + next] ?? 0) & 192) !== 128) return 0;
  return length;
}

// src/postgres/settings/hidden.ts
var HIDDEN_PARAMETERS = [
  { name: "default_with_oids", row: ["bU", "off"] },
  { name: "is_superuser", row: ["bI"] },
  { name: "role", row: ["sU", "none"] },
  { name: "seed", row: ["rU", "0", -1, 1] },
  { name: "session_authorization", row: ["sU", ""] },
  { name: "ssl_renegotiation_limit", row: ["iU", "0", 0, 0] },
  { name: "output_plugin_libraries", row: ["sS", ""] },
  { name: "extension_destdir", row: ["sS", ""] }
];
function obsoleteName(name, major) {
  switch (name) {
    case "sort_mem":
      return "work_mem";
    case "vacuum_mem":
      return "maintenance_work_mem";
    case "ssl_ecdh_curve":
      return major >= 18 ? "ssl_groups" : null;
    default:
      return null;
  }
}
var LIBRARY_VALUES = {
  default_toast_compression: ["pglz", "lz4"],
  io_method: ["sync", "worker", "io_uring"],
  wal_compression: ["pglz", "lz4", "zstd", "on", "off"]
};
var PLATFORM_VALUES = {
  dynamic_shared_memory_type: ["windows"],
  file_copy_method: ["clone"],
  recovery_init_sync_method: ["syncfs"],
  shared_memory_type: ["windows"],
  wal_sync_method: ["fsync_writethrough", "open_datasync", "open_sync", "fdatasync"]
};
function shownValues(name, values) {
  return LIBRARY_VALUES[name] ?? values;
}
var ON_OFF = /* @__PURE__ */ new Map([
  ["true", "on"],
  ["yes", "on"],
  ["1", "on"],
  ["false", "off"],
  ["no", "off"],
  ["0", "off"]
]);
var MD5_SPELLINGS = new Map(["on", "true", "yes", "1"].map((text) => [text, "md5"]));
var WAL_LEVELS = /* @__PURE__ */ new Map([
  ["archive", "replica"],
  ["hot_standby", "replica"]
]);
var MESSAGE_LEVELS = /* @__PURE__ */ new Map([["debug", "debug2"]]);
var CLIENT_MESSAGE_LEVELS = /* @__PURE__ */ new Map([
  ["debug", "debug2"],
  ["info", "info"]
]);
var COMPRESSIONS = new Map([
  ...[...ON_OFF].map(([text, value]) => [text, value === "on" ? "pglz" : value]),
  ["on", "pglz"]
]);
var NONE = /* @__PURE__ */ new Map();
function hiddenSpellings(name, values, major) {
  const platform = PLATFORM_VALUES[name];
  return platform === void 0 ? ownSpellings(name, values, major) : new Map(platform.map((value) => [value, value]));
}
function ownSpellings(name, values, major) {
  switch (name) {
    case "password_encryption":
      return major === 13 ? MD5_SPELLINGS : NONE;
    case "wal_level":
      return WAL_LEVELS;
    case "wal_compression":
      return COMPRESSIONS;
    case "client_min_messages":
    case "icu_validation_level":
    case "trace_recovery_messages":
      return CLIENT_MESSAGE_LEVELS;
    case "log_min_messages":
    case "log_min_error_statement":
      return MESSAGE_LEVELS;
    default:
      return values.includes("on") && values.includes("off") ? ON_OFF : NONE;
  }
}

// src/postgres/settings/table.gen.ts
var SETTINGS_JSON = `{
"DateStyle":[[13,"sU","ISO, MDY"]],
"IntervalStyle":[[13,"eU","postgres","postgres|postgres_verbose|sql_standard|iso_8601"]],
"TimeZone":[[13,"sU","GMT"]],
"allow_alter_system":[[17,"bH","on"]],
"allow_in_place_tablespaces":[[13,"bS","off"]],
"allow_system_table_mods":[[13,"bS","off"]],
"application_name":[[13,"sU",""]],
"archive_cleanup_command":[[13,"sH",""]],
"archive_command":[[13,"sH",""]],
"archive_library":[[15,"sH",""]],
"archive_mode":[[13,"eP","off","always|on|off"]],
"archive_timeout":[[13,"iH","0",0,1073741823,"s"]],
"array_nulls":[[13,"bU","on"]],
"authentication_timeout":[[13,"iH","60",1,600,"s"]],
"autovacuum":[[13,"bH","on"]],
"autovacuum_analyze_scale_factor":[[13,"rH","0.1",0,100]],
"autovacuum_analyze_threshold":[[13,"iH","50",0,2147483647]],
"autovacuum_freeze_max_age":[[13,"iP","200000000",100000,2000000000]],
"autovacuum_max_workers":[[13,"iP","3",1,262143],[18,"iH","3",1,262143]],
"autovacuum_multixact_freeze_max_age":[[13,"iP","400000000",10000,2000000000]],
"autovacuum_naptime":[[13,"iH","60",1,2147483,"s"]],
"autovacuum_vacuum_cost_delay":[[13,"rH","2",-1,100,"ms"]],
"autovacuum_vacuum_cost_limit":[[13,"iH","-1",-1,10000]],
"autovacuum_vacuum_insert_scale_factor":[[13,"rH","0.2",0,100]],
"autovacuum_vacuum_insert_threshold":[[13,"iH","1000",-1,2147483647]],
"autovacuum_vacuum_max_threshold":[[18,"iH","100000000",-1,2147483647]],
"autovacuum_vacuum_scale_factor":[[13,"rH","0.2",0,100]],
"autovacuum_vacuum_threshold":[[13,"iH","50",0,2147483647]],
"autovacuum_work_mem":[[13,"iH","-1",-1,2147483647,"kB"]],
"autovacuum_worker_slots":[[18,"iP","16",1,262143]],
"backend_flush_after":[[13,"iU","0",0,256,"8kB"]],
"backslash_quote":[[13,"eU","safe_encoding","safe_encoding|on|off"]],
"backtrace_functions":[[13,"sS",""]],
"bgwriter_delay":[[13,"iH","200",10,10000,"ms"]],
"bgwriter_flush_after":[[13,"iH","64",0,256,"8kB"]],
"bgwriter_lru_maxpages":[[13,"iH","100",0,1073741823]],
"bgwriter_lru_multiplier":[[13,"rH","2",0,10]],
"block_size":[[13,"iI"]],
"bonjour":[[13,"bP","off"]],
"bonjour_name":[[13,"sP",""]],
"bytea_output":[[13,"eU","hex","escape|hex"]],
"check_function_bodies":[[13,"bU","on"]],
"checkpoint_completion_target":[[13,"rH","0.5",0,1],[14,"rH","0.9",0,1]],
"checkpoint_flush_after":[[13,"iH","32",0,256,"8kB"]],
"checkpoint_timeout":[[13,"iH","300",30,86400,"s"]],
"checkpoint_warning":[[13,"iH","30",0,2147483647,"s"]],
"client_connection_check_interval":[[14,"iU","0",0,2147483647,"ms"]],
"client_encoding":[[13,"sU","SQL_ASCII"]],
"client_min_messages":[[13,"eU","notice","debug5|debug4|debug3|debug2|debug1|log|notice|warning|error"]],
"cluster_name":[[13,"sP",""]],
"commit_delay":[[13,"iS","0",0,100000]],
"commit_siblings":[[13,"iU","5",0,1000]],
"commit_timestamp_buffers":[[17,"iP","0",0,131072,"8kB"]],
"compute_query_id":[[14,"eS","auto","auto|regress|on|off"]],
"config_file":[[13,"sP",null]],
"constraint_exclusion":[[13,"eU","partition","partition|on|off"]],
"cpu_index_tuple_cost":[[13,"rU","0.005",0,1.79769e+308]],
"cpu_operator_cost":[[13,"rU","0.0025",0,1.79769e+308]],
"cpu_tuple_cost":[[13,"rU","0.01",0,1.79769e+308]],
"createrole_self_grant":[[16,"sU",""]],
"cursor_tuple_fraction":[[13,"rU","0.1",0,1]],
"data_checksums":[[13,"bI"]],
"data_directory":[[13,"sP",null]],
"data_directory_mode":[[13,"iI"]],
"data_sync_retry":[[13,"bP","off"]],
"db_user_namespace":[[13,"bH","off"],[17]],
"deadlock_timeout":[[13,"iS","1000",1,2147483647,"ms"]],
"debug_assertions":[[13,"bI"]],
"debug_discard_caches":[[14,"iS","0",0,0]],
"debug_io_direct":[[16,"sP",""]],
"debug_logical_replication_streaming":[[16,"eU","buffered","buffered|immediate"]],
"debug_parallel_query":[[16,"eU","off","off|on|regress"]],
"debug_pretty_print":[[13,"bU","on"]],
"debug_print_parse":[[13,"bU","off"]],
"debug_print_plan":[[13,"bU","off"]],
"debug_print_rewritten":[[13,"bU","off"]],
"default_statistics_target":[[13,"iU","100",1,10000]],
"default_table_access_method":[[13,"sU","heap"]],
"default_tablespace":[[13,"sU",""]],
"default_text_search_config":[[13,"sU","pg_catalog.simple"]],
"default_toast_compression":[[14,"eU","pglz","pglz"]],
"default_transaction_deferrable":[[13,"bU","off"]],
"default_transaction_isolation":[[13,"eU","read committed","serializable|repeatable read|read committed|read uncommitted"]],
"default_transaction_read_only":[[13,"bU","off"]],
"dynamic_library_path":[[13,"sS","$libdir"]],
"dynamic_shared_memory_type":[[13,"eP","posix","posix|sysv|mmap"]],
"effective_cache_size":[[13,"iU","524288",1,2147483647,"8kB"]],
"effective_io_concurrency":[[13,"iU","1",0,1000],[18,"iU","16",0,1000]],
"enable_async_append":[[14,"bU","on"]],
"enable_bitmapscan":[[13,"bU","on"]],
"enable_distinct_reordering":[[18,"bU","on"]],
"enable_gathermerge":[[13,"bU","on"]],
"enable_group_by_reordering":[[17,"bU","on"]],
"enable_hashagg":[[13,"bU","on"]],
"enable_hashjoin":[[13,"bU","on"]],
"enable_incremental_sort":[[13,"bU","on"]],
"enable_indexonlyscan":[[13,"bU","on"]],
"enable_indexscan":[[13,"bU","on"]],
"enable_material":[[13,"bU","on"]],
"enable_memoize":[[14,"bU","on"]],
"enable_mergejoin":[[13,"bU","on"]],
"enable_nestloop":[[13,"bU","on"]],
"enable_parallel_append":[[13,"bU","on"]],
"enable_parallel_hash":[[13,"bU","on"]],
"enable_partition_pruning":[[13,"bU","on"]],
"enable_partitionwise_aggregate":[[13,"bU","off"]],
"enable_partitionwise_join":[[13,"bU","off"]],
"enable_presorted_aggregate":[[16,"bU","on"]],
"enable_self_join_elimination":[[18,"bU","on"]],
"enable_seqscan":[[13,"bU","on"]],
"enable_sort":[[13,"bU","on"]],
"enable_tidscan":[[13,"bU","on"]],
"escape_string_warning":[[13,"bU","on"]],
"event_source":[[13,"sP","PostgreSQL"]],
"event_triggers":[[17,"bS","on"]],
"exit_on_error":[[13,"bU","off"]],
"extension_control_path":[[18,"sS","$system"]],
"external_pid_file":[[13,"sP",null]],
"extra_float_digits":[[13,"iU","1",-15,3]],
"file_copy_method":[[18,"eU","copy","copy|clone"]],
"file_extend_method":[[16,"eH","posix_fallocate","posix_fallocate|write_zeros"]],
"force_parallel_mode":[[13,"eU","off","off|on|regress"],[16]],
"from_collapse_limit":[[13,"iU","8",1,2147483647]],
"fsync":[[13,"bH","on"]],
"full_page_writes":[[13,"bH","on"]],
"geqo":[[13,"bU","on"]],
"geqo_effort":[[13,"iU","5",1,10]],
"geqo_generations":[[13,"iU","0",0,2147483647]],
"geqo_pool_size":[[13,"iU","0",0,2147483647]],
"geqo_seed":[[13,"rU","0",0,1]],
"geqo_selection_bias":[[13,"rU","2",1.5,2]],
"geqo_threshold":[[13,"iU","12",2,2147483647]],
"gin_fuzzy_search_limit":[[13,"iU","0",0,2147483647]],
"gin_pending_list_limit":[[13,"iU","4096",64,2147483647,"kB"]],
"gss_accept_delegation":[[16,"bH","off"]],
"hash_mem_multiplier":[[13,"rU","1",1,1000],[15,"rU","2",1,1000]],
"hba_file":[[13,"sP",null]],
"hot_standby":[[13,"bP","on"]],
"hot_standby_feedback":[[13,"bH","off"]],
"huge_page_size":[[14,"iP","0",0,2147483647,"kB"]],
"huge_pages":[[13,"eP","try","off|on|try"]],
"huge_pages_status":[[17,"eI"]],
"icu_validation_level":[[16,"eU","warning","disabled|debug5|debug4|debug3|debug2|debug1|log|notice|warning|error"]],
"ident_file":[[13,"sP",null]],
"idle_in_transaction_session_timeout":[[13,"iU","0",0,2147483647,"ms"]],
"idle_replication_slot_timeout":[[18,"iH","0",0,2147483647,"s"]],
"idle_session_timeout":[[14,"iU","0",0,2147483647,"ms"]],
"ignore_checksum_failure":[[13,"bS","off"]],
"ignore_invalid_pages":[[13,"bP","off"]],
"ignore_system_indexes":[[13,"bb","off"]],
"in_hot_standby":[[14,"bI"]],
"integer_datetimes":[[13,"bI"]],
"io_combine_limit":[[17,"iU","16",1,32,"8kB"],[18,"iU","16",1,128,"8kB"]],
"io_max_combine_limit":[[18,"iP","16",1,128,"8kB"]],
"io_max_concurrency":[[18,"iP","-1",-1,1024]],
"io_method":[[18,"eP","worker","sync|worker"]],
"io_workers":[[18,"iH","3",1,32]],
"jit":[[13,"bU","on"]],
"jit_above_cost":[[13,"rU","100000",-1,1.79769e+308]],
"jit_debugging_support":[[13,"bB","off"]],
"jit_dump_bitcode":[[13,"bS","off"]],
"jit_expressions":[[13,"bU","on"]],
"jit_inline_above_cost":[[13,"rU","500000",-1,1.79769e+308]],
"jit_optimize_above_cost":[[13,"rU","500000",-1,1.79769e+308]],
"jit_profiling_support":[[13,"bB","off"]],
"jit_provider":[[13,"sP","llvmjit"]],
"jit_tuple_deforming":[[13,"bU","on"]],
"join_collapse_limit":[[13,"iU","8",1,2147483647]],
"krb_caseins_users":[[13,"bH","off"]],
"krb_server_keyfile":[[13,"sH",""]],
"lc_collate":[[13,"sI"],[16]],
"lc_ctype":[[13,"sI"],[16]],
"lc_messages":[[13,"sS",""]],
"lc_monetary":[[13,"sU","C"]],
"lc_numeric":[[13,"sU","C"]],
"lc_time":[[13,"sU","C"]],
"listen_addresses":[[13,"sP","localhost"]],
"lo_compat_privileges":[[13,"bS","off"]],
"local_preload_libraries":[[13,"sU",""]],
"lock_timeout":[[13,"iU","0",0,2147483647,"ms"]],
"log_autovacuum_min_duration":[[13,"iH","-1",-1,2147483647,"ms"],[15,"iH","600000",-1,2147483647,"ms"]],
"log_checkpoints":[[13,"bH","off"],[15,"bH","on"]],
"log_connections":[[13,"bB","off"],[18,"sB",""]],
"log_destination":[[13,"sH","stderr"]],
"log_directory":[[13,"sH","log"]],
"log_disconnections":[[13,"bB","off"]],
"log_duration":[[13,"bS","off"]],
"log_error_verbosity":[[13,"eS","default","terse|default|verbose"]],
"log_executor_stats":[[13,"bS","off"]],
"log_file_mode":[[13,"iH","384",0,511]],
"log_filename":[[13,"sH","postgresql-%Y-%m-%d_%H%M%S.log"]],
"log_hostname":[[13,"bH","off"]],
"log_line_prefix":[[13,"sH","%m [%p] "]],
"log_lock_failures":[[18,"bS","off"]],
"log_lock_waits":[[13,"bS","off"]],
"log_min_duration_sample":[[13,"iS","-1",-1,2147483647,"ms"]],
"log_min_duration_statement":[[13,"iS","-1",-1,2147483647,"ms"]],
"log_min_error_statement":[[13,"eS","error","debug5|debug4|debug3|debug2|debug1|info|notice|warning|error|log|fatal|panic"]],
"log_min_messages":[[13,"eS","warning","debug5|debug4|debug3|debug2|debug1|info|notice|warning|error|log|fatal|panic"]],
"log_parameter_max_length":[[13,"iS","-1",-1,1073741823,"B"]],
"log_parameter_max_length_on_error":[[13,"iU","0",-1,1073741823,"B"]],
"log_parser_stats":[[13,"bS","off"]],
"log_planner_stats":[[13,"bS","off"]],
"log_recovery_conflict_waits":[[14,"bH","off"]],
"log_replication_commands":[[13,"bS","off"]],
"log_rotation_age":[[13,"iH","1440",0,35791394,"min"]],
"log_rotation_size":[[13,"iH","10240",0,2097151,"kB"],[18,"iH","10240",0,2147483647,"kB"]],
"log_startup_progress_interval":[[15,"iH","10000",0,2147483647,"ms"]],
"log_statement":[[13,"eS","none","none|ddl|mod|all"]],
"log_statement_sample_rate":[[13,"rS","1",0,1]],
"log_statement_stats":[[13,"bS","off"]],
"log_temp_files":[[13,"iS","-1",-1,2147483647,"kB"]],
"log_timezone":[[13,"sH","GMT"]],
"log_transaction_sample_rate":[[13,"rS","0",0,1]],
"log_truncate_on_rotation":[[13,"bH","off"]],
"logging_collector":[[13,"bP","off"]],
"logical_decoding_work_mem":[[13,"iU","65536",64,2147483647,"kB"]],
"maintenance_io_concurrency":[[13,"iU","10",0,1000],[18,"iU","16",0,1000]],
"maintenance_work_mem":[[13,"iU","65536",1024,2147483647,"kB"],[17,"iU","65536",64,2147483647,"kB"]],
"max_active_replication_origins":[[18,"iP","10",0,262143]],
"max_connections":[[13,"iP","100",1,262143]],
"max_files_per_process":[[13,"iP","1000",64,2147483647]],
"max_function_args":[[13,"iI"]],
"max_identifier_length":[[13,"iI"]],
"max_index_keys":[[13,"iI"]],
"max_locks_per_transaction":[[13,"iP","64",10,2147483647]],
"max_logical_replication_workers":[[13,"iP","4",0,262143]],
"max_notify_queue_pages":[[17,"iP","1048576",64,2147483647]],
"max_parallel_apply_workers_per_subscription":[[16,"iH","2",0,1024]],
"max_parallel_maintenance_workers":[[13,"iU","2",0,1024]],
"max_parallel_workers":[[13,"iU","8",0,1024]],
"max_parallel_workers_per_gather":[[13,"iU","2",0,1024]],
"max_pred_locks_per_page":[[13,"iH","2",0,2147483647]],
"max_pred_locks_per_relation":[[13,"iH","-2",-2147483648,2147483647]],
"max_pred_locks_per_transaction":[[13,"iP","64",10,2147483647]],
"max_prepared_transactions":[[13,"iP","0",0,262143]],
"max_replication_slots":[[13,"iP","10",0,262143]],
"max_slot_wal_keep_size":[[13,"iH","-1",-1,2147483647,"MB"]],
"max_stack_depth":[[13,"iS","100",100,2147483647,"kB"]],
"max_standby_archive_delay":[[13,"iH","30000",-1,2147483647,"ms"]],
"max_standby_streaming_delay":[[13,"iH","30000",-1,2147483647,"ms"]],
"max_sync_workers_per_subscription":[[13,"iH","2",0,262143]],
"max_wal_senders":[[13,"iP","10",0,262143]],
"max_wal_size":[[13,"iH","1024",2,2147483647,"MB"]],
"max_worker_processes":[[13,"iP","8",0,262143]],
"md5_password_warnings":[[18,"bU","on"]],
"min_dynamic_shared_memory":[[14,"iP","0",0,2147483647,"MB"]],
"min_parallel_index_scan_size":[[13,"iU","64",0,715827882,"8kB"]],
"min_parallel_table_scan_size":[[13,"iU","1024",0,715827882,"8kB"]],
"min_wal_size":[[13,"iH","80",2,2147483647,"MB"]],
"multixact_member_buffers":[[17,"iP","32",16,131072,"8kB"]],
"multixact_offset_buffers":[[17,"iP","16",16,131072,"8kB"]],
"notify_buffers":[[17,"iP","16",16,131072,"8kB"]],
"num_os_semaphores":[[18,"iI"]],
"oauth_validator_libraries":[[18,"sH",""]],
"old_snapshot_threshold":[[13,"iP","-1",-1,86400,"min"],[17]],
"operator_precedence_warning":[[13,"bU","off"],[14]],
"parallel_leader_participation":[[13,"bU","on"]],
"parallel_setup_cost":[[13,"rU","1000",0,1.79769e+308]],
"parallel_tuple_cost":[[13,"rU","0.1",0,1.79769e+308]],
"password_encryption":[[13,"eU","md5","md5|scram-sha-256"],[14,"eU","scram-sha-256","md5|scram-sha-256"]],
"plan_cache_mode":[[13,"eU","auto","auto|force_generic_plan|force_custom_plan"]],
"port":[[13,"iP","5432",1,65535]],
"post_auth_delay":[[13,"ib","0",0,2147,"s"]],
"pre_auth_delay":[[13,"iH","0",0,60,"s"]],
"primary_conninfo":[[13,"sH",""]],
"primary_slot_name":[[13,"sH",""]],
"promote_trigger_file":[[13,"sH",""],[16]],
"quote_all_identifiers":[[13,"bU","off"]],
"random_page_cost":[[13,"rU","4",0,1.79769e+308]],
"recovery_end_command":[[13,"sH",""]],
"recovery_init_sync_method":[[14,"eH","fsync","fsync|syncfs"]],
"recovery_min_apply_delay":[[13,"iH","0",0,2147483647,"ms"]],
"recovery_prefetch":[[15,"eH","try","off|on|try"]],
"recovery_target":[[13,"sP",""]],
"recovery_target_action":[[13,"eP","pause","pause|promote|shutdown"]],
"recovery_target_inclusive":[[13,"bP","on"]],
"recovery_target_lsn":[[13,"sP",""]],
"recovery_target_name":[[13,"sP",""]],
"recovery_target_time":[[13,"sP",""]],
"recovery_target_timeline":[[13,"sP","latest"]],
"recovery_target_xid":[[13,"sP",""]],
"recursive_worktable_factor":[[15,"rU","10",0.001,1000000]],
"remove_temp_files_after_crash":[[14,"bH","on"]],
"reserved_connections":[[16,"iP","0",0,262143]],
"restart_after_crash":[[13,"bH","on"]],
"restore_command":[[13,"sP",""],[14,"sH",""]],
"restrict_nonsystem_relation_kind":[[13,"sU",""]],
"row_security":[[13,"bU","on"]],
"scram_iterations":[[16,"iU","4096",1,2147483647]],
"search_path":[[13,"sU","\\"$user\\", public"]],
"segment_size":[[13,"iI"]],
"send_abort_for_crash":[[16,"bH","off"]],
"send_abort_for_kill":[[16,"bH","off"]],
"seq_page_cost":[[13,"rU","1",0,1.79769e+308]],
"serializable_buffers":[[17,"iP","32",16,131072,"8kB"]],
"server_encoding":[[13,"sI"]],
"server_version":[[13,"sI"]],
"server_version_num":[[13,"iI"]],
"session_preload_libraries":[[13,"sS",""]],
"session_replication_role":[[13,"eS","origin","origin|replica|local"]],
"shared_buffers":[[13,"iP","1024",16,1073741823,"8kB"],[15,"iP","16384",16,1073741823,"8kB"]],
"shared_memory_size":[[15,"iI"]],
"shared_memory_size_in_huge_pages":[[15,"iI"]],
"shared_memory_type":[[13,"eP","mmap","sysv|mmap"]],
"shared_preload_libraries":[[13,"sP",""]],
"ssl":[[13,"bH","off"]],
"ssl_ca_file":[[13,"sH",""]],
"ssl_cert_file":[[13,"sH","server.crt"]],
"ssl_ciphers":[[13,"sH","HIGH:MEDIUM:+3DES:!aNULL"]],
"ssl_crl_dir":[[14,"sH",""]],
"ssl_crl_file":[[13,"sH",""]],
"ssl_dh_params_file":[[13,"sH",""]],
"ssl_ecdh_curve":[[13,"sH","prime256v1"],[18]],
"ssl_groups":[[18,"sH","X25519:prime256v1"]],
"ssl_key_file":[[13,"sH","server.key"]],
"ssl_library":[[13,"sI"]],
"ssl_max_protocol_version":[[13,"eH","","|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3"]],
"ssl_min_protocol_version":[[13,"eH","TLSv1.2","TLSv1|TLSv1.1|TLSv1.2|TLSv1.3"]],
"ssl_passphrase_command":[[13,"sH",""]],
"ssl_passphrase_command_supports_reload":[[13,"bH","off"]],
"ssl_prefer_server_ciphers":[[13,"bH","on"]],
"ssl_tls13_ciphers":[[18,"sH",""]],
"standard_conforming_strings":[[13,"bU","on"]],
"statement_timeout":[[13,"iU","0",0,2147483647,"ms"]],
"stats_fetch_consistency":[[15,"eU","cache","none|cache|snapshot"]],
"stats_temp_directory":[[13,"sH","pg_stat_tmp"],[15]],
"subtransaction_buffers":[[17,"iP","0",0,131072,"8kB"]],
"summarize_wal":[[17,"bH","off"]],
"superuser_reserved_connections":[[13,"iP","3",0,262143]],
"sync_replication_slots":[[17,"bH","off"]],
"synchronize_seqscans":[[13,"bU","on"]],
"synchronized_standby_slots":[[17,"sH",""]],
"synchronous_commit":[[13,"eU","on","local|remote_write|remote_apply|on|off"]],
"synchronous_standby_names":[[13,"sH",""]],
"syslog_facility":[[13,"eH","local0","local0|local1|local2|local3|local4|local5|local6|local7"]],
"syslog_ident":[[13,"sH","postgres"]],
"syslog_sequence_numbers":[[13,"bH","on"]],
"syslog_split_messages":[[13,"bH","on"]],
"tcp_keepalives_count":[[13,"iU","0",0,2147483647]],
"tcp_keepalives_idle":[[13,"iU","0",0,2147483647,"s"]],
"tcp_keepalives_interval":[[13,"iU","0",0,2147483647,"s"]],
"tcp_user_timeout":[[13,"iU","0",0,2147483647,"ms"]],
"temp_buffers":[[13,"iU","1024",100,1073741823,"8kB"]],
"temp_file_limit":[[13,"iS","-1",-1,2147483647,"kB"]],
"temp_tablespaces":[[13,"sU",""]],
"timezone_abbreviations":[[13,"sU",null]],
"trace_connection_negotiation":[[17,"bP","off"]],
"trace_notify":[[13,"bU","off"]],
"trace_recovery_messages":[[13,"eH","log","debug5|debug4|debug3|debug2|debug1|log|notice|warning|error"],[17]],
"trace_sort":[[13,"bU","off"]],
"track_activities":[[13,"bS","on"]],
"track_activity_query_size":[[13,"iP","1024",100,1048576,"B"]],
"track_commit_timestamp":[[13,"bP","off"]],
"track_cost_delay_timing":[[18,"bS","off"]],
"track_counts":[[13,"bS","on"]],
"track_functions":[[13,"eS","none","none|pl|all"]],
"track_io_timing":[[13,"bS","off"]],
"track_wal_io_timing":[[14,"bS","off"]],
"transaction_buffers":[[17,"iP","0",0,131072,"8kB"]],
"transaction_deferrable":[[13,"bU","off"]],
"transaction_isolation":[[13,"eU","read committed","serializable|repeatable read|read committed|read uncommitted"]],
"transaction_read_only":[[13,"bU","off"]],
"transaction_timeout":[[17,"iU","0",0,2147483647,"ms"]],
"transform_null_equals":[[13,"bU","off"]],
"unix_socket_directories":[[13,"sP","/tmp"]],
"unix_socket_group":[[13,"sP",""]],
"unix_socket_permissions":[[13,"iP","511",0,511]],
"update_process_title":[[13,"bS","on"]],
"vacuum_buffer_usage_limit":[[16,"iU","256",0,16777216,"kB"],[17,"iU","2048",0,16777216,"kB"]],
"vacuum_cleanup_index_scale_factor":[[13,"rU","0.1",0,10000000000],[14]],
"vacuum_cost_delay":[[13,"rU","0",0,100,"ms"]],
"vacuum_cost_limit":[[13,"iU","200",1,10000]],
"vacuum_cost_page_dirty":[[13,"iU","20",0,10000]],
"vacuum_cost_page_hit":[[13,"iU","1",0,10000]],
"vacuum_cost_page_miss":[[13,"iU","10",0,10000],[14,"iU","2",0,10000]],
"vacuum_defer_cleanup_age":[[13,"iH","0",0,1000000],[16]],
"vacuum_failsafe_age":[[14,"iU","1600000000",0,2100000000]],
"vacuum_freeze_min_age":[[13,"iU","50000000",0,1000000000]],
"vacuum_freeze_table_age":[[13,"iU","150000000",0,2000000000]],
"vacuum_max_eager_freeze_failure_rate":[[18,"rU","0.03",0,1]],
"vacuum_multixact_failsafe_age":[[14,"iU","1600000000",0,2100000000]],
"vacuum_multixact_freeze_min_age":[[13,"iU","5000000",0,1000000000]],
"vacuum_multixact_freeze_table_age":[[13,"iU","150000000",0,2000000000]],
"vacuum_truncate":[[18,"bU","on"]],
"wal_block_size":[[13,"iI"]],
"wal_buffers":[[13,"iP","-1",-1,262143,"8kB"]],
"wal_compression":[[13,"bS","off"],[15,"eS","off","pglz|on|off"]],
"wal_consistency_checking":[[13,"sS",""]],
"wal_decode_buffer_size":[[15,"iP","524288",65536,1073741823,"B"]],
"wal_init_zero":[[13,"bS","on"]],
"wal_keep_size":[[13,"iH","0",0,2147483647,"MB"]],
"wal_level":[[13,"eP","replica","minimal|replica|logical"]],
"wal_log_hints":[[13,"bP","off"]],
"wal_receiver_create_temp_slot":[[13,"bH","off"]],
"wal_receiver_status_interval":[[13,"iH","10",0,2147483,"s"]],
"wal_receiver_timeout":[[13,"iH","60000",0,2147483647,"ms"]],
"wal_recycle":[[13,"bS","on"]],
"wal_retrieve_retry_interval":[[13,"iH","5000",1,2147483647,"ms"]],
"wal_segment_size":[[13,"iI"]],
"wal_sender_timeout":[[13,"iU","60000",0,2147483647,"ms"]],
"wal_skip_threshold":[[13,"iU","2048",0,2147483647,"kB"]],
"wal_summary_keep_time":[[17,"iH","14400",0,35791394,"min"]],
"wal_sync_method":[[13,"eH","fdatasync","fsync|fdatasync|open_sync|open_datasync"]],
"wal_writer_delay":[[13,"iH","200",1,10000,"ms"]],
"wal_writer_flush_after":[[13,"iH","128",0,2147483647,"8kB"]],
"work_mem":[[13,"iU","4096",64,2147483647,"kB"]],
"xmlbinary":[[13,"eU","base64","base64|hex"]],
"xmloption":[[13,"eU","content","content|document"]],
"zero_damaged_pages":[[13,"bS","off"]]
}`;

// src/postgres/settings/numbers.ts
var LONG = /^[ \t-\r]*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)/;
var DOUBLE = /^[ \t-\r]*([-+]?)(?:(0[xX])|(infinity|inf)|(nan(?:\([A-Za-z0-9_]*\))?)|([0-9]+\.?[0-9]*|\.[0-9]+))/i;
var EXPONENT = /^[eE][-+]?[0-9]+/;
var HEX_DIGITS = /^(?:([0-9a-f]+)(?:\.([0-9a-f]*))?|\.([0-9a-f]+))/i;
var HEX_EXPONENT = /^p([-+]?[0-9]+)/i;
function readLong(text) {
  const found = LONG.exec(text);
  const digits = found?.[2];
  if (found === null || digits === void 0) return null;
  const octal = digits.length > 1 && /^0[0-7]/.test(digits);
  const magnitude = Number(octal ? `0o${digits.slice(1)}` : digits);
  return { value: found[1] === "-" ? -magnitude : magnitude, end: found[0].length, range: magnitude >= 2 ** 63 };
}
function readDouble(text) {
  const found = DOUBLE.exec(text);
  if (found === null) return null;
  const [whole, sign, hex, infinity, nan, decimal] = found;
  const factor = sign === "-" ? -1 : 1;
  if (infinity !== void 0) return { value: factor * Number.POSITIVE_INFINITY, end: whole.length, range: false };
  if (nan !== void 0) return { value: Number.NaN, end: whole.length, range: false };
  if (hex !== void 0) return readHexDouble(text, whole.length, factor);
  if (decimal === void 0) return null;
  const exponent = EXPONENT.exec(text.slice(whole.length))?.[0] ?? "";
  const magnitude = Number(decimal + exponent);
  const underflow = magnitude < 22250738585072014e-324 && /[1-9]/.test(decimal);
  const end = whole.length + exponent.length;
  return { value: factor * magnitude, end, range: underflow || magnitude === Number.POSITIVE_INFINITY };
}
function readHexDouble(text, start, factor) {
  const digits = HEX_DIGITS.exec(text.slice(start));
  if (digits === null) return { value: 0, end: start - 1, range: false };
  const integer = digits[1] ?? "";
  const fraction = digits[2] ?? digits[3] ?? "";
  let end = start + digits[0].length;
  let power = 0;
  const exponent = HEX_EXPONENT.exec(text.slice(end));
  if (exponent !== null) {
    power = Number(exponent[1]);
    end += exponent[0].length;
  }
  let magnitude = integer === "" ? 0 : Number(`0x${integer}`);
  if (fraction !== "") magnitude += Number(`0x${fraction.slice(0, 14)}`) / 16 ** Math.min(14, fraction.length);
  const value = magnitude * 2 ** Math.max(-2e3, Math.min(2e3, power));
  return { value: factor * value, end, range: value === Number.POSITIVE_INFINITY || value === 0 && magnitude !== 0 };
}
function roundHalfEven(value) {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}
function formatG(value) {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const rounded = sixDigits(value);
  const [mantissa = "", exponent = "0"] = rounded.toExponential(5).split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return withoutZeros(rounded.toFixed(5 - power));
  return `${withoutZeros(mantissa)}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
var HALF = /^(-?\d\.\d{4}[02468])50*e(.*)$/;
function sixDigits(value) {
  const even = HALF.exec(value.toExponential(100));
  return even === null ? value : Number(`${even[1]}e${even[2]}`);
}
function withoutZeros(text) {
  return text.includes(".") ? text.replace(/0{1,20}$/, "").replace(/\.$/, "") : text;
}

// src/postgres/settings/units.ts
var MEMORY = [
  ["TB", 1024 ** 4],
  ["GB", 1024 ** 3],
  ["MB", 1024 ** 2],
  ["kB", 1024],
  ["B", 1]
];
var TIME = [
  ["d", 864e8],
  ["h", 36e8],
  ["min", 6e7],
  ["s", 1e6],
  ["ms", 1e3],
  ["us", 1]
];
var BASE = {
  B: 1,
  kB: 1024,
  MB: 1024 ** 2,
  "8kB": 8192,
  ms: 1e3,
  s: 1e6,
  min: 6e7
};
var LONGEST_UNIT = 3;
function isUnit(text) {
  return Object.hasOwn(BASE, text);
}
function isMemory(unit) {
  return unit.endsWith("B");
}
function unitsHint(unit) {
  return isMemory(unit) ? 'Valid units for this parameter are "B", "kB", "MB", "GB", and "TB".' : 'Valid units for this parameter are "us", "ms", "s", "min", "h", and "d".';
}
function toBaseUnit(value, text, base) {
  const written = text.replace(/[ \t-\r][\s\S]*$/, "");
  const rest = text.slice(written.length);
  if (written.length > LONGEST_UNIT || /[^ \t-\r]/.test(rest)) return null;
  const table2 = isMemory(base) ? MEMORY : TIME;
  const at = table2.findIndex(([unit]) => unit === written);
  const size = table2[at]?.[1];
  if (size === void 0) return null;
  const converted = value * multiplier(size, base);
  const smaller = table2[at + 1]?.[1];
  if (smaller === void 0) return converted;
  const step = multiplier(smaller, base);
  return roundHalfEven(converted / step) * step;
}
function multiplier(size, base) {
  return size / BASE[base];
}

// src/postgres/settings/parameters.ts
var TYPES = /* @__PURE__ */ new Map([
  ["b", "bool"],
  ["i", "integer"],
  ["r", "real"],
  ["s", "string"],
  ["e", "enum"]
]);
var CONTEXTS = /* @__PURE__ */ new Map([
  ["I", "internal"],
  ["P", "postmaster"],
  ["H", "sighup"],
  ["B", "superuser-backend"],
  ["b", "backend"],
  ["S", "superuser"],
  ["U", "user"]
]);
var LARGEST_REAL = 179769e303;
var histories = null;
var cache = /* @__PURE__ */ new Map();
function table() {
  if (histories !== null) return histories;
  const built = /* @__PURE__ */ new Map();
  const parsed2 = JSON.parse(SETTINGS_JSON);
  for (const [name, rows13] of Object.entries(parsed2 ?? {})) {
    if (Array.isArray(rows13)) built.set(name.toLowerCase(), { name, rows: rows13.filter((row) => Array.isArray(row)) });
  }
  for (const { name, row } of HIDDEN_PARAMETERS) built.set(name, { name, rows: [[MAJORS[0], ...row]] });
  histories = built;
  return built;
}
function rowAt({ rows: rows13 }, major) {
  let current4 = null;
  for (const row of rows13) if (typeof row[0] === "number" && row[0] <= major) current4 = row;
  return current4 === null || current4.length === 1 ? null : current4;
}
function normalName(name, major) {
  const lower = lowerAscii(name);
  return obsoleteName(lower, major) ?? lower;
}
function lowerAscii(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function parameterOf(name, major) {
  const lower = normalName(name, major);
  const key = `${major}:${lower}`;
  const cached = cache.get(key);
  if (cached !== void 0) return cached;
  const history = table().get(lower);
  if (history === void 0) return null;
  const parameter = parameterFrom(history, major);
  cache.set(key, parameter);
  return parameter;
}
function parameterFrom(history, major) {
  const row = rowAt(history, major);
  if (row === null) return null;
  const [, kind, boot, third, fourth, fifth] = row;
  const type = TYPES.get(String(kind).charAt(0)) ?? "string";
  const context = CONTEXTS.get(String(kind).charAt(1)) ?? "user";
  const shown = type === "enum" && typeof third === "string" ? third.split("|") : [];
  return {
    name: history.name,
    type,
    unit: typeof fifth === "string" && isUnit(fifth) ? fifth : null,
    min: type !== "enum" && typeof third === "number" ? third : null,
    max: typeof fourth === "number" ? fourth >= LARGEST_REAL ? Number.MAX_VALUE : fourth : null,
    enumValues: type === "enum" ? shownValues(history.name, shown) : [],
    hiddenValues: type === "enum" ? hiddenSpellings(history.name, shown, major) : /* @__PURE__ */ new Map(),
    context,
    bootValue: typeof boot === "string" ? boot : null
  };
}
function isCustomName(name, major) {
  if (major === 13) return name.includes(".");
  return /^[A-Za-z_\x80-\uffff][A-Za-z_0-9$\x80-\uffff]*(?:\.[A-Za-z_\x80-\uffff][A-Za-z_0-9$\x80-\uffff]*)+$/.test(
    name
  );
}
function lifeOf(name) {
  const history = table().get(lowerAscii(name));
  if (history === void 0) return null;
  const present = MAJORS.filter((major) => rowAt(history, major) !== null);
  const first = present[0];
  const last = present.at(-1);
  if (first === void 0 || last === void 0) return null;
  return { addedIn: first, removedIn: MAJORS.find((major) => major > last) ?? null };
}
function parameterNames(major) {
  const names3 = [];
  for (const history of table().values()) if (rowAt(history, major) !== null) names3.push(history.name);
  return names3;
}

// src/postgres/settings/lists.ts
var NAME_BYTES = 63;
function clipName(text) {
  if (text.length <= NAME_BYTES / 4) return text;
  const bytes = bytesOf(text);
  return bytes.length <= NAME_BYTES ? text : textOf(bytes.subarray(0, NAME_BYTES));
}
function splitIdentifiers(text, verbatim = false) {
  const words = [];
  const word = /[ \t-\r]*(?:"((?:[^"]|"")*)"|([^", \t-\r][^, \t-\r]*))[ \t-\r]*(,|$)/y;
  if (/^[ \t-\r]*$/.test(text)) return words;
  for (let more = true; more; ) {
    const found = word.exec(text);
    if (found === null) return null;
    const quoted = found[1]?.replaceAll('""', '"');
    const plain = found[2] ?? "";
    if (verbatim) words.push(quoted ?? plain);
    else words.push(clipName(quoted ?? lowerAscii(plain)));
    more = found[3] === ",";
  }
  return words;
}

// src/postgres/settings/date-style.ts
function readDateStyle(text, major, current4 = "ISO, MDY") {
  const words = splitIdentifiers(text);
  if (words === null) return { detail: "List syntax is invalid." };
  const styles = /* @__PURE__ */ new Set();
  const orders = /* @__PURE__ */ new Set();
  let germanOrder = false;
  for (const word of words) {
    const upper = word.toUpperCase();
    if (upper === "ISO" || upper === "SQL") styles.add(upper);
    else if (upper.startsWith("POSTGRES")) styles.add("Postgres");
    else if (upper === "GERMAN") {
      styles.add("German");
      germanOrder = orders.size === 0;
    } else if (upper === "YMD") orders.add(upper);
    else if (upper === "DMY" || upper.startsWith("EURO")) orders.add("DMY");
    else if (upper === "MDY" || upper === "US" || upper.startsWith("NONEURO")) orders.add("MDY");
    else if (upper === "DEFAULT") germanOrder = false;
    else return { detail: `Unrecognized key word: "${word}".` };
  }
  if (styles.size > 1 || orders.size > 1) {
    return { detail: `Conflicting "${major >= 18 ? "DateStyle" : "datestyle"}" specifications.` };
  }
  const [styleNow = "ISO", orderNow = "MDY"] = current4.split(", ");
  const [style = styleNow] = styles;
  const [order = germanOrder ? "DMY" : orderNow] = orders;
  return { value: `${style}, ${order}` };
}

// src/postgres/settings/bool.ts
function parseBool(text) {
  const lower = lowerAscii(text);
  if (lower === "") return null;
  if ("true".startsWith(lower) || "yes".startsWith(lower) || lower === "on" || lower === "1") return true;
  if ("false".startsWith(lower) || "no".startsWith(lower) || lower === "off" || lower === "of" || lower === "0") {
    return false;
  }
  return null;
}

// src/postgres/settings/encodings.ts
var ENCODINGS = {
  BIG5: "big5 win950 windows950",
  EUC_CN: "euccn",
  EUC_JIS_2004: "eucjis2004",
  EUC_JP: "eucjp",
  EUC_KR: "euckr",
  EUC_TW: "euctw",
  GB18030: "gb18030",
  GBK: "gbk win936 windows936",
  ISO_8859_5: "iso88595",
  ISO_8859_6: "iso88596",
  ISO_8859_7: "iso88597",
  ISO_8859_8: "iso88598",
  JOHAB: "johab",
  KOI8R: "koi8 koi8r",
  KOI8U: "koi8u",
  LATIN1: "latin1 iso88591",
  LATIN10: "latin10 iso885916",
  LATIN2: "latin2 iso88592",
  LATIN3: "latin3 iso88593",
  LATIN4: "latin4 iso88594",
  LATIN5: "latin5 iso88599",
  LATIN6: "latin6 iso885910",
  LATIN7: "latin7 iso885913",
  LATIN8: "latin8 iso885914",
  LATIN9: "latin9 iso885915",
  MULE_INTERNAL: "muleinternal",
  SHIFT_JIS_2004: "shiftjis2004",
  SJIS: "sjis mskanji shiftjis win932 windows932",
  SQL_ASCII: "sqlascii",
  UHC: "uhc win949 windows949",
  UTF8: "utf8 unicode",
  WIN1250: "win1250 windows1250",
  WIN1251: "win1251 windows1251 win",
  WIN1252: "win1252 windows1252",
  WIN1253: "win1253 windows1253",
  WIN1254: "win1254 windows1254",
  WIN1255: "win1255 windows1255",
  WIN1256: "win1256 windows1256",
  WIN1257: "win1257 windows1257",
  WIN1258: "win1258 windows1258 abc tcvn tcvn5712 vscii",
  WIN866: "win866 windows866 alt",
  WIN874: "win874 windows874"
};
var LONGEST = 63;
var names = null;
function encodingNamed(text) {
  if (text === "UNICODE") return text;
  if (text.length > LONGEST) return null;
  names ??= new Map(Object.entries(ENCODINGS).flatMap(([name, all]) => all.split(" ").map((one) => [one, name])));
  return names.get(text.replace(/[^A-Za-z0-9]/g, "").toLowerCase()) ?? null;
}

// src/postgres/settings/standby-names.ts
var TOKEN = /[ \t-\r]*(?:("(?:[^"]|"")*"?)|([A-Za-z_\x80-\uffff][A-Za-z_0-9$\x80-\uffff]*)|([0-9]+)|([\s\S]))?/y;
function standbyNamesError(text) {
  const pattern = new RegExp(TOKEN);
  let token = readToken(pattern, text);
  const isMark = (mark) => token.kind === "mark" && token.text === mark;
  function advance2() {
    token = readToken(pattern, text);
  }
  function take(mark) {
    if (!isMark(mark)) return false;
    advance2();
    return true;
  }
  function restOfList() {
    while (isMark(",")) {
      advance2();
      if (!name()) return false;
    }
    return true;
  }
  function name() {
    if ((token.kind !== "name" || isKeyword(token)) && token.kind !== "number" && !isMark("*")) return false;
    advance2();
    return true;
  }
  function figures() {
    const { kind, text: written } = token;
    if (kind === "number") advance2();
    return kind === "number" ? written : null;
  }
  const inBrackets = () => take("(") && name() && restOfList() && take(")");
  let number = null;
  let good;
  if (isKeyword(token)) {
    advance2();
    number = figures();
    good = number !== null && inBrackets();
  } else {
    const first = token;
    good = name();
    if (good && first.kind === "number" && isMark("(")) {
      number = first.text;
      good = inBrackets();
    } else {
      good &&= restOfList();
    }
  }
  if (good && token.kind === "end") {
    const wanted = number === null ? 1 : atoi(number);
    return wanted > 0 ? null : `number of synchronous standbys (${wanted}) must be greater than zero`;
  }
  if (token.kind === "unterminated") return "unterminated quoted identifier at end of input";
  const near = token.text.startsWith('"') ? '"' : token.text;
  return token.kind === "end" ? "syntax error at end of input" : `syntax error at or near "${near}"`;
}
function isKeyword({ kind, text }) {
  return kind === "name" && /^(?:any|first)$/i.test(text);
}
function atoi(figures) {
  if (Number(figures) >= 2 ** 63) return -1;
  return Number(BigInt.asIntN(32, BigInt(figures)));
}
function readToken(pattern, text) {
  if (pattern.lastIndex >= text.length) return { kind: "end", text: "" };
  const [, quoted, name, number, mark] = pattern.exec(text) ?? [];
  if (quoted !== void 0) return { kind: /^"(?:[^"]|"")*"$/.test(quoted) ? "name" : "unterminated", text: quoted };
  if (name !== void 0) return { kind: "name", text: name };
  if (number !== void 0) return { kind: "number", text: number };
  return mark === void 0 ? { kind: "end", text: "" } : { kind: "mark", text: mark };
}

// src/postgres/settings/time-zones.gen.ts
var TIME_ZONES = ` CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu
Africa/ Abidjan Accra Addis_Ababa Algiers Asmara Asmera Bamako Bangui Banjul Bissau Blantyre Brazzaville Bujumbura Cairo Casablanca Ceuta Conakry Dakar Dar_es_Salaam Djibouti Douala El_Aaiun Freetown Gaborone Harare Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda Lubumbashi Lusaka Malabo Maputo Maseru Mbabane Mogadishu Monrovia Nairobi Ndjamena Niamey Nouakchott Ouagadougou Porto-Novo Sao_Tome Timbuktu Tripoli Tunis Windhoek
America/ Adak Anchorage Anguilla Antigua Araguaina Aruba Asuncion Atikokan Atka Bahia Bahia_Banderas Barbados Belem Belize Blanc-Sablon Boa_Vista Bogota Boise Buenos_Aires Cambridge_Bay Campo_Grande Cancun Caracas Catamarca Cayenne Cayman Chicago Chihuahua Ciudad_Juarez Coral_Harbour Cordoba Costa_Rica Coyhaique Creston Cuiaba Curacao Danmarkshavn Dawson Dawson_Creek Denver Detroit Dominica Edmonton Eirunepe El_Salvador Ensenada Fort_Nelson Fort_Wayne Fortaleza Glace_Bay Godthab Goose_Bay Grand_Turk Grenada Guadeloupe Guatemala Guayaquil Guyana Halifax Havana Hermosillo Indianapolis Inuvik Iqaluit Jamaica Jujuy Juneau Knox_IN Kralendijk La_Paz Lima Los_Angeles Louisville Lower_Princes Maceio Managua Manaus Marigot Martinique Matamoros Mazatlan Mendoza Menominee Merida Metlakatla Mexico_City Miquelon Moncton Monterrey Montevideo Montreal Montserrat Nassau New_York Nipigon Nome Noronha Nuuk Ojinaga Panama Pangnirtung Paramaribo Phoenix Port-au-Prince Port_of_Spain Porto_Acre Porto_Velho Puerto_Rico Punta_Arenas Rainy_River Rankin_Inlet Recife Regina Resolute Rio_Branco Rosario Santa_Isabel Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund Shiprock Sitka St_Barthelemy St_Johns St_Kitts St_Lucia St_Thomas St_Vincent Swift_Current Tegucigalpa Thule Thunder_Bay Tijuana Toronto Tortola Vancouver Virgin Whitehorse Winnipeg Yakutat Yellowknife
America/Argentina/ Buenos_Aires Catamarca ComodRivadavia Cordoba Jujuy La_Rioja Mendoza Rio_Gallegos Salta San_Juan San_Luis Tucuman Ushuaia
America/Indiana/ Indianapolis Knox Marengo Petersburg Tell_City Vevay Vincennes Winamac
America/Kentucky/ Louisville Monticello
America/North_Dakota/ Beulah Center New_Salem
Antarctica/ Casey Davis DumontDUrville Macquarie Mawson McMurdo Palmer Rothera South_Pole Syowa Troll Vostok
Arctic/ Longyearbyen
Asia/ Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Ashkhabad Atyrau Baghdad Bahrain Baku Bangkok Barnaul Beirut Bishkek Brunei Calcutta Chita Choibalsan Chongqing Chungking Colombo Dacca Damascus Dhaka Dili Dubai Dushanbe Famagusta Gaza Harbin Hebron Ho_Chi_Minh Hong_Kong Hovd Irkutsk Istanbul Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi Kashgar Kathmandu Katmandu Khandyga Kolkata Krasnoyarsk Kuala_Lumpur Kuching Kuwait Macao Macau Magadan Makassar Manila Muscat Nicosia Novokuznetsk Novosibirsk Omsk Oral Phnom_Penh Pontianak Pyongyang Qatar Qostanay Qyzylorda Rangoon Riyadh Saigon Sakhalin Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Tel_Aviv Thimbu Thimphu Tokyo Tomsk Ujung_Pandang Ulaanbaatar Ulan_Bator Urumqi Ust-Nera Vientiane Vladivostok Yakutsk Yangon Yekaterinburg Yerevan
Atlantic/ Azores Bermuda Canary Cape_Verde Faeroe Faroe Jan_Mayen Madeira Reykjavik South_Georgia St_Helena Stanley
Australia/ ACT Adelaide Brisbane Broken_Hill Canberra Currie Darwin Eucla Hobart LHI Lindeman Lord_Howe Melbourne NSW North Perth Queensland South Sydney Tasmania Victoria West Yancowinna
Brazil/ Acre DeNoronha East West
Canada/ Atlantic Central Eastern Mountain Newfoundland Pacific Saskatchewan Yukon
Chile/ Continental EasterIsland
Etc/ GMT GMT+0 GMT+1 GMT+10 GMT+11 GMT+12 GMT+2 GMT+3 GMT+4 GMT+5 GMT+6 GMT+7 GMT+8 GMT+9 GMT-0 GMT-1 GMT-10 GMT-11 GMT-12 GMT-13 GMT-14 GMT-2 GMT-3 GMT-4 GMT-5 GMT-6 GMT-7 GMT-8 GMT-9 GMT0 Greenwich UCT UTC Universal Zulu
Europe/ Amsterdam Andorra Astrakhan Athens Belfast Belgrade Berlin Bratislava Brussels Bucharest Budapest Busingen Chisinau Copenhagen Dublin Gibraltar Guernsey Helsinki Isle_of_Man Istanbul Jersey Kaliningrad Kiev Kirov Kyiv Lisbon Ljubljana London Luxembourg Madrid Malta Mariehamn Minsk Monaco Moscow Nicosia Oslo Paris Podgorica Prague Riga Rome Samara San_Marino Sarajevo Saratov Simferopol Skopje Sofia Stockholm Tallinn Tirane Tiraspol Ulyanovsk Uzhgorod Vaduz Vatican Vienna Vilnius Volgograd Warsaw Zagreb Zaporozhye Zurich
Indian/ Antananarivo Chagos Christmas Cocos Comoro Kerguelen Mahe Maldives Mauritius Mayotte Reunion
Mexico/ BajaNorte BajaSur General
Pacific/ Apia Auckland Bougainville Chatham Chuuk Easter Efate Enderbury Fakaofo Fiji Funafuti Galapagos Gambier Guadalcanal Guam Honolulu Johnston Kanton Kiritimati Kosrae Kwajalein Majuro Marquesas Midway Nauru Niue Norfolk Noumea Pago_Pago Palau Pitcairn Pohnpei Ponape Port_Moresby Rarotonga Saipan Samoa Tahiti Tarawa Tongatapu Truk Wake Wallis Yap
US/ Alaska Aleutian Arizona Central East-Indiana Eastern Hawaii Indiana-Starke Michigan Mountain Pacific Samoa`;

// src/postgres/settings/time-zone.ts
var LONGEST2 = 255;
var MOST_HOURS = 167;
var names2 = null;
function zones() {
  if (names2 !== null) return names2;
  const built = /* @__PURE__ */ new Set();
  for (const line of TIME_ZONES.split("\n")) {
    const [area = "", ...places] = line.split(" ");
    for (const place of places) built.add(`${area}${place}`.toLowerCase());
  }
  names2 = built;
  return built;
}
function timeZoneRefusal(text) {
  if (/^interval/i.test(text)) {
    const written = /^interval[ \t-\r]*'([^']*)'$/i.exec(text)?.[1];
    return written === void 0 ? "unknown" : intervalRefusal(written);
  }
  const hours = readDouble(text);
  if (hours !== null && hours.end === text.length) {
    return Math.abs(hours.value) < MOST_HOURS + 1 ? null : { detail: "UTC timezone offset is out of range." };
  }
  return zoneRefusal(text);
}
function intervalRefusal(written) {
  if (!/[0-9]/.test(written)) return { message: `invalid input syntax for type interval: "${written}"` };
  const unit = /(?:^|[^0-9.])[0-9]{0,9}[1-9][0-9]{0,9} {0,9}(mon|month|year|day|week)s?\b/i.exec(` ${written}`)?.[1];
  if (unit === void 0) return null;
  return { detail: `Cannot specify ${/^[mMyY]/.test(unit) ? "months" : "days"} in time zone interval.` };
}
function zoneRefusal(text) {
  if (text.length > LONGEST2) return "unknown";
  const lower = text.toLowerCase();
  if (zones().has(lower)) return null;
  if (lower === "localtime" || lower === "posixrules" || lower.startsWith("posix/")) return null;
  return posixRefusal(text);
}
var OFFSET = "[-+]?([0-9]+)(?::([0-9]+)(?::([0-9]+))?)?(?![0-9:])";
var NAME = "(?:<[^>]*>|(?!<)[^0-9,+-]*)";
var STANDARD = new RegExp(`^${NAME}${OFFSET}`);
var DAYLIGHT = new RegExp(`^(?:<[^>]*>|(?!<)[^0-9,+-]+)(?:${OFFSET})?$`);
var RULE = /^(?:J?[0-9]{1,3}|M([0-9]{1,2})\.([0-9])\.([0-9]))(?:\/[-+]?[0-9]{1,3}(?::[0-9]{1,2}){0,2})?$/;
function posixRefusal(text) {
  const standard = STANDARD.exec(text);
  if (standard === null) return "unknown";
  const [whole, hours, minutes = "0", seconds = "0"] = standard;
  if (!isOffset(hours, minutes, seconds)) return "unknown";
  const rest = text.slice(whole.length);
  if (rest !== "") {
    const [name = "", ...rules] = rest.split(",");
    const daylight = DAYLIGHT.exec(name);
    if (daylight === null || daylight[1] !== void 0 && !isOffset(daylight[1], daylight[2], daylight[3])) {
      return "unknown";
    }
    if (rules.length !== 0 && (rules.length !== 2 || !rules.every(isRule))) return "unknown";
  }
  return Number(seconds) === 0 ? null : { leapSeconds: true };
}
function isOffset(hours = "0", minutes = "0", seconds = "0") {
  return Number(hours) <= MOST_HOURS && Number(minutes) <= 59 && Number(seconds) <= 60;
}
function isRule(text) {
  const found = RULE.exec(text);
  if (found === null) return false;
  const [, month, week, day] = found.map(Number);
  if (month === void 0 || Number.isNaN(month)) {
    const number = Number(/[0-9]+/.exec(text)?.[0]);
    return text.startsWith("J") ? number >= 1 && number <= 365 : number <= 365;
  }
  const inYear = month >= 1 && month <= 12 && week !== void 0 && week >= 1 && week <= 5;
  return inYear && day !== void 0 && day <= 6;
}

// src/postgres/settings/checks.ts
function checkValue(name, value, major) {
  switch (value.type) {
    case "integer":
      return checkInteger(name, value, major);
    case "string":
      return checkString(name, value.value, major);
    case "bool":
      if (name !== "default_with_oids" || !value.value) return value;
      return { kind: "refusal", message: "tables declared WITH OIDS are not supported" };
    default:
      return value;
  }
}
var BANKED = new Set(
  "commit_timestamp_buffers multixact_member_buffers multixact_offset_buffers notify_buffers serializable_buffers subtransaction_buffers transaction_buffers".split(
    " "
  )
);
function checkInteger(name, value, major) {
  const number = value.value;
  if (BANKED.has(name) && number % 16 !== 0) return refuse(`"${name}" must be a multiple of 16.`);
  switch (name) {
    case "vacuum_buffer_usage_limit":
      if (number === 0 || number >= 128) return value;
      return refuse(`"${name}" must be 0 or between 128 kB and 16777216 kB.`);
    case "io_max_concurrency":
      return number === 0 ? refuse("Only -1 or values bigger than 0 are valid.") : value;
    case "autovacuum_work_mem":
      return number === -1 ? value : { ...value, value: Math.max(number, major >= 17 ? 64 : 1024) };
    case "wal_buffers":
      return number === -1 ? value : { ...value, value: Math.max(number, 4) };
    default:
      return value;
  }
}
var LSN = /^[0-9A-Fa-f]{1,8}\/[0-9A-Fa-f]{1,8}$/;
var NAME_LENGTH = 64;
function checkString(name, text, major) {
  switch (name) {
    case "DateStyle": {
      const style = readDateStyle(text, major);
      return "detail" in style ? refuse(style.detail) : ofText(style.value);
    }
    case "client_encoding": {
      const encoding = encodingNamed(text);
      return encoding === null ? refuse() : ofText(encoding);
    }
    case "application_name":
    case "cluster_name":
      return ofText(cleanAscii(text, major));
    case "TimeZone":
      return refusedZone(text, timeZoneRefusal(text));
    case "log_timezone":
      return refusedZone(text, zoneRefusal(text));
    case "timezone_abbreviations":
      return /^[A-Za-z]+$/.test(text) ? ofText(text) : refuse();
    // No session and no catalog to look roles up in: the server takes nothing else from a file.
    case "role":
      return text === "none" ? ofText(text) : refuse();
    case "session_authorization":
      return refuse();
    case "lc_messages":
      return text === "" ? refuse() : ofText(text);
    case "synchronous_standby_names":
      return checkStandbyNames(text);
    default: {
      const wrong = stringError(name, text, major);
      return wrong === null ? ofText(text) : refuse(wrong);
    }
  }
}
function ofText(value) {
  return { type: "string", value };
}
function refuse(more) {
  return more === void 0 || more === "" ? { kind: "refusal" } : { kind: "refusal", more };
}
function stringError(name, text, major) {
  switch (name) {
    case "log_destination":
      return checkWords(text, major >= 15 ? [...DESTINATIONS, "jsonlog"] : DESTINATIONS);
    case "log_connections":
      return checkLogConnections(text);
    case "createrole_self_grant":
      return checkWords(text, ["set", "inherit"]);
    case "restrict_nonsystem_relation_kind":
      return checkWords(text, ["view", "foreign-table"]);
    case "wal_consistency_checking":
      return checkWords(text, major < 15 ? RESOURCE_MANAGERS : null);
    case "debug_io_direct":
      return checkDirectIo(text, major);
    case "search_path":
    case "temp_tablespaces":
      return checkWords(text, null);
    case "synchronized_standby_slots":
      return checkWords(text, null) ?? firstError(splitIdentifiers(text) ?? [], slotNameError);
    case "backtrace_functions":
      return /[^0-9A-Za-z_, \n\t]/.test(text) ? `${major >= 17 ? "Invalid" : "invalid"} character` : null;
    case "recovery_target":
      return text === "" || text === "immediate" ? null : 'The only allowed value is "immediate".';
    case "recovery_target_lsn":
      return text === "" || LSN.test(text) ? null : "";
    case "recovery_target_name":
      return bytesOf(text).length < NAME_LENGTH ? null : recoveryNameError(major);
    case "recovery_target_time":
      return text === "" || mayBeTime(text) ? null : "";
    case "recovery_target_xid":
      return exceeds64Bits(text) ? "" : null;
    case "recovery_target_timeline":
      return exceeds64Bits(text) ? `${major >= 17 ? `"${name}"` : name} is not a valid number.` : null;
    case "primary_slot_name":
      return text === "" ? null : slotNameError(text);
    case "default_table_access_method":
      return text === "" ? `${major >= 17 ? `"${name}"` : name} cannot be empty.` : null;
    default:
      return null;
  }
}
var DESTINATIONS = ["stderr", "csvlog", "syslog", "eventlog"];
var RESOURCE_MANAGERS = "all heap2 heap btree hash gin gist sequence spgist brin generic".split(" ");
function checkWords(text, known) {
  const words = splitIdentifiers(text);
  if (words === null) return "List syntax is invalid.";
  const strange = known === null ? void 0 : words.find((word) => !known.includes(word.toLowerCase()));
  return strange === void 0 ? null : `Unrecognized key word: "${strange}".`;
}
function checkDirectIo(text, major) {
  const invalid2 = major >= 17 ? "Invalid" : "invalid";
  const words = splitIdentifiers(text, true);
  if (words === null) return `${invalid2} list syntax in parameter "debug_io_direct"`;
  const strange = words.find((word) => !["data", "wal", "wal_init"].includes(word.toLowerCase()));
  return strange === void 0 ? null : `${invalid2} option "${strange}"`;
}
var ASPECTS = ["receipt", "authentication", "authorization", "setup_durations", "all"];
function checkLogConnections(text) {
  if (text === "") return null;
  const words = splitIdentifiers(text);
  if (words === null) return 'Invalid list syntax in parameter "log_connections".';
  if (words.length === 1 && isWholeBool(words[0] ?? "")) return null;
  for (const [index, word] of words.entries()) {
    if (ASPECTS.includes(word.toLowerCase())) continue;
    if (index === 0 && isWholeBool(word))
      return `Cannot specify log_connections option "${word}" in a list with other options.`;
    return `Invalid option "${word}".`;
  }
  return null;
}
function isWholeBool(word) {
  return /^(?:on|off|true|false|yes|no|1|0)$/i.test(word);
}
function checkStandbyNames(text) {
  const wrong = text === "" ? null : standbyNamesError(text);
  if (wrong === null) return ofText(text);
  return wrong.startsWith("number of") ? { kind: "refusal", message: wrong } : refuse(wrong);
}
function refusedZone(text, refusal) {
  if (refusal === null) return ofText(text);
  if (refusal === "unknown") return refuse();
  if ("detail" in refusal) return refuse(refusal.detail);
  if ("message" in refusal) return { kind: "refusal", message: refusal.message };
  const message = `time zone "${text}" appears to use leap seconds`;
  return { kind: "refusal", message, more: "PostgreSQL does not support leap seconds." };
}
function cleanAscii(text, major) {
  return text.replace(
    /[^ -~]/gu,
    (character) => Array.from(bytesOf(character), (byte) => major >= 16 ? `\\x${byte.toString(16).padStart(2, "0")}` : "?").join("")
  );
}
function firstError(words, check) {
  for (const word of words) {
    const wrong = check(word);
    if (wrong !== null) return wrong;
  }
  return null;
}
function slotNameError(text) {
  if (bytesOf(text).length >= NAME_LENGTH) return `replication slot name "${text}" is too long`;
  if (/^[a-z0-9_]+$/.test(text)) return null;
  return `replication slot name "${text}" contains invalid character. Replication slot names may only contain lower case letters, numbers, and the underscore character.`;
}
function recoveryNameError(major) {
  const name = major >= 17 ? '"recovery_target_name"' : "recovery_target_name";
  return `${name} is too long (maximum ${NAME_LENGTH - 1} characters).`;
}
var NOT_YET = ["now", "today", "tomorrow", "yesterday"];
function mayBeTime(text) {
  const date = /^[ \t]*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (date !== null) {
    const [, year = 0, month = 0, day = 0] = date.map(Number);
    return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  }
  if (NOT_YET.includes(lowerAscii(text).trim())) return !NOT_YET.includes(text);
  return /\d/.test(text) && !/^[ \t]*\d{1,2}:[\d:.]*[ \t]*$/.test(text) && !/^[ \t]*\d{1,5}[ \t]*$/.test(text);
}
function exceeds64Bits(text) {
  const digits = /^[ \t-\r]*[-+]?(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)/i.exec(text)?.[1] ?? "0";
  const octal = /^0[0-7]/.test(digits);
  const plain = octal ? `0o${digits.slice(1)}` : digits;
  return Number(plain) >= 2 ** 64 && (Number(plain) > 2 ** 64 || BigInt(plain) >= 2n ** 64n);
}

// src/postgres/settings/values.ts
var INT_MAX = 2147483647;
var INT_MIN = -2147483648;
function parseSetting(parameter, text, major, written = parameter.name) {
  const name = major >= 18 ? parameter.name : written;
  if (parameter.context === "internal") {
    return { ok: false, error: `parameter "${name}" cannot be changed` };
  }
  const parsed2 = parseByType({ ...parameter, name }, text, major);
  if (!parsed2.ok) return parsed2;
  const checked2 = checkValue(parameter.name, parsed2.value, major);
  if (!("kind" in checked2)) return { ok: true, value: checked2 };
  const { value } = parsed2;
  const shown = value.type === "integer" ? String(value.value) : `"${value.type === "string" ? value.value : text}"`;
  const error = checked2.message ?? `invalid value for parameter "${parameter.name}": ${shown}`;
  return checked2.more === void 0 ? { ok: false, error } : { ok: false, error, hint: checked2.more };
}
function parseByType(parameter, text, major) {
  switch (parameter.type) {
    case "bool": {
      const value = parseBool(text);
      if (value === null) return { ok: false, error: `parameter "${parameter.name}" requires a Boolean value` };
      return { ok: true, value: { type: "bool", value } };
    }
    case "enum":
      return parseEnum(parameter, text);
    case "string":
      return { ok: true, value: { type: "string", value: NAMES.has(parameter.name) ? clipName(text) : text } };
    default:
      return parseNumber(parameter, parameter.type, text, major);
  }
}
var NAMES = /* @__PURE__ */ new Set([
  "application_name",
  "client_encoding",
  "cluster_name",
  "default_table_access_method",
  "role",
  "session_authorization"
]);
function invalid(parameter, text, hint) {
  const error = `invalid value for parameter "${parameter.name}": "${text}"`;
  return hint === void 0 ? { ok: false, error } : { ok: false, error, hint };
}
function parseEnum(parameter, text) {
  const lower = lowerAscii(text);
  const value = parameter.hiddenValues.get(lower) ?? parameter.enumValues.find((candidate) => lowerAscii(candidate) === lower);
  if (value !== void 0) return { ok: true, value: { type: "enum", value } };
  return invalid(parameter, text, `Available values: ${parameter.enumValues.join(", ")}.`);
}
function parseNumber(parameter, type, text, major) {
  const read2 = type === "integer" ? readInteger(text) : readDouble(text);
  if (read2 === null || read2.range || Number.isNaN(read2.value)) return invalid(parameter, text);
  let value = read2.value;
  const rest = text.slice(read2.end).replace(/^[ \t-\r]+/, "");
  if (rest !== "") {
    if (parameter.unit === null) return invalid(parameter, text);
    const converted = toBaseUnit(value, rest, parameter.unit);
    if (converted === null) return invalid(parameter, text, unitsHint(parameter.unit));
    value = converted;
  }
  if (type === "integer") {
    value = roundHalfEven(value);
    if (value > INT_MAX || value < INT_MIN) return invalid(parameter, text, "Value exceeds integer range.");
    value += 0;
  }
  if (value < (parameter.min ?? value) || value > (parameter.max ?? value)) {
    return { ok: false, error: rangeError(parameter, value, major) };
  }
  return { ok: true, value: { type, value, unit: parameter.unit } };
}
function readInteger(text) {
  const long = readLong(text);
  const next = text.charAt(long?.end ?? 0);
  if (long?.range === true || next === "." || next === "e" || next === "E") return readDouble(text);
  return long;
}
function rangeError(parameter, value, major) {
  const unit = parameter.unit === null ? "" : ` ${parameter.unit}`;
  const limit = major >= 17 ? unit : "";
  const print = parameter.type === "integer" ? String : formatG;
  const { name, min, max } = parameter;
  const range2 = `${print(min ?? value)}${limit} .. ${print(max ?? value)}${limit}`;
  return `${print(value)}${unit} is outside the valid range for parameter "${name}" (${range2})`;
}
function defaultValueOf(name, major) {
  const key = `${major} ${name}`;
  const known = defaults.get(key);
  if (known !== void 0) return known;
  const parameter = parameterOf(name, major);
  if (parameter === null || parameter.bootValue === null) return null;
  const parsed2 = parseByType(parameter, parameter.bootValue, major);
  const value = parsed2.ok ? parsed2.value : null;
  if (name === parameter.name) defaults.set(key, value);
  return value;
}
var defaults = /* @__PURE__ */ new Map();

// src/postgres/settings/effective.ts
var RANK = { file: 0, "auto-file": 1, "command-line": 2 };
function effectiveSettings(facts, major) {
  const ordered = facts.map((fact, order) => ({ fact, order, path: loadPath(fact) })).sort(
    (a, b) => RANK[a.fact.source] - RANK[b.fact.source] || (a.fact.root === b.fact.root ? comparePaths(a.path, b.path) : 0) || a.order - b.order
  );
  const settings = /* @__PURE__ */ new Map();
  for (const { fact } of ordered) {
    const assigned = assignedBy(fact);
    if (assigned === null) continue;
    const name = normalName(assigned.name, major);
    const value = name === "datestyle" ? onto(settings.get(name), fact, assigned.value, major) : assigned.value;
    settings.set(name, { name, value, fact });
  }
  return settings;
}
function assignedBy(fact) {
  if (fact.templated !== void 0) return { name: fact.templated, value: { type: "unknown", value: "" } };
  if (fact.name === null || fact.parsed === null || fact.problem !== null) return null;
  if (fact.source === "command-line" && !fact.applied && fact.name.toLowerCase() !== "datestyle") return null;
  return { name: fact.name, value: fact.parsed };
}
function onto(before, fact, value, major) {
  const earlier = before?.fact;
  if (earlier == null || before?.value.type !== "string" || fact.value === null || value.type !== "string")
    return value;
  const onCommandLine = fact.source === "command-line";
  if (earlier.source === "command-line" !== onCommandLine || !onCommandLine && earlier.name === fact.name)
    return value;
  const both2 = readDateStyle(fact.value, major, before.value.value);
  return "value" in both2 ? { type: "string", value: both2.value } : value;
}
function loadPath(fact) {
  return [...fact.via ?? []].reverse().concat(fact);
}
function comparePaths(a, b) {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
    const [left, right] = [a[depth], b[depth]];
    if (left === void 0 || right === void 0) break;
    if (left.file !== right.file) return compareFiles(left.file, right.file);
    if (left.line !== right.line) return left.line - right.line;
    if (left.column !== right.column) return left.column - right.column;
  }
  return a.length - b.length;
}
function compareFiles(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function settingOf(settings, name, major) {
  return settings.get(normalName(name, major))?.value ?? defaultValueOf(name, major) ?? { type: "unknown", value: "" };
}

// src/postgres/hba/bytes.ts
function byteLength(text, start = 0, end = text.length) {
  let bytes = 0;
  for (let at = start; at < end; at += 1) bytes += bytesAt(text, at);
  return bytes;
}
function bytesAt(text, at) {
  const code = text.charCodeAt(at);
  if (code < 128) return 1;
  if (code < 2048) return 2;
  if (code < 55296 || code > 57343) return 3;
  return code >= 56448 && code <= 56575 && !isHighSurrogate(text.charCodeAt(at - 1)) ? 1 : 2;
}
function isHighSurrogate(code) {
  return code >= 55296 && code <= 56319;
}

// src/postgres/missing-file.ts
var MAX_NAME = 255;
var MAX_PATH = 4096;
var NO_SUCH_FILE = "No such file or directory";
function isTooLong(path) {
  return path.split("/").some((name) => byteLength(name) > MAX_NAME);
}
function whyMissing(target, statusOf) {
  if (target.length >= MAX_PATH) return "File name too long";
  const names3 = target.split("/");
  for (let count2 = 1; count2 < names3.length; count2 += 1) {
    const directory = names3.slice(0, count2).join("/");
    if (isTooLong(names3[count2 - 1] ?? "")) return "File name too long";
    if (directory === "") continue;
    const status = statusOf(directory);
    if (status === "read") return "Not a directory";
    if (status !== "directory") return NO_SUCH_FILE;
  }
  return isTooLong(names3.at(-1) ?? "") ? "File name too long" : NO_SUCH_FILE;
}

// src/postgres/hba/ip.ts
var V4_PART = /^(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
function parseIp(text) {
  return text.includes(":") ? parseV6(text) : parseV4(text);
}
function parseV4(text) {
  const parts = text.split(".", 5);
  if (parts.length > 4) return null;
  const bytes = [];
  for (const [index, part] of parts.entries()) {
    const value = V4_PART.test(part) ? numberOf(part) : null;
    const width = index === parts.length - 1 ? 4 - index : 1;
    if (value === null || value >= 256 ** width) return null;
    for (let shift = width - 1; shift >= 0; shift -= 1) bytes.push(Math.floor(value / 256 ** shift) % 256);
  }
  return { family: 4, bytes };
}
function numberOf(part) {
  const hexadecimal = /^0[xX]/.test(part);
  const digits = part.replace(/^0[xX]?0*/, "");
  if (digits.length > 12) return null;
  if (digits === "") return 0;
  return Number.parseInt(digits, hexadecimal ? 16 : part.startsWith("0") ? 8 : 10);
}
function parseV6(text) {
  const percent = text.indexOf("%");
  const groups = groupsOf(percent < 0 ? text : text.slice(0, percent));
  if (groups === null) return null;
  const [first = 0] = groups;
  if (percent >= 0 && !isZone(text.slice(percent + 1), first)) return null;
  return { family: 6, bytes: groups.flatMap((group) => [group >> 8, group & 255]) };
}
function isZone(zone, firstGroup) {
  if (/^\d{1,10}$/.test(zone)) return Number(zone) <= 4294967295;
  const linkLocal = (firstGroup & 65472) === 65152 || (firstGroup & 65295) === 65282;
  return linkLocal && /^[A-Za-z][\w.@-]{0,14}$/.test(zone);
}
function groupsOf(text) {
  if (text.length > 64) return null;
  const halves = text.split("::", 3);
  if (halves.length > 2) return null;
  const compressed = halves.length === 2;
  const head = sideOf(halves[0] ?? "", !compressed);
  const tail = compressed ? sideOf(halves[1] ?? "", true) : [];
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (compressed ? missing < 1 : missing !== 0) return null;
  return [...head, ...new Array(missing).fill(0), ...tail];
}
function sideOf(text, endsAddress) {
  if (text === "") return [];
  const groups = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-fA-F]{1,4}$/.test(part)) {
      groups.push(Number.parseInt(part, 16));
      continue;
    }
    if (!endsAddress || index !== parts.length - 1) return null;
    const quad = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/.exec(part);
    const [a = 0, b = 0, c = 0, d = 0] = quad === null ? [] : quad.slice(1).map(Number);
    if (quad === null || Math.max(a, b, c, d) > 255) return null;
    groups.push(a * 256 + b, c * 256 + d);
  }
  return groups;
}
function maskOf(family, prefix) {
  const bytes = [];
  for (let at = 0; at < (family === 4 ? 4 : 16); at += 1) {
    const bits = Math.max(0, Math.min(8, prefix - at * 8));
    bytes.push(255 << 8 - bits & 255);
  }
  return { family, bytes };
}
function prefixOf(mask) {
  let prefix = 0;
  let open2 = true;
  for (const byte of mask.bytes) {
    for (let bit = 7; bit >= 0; bit -= 1) {
      const set = (byte >> bit & 1) === 1;
      if (set && !open2) return null;
      if (set) prefix += 1;
      else open2 = false;
    }
  }
  return prefix;
}
function printIp(ip) {
  return ip.family === 4 ? ip.bytes.join(".") : printV6(ip.bytes);
}
function printV6(bytes) {
  const words = [];
  for (let at = 0; at < 16; at += 2) words.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  let best = { start: -1, length: 1 };
  for (let at = 0; at < 8; at += 1) {
    let length = 0;
    while (at + length < 8 && words[at + length] === 0) length += 1;
    if (length > best.length) best = { start: at, length };
    at += length;
  }
  const dotted = best.start === 0 && (best.length === 6 || best.length === 5 && words[5] === 65535);
  const groups = words.map((word) => word.toString(16));
  if (dotted) groups.splice(6, 2, bytes.slice(12).join("."));
  if (best.start < 0) return groups.join(":");
  const head = groups.slice(0, best.start).join(":");
  return `${head}::${groups.slice(best.start + best.length).join(":")}`;
}

// src/postgres/hba/address.ts
function readAddress(token) {
  const { text, quoted } = token;
  if (!quoted && (text === "all" || text === "samehost" || text === "samenet")) {
    return { status: "done", address: { kind: text } };
  }
  const slash = text.indexOf("/");
  const ip = parseIp(slash < 0 ? text : text.slice(0, slash));
  if (ip === null) {
    if (slash >= 0) {
      return { status: "error", error: `specifying both host name and CIDR mask is invalid: "${text}"` };
    }
    return { status: "done", address: { kind: text.startsWith(".") ? "suffix" : "host", name: text } };
  }
  if (slash < 0) return { status: "needs-mask", ip };
  const prefix = prefixLength(text.slice(slash + 1), ip.family);
  if (prefix === null) return { status: "error", error: `invalid CIDR mask in address "${text}"` };
  return { status: "done", address: range(ip, maskOf(ip.family, prefix)) };
}
function readMask(ip, token) {
  const mask = parseIp(token.text);
  if (mask === null) return { status: "error", error: `invalid IP mask "${token.text}": Name or service not known` };
  if (mask.family !== ip.family) return { status: "error", error: "IP address and mask do not match" };
  return { status: "done", address: range(ip, mask) };
}
function range(ip, mask) {
  return { kind: "range", family: ip.family, address: printIp(ip), mask: printIp(mask), prefix: prefixOf(mask) };
}
function prefixLength(text, family) {
  const match = /^[ \t\n\v\f\r]{0,64}([+-]?)0*(\d{0,4})$/.exec(text);
  if (match === null || !/\d$/.test(text)) return null;
  const bits = Number(match[2] === "" ? "0" : match[2]);
  if (bits > (family === 4 ? 32 : 128) || match[1] === "-" && bits > 0) return null;
  return bits;
}
function addressColumns(address) {
  if (address === null) return [null, null];
  switch (address.kind) {
    case "range":
      return [address.address, address.mask];
    case "host":
    case "suffix":
      return [address.name, null];
    case "unknown":
      return [address.text, null];
    default:
      return [address.kind, null];
  }
}

// src/postgres/hba/methods.ts
var METHODS = [
  ...["trust", "reject", "password", "md5", "scram-sha-256", "ident", "peer"],
  ...["gss", "sspi", "pam", "bsd", "ldap", "cert", "radius"]
];
var NOT_BUILT = /* @__PURE__ */ new Set(["sspi", "bsd"]);
function isMethod(name, major) {
  return METHODS.includes(name) || name === "oauth" && major >= 18;
}
function methodError(name, major) {
  if (!isMethod(name, major)) return `invalid authentication method "${name}"`;
  return NOT_BUILT.has(name) ? `invalid authentication method "${name}": not supported by this build` : null;
}

// src/postgres/hba/ldap-url.ts
var BAD_SCHEME = "Time limit exceeded";
var BAD_ENCLOSURE = "Size limit exceeded";
var BAD_URL = "Compare False";
var BAD_SCOPE = "Strong(er) authentication required";
var BAD_FILTER = "Partial results and referral received";
var BAD_EXTENSIONS = "Referral";
var SCOPES = {
  base: 0,
  one: 1,
  onelevel: 1,
  sub: 2,
  subtree: 2,
  children: 3,
  subordinate: 3
};
function parseLdapUrl(text) {
  const prefix = /^(<?)(?:URL:)?(p?ldaps?|ldapi):\/\//i.exec(text);
  if (prefix === null) return { error: BAD_SCHEME };
  const enclosed = prefix[1] === "<";
  if (enclosed && !text.endsWith(">")) return { error: BAD_ENCLOSURE };
  const rest = text.slice(prefix[0].length, enclosed ? -1 : void 0);
  const scheme = (prefix[2] ?? "").toLowerCase();
  const slash = rest.indexOf("/");
  const question = rest.indexOf("?");
  const hostEnd = slash >= 0 ? slash : question >= 0 ? question : rest.length;
  const written = rest.slice(0, hostEnd);
  const authority = scheme === "ldapi" ? { host: unescapeHex(written), port: 0 } : readAuthority(written);
  if (authority === null) return { error: BAD_URL };
  const parts = slash >= 0 ? rest.slice(slash + 1).split("?", 6) : [];
  const [dn, attributes = "", scopeText = "", filterText = "", extensions] = parts;
  const scope = scopeText === "" ? 0 : SCOPES[unescapeHex(scopeText).toLowerCase()];
  if (scope === void 0) return { error: BAD_SCOPE };
  const filter = filterText === "" ? null : unescapeHex(filterText);
  if (filter === "") return { error: BAD_FILTER };
  if (parts.length > 5) return { error: BAD_URL };
  if (extensions === "") return { error: BAD_EXTENSIONS };
  const names3 = unescapeHex(attributes).split(",");
  return {
    error: null,
    url: {
      scheme,
      host: authority.host === "" ? null : authority.host,
      port: authority.port === 0 ? scheme === "ldaps" ? 636 : 389 : authority.port,
      baseDn: dn === void 0 ? null : unescapeHex(dn),
      attribute: names3.find((name) => name !== "") ?? null,
      scope,
      filter
    }
  };
}
function readAuthority(text) {
  const bracket = text.startsWith("[") ? text.indexOf("]") : -1;
  if (text.startsWith("[") && bracket < 0) return null;
  const colon = text.indexOf(":", bracket + 1);
  const host = unescapeHex(bracket > 0 ? text.slice(1, bracket) : colon < 0 ? text : text.slice(0, colon));
  if (colon < 0) return { host, port: 0 };
  const port = unescapeHex(text.slice(colon + 1));
  return /^[ \t]{0,8}[+-]?\d{1,9}$/.test(port) ? { host, port: Number(port) } : null;
}
function unescapeHex(text) {
  if (/%(?![0-9a-fA-F]{2})/.test(text)) return "";
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

// src/postgres/hba/lists.ts
function splitList(text) {
  const items = [];
  let at = skipBlanks(text, 0);
  if (at >= text.length) return items;
  for (; ; ) {
    if (text[at] === '"') {
      const parts = [];
      let from = at + 1;
      for (; ; ) {
        const end = text.indexOf('"', from);
        if (end < 0) return null;
        parts.push(text.slice(from, end));
        at = end + 1;
        if (text[at] !== '"') break;
        from = at + 1;
      }
      items.push(parts.join('"'));
    } else {
      const start = at;
      while (at < text.length && text[at] !== "," && !isSpace(text[at])) at += 1;
      if (at === start) return null;
      items.push(text.slice(start, at));
    }
    at = skipBlanks(text, at);
    if (at >= text.length) return items;
    if (text[at] !== ",") return null;
    at = skipBlanks(text, at + 1);
  }
}
function isSpace(character) {
  return character !== void 0 && " 	\n\r\v\f".includes(character);
}
function skipBlanks(text, from) {
  let at = from;
  while (isSpace(text[at])) at += 1;
  return at;
}
function atoi2(text) {
  const match = /^[ \t\n\v\f\r]{0,64}([+-]?)0*(\d{0,20})/.exec(text);
  const digits = BigInt(match?.[2] || "0");
  const limit = 2n ** 63n;
  const value = match?.[1] === "-" ? digits > limit ? -limit : -digits : digits >= limit ? limit - 1n : digits;
  return Number(BigInt.asIntN(32, value));
}

// src/postgres/hba/options.ts
var SECRETS = /* @__PURE__ */ new Set(["ldapbindpasswd", "radiussecrets"]);
var MASKED = "***";
var LDAP = [
  ...["ldapurl", "ldaptls", "ldapscheme", "ldapserver", "ldapport", "ldapbinddn", "ldapbindpasswd"],
  ...["ldapsearchattribute", "ldapsearchfilter", "ldapbasedn", "ldapprefix", "ldapsuffix"]
];
var RADIUS = {
  radiusservers: "server",
  radiusports: "port",
  radiussecrets: "secret",
  radiusidentifiers: "identifiers"
};
function newOptionState(type, method, major) {
  const includeRealm = method === "gss" || method === "sspi";
  const values = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  return { type, method, major, values, lists, ldapScope: 0, ldapPort: 0, includeRealm, clientcert: null };
}
function readOption(token, state) {
  const equals = token.text.indexOf("=");
  if (equals < 0) {
    const secret = [...SECRETS].some((name) => state.values.has(name));
    return both(`authentication option not in name=value format: ${secret ? MASKED : token.text}`);
  }
  return setOption(token.text.slice(0, equals), token.text.slice(equals + 1), state);
}
function optionOf(token) {
  const { line, column, endLine, endColumn } = token;
  const equals = token.text.indexOf("=");
  const name = equals < 0 ? token.text : token.text.slice(0, equals);
  const value = equals < 0 ? "" : token.text.slice(equals + 1);
  return { name, value: maskedValue(name, value), line, column, endLine, endColumn };
}
function maskedValue(name, value) {
  if (SECRETS.has(name)) return value === "" ? "" : MASKED;
  return name === "ldapurl" ? maskUserinfo(value) : value;
}
function maskUserinfo(url) {
  return url.replace(/(:\/\/[^\s:@/]{0,200}:)[^\s@/]{1,400}@/, `$1${MASKED}@`);
}
function both(text) {
  return { shown: text, logged: text };
}
function onlyLogged(text) {
  return { shown: null, logged: text };
}
function setOption(name, value, state) {
  state.ldapScope = 2;
  const methods = methodsOf(name, state.major);
  if (name === "clientcert") return setClientcert(value, state);
  if (name === "clientname" && state.major >= 14) return checkClientname(value, state);
  if (methods === null) return both(`unrecognized authentication option name: "${name}"`);
  if (!methods.accepted.includes(state.method)) {
    return both(`authentication option "${name}" is only valid for authentication methods ${methods.text}`);
  }
  if (name === "ldapurl") return setLdapUrl(value, state);
  if (name === "ldapport") {
    state.ldapPort = atoi2(value);
    return state.ldapPort === 0 ? both(`invalid LDAP port number: "${value}"`) : null;
  }
  if (name in RADIUS) return setRadiusList(name, value, state);
  if (name === "include_realm") state.includeRealm = value === "1";
  state.values.set(name, value);
  return null;
}
function only(method) {
  return { accepted: [method], text: method };
}
function methodsOf(name, major) {
  if (name === "map") {
    const accepted = ["ident", "peer", "gss", "sspi", "cert"];
    if (major < 18) return { accepted, text: "ident, peer, gssapi, sspi, and cert" };
    return { accepted: [...accepted, "oauth"], text: "ident, peer, gssapi, sspi, cert, and oauth" };
  }
  if (LDAP.includes(name)) return only("ldap");
  if (Object.hasOwn(RADIUS, name)) return only("radius");
  if (name === "pamservice" || name === "pam_use_hostname") return only("pam");
  if (name === "krb_realm" || name === "include_realm") return { accepted: ["gss", "sspi"], text: "gssapi and sspi" };
  if (name === "compat_realm" || name === "upn_username") return only("sspi");
  const oauth = ["issuer", "scope", "validator", "delegate_ident_mapping"];
  return major >= 18 && oauth.includes(name) ? only("oauth") : null;
}
function setClientcert(value, state) {
  if (state.type !== "hostssl") return both('clientcert can only be configured for "hostssl" rows');
  const old = state.major === 13;
  if (value === "verify-full") {
    state.clientcert = "verify-full";
  } else if (value === "verify-ca" || old && value === "1") {
    if (!old && state.method === "cert") {
      return {
        shown: 'clientcert can only be set to "verify-full" when using "cert" authentication',
        logged: 'clientcert only accepts "verify-full" when using "cert" authentication'
      };
    }
    state.clientcert = "verify-ca";
  } else if (old && (value === "0" || value === "no-verify")) {
    if (state.method === "cert") {
      return both('clientcert cannot be set to "no-verify" when using "cert" authentication');
    }
    state.clientcert = null;
  } else {
    return onlyLogged(`invalid value for clientcert: "${value}"`);
  }
  return null;
}
function checkClientname(value, state) {
  if (state.type !== "hostssl") return both('clientname can only be configured for "hostssl" rows');
  return value === "CN" || value === "DN" ? null : onlyLogged(`invalid value for clientname: "${value}"`);
}
function setLdapUrl(value, state) {
  const parsed2 = parseLdapUrl(value);
  if (parsed2.error !== null) return both(`could not parse LDAP URL "${maskUserinfo(value)}": ${parsed2.error}`);
  const { url } = parsed2;
  if (url.scheme !== "ldap" && url.scheme !== "ldaps") return both(`unsupported LDAP URL scheme: ${url.scheme}`);
  state.values.set("ldapscheme", url.scheme);
  if (url.host !== null) state.values.set("ldapserver", url.host);
  state.ldapPort = url.port;
  if (url.baseDn !== null) state.values.set("ldapbasedn", url.baseDn);
  if (url.attribute !== null) state.values.set("ldapsearchattribute", url.attribute);
  if (url.filter !== null) state.values.set("ldapsearchfilter", url.filter);
  state.ldapScope = url.scope;
  return null;
}
function setRadiusList(name, value, state) {
  const items = splitList(value);
  if (items === null) {
    const shown = name === "radiusports" ? `invalid RADIUS port number: "${value}"` : null;
    return { shown, logged: `could not parse RADIUS ${RADIUS[name] ?? ""} list "${maskedValue(name, value)}"` };
  }
  if (name === "radiusports" && items.some((port) => atoi2(port) === 0)) {
    return onlyLogged(`invalid RADIUS port number: "${value}"`);
  }
  const unresolved = name === "radiusservers" ? items.find((host) => host === "") : void 0;
  if (unresolved !== void 0) {
    return onlyLogged(`could not translate RADIUS server name "${unresolved}" to address: Name or service not known`);
  }
  state.lists.set(name, items);
  state.values.set(name, value);
  return null;
}
function optionsError(state, validators) {
  if (state.method === "ldap") return ldapError(state);
  if (state.method === "radius") return radiusError(state);
  if (state.method === "oauth") return oauthError(state, validators);
  return null;
}
function ldapError({ values, major }) {
  const bind = ["ldapbasedn", "ldapbinddn", "ldapbindpasswd", "ldapsearchattribute", "ldapsearchfilter"];
  if (values.has("ldapprefix") || values.has("ldapsuffix")) {
    if (bind.some((name) => values.has(name))) {
      return both(
        major >= 18 ? "cannot mix options for simple bind and search+bind modes" : "cannot use ldapbasedn, ldapbinddn, ldapbindpasswd, ldapsearchattribute, ldapsearchfilter, or ldapurl together with ldapprefix"
      );
    }
  } else if (!values.has("ldapbasedn")) {
    return both('authentication method "ldap" requires argument "ldapbasedn", "ldapprefix", or "ldapsuffix" to be set');
  }
  if (values.has("ldapsearchattribute") && values.has("ldapsearchfilter")) {
    return both("cannot use ldapsearchattribute together with ldapsearchfilter");
  }
  return null;
}
function required(method, name) {
  return both(`authentication method "${method}" requires argument "${name}" to be set`);
}
function radiusError({ lists, major }) {
  const servers = lists.get("radiusservers")?.length ?? 0;
  const secrets = lists.get("radiussecrets")?.length ?? 0;
  if (servers === 0) return required("radius", "radiusservers");
  if (secrets === 0) return required("radius", "radiussecrets");
  for (const [name, text] of [
    ["radiussecrets", "secrets"],
    ["radiusports", "ports"],
    ["radiusidentifiers", "identifiers"]
  ]) {
    const count2 = lists.get(name)?.length ?? 0;
    if (count2 <= 1 || count2 === servers) continue;
    const message = `the number of RADIUS ${text} (${count2}) must be 1 or the same as the number of RADIUS servers (${servers})`;
    return major === 13 ? onlyLogged(message) : both(message);
  }
  return null;
}
function oauthError({ values }, validators) {
  if (!values.has("scope")) return required("oauth", "scope");
  if (!values.has("issuer")) return required("oauth", "issuer");
  const unfit = validators === void 0 ? null : validatorError(values, validators);
  if (unfit !== null) return unfit;
  if (values.has("map") && values.get("delegate_ident_mapping") === "1") {
    return both("map cannot be used in combination with delegate_ident_mapping");
  }
  return null;
}
function validatorError(values, validators) {
  const [only2] = validators;
  if (only2 === void 0) return both("oauth_validator_libraries must be set for authentication method oauth");
  const stated = values.get("validator");
  if (stated !== void 0) {
    return validators.includes(stated) ? null : both(`validator "${stated}" is not permitted by oauth_validator_libraries`);
  }
  if (validators.length > 1) {
    return both(
      'authentication method "oauth" requires argument "validator" to be set when oauth_validator_libraries contains multiple options'
    );
  }
  values.set("validator", only2);
  return null;
}
function optionColumn(state) {
  const { values, method, major } = state;
  const shown = [];
  const show = (...names3) => {
    for (const name of names3) {
      const value = values.get(name);
      if (value !== void 0) shown.push(`${name}=${maskedValue(name, value)}`);
    }
  };
  if (state.includeRealm) shown.push("include_realm=true");
  show("krb_realm", "map");
  const clientcert = method === "cert" ? "verify-full" : state.clientcert;
  if (clientcert !== null) shown.push(`clientcert=${clientcert}`);
  show("pamservice");
  if (method === "ldap") {
    show("ldapserver");
    if (state.ldapPort !== 0) shown.push(`ldapport=${state.ldapPort}`);
    if (major >= 14) show("ldapscheme");
    if (values.get("ldaptls") === "1") shown.push("ldaptls=true");
    show("ldapprefix", "ldapsuffix", "ldapbasedn", "ldapbinddn", "ldapbindpasswd");
    show("ldapsearchattribute", "ldapsearchfilter");
    if (state.ldapScope !== 0) shown.push(`ldapscope=${state.ldapScope}`);
  }
  show("radiusservers", "radiussecrets", "radiusidentifiers", "radiusports", "issuer", "scope", "validator");
  if (values.get("delegate_ident_mapping") === "1") shown.push("delegate_ident_mapping=true");
  return shown.length === 0 ? null : shown;
}

// src/postgres/regex/errors.ts
var REGEX_ERRORS = {
  REG_BADPAT: "invalid regexp (reg version 0.8)",
  REG_ECOLLATE: "invalid collating element",
  REG_ECTYPE: "invalid character class",
  REG_EESCAPE: "invalid escape \\ sequence",
  REG_ESUBREG: "invalid backreference number",
  REG_EBRACK: "brackets [] not balanced",
  REG_EPAREN: "parentheses () not balanced",
  REG_EBRACE: "braces {} not balanced",
  REG_BADBR: "invalid repetition count(s)",
  REG_ERANGE: "invalid character range",
  REG_BADRPT: "quantifier operand invalid",
  REG_BADOPT: "invalid embedded option",
  REG_ETOOBIG: "regular expression is too complex"
};
var RegexError = class extends Error {
  code;
  constructor(code) {
    super(REGEX_ERRORS[code]);
    this.code = code;
  }
};

// src/postgres/regex/extent.ts
var MOST_CHARACTERS = 6e4;
function isTooComplex(branches) {
  return longest(branches, /* @__PURE__ */ new Map()) > MOST_CHARACTERS;
}
function longest(branches, known) {
  const before = known.get(branches);
  if (before !== void 0) return before;
  let most = 0;
  for (const branch of branches) {
    let length = 0;
    for (const piece of branch) length += lengthOf(piece, known);
    most = Math.max(most, length);
  }
  known.set(branches, most);
  return most;
}
function lengthOf(piece, known) {
  switch (piece.kind) {
    case "set":
      return 1;
    case "constraint":
    case "look":
      return 0;
    case "group":
      return longest(piece.body, known);
    case "reference":
      return longest(piece.group, known);
    case "repeat":
      return lengthOf(piece.piece, known) * (Number.isFinite(piece.most) ? piece.most : Math.max(piece.least, 1));
  }
}

// src/postgres/regex/budget.ts
var OutOfBudget = class extends Error {
};
function spend(budget, amount) {
  budget.left -= amount;
  if (budget.left < 0) throw new OutOfBudget();
}

// src/postgres/regex/characters.ts
var CLASSES = /* @__PURE__ */ new Map([
  ["alnum", /[0-9A-Za-z]/],
  ["alpha", /[A-Za-z]/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the class.
  ["ascii", /[\x00-\x7f]/],
  ["blank", /[\t ]/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the class.
  ["cntrl", /[\x00-\x1f\x7f-\x9f]/],
  ["digit", /[0-9]/],
  ["graph", /[!-~]/],
  ["lower", /[a-z]/],
  ["print", /[ -~]/],
  ["punct", /[!-/:-@[-`{-~]/],
  ["space", /[\t-\r ]/],
  ["upper", /[A-Z]/],
  ["xdigit", /[0-9A-Fa-f]/],
  ["word", /[0-9A-Za-z_]/]
]);
var membersOf = /* @__PURE__ */ new Map();
function classNamed(name, major) {
  for (const known of CLASSES.keys()) if (known === name) return known === "word" && major < 14 ? null : known;
  return null;
}
function classMembers(name, ignoreCase) {
  const wanted = ignoreCase && (name === "lower" || name === "upper") ? "alpha" : name;
  const known = membersOf.get(wanted);
  if (known !== void 0) return known;
  const pattern = CLASSES.get(wanted);
  const members = Uint8Array.from({ length: 256 }, (_, byte) => pattern?.test(String.fromCharCode(byte)) ? 1 : 0);
  membersOf.set(wanted, members);
  return members;
}
function emptySet() {
  return new Uint8Array(256);
}
function complement(set) {
  return set.map((member) => 1 - member);
}
function addAll(set, other) {
  for (let byte = 0; byte < 256; byte += 1) if (other[byte] === 1) set[byte] = 1;
}
function addRange(set, from, to, ignoreCase) {
  if (from > to) throw new RegexError("REG_ERANGE");
  for (let byte = from; byte <= Math.min(to, 255); byte += 1) {
    set[byte] = 1;
    if (ignoreCase && isLetter(byte)) set[byte ^ 32] = 1;
  }
}
function isLetter(byte) {
  const lower = byte | 32;
  return lower >= 97 && lower <= 122;
}
function collatingElement(name) {
  const [first] = name;
  if (first === void 0) throw new RegexError("REG_ECOLLATE");
  if (name.length === 1) return first;
  const code = name.length > LONGEST_NAME ? void 0 : ELEMENTS.get(String.fromCharCode(...name));
  if (code === void 0) throw new RegexError("REG_ECOLLATE");
  return code;
}
var LONGEST_NAME = "right-square-bracket".length;
var CONTROLS = "NUL SOH STX ETX EOT ENQ ACK BEL/alert BS/backspace HT/tab LF/newline VT/vertical-tab FF/form-feed CR/carriage-return SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC IS4/FS IS3/GS IS2/RS IS1/US";
var PRINTABLES = {
  " ": "space",
  "!": "exclamation-mark",
  '"': "quotation-mark",
  "#": "number-sign",
  $: "dollar-sign",
  "%": "percent-sign",
  "&": "ampersand",
  "'": "apostrophe",
  "(": "left-parenthesis",
  ")": "right-parenthesis",
  "*": "asterisk",
  "+": "plus-sign",
  ",": "comma",
  "-": "hyphen/hyphen-minus",
  ".": "period/full-stop",
  "/": "slash/solidus",
  0: "zero",
  1: "one",
  2: "two",
  3: "three",
  4: "four",
  5: "five",
  6: "six",
  7: "seven",
  8: "eight",
  9: "nine",
  ":": "colon",
  ";": "semicolon",
  "<": "less-than-sign",
  "=": "equals-sign",
  ">": "greater-than-sign",
  "?": "question-mark",
  "@": "commercial-at",
  "[": "left-square-bracket",
  "\\": "backslash/reverse-solidus",
  "]": "right-square-bracket",
  "^": "circumflex/circumflex-accent",
  _: "underscore/low-line",
  "`": "grave-accent",
  "{": "left-brace/left-curly-bracket",
  "|": "vertical-line",
  "}": "right-brace/right-curly-bracket",
  "~": "tilde",
  "\x7F": "DEL"
};
var ELEMENTS = new Map([
  ...CONTROLS.split(" ").flatMap((names3, code) => names3.split("/").map((name) => [name, code])),
  ...Object.entries(PRINTABLES).flatMap(
    ([character, names3]) => names3.split("/").map((name) => [name, character.charCodeAt(0)])
  )
]);

// src/postgres/regex/dissect.ts
function programOf(dissection, tree) {
  let program = dissection.programs.get(tree);
  if (program === void 0) {
    program = dissection.assemble(tree.language);
    dissection.programs.set(tree, program);
  }
  return program;
}
function dissect(dissection, tree, begin, end) {
  spend(dissection.budget, 1);
  switch (tree.kind) {
    case "plain":
      return true;
    case "reference":
      return dissectReference(dissection, tree, begin, end);
    case "sequence":
      return dissectSequence(dissection, tree, begin, end);
    case "choice":
      return dissectChoice(dissection, tree, begin, end);
    case "iteration":
      return dissectIteration(dissection, tree, begin, end);
    case "capture":
      return dissectCapture(dissection, tree, begin, end);
  }
}
function forget({ captured }, tree) {
  for (const capture of tree.captures) {
    captured.starts[capture] = -1;
    captured.ends[capture] = -1;
  }
}
function dissectCapture(dissection, tree, begin, end) {
  const [inner] = tree.children;
  if (inner === void 0 || !dissect(dissection, inner, begin, end)) return false;
  dissection.captured.starts[tree.capture] = begin;
  dissection.captured.ends[tree.capture] = end;
  return true;
}
function dissectSequence(dissection, tree, begin, end) {
  const { simulation } = dissection;
  const [first, second] = tree.children;
  if (first === void 0 || second === void 0) return false;
  const [one, two] = [programOf(dissection, first), programOf(dissection, second)];
  const fewer = first.prefersFewer;
  let middle = fewer ? simulation.shortest(one, begin, begin, end) : simulation.longest(one, begin, end);
  while (middle >= 0) {
    if (simulation.longest(two, middle, end) === end) {
      if (dissect(dissection, first, begin, middle) && dissect(dissection, second, middle, end)) return true;
    }
    middle = fewer ? simulation.shortest(one, begin, middle + 1, end) : simulation.longest(one, begin, middle - 1);
    forget(dissection, tree);
  }
  return false;
}
function dissectChoice(dissection, tree, begin, end) {
  for (const child of tree.children) {
    if (dissection.simulation.longest(programOf(dissection, child), begin, end) !== end) continue;
    if (dissect(dissection, child, begin, end)) return true;
  }
  return false;
}
function dissectReference(dissection, tree, begin, end) {
  const { captured, simulation } = dissection;
  const from = captured.starts[tree.capture] ?? -1;
  if (from === -1) return false;
  const length = (captured.ends[tree.capture] ?? from) - from;
  if (length === 0) return begin === end && tree.least <= tree.most;
  if (begin === end) return tree.least === 0;
  const total = end - begin;
  const times = total / length;
  if (total % length !== 0 || times < tree.least || times > tree.most) return false;
  spend(dissection.budget, total);
  for (let at = begin; at < end; at += 1) {
    const [ours, theirs] = [simulation.text[at] ?? 0, simulation.text[from + (at - begin) % length] ?? 0];
    if (ours === theirs) continue;
    if (!dissection.ignoreCase || (ours ^ theirs) !== 32 || !isLetter(ours)) return false;
  }
  return true;
}
function dissectIteration(dissection, tree, begin, end) {
  const { simulation } = dissection;
  const [child] = tree.children;
  if (child === void 0) return false;
  const fewer = child.prefersFewer;
  const empty = tree.least <= 0 && begin === end;
  if (empty && fewer) return true;
  const least = Math.max(tree.least, 1);
  const most = Math.max(Math.min(end - begin, tree.most), least);
  const program = programOf(dissection, child);
  const ends = [begin];
  let verified = 0;
  let count2 = 1;
  let limit = fewer ? begin : end;
  const mustTake = (before) => count2 >= least || least - count2 < end - before;
  while (count2 > 0) {
    spend(dissection.budget, 1);
    const before = ends[count2 - 1] ?? begin;
    if (fewer && limit === before && limit !== end && mustTake(before)) limit += 1;
    if (fewer && count2 >= most) limit = end;
    const found = fewer ? simulation.shortest(program, before, limit, end) : simulation.longest(program, before, limit);
    ends[count2] = found;
    let retry = found === -1;
    if (retry) {
      count2 -= 1;
    } else {
      verified = Math.min(verified, count2 - 1);
      if (found !== end) {
        if (count2 >= most) {
          count2 -= 1;
          retry = true;
        } else if (!fewer && found === before && mustTake(found)) {
          retry = true;
        } else {
          count2 += 1;
          limit = fewer ? found : end;
        }
      } else if (count2 < least) {
        retry = true;
      } else {
        const upTo = verify(dissection, child, ends, verified, count2);
        if (upTo === count2) return true;
        verified = upTo;
        retry = true;
      }
    }
    if (!retry) continue;
    for (; count2 > 0; count2 -= 1) {
      const last = ends[count2] ?? -1;
      const start = ends[count2 - 1] ?? begin;
      if (fewer) {
        if (last >= end) continue;
        limit = last + 1;
        break;
      }
      if (last <= start) continue;
      limit = last - 1;
      if (limit > start || count2 < least && least - count2 >= end - start) break;
    }
  }
  return empty;
}
function verify(dissection, child, ends, verified, count2) {
  for (let index = verified + 1; index <= count2; index += 1) {
    forget(dissection, child);
    if (!dissect(dissection, child, ends[index - 1] ?? 0, ends[index] ?? 0)) return index - 1;
  }
  return count2;
}

// src/postgres/regex/program.ts
var MOST_STATES = 2e4;
function assembler(constrainedReferences) {
  const looks = /* @__PURE__ */ new Map();
  return (branch) => assemble([branch], looks, constrainedReferences);
}
function assemble(branches, looks, constrained) {
  const assembly = { states: [{ kind: "match" }], looks, constrained, steps: 0 };
  const start = addBranches(assembly, branches, 0, true);
  return { states: assembly.states, start };
}
function add(assembly, state) {
  assembly.states.push(state);
  return assembly.states.length - 1;
}
function count(assembly) {
  assembly.steps += 1;
  if (assembly.steps > MOST_STATES) throw new OutOfBudget();
}
function addBranches(assembly, branches, next, constrained) {
  let start = null;
  for (const branch of branches) {
    count(assembly);
    const other = addBranch(assembly, branch, next, constrained);
    start = start === null ? other : add(assembly, { kind: "fork", next: start, other });
  }
  return start ?? next;
}
function addBranch(assembly, branch, next, constrained) {
  let start = next;
  for (let at = branch.length - 1; at >= 0; at -= 1) {
    const piece = branch[at];
    if (piece !== void 0) start = addPiece(assembly, piece, start, constrained);
  }
  return start;
}
function addPiece(assembly, piece, next, constrained) {
  count(assembly);
  switch (piece.kind) {
    case "set":
      return add(assembly, { kind: "set", set: piece.set, next });
    case "constraint":
      return constrained ? add(assembly, { kind: "constraint", constraint: piece.constraint, next }) : next;
    case "look":
      return constrained ? add(assembly, { kind: "look", look: lookOf(assembly, piece), next }) : next;
    case "group":
      return addBranches(assembly, piece.body, next, constrained);
    case "reference":
      return addBranches(assembly, piece.group, next, constrained && assembly.constrained);
    case "repeat":
      return addRepeat(assembly, piece, next, constrained);
  }
}
function lookOf(assembly, piece) {
  const known = assembly.looks.get(piece);
  if (known !== void 0) return known;
  const program = assemble(piece.body, assembly.looks, assembly.constrained);
  const look = { behind: piece.behind, negative: piece.negative, program };
  assembly.looks.set(piece, look);
  return look;
}
function addRepeat(assembly, { piece, least, most }, next, constrained) {
  let start = next;
  if (Number.isFinite(most)) {
    for (let count2 = least; count2 < most; count2 += 1) {
      const other = addPiece(assembly, piece, start, constrained);
      start = add(assembly, { kind: "fork", next, other });
    }
  } else {
    const loop = add(assembly, { kind: "fork", next, other: next });
    const other = addPiece(assembly, piece, loop, constrained);
    assembly.states[loop] = { kind: "fork", next, other };
    start = loop;
  }
  for (let count2 = 0; count2 < least; count2 += 1) start = addPiece(assembly, piece, start, constrained);
  return start;
}

// src/postgres/regex/simulation.ts
var NEWLINE = 10;
var MATCH = 0;
var StateSet = class {
  members;
  #seen;
  #round = 0;
  size = 0;
  constructor(states) {
    this.members = new Int32Array(states);
    this.#seen = new Uint32Array(states);
  }
  clear() {
    this.size = 0;
    this.#round += 1;
  }
  /** Whether the state is new. */
  visit(state) {
    if (this.#seen[state] === this.#round) return false;
    this.#seen[state] = this.#round;
    return true;
  }
  has(state) {
    return this.#seen[state] === this.#round;
  }
  push(state) {
    this.members[this.size] = state;
    this.size += 1;
  }
};
var Simulation = class {
  text;
  #budget;
  #ends = /* @__PURE__ */ new Map();
  #looks = /* @__PURE__ */ new Map();
  constructor(text, budget) {
    this.text = text;
    this.#budget = budget;
  }
  /** The first place where a match that begins at `from` or later ends; -1: there is none. */
  firstEnd(program, from) {
    let end = -1;
    this.#run(program, from, true, (found) => {
      end = found;
      return true;
    });
    return end;
  }
  /** The last place up to `limit` where a match that begins at `begin` can end; -1: there is none. */
  longest(program, begin, limit) {
    const ends = this.#endsFrom(program, begin);
    for (let end = limit; end >= begin; end -= 1) if (ends[end - begin] === 1) return end;
    return -1;
  }
  /** The first place from `least` to `limit` where a match that begins at `begin` can end; -1: there is none. */
  shortest(program, begin, least, limit) {
    const ends = this.#endsFrom(program, begin);
    for (let end = least; end <= limit; end += 1) if (ends[end - begin] === 1) return end;
    return -1;
  }
  /** 1 at the distances from `begin` at which a match can end. */
  #endsFrom(program, begin) {
    let known = this.#ends.get(program);
    if (known === void 0) {
      known = [];
      this.#ends.set(program, known);
    }
    const kept = known[begin];
    if (kept !== void 0) {
      spend(this.#budget, 1);
      return kept;
    }
    const ends = new Uint8Array(this.text.length - begin + 1);
    spend(this.#budget, ends.length);
    this.#run(program, begin, false, (end) => {
      ends[end - begin] = 1;
      return false;
    });
    known[begin] = ends;
    return ends;
  }
  /** `found` is told each place where a match ends, in order, and answers whether that is enough. */
  #run(program, begin, anywhere, found) {
    const { states, start } = program;
    let current4 = new StateSet(states.length);
    let following = new StateSet(states.length);
    spend(this.#budget, states.length);
    current4.clear();
    this.#enter(program, start, begin, current4);
    for (let at = begin; ; at += 1) {
      if (current4.has(MATCH) && found(at)) return true;
      if (at === this.text.length) return false;
      const byte = this.text[at] ?? 0;
      following.clear();
      for (let index = 0; index < current4.size; index += 1) {
        const state = states[current4.members[index] ?? 0];
        if (state?.kind === "set" && state.set[byte] === 1) this.#enter(program, state.next, at + 1, following);
      }
      if (anywhere) this.#enter(program, start, at + 1, following);
      spend(this.#budget, current4.size + 1);
      [current4, following] = [following, current4];
      if (current4.size === 0 && !anywhere && !current4.has(MATCH)) return false;
    }
  }
  /** Adds a state and all that can be reached from it at that place without taking anything. */
  #enter(program, first, at, set) {
    const open2 = [first];
    for (let number = open2.pop(); number !== void 0; number = open2.pop()) {
      if (!set.visit(number)) continue;
      const state = program.states[number];
      spend(this.#budget, 1);
      if (state === void 0 || state.kind === "match") continue;
      if (state.kind === "set") set.push(number);
      else if (state.kind === "fork") open2.push(state.next, state.other);
      else if (state.kind === "constraint" ? this.#holds(state.constraint, at) : this.#sees(state.look, at)) {
        open2.push(state.next);
      }
    }
  }
  #holds(constraint, at) {
    const { text } = this;
    if (constraint === "string-start") return at === 0;
    if (constraint === "string-end") return at === text.length;
    if (constraint === "line-start") return at === 0 || text[at - 1] === NEWLINE;
    if (constraint === "line-end") return at === text.length || text[at] === NEWLINE;
    const before = isWord(text[at - 1]);
    const after = isWord(text[at]);
    if (constraint === "word-start") return !before && after;
    if (constraint === "word-end") return before && !after;
    return before !== after === (constraint === "word-boundary");
  }
  /** regexec.c, `lacon`. */
  #sees(look, at) {
    let known = this.#looks.get(look);
    if (known === void 0) {
      known = look.behind ? this.#allBehind(look.program) : [];
      this.#looks.set(look, known);
    }
    let found = known[at];
    if (found === void 0) {
      found = !look.behind && this.#run(look.program, at, false, () => true);
      known[at] = found;
    }
    return found !== look.negative;
  }
  /** At which places a match ends, wherever it began. */
  #allBehind(program) {
    const places = [];
    this.#run(program, 0, true, (end) => {
      places[end] = true;
      return false;
    });
    return places;
  }
};
function isWord(byte) {
  return byte !== void 0 && classMembers("word", false)[byte] === 1;
}

// src/postgres/regex/tree.ts
var MORE = 1;
var FEWER = 2;
var MIXED = 4;
var CAPTURES = 8;
var REFERS = 16;
var MOST_NESTING = 1e3;
function up(flags) {
  const mixed = (flags & MORE) !== 0 && (flags & FEWER) !== 0 ? MIXED : 0;
  return flags & (MIXED | CAPTURES | REFERS) | mixed;
}
function isMessy(flags) {
  return (flags & (MIXED | CAPTURES | REFERS)) !== 0;
}
function combine(first, second) {
  const preferred = first & (MORE | FEWER);
  return up(first | second) | (preferred === 0 ? second & (MORE | FEWER) : preferred);
}
function flagOf(preference) {
  return preference === "more" ? MORE : preference === "fewer" ? FEWER : 0;
}
function node(kind, flags, language, extra = {}) {
  const { children = [], capture = 0, least = 1, most = 1 } = extra;
  const captures = children.flatMap((child) => child.captures);
  if (kind === "capture") captures.push(capture);
  const prefersFewer = (flags & FEWER) !== 0;
  return { kind, flags, language, children, capture, least, most, prefersFewer, captures };
}
function treeOf(branches) {
  return treeOfBranches(branches, 0);
}
function treeOfBranches(branches, depth) {
  const children = branches.map((branch) => treeOfBranch(branch, depth));
  const [only2] = children;
  if (only2 !== void 0 && children.length === 1) return only2;
  let flags = MORE;
  for (const child of children) flags |= up(flags | child.flags);
  const language = [{ kind: "group", capture: null, body: branches }];
  return isMessy(flags) ? node("choice", flags, language, { children }) : node("plain", flags, language);
}
function treeOfBranch(branch, depth) {
  if (depth > MOST_NESTING) throw new OutOfBudget();
  let flags = 0;
  for (const [at, piece] of branch.entries()) {
    if (piece.kind === "constraint" || piece.kind === "look") continue;
    if (piece.kind === "repeat" && piece.most === 0) continue;
    const inner = piece.kind === "repeat" ? piece.piece : piece;
    const preference = piece.kind === "repeat" ? flagOf(piece.preference) : 0;
    const atom = atomOf(inner, depth + 1);
    const together = flags | preference | atom.flags;
    const special = inner.kind === "reference" || inner.kind === "group" && inner.capture !== null;
    if (special || isMessy(up(together))) return split(branch, at, flags, atom, depth);
    flags = together;
  }
  return node("plain", flags, branch);
}
function atomOf(piece, depth) {
  if (piece.kind === "reference") return node("reference", REFERS, [piece], { capture: piece.capture });
  if (piece.kind !== "group") return node("plain", 0, [piece]);
  const inner = treeOfBranches(piece.body, depth);
  if (piece.capture === null) return inner;
  return node("capture", inner.flags | CAPTURES, [piece], { capture: piece.capture, children: [inner] });
}
function split(branch, at, prefixFlags, atom, depth) {
  const piece = branch[at];
  const quantified = quantify(piece, atom);
  const preference = piece?.kind === "repeat" ? flagOf(piece.preference) : 0;
  const prefix = at === 0 ? null : node("plain", prefixFlags, branch.slice(0, at));
  if (at === branch.length - 1) {
    if (prefix === null) return quantified;
    const flags2 = prefixFlags | combine(prefixFlags, quantified.flags);
    return node("sequence", flags2, branch, { children: [prefix, quantified] });
  }
  const rest = treeOfBranch(branch.slice(at + 1), depth + 1);
  const own2 = combine(preference, atom.flags);
  const tailFlags = own2 | combine(own2, rest.flags);
  const flags = prefixFlags | combine(prefixFlags, tailFlags);
  if (prefix === null) return node("sequence", flags, branch, { children: [quantified, rest] });
  const tail = node("sequence", tailFlags, branch.slice(at), { children: [quantified, rest] });
  return node("sequence", flags, branch, { children: [prefix, tail] });
}
function quantify(piece, atom) {
  if (piece?.kind !== "repeat") return atom;
  const { least, most } = piece;
  const preference = flagOf(piece.preference);
  const flags = combine(preference, atom.flags);
  const language = [piece];
  if (atom.kind === "reference") {
    return node("reference", atom.flags | flags, language, { capture: atom.capture, least, most });
  }
  const preferred = atom.flags & (MORE | FEWER | MIXED);
  if (least === 1 && most === 1 && (preference === 0 || preferred === 0 || preference === preferred)) return atom;
  if ((atom.flags & (CAPTURES | REFERS)) === 0) return node("plain", flags, language);
  if (least > 0 && (atom.flags & REFERS) === 0) {
    const before = [{ ...piece, least: least - 1, most: most - 1 }];
    const prefix = node("plain", flags & (MORE | FEWER), before);
    return node("sequence", flags, language, { children: [prefix, atom] });
  }
  return node("iteration", flags, language, { children: [atom], least, most });
}

// src/postgres/regex/match.ts
var MOST_STEPS = 3e5;
function findMatch(syntax, text, constrainedReferences) {
  const assemble2 = assembler(constrainedReferences);
  const budget = { left: MOST_STEPS };
  const whole = within(() => assemble2([{ kind: "group", capture: null, body: syntax.branches }]));
  if (whole === null) return { status: "unknown" };
  const anywhere = within(() => new Simulation(text, budget).firstEnd(whole, 0) !== -1);
  if (anywhere === null) return { status: "unknown" };
  if (!anywhere) return { status: "no-match" };
  const captured = within(() => {
    const tree = treeOf(syntax.branches);
    const room = { left: MOST_STEPS };
    const dissection = {
      ...{ simulation: new Simulation(text, room), assemble: assemble2, programs: /* @__PURE__ */ new Map([[tree, whole]]), budget: room },
      captured: emptyCaptures(syntax.captures),
      ignoreCase: syntax.ignoreCase
    };
    return locate(dissection, tree) ? dissection.captured : "nowhere";
  });
  if (captured === "nowhere") return { status: "no-match" };
  if (captured === null && syntax.refers) return { status: "unknown" };
  return { status: "match", captured };
}
function within(compute) {
  try {
    return compute();
  } catch (error) {
    if (error instanceof OutOfBudget) return null;
    throw error;
  }
}
function emptyCaptures(captures) {
  return { starts: new Int32Array(captures + 1).fill(-1), ends: new Int32Array(captures + 1).fill(-1) };
}
function locate(dissection, tree) {
  const { simulation, captured } = dissection;
  const program = programOf(dissection, tree);
  const { length } = simulation.text;
  let from = 0;
  do {
    const close = simulation.firstEnd(program, from);
    if (close === -1) return false;
    for (let begin = from; begin <= close; begin += 1) {
      const end = endOf(dissection, tree, program, begin, length);
      if (end === -1) continue;
      captured.starts[0] = begin;
      captured.ends[0] = end;
      return true;
    }
    from = close + 1;
  } while (from < length);
  return false;
}
function endOf(dissection, tree, program, begin, length) {
  const { simulation, captured } = dissection;
  const fewer = tree.prefersFewer;
  let end = fewer ? simulation.shortest(program, begin, begin, length) : simulation.longest(program, begin, length);
  while (end !== -1) {
    captured.starts.fill(-1);
    captured.ends.fill(-1);
    if (dissect(dissection, tree, begin, end)) return end;
    end = fewer ? simulation.shortest(program, begin, end + 1, length) : simulation.longest(program, begin, end - 1);
  }
  return -1;
}

// src/postgres/regex/lexer.ts
var LOOK = { behind: 2, negative: 1 };
var [TAB, NEWLINE2, RETURN, SPACE] = [9, 10, 13, 32];
var CLOSE = codeOf("]");
var QUESTION = codeOf("?");
var BACKSLASH = codeOf("\\");
var LARGEST = 2147483646;
var ESCAPE_CLASSES = { d: "digit", s: "space", w: "word" };
var ESCAPE_CHARACTERS = {
  ...{ a: 7, b: 8, B: BACKSLASH, e: 27, f: 12, n: NEWLINE2, r: RETURN, t: TAB, v: 11 }
};
var ESCAPE_CONSTRAINTS = {
  ...{ A: "string-start", Z: "string-end", m: "word-start", M: "word-end", y: "word-boundary", Y: "no-word-boundary" }
};
var Lexer = class {
  type = "start";
  value = 0;
  /** Of a `class` or `complement` token. */
  className = "word";
  at = 0;
  /** How many capturing parentheses the parser has seen: it decides what `\12` is. */
  captures = 0;
  flags = {
    ...{ extended: true, advanced: true, quote: false, ignoreCase: false, expanded: false },
    ...{ newlineStops: false, newlineAnchors: false }
  };
  #text;
  #major;
  #previous = "start";
  #context = "extended";
  /** What `\w` in brackets leaves over before 14, where it was read as `[:alnum:]_`. */
  #pending = false;
  constructor(text, major) {
    this.#text = text;
    this.#major = major;
    this.#readPrefixes();
    this.#context = this.#mainline();
    this.next();
  }
  /** The bytes from there up to here: names in brackets. */
  slice(from, to) {
    return this.#text.subarray(from, to);
  }
  #mainline() {
    return this.flags.quote ? "quote" : this.flags.extended ? "extended" : "basic";
  }
  #ended() {
    return this.at >= this.#text.length;
  }
  #sees(text) {
    for (let index = 0; index < text.length; index += 1) {
      if (this.#text[this.at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }
  #set(type, value = 0) {
    this.type = type;
    this.value = value;
  }
  /** regc_lex.c, `prefixes`. */
  #readPrefixes() {
    if (this.#sees("***") && this.#text.length > 3) {
      if (this.#sees("***?")) throw new RegexError("REG_BADPAT");
      if (this.#sees("***=")) {
        Object.assign(this.flags, { quote: true, extended: false, advanced: false });
        this.at += 4;
        return;
      }
      if (!this.#sees("***:")) throw new RegexError("REG_BADRPT");
      this.at += 4;
    }
    if (!this.#sees("(?") || !isLetter(this.#text[this.at + 2] ?? 0)) return;
    this.at += 2;
    while (isLetter(this.#text[this.at] ?? 0)) this.#readOption(String.fromCharCode(this.#text[this.at++] ?? 0));
    if (!this.#sees(")")) throw new RegexError("REG_BADOPT");
    this.at += 1;
    if (!this.flags.quote) return;
    Object.assign(this.flags, { expanded: false, newlineStops: false, newlineAnchors: false });
  }
  #readOption(letter) {
    const { flags } = this;
    if (letter === "b") Object.assign(flags, { extended: false, advanced: false, quote: false });
    else if (letter === "c") flags.ignoreCase = false;
    else if (letter === "e") Object.assign(flags, { extended: true, advanced: false, quote: false });
    else if (letter === "i") flags.ignoreCase = true;
    else if (letter === "m" || letter === "n") Object.assign(flags, { newlineStops: true, newlineAnchors: true });
    else if (letter === "p") Object.assign(flags, { newlineStops: true, newlineAnchors: false });
    else if (letter === "q") Object.assign(flags, { quote: true, extended: false, advanced: false });
    else if (letter === "s") Object.assign(flags, { newlineStops: false, newlineAnchors: false });
    else if (letter === "t") flags.expanded = false;
    else if (letter === "w") Object.assign(flags, { newlineStops: false, newlineAnchors: true });
    else if (letter === "x") flags.expanded = true;
    else throw new RegexError("REG_BADOPT");
  }
  /** regc_lex.c, `skip`: white space and comments of the expanded syntax. */
  #skip() {
    for (; ; ) {
      while (isSpace2(this.#text[this.at])) this.at += 1;
      if (!this.#sees("#")) return;
      while (!this.#ended() && this.#text[this.at] !== NEWLINE2) this.at += 1;
    }
  }
  /** Advances by one token: regc_lex.c, `next`. */
  next() {
    this.#previous = this.type;
    if (this.#pending) {
      this.#pending = false;
      this.#set("plain", codeOf("_"));
      return;
    }
    const context = this.#context;
    if (this.flags.expanded && (context === "extended" || context === "basic" || context === "bound")) this.#skip();
    if (this.#ended()) {
      if (context === "bound") throw new RegexError("REG_EBRACE");
      if (context !== "extended" && context !== "basic" && context !== "quote") throw new RegexError("REG_EBRACK");
      this.#set("end-of-expression");
      return;
    }
    const code = this.#text[this.at++] ?? 0;
    if (context === "extended") this.#extended(code);
    else if (context === "basic") this.#basic(code);
    else if (context === "quote") this.#set("plain", code);
    else if (context === "bound") this.#bound(code);
    else if (context === "bracket") this.#bracket(code);
    else this.#named(context, code);
  }
  #bound(code) {
    if (code >= 48 && code <= 57) {
      this.#set("digit", code - 48);
    } else if (code === codeOf(",")) {
      this.#set(",");
    } else if (this.flags.extended && code === codeOf("}")) {
      this.#context = "extended";
      this.#quantifier("}");
    } else if (!this.flags.extended && code === BACKSLASH && this.#sees("}")) {
      this.at += 1;
      this.#context = "basic";
      this.#set("}", 1);
    } else {
      throw new RegexError("REG_BADBR");
    }
  }
  /** Value 1: prefers more; 0, with a question mark behind: prefers fewer. */
  #quantifier(type) {
    const fewer = this.flags.advanced && this.#text[this.at] === QUESTION;
    if (fewer) this.at += 1;
    this.#set(type, fewer ? 0 : 1);
  }
  #bracket(code) {
    const character = String.fromCharCode(code);
    const first = this.#previous === "[";
    if (character === "]" && !first) {
      this.#context = this.#mainline();
      this.#set("]");
    } else if (character === "\\" && this.flags.advanced) {
      this.#bracketEscape();
    } else if (character === "-" && !first && this.#text[this.at] !== CLOSE) {
      this.#set("range", code);
    } else if (character === "[") {
      if (this.#ended()) throw new RegexError("REG_EBRACK");
      const type = this.#sees(".") ? "[." : this.#sees("=") ? "[=" : this.#sees(":") ? "[:" : null;
      if (type === null) {
        this.#set("plain", code);
        return;
      }
      this.at += 1;
      this.#context = type;
      this.#set(type);
    } else {
      this.#set("plain", code);
    }
  }
  #bracketEscape() {
    if (this.#ended()) throw new RegexError("REG_EESCAPE");
    this.#escape();
    if (this.type === "plain") return;
    if (this.type === "complement" && this.#major < 14) throw new RegexError("REG_EESCAPE");
    if (this.type !== "class" && this.type !== "complement") throw new RegexError("REG_EESCAPE");
    if (this.#major >= 14 || this.className !== "word") return;
    this.className = "alnum";
    this.#pending = true;
  }
  /** Inside `[.`, `[=` and `[:`. */
  #named(context, code) {
    if (code === context.charCodeAt(1) && this.#text[this.at] === CLOSE) {
      this.at += 1;
      this.#context = "bracket";
      this.#set("named-end");
    } else {
      this.#set("plain", code);
    }
  }
  #extended(code) {
    const character = String.fromCharCode(code);
    switch (character) {
      case "*":
      case "+":
      case "?":
        this.#quantifier(character);
        return;
      case "|":
      case ".":
      case "^":
      case "$":
        this.#set(character);
        return;
      case ")":
        this.#set(")", code);
        return;
      case "{":
        if (this.flags.expanded) this.#skip();
        this.#set(...this.#braceOf(code));
        return;
      case "(":
        if (this.flags.advanced && this.#sees("?")) this.#extension();
        else this.#set("(", 1);
        return;
      case "[":
        this.#openBracket();
        return;
      case "\\":
        if (this.#ended()) throw new RegexError("REG_EESCAPE");
        if (this.flags.advanced) this.#escape();
        else this.#set("plain", this.#text[this.at++] ?? 0);
        return;
      default:
        this.#set("plain", code);
    }
  }
  /** An opening brace is one only before a digit. */
  #braceOf(code) {
    const next = this.#text[this.at];
    if (next === void 0 || next < 48 || next > 57) return ["plain", code];
    this.#context = "bound";
    return ["{", 0];
  }
  #openBracket() {
    const word = this.#sees("[:<:]]") ? "word-start" : this.#sees("[:>:]]") ? "word-end" : null;
    if (word !== null) {
      this.at += 6;
      this.#set(word);
      return;
    }
    this.#context = "bracket";
    const negated = this.#sees("^");
    if (negated) this.at += 1;
    this.#set("[", negated ? 0 : 1);
  }
  /** After `(` and before its question mark. */
  #extension() {
    this.at += 1;
    if (this.#sees(":")) {
      this.at += 1;
      this.#set("(", 0);
    } else if (this.#sees("#")) {
      while (!this.#ended() && !this.#sees(")")) this.at += 1;
      if (!this.#ended()) this.at += 1;
      this.next();
    } else {
      const behind = this.#sees("<") ? LOOK.behind : 0;
      if (behind > 0) this.at += 1;
      const negative = this.#sees("!") ? LOOK.negative : 0;
      if (negative === 0 && !this.#sees("=")) throw new RegexError("REG_BADRPT");
      this.at += 1;
      this.#set("look-around", behind + negative);
    }
  }
  /** regc_lex.c, `lexescape`: what a backslash means in an ARE. */
  #escape() {
    const code = this.#text[this.at++] ?? 0;
    const character = String.fromCharCode(code);
    if (!/[0-9A-Za-z]/.test(character)) {
      this.#set("plain", code);
      return;
    }
    const plain = ESCAPE_CHARACTERS[character];
    const constraint = ESCAPE_CONSTRAINTS[character];
    const named = ESCAPE_CLASSES[character.toLowerCase()];
    if (plain !== void 0) {
      this.#set("plain", plain);
    } else if (constraint !== void 0) {
      this.#set(constraint);
    } else if (named !== void 0) {
      this.className = named;
      this.#set(character === character.toLowerCase() ? "class" : "complement");
    } else if (character === "c") {
      if (this.#ended()) throw new RegexError("REG_EESCAPE");
      this.#set("plain", (this.#text[this.at++] ?? 0) & 31);
    } else if (character === "u" || character === "U" || character === "x") {
      const value = character === "x" ? this.#digits(16, 1, 255) : this.#digits(16, ...this.#exactly(character));
      if (value > LARGEST) throw new RegexError("REG_EESCAPE");
      this.#set("plain", value);
    } else if (/[0-9]/.test(character)) {
      this.#digitEscape(character);
    } else {
      throw new RegexError("REG_EESCAPE");
    }
  }
  #exactly(character) {
    return character === "u" ? [4, 4] : [8, 8];
  }
  /** A back reference where there are as many parentheses or it is one digit; else a character in octal. */
  #digitEscape(first) {
    const save = this.at;
    this.at -= 1;
    if (first !== "0") {
      const value2 = this.#digits(10, 1, 255) | 0;
      if (this.at === save || value2 > 0 && value2 <= this.captures) {
        this.#set("back-reference", value2);
        return;
      }
      this.at = save - 1;
    }
    const value = this.#digits(8, 1, 3);
    if (value > 255) this.at -= 1;
    this.#set("plain", value > 255 ? value >> 3 : value);
  }
  /** regc_lex.c, `lexdigits`: the value modulo 2^32. */
  #digits(base, least, most) {
    let value = 0;
    let length = 0;
    for (; length < most; length += 1) {
      const digit = Number.parseInt(String.fromCharCode(this.#text[this.at] ?? 0), base);
      if (Number.isNaN(digit)) break;
      value = (value * base + digit) % 2 ** 32;
      this.at += 1;
    }
    if (length < least) throw new RegexError("REG_EESCAPE");
    return value;
  }
  /** regc_lex.c, `brenext`. */
  #basic(code) {
    const character = String.fromCharCode(code);
    const opening = this.#previous === "start" || this.#previous === "(";
    if (character === "*") {
      const literal = opening || this.#previous === "^";
      this.#set(literal ? "plain" : "*", literal ? code : 1);
    } else if (character === "[") {
      this.#openBracket();
    } else if (character === ".") {
      this.#set(".");
    } else if (character === "^") {
      this.#set(opening ? "^" : "plain", code);
    } else if (character === "$") {
      if (this.flags.expanded) this.#skip();
      this.#set(this.#ended() || this.#sees("\\)") ? "$" : "plain", code);
    } else if (character === "\\") {
      this.#basicEscape();
    } else {
      this.#set("plain", code);
    }
  }
  #basicEscape() {
    if (this.#ended()) throw new RegexError("REG_EESCAPE");
    const code = this.#text[this.at++] ?? 0;
    const character = String.fromCharCode(code);
    if (character === "{") {
      this.#context = "bound";
      this.#set("{");
    } else if (character === "(") {
      this.#set("(", 1);
    } else if (character === ")") {
      this.#set(")", code);
    } else if (character === "<") {
      this.#set("word-start");
    } else if (character === ">") {
      this.#set("word-end");
    } else if (/[1-9]/.test(character)) {
      this.#set("back-reference", code - 48);
    } else {
      this.#set("plain", code);
    }
  }
};
function codeOf(character) {
  return character.charCodeAt(0);
}
function isSpace2(code) {
  return code === SPACE || code !== void 0 && code >= TAB && code <= RETURN;
}

// src/postgres/regex/syntax.ts
var UNBOUNDED = Number.POSITIVE_INFINITY;

// src/postgres/regex/parser.ts
var MOST_REPETITIONS = 255;
var NEWLINE3 = 10;
var MOST_NESTING2 = 400;
var MOST_PIECES = 1e5;
var NotFollowed = class extends Error {
};
function parseRegex(bytes, major) {
  const lexer = new Lexer(bytes, major);
  const parsing = { lexer, major, groups: /* @__PURE__ */ new Map(), refers: false, depth: 0, pieces: 0 };
  const branches = parseBranches(parsing, "end-of-expression", false);
  return { branches, captures: lexer.captures, ignoreCase: lexer.flags.ignoreCase, refers: parsing.refers };
}
function parseBranches(parsing, stopper, looking) {
  const { lexer } = parsing;
  parsing.depth += 1;
  if (parsing.depth > MOST_NESTING2) throw new NotFollowed();
  const branches = [];
  for (; ; ) {
    const branch = [];
    while (lexer.type !== "|" && lexer.type !== stopper && lexer.type !== "end-of-expression") {
      branch.push(parseQuantified(parsing, looking));
    }
    branches.push(branch);
    if (lexer.type !== "|") break;
    lexer.next();
  }
  if (lexer.type !== stopper) throw new RegexError("REG_EPAREN");
  parsing.depth -= 1;
  return branches;
}
function parseQuantified(parsing, looking) {
  parsing.pieces += 1;
  if (parsing.pieces > MOST_PIECES) throw new NotFollowed();
  const constraint = parseConstraint(parsing);
  if (constraint !== null) return constraint;
  const piece = parseAtom(parsing, looking);
  const quantifier = parseQuantifier(parsing.lexer);
  if (quantifier === null) return piece;
  return { kind: "repeat", piece, ...quantifier };
}
var CONSTRAINTS = new Map([
  ...[
    ["string-start", "string-start"],
    ["string-end", "string-end"]
  ],
  ...[
    ["word-start", "word-start"],
    ["word-end", "word-end"]
  ],
  ...[
    ["word-boundary", "word-boundary"],
    ["no-word-boundary", "no-word-boundary"]
  ]
]);
function parseConstraint(parsing) {
  const { lexer } = parsing;
  if (lexer.type === "look-around") {
    const behind = (lexer.value & LOOK.behind) !== 0;
    const negative = (lexer.value & LOOK.negative) !== 0;
    lexer.next();
    const body = parseBranches(parsing, ")", true);
    lexer.next();
    return { kind: "look", behind, negative, body };
  }
  const { newlineAnchors } = lexer.flags;
  const constraint = lexer.type === "^" ? newlineAnchors ? "line-start" : "string-start" : lexer.type === "$" ? newlineAnchors ? "line-end" : "string-end" : CONSTRAINTS.get(lexer.type);
  if (constraint === void 0) return null;
  lexer.next();
  return { kind: "constraint", constraint };
}
function parseAtom(parsing, looking) {
  const { lexer } = parsing;
  switch (lexer.type) {
    case "*":
    case "+":
    case "?":
    case "{":
      throw new RegexError("REG_BADRPT");
    case ")":
      if (lexer.flags.advanced || !lexer.flags.extended) throw new RegexError("REG_EPAREN");
      return advance(lexer, characterSet(lexer));
    case "plain":
      return advance(lexer, characterSet(lexer));
    case "[":
      return advance(lexer, lexer.value === 1 ? parseBracket(parsing) : negatedBracket(parsing));
    case "class":
      return advance(lexer, classMembers(lexer.className, lexer.flags.ignoreCase));
    case "complement":
      return advance(lexer, negatedClass(parsing));
    case ".": {
      const any = complement(emptySet());
      if (lexer.flags.newlineStops) any[NEWLINE3] = 0;
      return advance(lexer, any);
    }
    case "(":
      return parseGroup(parsing, looking);
    case "back-reference":
      return parseReference(parsing, looking);
    default:
      throw new RegexError("REG_BADPAT");
  }
}
function advance(lexer, set) {
  lexer.next();
  return { kind: "set", set };
}
var singles = /* @__PURE__ */ new Map();
function characterSet({ value, flags }) {
  const key = value > 255 ? -1 : flags.ignoreCase ? value + 256 : value;
  let set = singles.get(key);
  if (set === void 0) {
    set = emptySet();
    addRange(set, value, value, flags.ignoreCase);
    singles.set(key, set);
  }
  return set;
}
function negatedClass({ lexer, major }) {
  const set = complement(classMembers(lexer.className, lexer.flags.ignoreCase));
  if (major < 14 && lexer.flags.newlineStops) set[NEWLINE3] = 0;
  return set;
}
function negatedBracket(parsing) {
  const set = complement(parseBracket(parsing));
  if (parsing.lexer.flags.newlineStops) set[NEWLINE3] = 0;
  return set;
}
function parseBracket(parsing) {
  const { lexer } = parsing;
  const set = emptySet();
  lexer.next();
  while (lexer.type !== "]") parseBracketPart(parsing, set);
  return set;
}
function parseBracketPart({ lexer, major }, set) {
  const { ignoreCase } = lexer.flags;
  switch (lexer.type) {
    case "plain": {
      const from = lexer.value;
      lexer.next();
      addRange(set, from, rangeEnd(lexer, from), ignoreCase);
      return;
    }
    case "[.": {
      const from = parseElement(lexer);
      addRange(set, from, rangeEnd(lexer, from), ignoreCase);
      return;
    }
    case "[=": {
      const element = parseElement(lexer);
      addRange(set, element, element, ignoreCase);
      return;
    }
    case "[:": {
      const bytes = parseName(lexer);
      const name = bytes.length > 10 ? null : classNamed(String.fromCharCode(...bytes), major);
      if (name === null) throw new RegexError("REG_ECTYPE");
      addAll(set, classMembers(name, ignoreCase));
      return;
    }
    case "class":
      addAll(set, classMembers(lexer.className, ignoreCase));
      lexer.next();
      return;
    case "complement":
      addAll(set, complement(classMembers(lexer.className, ignoreCase)));
      lexer.next();
      return;
    default:
      throw new RegexError("REG_ERANGE");
  }
}
function rangeEnd(lexer, from) {
  if (lexer.type !== "range") return from;
  lexer.next();
  if (isToken(lexer, "[.")) return parseElement(lexer);
  if (!isToken(lexer, "plain") && !isToken(lexer, "range")) throw new RegexError("REG_ERANGE");
  const to = lexer.value;
  lexer.next();
  return to;
}
function parseElement(lexer) {
  return collatingElement(parseName(lexer));
}
function parseName(lexer) {
  const start = lexer.at;
  let end = start;
  lexer.next();
  while (lexer.type === "plain") {
    end = lexer.at;
    lexer.next();
  }
  lexer.next();
  return lexer.slice(start, end);
}
function parseGroup(parsing, looking) {
  const { lexer } = parsing;
  const captures = !looking && lexer.value === 1;
  if (captures) lexer.captures += 1;
  const capture = captures ? lexer.captures : null;
  lexer.next();
  const body = parseBranches(parsing, ")", looking);
  lexer.next();
  if (capture !== null) parsing.groups.set(capture, body);
  return { kind: "group", capture, body };
}
function parseReference(parsing, looking) {
  const { lexer } = parsing;
  const group = looking ? void 0 : parsing.groups.get(lexer.value);
  if (group === void 0) throw new RegexError("REG_ESUBREG");
  const capture = lexer.value;
  parsing.refers = true;
  lexer.next();
  return { kind: "reference", capture, group };
}
function parseQuantifier(lexer) {
  if (lexer.type === "{") return parseBound(lexer);
  if (lexer.type !== "*" && lexer.type !== "+" && lexer.type !== "?") return null;
  const preference = preferenceOf(lexer);
  const least = lexer.type === "+" ? 1 : 0;
  const most = lexer.type === "?" ? 1 : UNBOUNDED;
  lexer.next();
  return { least, most, preference };
}
function parseBound(lexer) {
  lexer.next();
  const least = parseNumber2(lexer);
  let most = least;
  let preference = null;
  if (isToken(lexer, ",")) {
    lexer.next();
    most = isToken(lexer, "digit") ? parseNumber2(lexer) : UNBOUNDED;
    if (least > most) throw new RegexError("REG_BADBR");
    preference = preferenceOf(lexer);
  }
  if (!isToken(lexer, "}")) throw new RegexError("REG_BADBR");
  lexer.next();
  return { least, most, preference };
}
function preferenceOf(lexer) {
  return lexer.value === 0 ? "fewer" : "more";
}
function isToken(lexer, type) {
  return lexer.type === type;
}
function parseNumber2(lexer) {
  let value = 0;
  while (lexer.type === "digit" && value < MOST_REPETITIONS) {
    value = value * 10 + lexer.value;
    lexer.next();
  }
  if (lexer.type === "digit" || value > MOST_REPETITIONS) throw new RegexError("REG_BADBR");
  return value;
}

// src/postgres/regex/index.ts
function compileRegex(pattern, major) {
  try {
    const syntax = parseRegex(bytesOf(pattern), major);
    if (isTooComplex(syntax.branches)) return { status: "error", message: REGEX_ERRORS.REG_ETOOBIG };
    return { status: "ok", regex: { pattern, major, syntax } };
  } catch (error) {
    if (error instanceof RegexError) return { status: "error", message: REGEX_ERRORS[error.code] };
    if (error instanceof NotFollowed) return { status: "ok", regex: { pattern, major, syntax: null } };
    throw error;
  }
}
function matchRegex({ syntax, major }, subject) {
  if (syntax === null) return { status: "unknown" };
  const text = bytesOf(subject);
  const found = findMatch(syntax, text, major < 14);
  if (found.status !== "match") return found;
  if (found.captured === null) return { status: "match", groups: null };
  const { starts, ends } = found.captured;
  const groups = Array.from(
    starts,
    (start, index) => start === -1 ? null : textOf(text.subarray(start, ends[index]))
  );
  return { status: "match", groups };
}

// src/postgres/hba/regex.ts
function regexError(expression, major) {
  const compiled = compileRegex(expression, major);
  return compiled.status === "ok" ? null : compiled.message;
}

// src/postgres/hba/record.ts
var TYPES2 = /* @__PURE__ */ new Set([
  ...["local", "host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"]
]);
function isConnectionType(text) {
  return TYPES2.has(text);
}
var SSL_DISABLED = "hostssl record cannot match because SSL is disabled";
function errorColumns(error) {
  return {
    ...{ type: null, databases: null, users: null, address: null, netmask: null, method: null, options: null },
    error: error.shown,
    ...error.shown === null ? { logError: error.logged } : {},
    ...{ fatal: true, record: null }
  };
}
function refused(text) {
  return errorColumns({ shown: text, logged: text });
}
function parseHbaRecord(fields, server) {
  const { major } = server;
  const [typeField = []] = fields;
  const type = typeField[0]?.text ?? "";
  if (typeField.length > 1) return refused("multiple values specified for connection type");
  if (!isConnectionType(type)) return refused(`invalid connection type "${type}"`);
  const databases = fields[1];
  if (databases === void 0) return refused("end-of-line before database specification");
  const databaseError = listError(databases, major);
  if (databaseError !== null) return refused(databaseError);
  const users = fields[2];
  if (users === void 0) return refused("end-of-line before role specification");
  const userError = listError(users, major);
  if (userError !== null) return refused(userError);
  let next = 3;
  let address = null;
  let addressPosition = null;
  if (type !== "local") {
    const read2 = readAddressFields(fields, next);
    if ("error" in read2) return refused(read2.error);
    ({ address, position: addressPosition, next } = read2);
  }
  const methodField = fields[next];
  if (methodField === void 0) return refused("end-of-line before authentication method");
  if (methodField.length > 1) return refused("multiple values specified for authentication type");
  const [methodToken] = methodField;
  const written = methodToken?.text ?? "";
  const unknownMethod = methodError(written, major);
  if (methodToken === void 0 || unknownMethod !== null) return refused(unknownMethod ?? "");
  const method = type === "local" && written === "ident" ? "peer" : written;
  const unfit = combinationError(type, method);
  if (unfit !== null) return refused(unfit);
  const state = newOptionState(type, method, major);
  const optionTokens = fields.slice(next + 1).flat();
  const warning = type === "hostssl" && !server.ssl ? SSL_DISABLED : null;
  const refuse2 = (error) => ({ ...errorColumns(error), error: error.shown ?? warning });
  for (const token of optionTokens) {
    const error = readOption(token, state);
    if (error !== null) return refuse2(error);
  }
  const together = optionsError(state, server.validators);
  if (together !== null) return refuse2(together);
  const [addressColumn, netmask] = addressColumns(address);
  const record = {
    ...{ type, databases, users, address, addressPosition, method },
    methodPosition: placeOf(methodToken),
    options: optionTokens.map(optionOf),
    unknown: []
  };
  return {
    type,
    databases: databases.map(({ text }) => text),
    users: users.map(({ text }) => text),
    address: addressColumn,
    ...{ netmask, method },
    options: optionColumn(state),
    // 18 forgets the warning when it checks the validator of an oauth record.
    error: method === "oauth" ? null : warning,
    ...{ fatal: false, record }
  };
}
function listError(tokens, major) {
  if (major < 16) return null;
  for (const { text } of tokens) {
    if (!text.startsWith("/")) continue;
    const expression = text.slice(1);
    const error = regexError(expression, major);
    if (error !== null) return `invalid regular expression "${expression}": ${error}`;
  }
  return null;
}
function readAddressFields(fields, at) {
  const field = fields[at];
  const [token] = field ?? [];
  if (field === void 0 || token === void 0) return { error: "end-of-line before IP address specification" };
  if (field.length > 1) return { error: "multiple values specified for host address" };
  let read2 = readAddress(token);
  let last = token;
  if (read2.status === "needs-mask") {
    const maskField = fields[at + 1];
    const [mask] = maskField ?? [];
    if (maskField === void 0 || mask === void 0) return { error: "end-of-line before netmask specification" };
    if (maskField.length > 1) return { error: "multiple values specified for netmask" };
    last = mask;
    read2 = readMask(read2.ip, mask);
  }
  if (read2.status !== "done") return { error: read2.status === "error" ? read2.error : "" };
  return { address: read2.address, position: spanOf(token, last), next: at + (last === token ? 1 : 2) };
}
function combinationError(type, method) {
  if (type === "local" && method === "gss") return "gssapi authentication is not supported on local sockets";
  if (type !== "local" && method === "peer") return "peer authentication is only supported on local sockets";
  if (type !== "hostssl" && method === "cert") return "cert authentication is only supported on hostssl connections";
  return null;
}
function placeOf({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
}
function spanOf(first, last) {
  return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
}

// src/postgres/hba/line-parts.ts
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
function stripped(text, start, end) {
  let at = end;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (code !== CARRIAGE_RETURN && code !== LINE_FEED) break;
    at -= 1;
  }
  return at;
}
function lineFeeds(text) {
  let count2 = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count2 += 1;
  return count2;
}
function lineOf(text, original, part, number, tooLong = false) {
  const segments = segmentsOf(text, original, part, 0);
  return { text, original, start: part.start, end: part.end, segments, number, tooLong };
}
function joined(text, original, parts, number) {
  const texts = [];
  const originals = [];
  const segments = [];
  let length = 0;
  for (const part of parts) {
    for (const segment of segmentsOf(text, original, part, length - part.start)) segments.push(segment);
    texts.push(text.slice(part.start, part.end));
    if (text !== original) originals.push(original.slice(part.start, part.end));
    length += part.end - part.start;
  }
  const whole = texts.join("");
  const unmasked = text === original ? whole : originals.join("");
  return { text: whole, original: unmasked, start: 0, end: length, segments, number, tooLong: false };
}
function segmentsOf(text, original, part, shift) {
  const segments = [{ at: part.start + shift, line: part.line, column: part.column }];
  if (text === original) return segments;
  for (let at = original.indexOf("\n", part.start); at >= 0 && at < part.end; at = original.indexOf("\n", at + 1)) {
    segments.push({ at: at + 1 + shift, line: part.line + segments.length, column: 1 });
  }
  return segments;
}

// src/postgres/hba/line-buffer.ts
var MAX_LINE_13 = 20480;
var LINE_FEED2 = 10;
var CARRIAGE_RETURN2 = 13;
var BACKSLASH2 = 92;
var FIRST_BUFFER = 1024;
var MORE2 = 128;
function* bufferedLines(text, original, major) {
  const file = new FileText(text, original);
  if (major === 13) yield* lines13(file);
  else yield* lines14(file);
}
function* lines13(file) {
  const { text, original } = file;
  for (let number = 1; ; number += 1) {
    const chunk = file.take(MAX_LINE_13 - 1);
    if (chunk === null) return;
    const end = stripped(text, chunk.start, chunk.end);
    yield lineOf(text, original, { ...chunk, end }, number, chunk.isFull);
  }
}
function* lines14(file) {
  const { text, original } = file;
  let size = FIRST_BUFFER;
  for (let number = 1; !file.atEnd; ) {
    const parts = [];
    const first = file.place();
    let length = 0;
    let sinceBackslash = 0;
    let continued = 0;
    for (; ; ) {
      const before = length;
      let ended = false;
      for (let chunk = file.take(size - length - 1); chunk !== null; chunk = file.take(size - length - 1)) {
        if (chunk.end > chunk.start) parts.push(chunk);
        length += chunk.bytes;
        ended = length > before && lastCode(text, parts) === LINE_FEED2;
        if (ended) break;
        while (length + MORE2 + 1 > size) size *= 2;
      }
      if (!ended && length === before) break;
      length -= strip(text, parts);
      if (length <= sinceBackslash || lastCode(text, parts) !== BACKSLASH2) break;
      length -= 1;
      dropLast(parts);
      sinceBackslash = length;
      continued += 1;
    }
    yield joined(text, original, parts.length === 0 ? [first] : parts, number);
    number += continued + 1;
  }
}
function lastCode(text, parts) {
  const last = parts.at(-1);
  return last === void 0 ? -1 : text.charCodeAt(last.end - 1);
}
function dropLast(parts) {
  const last = parts.at(-1);
  if (last === void 0) return;
  last.end -= 1;
  if (last.end <= last.start) parts.pop();
}
function strip(text, parts) {
  let dropped = 0;
  for (let code = lastCode(text, parts); code === LINE_FEED2 || code === CARRIAGE_RETURN2; code = lastCode(text, parts)) {
    dropLast(parts);
    dropped += 1;
  }
  return dropped;
}
var FileText = class {
  text;
  original;
  #at = 0;
  #line = 1;
  #lineStart = 0;
  constructor(text, original) {
    this.text = text;
    this.original = original;
  }
  get atEnd() {
    return this.#at >= this.text.length;
  }
  /** An empty part at the place of what is read next. */
  place() {
    return { start: this.#at, end: this.#at, line: this.#line, column: this.#at - this.#lineStart + 1 };
  }
  /** `fgets`: up to `bytes` bytes, no further than the line feed; null at the end. `bytes` counts what is before a zero byte. */
  take(bytes) {
    if (this.atEnd) return null;
    const { text, original } = this;
    const { start, line, column } = this.place();
    let at = start;
    let taken = 0;
    let cut = -1;
    let kept = 0;
    let isFull = false;
    while (at < text.length && !isFull) {
      const units = isPair(text, at) ? 2 : 1;
      const width = units === 2 ? 4 : bytesAt(text, at);
      if (taken + width > bytes) {
        isFull = true;
        break;
      }
      const code = text.charCodeAt(at);
      if (code === 0 && cut < 0) cut = at;
      if (cut < 0) kept += width;
      taken += width;
      at += units;
      isFull = taken === bytes;
      if (code === LINE_FEED2) break;
    }
    this.#at = at;
    const passed = lineFeeds(original.slice(start, at));
    if (passed > 0) {
      this.#line += passed;
      this.#lineStart = original.lastIndexOf("\n", at - 1) + 1;
    }
    return { start, end: cut < 0 ? at : cut, line, column, bytes: kept, isFull: isFull && cut < 0 };
  }
};
function isPair(text, at) {
  return (text.charCodeAt(at) & 64512) === 55296 && (text.charCodeAt(at + 1) & 64512) === 56320;
}

// src/postgres/hba/logical-lines.ts
var BACKSLASH3 = 92;
function* logicalLines(text, original, major) {
  if (text.includes("\0") || major === 13 && hasLongLine(text)) {
    yield* bufferedLines(text, original, major);
    return;
  }
  const joins = major >= 14;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const parts = [];
    let open2 = false;
    for (; ; ) {
      const next = text.indexOf("\n", at);
      const start = at;
      const end = stripped(text, start, next < 0 ? text.length : next);
      const part = { start, end, line, column: 1 };
      at = next < 0 ? text.length : next + 1;
      line += 1 + (text === original ? 0 : lineFeeds(original.slice(start, next < 0 ? at : next)));
      parts.push(part);
      if (!joins || end === start || text.charCodeAt(end - 1) !== BACKSLASH3) break;
      part.end -= 1;
      open2 = at >= text.length;
      if (open2) break;
    }
    yield assembled(text, original, parts, { number: parts[0]?.line ?? line, open: open2 });
  }
}
function hasLongLine(text) {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next + 1;
    if ((end - at) * 3 >= MAX_LINE_13 - 1 && byteLength(text, at, end) >= MAX_LINE_13 - 1) return true;
    at = end;
  }
  return false;
}
function assembled(text, original, parts, { number, open: open2 }) {
  const [first] = parts;
  if (first !== void 0 && parts.length === 1) return lineOf(text, original, first, number);
  const line = joined(text, original, parts, number);
  return open2 ? line : { ...line, end: stripped(line.text, 0, line.end) };
}

// src/postgres/own.ts
function own(table2, key) {
  return Object.hasOwn(table2, key) ? table2[key] : void 0;
}

// src/postgres/template-marks.ts
var CLOSING = { "{{": "}}", "{%": "%}", "{#": "#}", "<%": "%>" };
function nextOf(text, what, from, found) {
  const last = found.get(what) ?? -1;
  if (last >= from) return last;
  const at = text.indexOf(what, from);
  const next = at < 0 ? text.length : at;
  found.set(what, next);
  return next;
}

// src/postgres/hba/templates.ts
var VALUE = "\uE000";
var CONTROL = "\uE001";
var OPENING = /\{\{|\{%|\{#|<%|%\{|\$\{|\$\(|%\(\w{1,64}\)s|%[A-Za-z_]\w{0,63}%|__[A-Za-z0-9]\w{0,63}?__|@@\w{1,64}@@|@[A-Z][A-Z0-9_]{0,63}@/g;
var BRACKETS = {
  "${": ["{", "}"],
  "%{": ["{", "}"],
  "$(": ["(", ")"]
};
var LONGEST_BRACKET = 128;
var GO_CONTROL = /^\{\{[-~]?\s{0,8}(?:(?:if|else|end|range|with|define|block|template|break|continue)\b|[#/^!>]|\$\w{1,64}\s{0,8}:?=)/;
var SHELL_VARIABLE = /^(?:[\w-]{1,40}=)?\$[A-Za-z_]|^[\w.:]{1,64}[./]\$[A-Za-z_]/;
function isMasked(word) {
  return word.includes(VALUE) || word.includes(CONTROL);
}
function isControlOnly(word) {
  for (let at = 0; at < word.length; at += 1) if (word[at] !== CONTROL) return false;
  return word !== "";
}
function leadingControl(word) {
  let count2 = 0;
  while (word[count2] === CONTROL) count2 += 1;
  return word.indexOf(CONTROL, count2) < 0 ? count2 : 0;
}
function trailingControl(word) {
  const first = word.indexOf(CONTROL);
  if (first <= 0) return 0;
  for (let at = first; at < word.length; at += 1) if (word[at] !== CONTROL) return 0;
  return word.length - first;
}
function isShellVariable(word) {
  return word.includes("$") && SHELL_VARIABLE.test(word);
}
function maskTemplates(text) {
  const pieces = [];
  const found = /* @__PURE__ */ new Map();
  let copied = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const start = match.index;
    const end = endOf2(text, start, match[0], found);
    if (end === null) {
      OPENING.lastIndex = start + 1;
      continue;
    }
    pieces.push(
      text.slice(copied, start),
      (isControlMark(text, start, match[0]) ? CONTROL : VALUE).repeat(end - start)
    );
    copied = end;
    OPENING.lastIndex = end;
  }
  if (copied === 0) return text;
  pieces.push(text.slice(copied));
  return pieces.join("");
}
function isControlMark(text, start, opening) {
  if (opening === "{%" || opening === "{#" || opening === "%{") return true;
  if (opening === "<%") return text[start + 2] !== "=";
  return opening === "{{" && GO_CONTROL.test(text.slice(start, start + 100));
}
function endOf2(text, start, opening, found) {
  const brackets = own(BRACKETS, opening);
  if (brackets !== void 0) return closingBracket(text, start + opening.length, brackets);
  const closing = own(CLOSING, opening);
  if (closing === void 0) return start + opening.length;
  const at = nextOf(text, closing, start + opening.length, found);
  if (at === text.length) return null;
  return at < nextOf(text, "\n", start, found) || beginsLine(text, start) ? at + closing.length : null;
}
function beginsLine(text, start) {
  let at = start;
  while (at > 0 && (text[at - 1] === " " || text[at - 1] === "	")) at -= 1;
  return at === 0 || text[at - 1] === "\n";
}
function closingBracket(text, start, [open2, close]) {
  let depth = 1;
  const limit = Math.min(text.length, start + LONGEST_BRACKET);
  for (let at = start; at < limit && text[at] !== "\n"; at += 1) {
    if (text[at] === open2) depth += 1;
    if (text[at] === close) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

// src/postgres/hba/tokens.ts
var SPACE2 = 32;
var TAB2 = 9;
var CARRIAGE_RETURN3 = 13;
var COMMA = 44;
var HASH = 35;
var QUOTE = 34;
function isBlank(code) {
  return code === SPACE2 || code === TAB2 || code === CARRIAGE_RETURN3;
}
function scanTokens(line, isLiteral = false) {
  const { text, end } = line;
  const tokens = [];
  let at = line.start;
  for (; ; ) {
    while (at < end && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === COMMA)) at += 1;
    if (at >= end || text.charCodeAt(at) === HASH) return tokens;
    const start = at;
    let quoted = false;
    let inQuotes = false;
    let wasQuote = false;
    let kept = start;
    let value = "";
    let empty = true;
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        if (empty) quoted = true;
        if (!wasQuote) {
          value += text.slice(kept, at);
          kept = at + 1;
        } else {
          kept = at;
          empty = false;
        }
        wasQuote = inQuotes && !wasQuote;
        inQuotes = !inQuotes;
        continue;
      }
      wasQuote = false;
      if (!inQuotes && (isBlank(code) || code === COMMA || code === HASH)) break;
      empty = false;
    }
    value = value === "" && kept === start ? text.slice(start, at) : value + text.slice(kept, at);
    const comma = at < end && text.charCodeAt(at) === COMMA;
    const token = tokenOf(line, value, { quoted, start, end: at, first: tokens.length === 0, isLiteral });
    if (token !== null) tokens.push({ token, comma });
  }
}
function tokenOf(line, value, { quoted, start, end, first, isLiteral }) {
  if (isLiteral) return { text: value, quoted, ...positionOf(line, start, end) };
  if (line.text === line.original || !isMasked(value)) {
    const token = { text: value, quoted, ...positionOf(line, start, end) };
    return isShellVariable(value) ? { ...token, templated: true } : token;
  }
  if (isControlOnly(value)) return null;
  const leading = first && !quoted ? leadingControl(value) : 0;
  const trailing = !quoted && isLast(line, end) ? trailingControl(value) : 0;
  const text = value.slice(leading, value.length - trailing);
  const position = positionOf(line, start + leading, end - trailing);
  if (!isMasked(text)) return { text, quoted, ...position };
  const raw = line.original.slice(start + leading, end - trailing);
  const whole = quoted && raw.length > 1 && raw.endsWith('"');
  return { text: whole ? raw.slice(1, -1) : raw, quoted, ...position, templated: true };
}
function isLast(line, end) {
  let at = end;
  while (at < line.end && isBlank(line.text.charCodeAt(at))) at += 1;
  return at >= line.end || line.text.charCodeAt(at) === HASH;
}
function positionOf(line, start, end) {
  const from = segmentAt(line, start);
  const to = line.segments.length === 1 ? from : segmentAt(line, Math.max(start, end - 1));
  return {
    line: from.line,
    column: from.column + start - from.at,
    endLine: to.line,
    endColumn: to.column + end - to.at
  };
}
var NOWHERE = { at: 0, line: 1, column: 1 };
function segmentAt(line, offset) {
  const { segments } = line;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low] ?? NOWHERE;
}

// src/postgres/hba/auth-file.ts
var MAX_DEPTH = 10;
var MAX_FILES = 2048;
var MAX_CHARACTERS = 1 << 20;
var MAX_TOKEN = 10239;
var INCLUDE = /^include(?:_if_exists|_dir)?$/;
function readAuthFile(source, major, files) {
  const { path, text, isTemplate, isLiteral } = source;
  const walk = {
    ...{ major, files, isTemplate, isLiteral, includes: [], opened: 0, characters: 0 },
    ...{ exhausted: false, mayHaveMore: isTemplate, hasLink: false }
  };
  const items = [];
  const place = { file: path, name: path, shown: path, via: [], depth: 0 };
  readText(text, place, walk, items);
  if (walk.hasLink) return items.map((item, order) => item.kind === "line" ? { ...item, order } : item);
  if (items.length > 0 || walk.mayHaveMore) return items;
  const endColumn = firstLine(text).length + 1;
  const origin = originOf(place, { line: 1, column: 1, endLine: 1, endColumn });
  return [{ kind: "no-lines", origin, blank: text.trim() === "" }];
}
function firstLine(text) {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}
function readText(text, place, walk, items) {
  const masked = walk.isLiteral ? text : maskTemplates(text);
  if (masked !== text) walk.mayHaveMore = true;
  const codeLines = walk.isTemplate && text.includes("%");
  for (const line of logicalLines(masked, text, walk.major)) {
    if (codeLines && /^[ \t]*%/.test(line.original.slice(line.start, Math.min(line.end, line.start + 80)))) continue;
    readLine(line, place, walk, items);
    for (const include of walk.includes.splice(0)) items.push(include);
  }
}
function originOf(place, position) {
  const { line, column, endLine, endColumn } = position;
  const origin = { file: place.file, line, column, endLine, endColumn };
  return place.via.length === 0 ? origin : { ...origin, via: place.via };
}
function readLine(line, place, walk, items) {
  if (line.tooLong) {
    const origin2 = originOf(place, positionOf(line, line.start, line.end));
    const error2 = "authentication file line too long";
    items.push({ kind: "line", origin: origin2, fields: [], error: error2, templated: false, literal: null, number: line.number });
    return;
  }
  const scanned = scanTokens(line, walk.isLiteral);
  const first = scanned[0]?.token;
  const last = scanned.at(-1)?.token;
  if (first === void 0 || last === void 0) return;
  const top = line.segments[0];
  const start = top !== void 0 && top.line < first.line ? { ...first, line: top.line, column: top.column } : first;
  const origin = originOf(place, spanOf(start, last));
  const { fields, error } = expand(scanned, place, walk);
  if (fields.length === 0 && error === null) return;
  const templated = fields.some((field) => field.some((token) => token.templated === true));
  const literal = templated ? literalFields(line) : null;
  const add2 = (text) => {
    items.push({ kind: "line", origin, fields, error: text, templated, literal, number: line.number });
  };
  const directive = fields[0]?.[0];
  const target = fields[1]?.[0];
  const pair = walk.major >= 16 && error === null && fields.length === 2;
  if (!pair || directive === void 0 || target === void 0 || !INCLUDE.test(directive.text)) {
    add2(error);
    return;
  }
  if (templated) {
    walk.mayHaveMore = true;
    return;
  }
  const inner = { ...place, via: viaOf(place, origin), depth: place.depth + 1 };
  if (directive.text === "include_dir") {
    includeDirectory(target.text, origin, inner, walk, items, add2);
    return;
  }
  const failed = includeFile(directive.text, target.text, origin, inner, walk, items);
  if (failed !== null) add2(failed);
}
function viaOf(place, { file, line, column, endLine, endColumn }) {
  return [{ file, line, column, endLine, endColumn }, ...place.via];
}
function literalFields(line) {
  if (line.segments.length > 1) return null;
  const scanned = scanTokens({ ...line, text: line.original }, true);
  if (scanned.some(({ token }) => isFileName(token))) return null;
  return fieldsOf(scanned);
}
function fieldsOf(scanned) {
  const fields = [];
  let open2;
  for (const { token, comma } of scanned) {
    if (open2 === void 0) fields.push([token]);
    else open2.push(token);
    open2 = comma ? fields.at(-1) : void 0;
  }
  return fields;
}
function isFileName({ text, quoted, templated }) {
  return text.charCodeAt(0) === 64 && text.length > 1 && !quoted && templated !== true;
}
function expand(scanned, place, walk) {
  const fields = [];
  let field = [];
  for (const { token, comma } of scanned) {
    if (walk.major < 16 && token.text.length > MAX_TOKEN / 4 && byteLength(token.text) > MAX_TOKEN) {
      return { fields, error: "authentication file token too long" };
    }
    if (isFileName(token)) {
      const error = expandFile(token, field, place, walk);
      if (error !== null) return { fields, error };
    } else {
      field.push(token);
    }
    if (comma) continue;
    if (field.length > 0) fields.push(field);
    field = [];
  }
  if (field.length > 0) fields.push(field);
  return { fields, error: null };
}
function expandFile(token, field, place, walk) {
  const name = token.text.slice(1);
  const origin = originOf(place, token);
  const { line, column, endLine, endColumn } = token;
  const opened = open("@", name, origin, { ...place, depth: place.depth + 1 }, walk);
  if (opened.status === "unknown") {
    field.push({ ...token, templated: true });
    return null;
  }
  if (opened.status === "failed") {
    if (walk.major >= 16) return opened.error;
    return opened.error.replace("could not open file", `could not open secondary authentication file "@${name}" as`);
  }
  const items = [];
  const { path, name: called, shown } = opened;
  const inner = { file: path, name: called, shown, via: viaOf(place, origin), depth: place.depth + 1 };
  readText(opened.text, inner, walk, items);
  for (const item of items) if (item.kind === "include") walk.includes.push(item);
  for (const item of items) {
    if (item.kind === "include") continue;
    if (item.error !== null) return item.error;
    for (const inner2 of item.fields.flat()) field.push({ ...inner2, line, column, endLine, endColumn });
  }
  return null;
}
function open(directive, target, origin, place, walk) {
  const note = (status) => {
    walk.includes.push(includeFact(directive, target, origin, status));
    walk.mayHaveMore = true;
  };
  if (isExhausted(walk, () => note("too-deep"))) return { status: "unknown" };
  const opened = isTooLong(target) ? { status: "missing", path: target } : walk.files.follow(place.name, target);
  if (opened.status === "outside-root" || opened.status === "unreadable") {
    note(opened.status);
    return { status: "unknown" };
  }
  const shown = walk.major < 15 ? joinedPath(place.shown, target) : nameOf(opened);
  if (place.depth > MAX_DEPTH) {
    note("too-deep");
    return {
      status: "failed",
      error: `could not open file "${shown}": maximum nesting depth exceeded`,
      missing: false
    };
  }
  if (opened.status === "missing") {
    walk.mayHaveMore = true;
    const reason = whyMissing(target, (directory) => walk.files.follow(place.name, directory).status);
    if (directive !== "include_if_exists" || reason !== NO_SUCH_FILE) note("missing");
    if (walk.isTemplate) return { status: "unknown" };
    return {
      status: "failed",
      error: `could not open file "${shown}": ${reason}`,
      missing: reason === NO_SUCH_FILE
    };
  }
  walk.opened += 1;
  if (nameOf(opened) !== opened.path) walk.hasLink = true;
  if (opened.status === "directory" && walk.major < 14) {
    return { status: "failed", error: `could not read file "${shown}": Is a directory`, missing: false };
  }
  const text = opened.status === "read" ? opened.text ?? "" : "";
  walk.characters += text.length;
  return { status: "text", path: opened.path, name: nameOf(opened), shown, text };
}
function includeFact(directive, target, origin, status) {
  return { kind: "include", ...origin, directive, target, status };
}
function isExhausted(walk, tell) {
  if (walk.opened < MAX_FILES && walk.characters < MAX_CHARACTERS) return false;
  if (!walk.exhausted) tell();
  walk.exhausted = true;
  return true;
}
function joinedPath(from, target) {
  const directory = from.slice(0, from.lastIndexOf("/") + 1);
  const names3 = (directory + target.replace(/^(?:\.\/)+/, "")).split("/").filter((name) => name !== "");
  let up2 = 0;
  for (let last = names3.at(-1); last !== void 0; last = names3.at(-1)) {
    if (last === "..") up2 += 1;
    else if (last !== "." && up2 === 0) break;
    else if (last !== ".") up2 -= 1;
    names3.pop();
  }
  return names3.join("/");
}
function nameOf({ path, name }) {
  return name ?? path;
}
function includeFile(directive, target, origin, place, walk, items) {
  const opened = open(directive, target, origin, place, walk);
  if (opened.status === "failed") return directive === "include_if_exists" && opened.missing ? null : opened.error;
  if (opened.status === "text")
    readText(opened.text, { ...place, file: opened.path, name: opened.name, shown: opened.shown }, walk, items);
  return null;
}
function includeDirectory(target, origin, place, walk, items, add2) {
  walk.mayHaveMore = true;
  if (/^[ \t\r\n]*$/.test(target)) {
    add2("empty configuration directory name");
    return;
  }
  if (isExhausted(walk, () => walk.includes.push(includeFact("include_dir", target, origin, "too-deep")))) return;
  walk.opened += 1;
  const names3 = walk.files.list(place.name, target);
  if (names3 === null) {
    const followed = walk.files.follow(place.name, target);
    const { status } = followed;
    const why = status === "outside-root" || status === "missing" ? status : "unreadable";
    walk.includes.push(includeFact("include_dir", target, origin, why));
    if ((status === "missing" || status === "read") && !walk.isTemplate) {
      add2(`could not open directory "${nameOf(followed)}"`);
    }
    return;
  }
  const wanted = names3.filter((name) => name.length >= 6 && name.endsWith(".conf") && !name.startsWith("."));
  const paths = wanted.sort(compareBytes).map((name) => `${target.replace(/\/+$/, "")}/${name}`);
  const files = [];
  for (const path of paths.slice(0, MAX_FILES)) {
    const found = walk.files.follow(place.name, path);
    if (found.status !== "read") walk.opened += 1;
    if (found.status === "missing") {
      add2(`could not stat file "${found.path}"`);
      return;
    }
    if (found.status !== "directory") files.push(path);
  }
  const errors = [];
  for (const path of files) {
    const error = includeFile("include_dir", path, origin, place, walk, items);
    if (error !== null) errors.push(error);
  }
  if (errors.length > 0) add2(errors.join("\n"));
}
function compareBytes(a, b) {
  const left = [...a];
  const right = [...b];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
function plainToken({ text, quoted, line, column, endLine, endColumn }) {
  return { text, quoted, line, column, endLine, endColumn };
}

// src/postgres/hba/template-record.ts
function parseTemplatedRecord(fields, server) {
  const [typeField = [], databases = [], users = []] = fields;
  const [typeToken] = typeField;
  if (typeToken === void 0 || typeField.length > 1) return null;
  const unknown = [];
  if (isUnknown(typeToken)) unknown.push("type");
  const type = isUnknown(typeToken) && isOfHost(typeToken, fields, server.major) ? "host" : typeToken.text;
  if (!isConnectionType(type)) return null;
  if (databases.length === 0 || users.length === 0) return null;
  if (databases.some(isUnknown)) unknown.push("databases");
  if (users.some(isUnknown)) unknown.push("users");
  let address = null;
  let addressPosition = null;
  let next = 3;
  if (type !== "local") {
    const read2 = readTemplatedAddress(fields, server.major);
    if (read2 === null) return null;
    ({ address, position: addressPosition, next } = read2);
    if (address.kind === "unknown") unknown.push("address");
  }
  const methodField = fields[next] ?? [];
  const [methodToken] = methodField;
  if (methodToken === void 0 || methodField.length > 1) return null;
  if (isUnknown(methodToken)) unknown.push("method");
  else if (!isMethod(methodToken.text, server.major)) return null;
  const method = type === "local" && methodToken.text === "ident" ? "peer" : methodToken.text;
  const optionTokens = fields.slice(next + 1).flat();
  const state = newOptionState(type, method, server.major);
  if (optionTokens.some(isUnknown)) unknown.push("options");
  for (const token of optionTokens) {
    if (!isUnknown(token) && !isUnknown(methodToken) && readOption(token, state) !== null) return null;
  }
  const options2 = optionTokens.map(optionOf);
  const [addressColumn, netmask] = addressColumns(address);
  const record = {
    ...{ type, databases: databases.map(plainToken), users: users.map(plainToken), address, addressPosition, method },
    methodPosition: placeOf(methodToken),
    ...{ options: options2, unknown }
  };
  return {
    type: typeToken.text,
    databases: databases.map(({ text }) => text),
    users: users.map(({ text }) => text),
    address: addressColumn,
    ...{ netmask, method },
    options: options2.length === 0 ? null : options2.map(({ name, value }) => value === "" ? name : `${name}=${value}`),
    ...{ error: null, fatal: false, record }
  };
}
function isOfHost({ text }, fields, major) {
  if (text.startsWith("host")) return true;
  const address = readTemplatedAddress(fields, major);
  return address?.address.kind === "range" || address?.address.kind === "all" && fields.length > 4;
}
function isUnknown(token) {
  return token.templated === true;
}
var ANY = "0.0.0.0/0";
function readTemplatedAddress(fields, major) {
  const [token] = fields[3] ?? [];
  if (token === void 0 || fields[3]?.length !== 1) return null;
  const [following] = fields[4] ?? [];
  if (isUnknown(token)) {
    const any = /[^/]\/0+$/.test(token.text) && !token.text.includes(":") ? readAddress({ ...token, text: ANY }) : null;
    if (any?.status === "done") return { address: any.address, position: placeOf(token), next: 4 };
    const masked = following !== void 0 && !token.text.includes("/") && isMask(following, fields[5]?.[0], major);
    const last = masked ? following : token;
    return { address: { kind: "unknown", text: token.text }, position: spanOf(token, last), next: masked ? 5 : 4 };
  }
  const read2 = readAddress(token);
  if (read2.status === "error") return null;
  if (read2.status === "done") return { address: read2.address, position: placeOf(token), next: 4 };
  if (following === void 0) return null;
  const position = spanOf(token, following);
  if (isUnknown(following)) return { address: { kind: "unknown", text: token.text }, position, next: 5 };
  const mask = readMask(read2.ip, following);
  return mask.status === "done" ? { address: mask.address, position, next: 5 } : null;
}
function isMask(token, after, major) {
  if (!isUnknown(token)) return parseIp(token.text) !== null;
  return after !== void 0 && isMethod(after.text, major);
}

// src/postgres/tls/table.ts
var SAID = { not: [] };
var UNSAID = { unsaid: true };
var LOW = /* @__PURE__ */ new Set(["none", "opportunistic", "encrypted"]);
function tableReader(rows13, options2 = {}) {
  const stating = options2.stating ?? ["sslmode", "ssl"];
  const names3 = /* @__PURE__ */ new Map();
  for (const [alias, keyword] of Object.entries(options2.aliases ?? {})) {
    names3.set(keyword, [...names3.get(keyword) ?? [], alias]);
  }
  return (parameters) => {
    const get = (keyword) => {
      for (const name of [keyword, ...names3.get(keyword) ?? []]) {
        const value = parameters.get(name);
        if (value !== void 0) {
          return typeof value === "string" && options2.normalise !== void 0 ? options2.normalise(value) : value;
        }
      }
      return void 0;
    };
    const written = (keyword) => {
      for (const name of [keyword, ...names3.get(keyword) ?? []]) {
        const text = parameters.written(name);
        if (text !== null) return text;
      }
      return null;
    };
    const own2 = { ...parameters, get, written };
    const stated = statedText(stating, written);
    const found = decide(rows13, own2, stated);
    if (found.level !== "unknown" || !parameters.openEnded || stated === null) return found;
    const alone = decide(rows13, { ...own2, openEnded: false }, stated);
    return LOW.has(alone.level) ? alone : found;
  };
}
function statedText(stating, written) {
  for (const keyword of stating) {
    const text = written(keyword);
    if (text !== null) return keyword === "sslmode" ? text : `${keyword}=${text}`;
  }
  return null;
}
function decide(rows13, parameters, stated) {
  let possible = null;
  for (const row of rows13) {
    if (row.form !== void 0 && !row.form.includes(parameters.form)) continue;
    const answer = fits(row, parameters);
    if (answer === "no") continue;
    if (possible !== null && possible.level !== row.level) return { stated, level: "unknown", fallback: false };
    if (answer === "yes") return intentOf(possible ?? row, parameters, stated);
    possible = row;
  }
  return { stated, level: "unknown", fallback: false };
}
function intentOf({ level, error, because }, { written }, stated) {
  return {
    stated,
    level,
    fallback: level === "opportunistic",
    ...error === void 0 ? {} : { error: error.replace(/\{(\w+)\}/g, (_, keyword) => written(keyword) ?? "") },
    ...because === void 0 ? {} : { because }
  };
}
function fits(row, parameters) {
  let all = "yes";
  for (const [keyword, want] of Object.entries(row.when)) {
    const answer = holds(want, parameters.get(keyword), parameters.openEnded);
    if (answer === "no") return "no";
    if (answer === "may") all = "may";
  }
  return all;
}
function holds(want, value, openEnded) {
  if (value === void 0) {
    if (openEnded) return "may";
    return isUnsaid(want) ? "yes" : "no";
  }
  if (isUnsaid(want)) return value === "" ? "yes" : "no";
  if (typeof want === "string") return value === null ? "may" : yesOrNo(value === want);
  if ("literally" in want) return yesOrNo(value === want.literally);
  if ("ends" in want) return value === null ? "may" : yesOrNo(value.endsWith(want.ends));
  if ("not" in want) {
    if (value === null) return want.not.length === 0 ? "yes" : "may";
    return yesOrNo(value !== "" && !want.not.includes(value));
  }
  return value === null ? "may" : yesOrNo(want.includes(value));
}
function isUnsaid(want) {
  return typeof want === "object" && "unsaid" in want;
}
function yesOrNo(answer) {
  return answer ? "yes" : "no";
}

// src/postgres/tls/modes.ts
var LEVEL_BY_MODE = {
  disable: "none",
  allow: "opportunistic",
  prefer: "opportunistic",
  require: "encrypted",
  "verify-ca": "ca",
  "verify-full": "full"
};
var LEVELS = new Map(Object.entries(LEVEL_BY_MODE));
function levelOfMode(mode) {
  return LEVELS.get(mode) ?? null;
}
function modeRows(source, modes, keyword = "sslmode") {
  return modes.map((mode) => ({ when: { [keyword]: mode }, level: LEVEL_BY_MODE[mode], source }));
}
function requireWithRoot(source, keyword = "sslmode") {
  return { when: { [keyword]: "require", sslrootcert: SAID }, level: "ca", source };
}

// src/postgres/tls/asyncpg.ts
var CONNECT = "asyncpg/connect_utils.py, _parse_connect_dsn_and_args (0.31.0)";
var DIALECT = "sqlalchemy/dialects/postgresql/asyncpg.py: the query becomes arguments of asyncpg.connect (2.1.1)";
var MODES = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];
var REFUSAL = "`sslmode` parameter must be one of: disable, allow, prefer, require, verify-ca, verify-full";
var rows = [
  {
    when: { sslmode: SAID },
    form: ["dialect"],
    level: "broken",
    error: "connect() got an unexpected keyword argument 'sslmode'",
    because: "SQLAlchemy hands the query to asyncpg.connect(), which calls it `ssl`",
    source: DIALECT
  },
  ...modeRows(DIALECT, MODES, "ssl").map((row) => ({ ...row, form: ["dialect"] })),
  { when: { ssl: SAID }, form: ["dialect"], level: "broken", error: REFUSAL, source: DIALECT },
  requireWithRoot(CONNECT),
  ...modeRows(CONNECT, MODES),
  { when: { sslmode: SAID }, level: "broken", error: REFUSAL, source: CONNECT },
  // asyncpg itself sends `ssl` of a URL to the server, which refuses it; what reads URLs for it mostly takes it out before.
  { when: { ssl: SAID }, level: "unknown", source: CONNECT },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: CONNECT }
];
var asyncpg = {
  id: "asyncpg",
  title: "asyncpg",
  language: "Python",
  packages: [{ ecosystem: "pypi", name: "asyncpg" }],
  forms: ["uri", "dialect", "variables"],
  through: ["SQLAlchemy (`postgresql+asyncpg://`)", "databases", "Tortoise ORM"],
  versions: [
    {
      since: null,
      label: "all",
      read: tableReader(rows),
      rows,
      roots: "`sslrootcert`, else `~/.postgresql/root.crt`; none of the system\u2019s"
    }
  ],
  notes: [
    "asyncpg.connect() does not read `ssl` from a URL: it is sent to the server as a setting, which refuses it. SQLAlchemy, databases and Tortoise ORM read it before.",
    "The argument `ssl=` of connect() beats the URL both ways; `ssl=True` verifies chain and name with the system\u2019s authorities.",
    "`prefer` takes no notice of root certificates."
  ]
};

// src/postgres/tls/bun.ts
var PARSE = "uptrace/bun, driver/pgdriver/config.go, parseDSN and newDefaultConfig";
var rows2 = [
  {
    when: { sslmode: ["allow", "prefer"] },
    level: "encrypted",
    because: "pgdriver encrypts without checks and does not go back to plaintext",
    source: PARSE
  },
  requireWithRoot(PARSE),
  ...modeRows(PARSE, ["disable", "require", "verify-ca", "verify-full"]),
  { when: { sslmode: SAID }, level: "broken", error: "pgdriver: sslmode '{sslmode}' is not supported", source: PARSE },
  {
    when: { sslmode: UNSAID },
    level: "encrypted",
    because: "pgdriver encrypts without checks where nothing is said",
    source: PARSE
  }
];
var bun = {
  id: "pgdriver",
  title: "bun (pgdriver)",
  language: "Go",
  packages: [{ ecosystem: "golang", name: "github.com/uptrace/bun/driver/pgdriver" }],
  forms: ["uri"],
  through: ["bun"],
  versions: [
    { since: null, label: "1", read: tableReader(rows2), rows: rows2, roots: "`sslrootcert`, else the system\u2019s authorities" }
  ],
  ignores: [{ parameter: "ssl", instead: "sslmode", fate: "is set on the server as a parameter, which refuses it" }],
  notes: ["`WithInsecure(true)` is plaintext; `WithInsecure(false)` checks chain and name in newer releases only."]
};

// src/postgres/tls/go-pg.ts
var PARSE2 = "go-pg/pg, options.go, ParseURL (10)";
var rows3 = [
  ...["ssl", "sslrootcert", "sslcert", "sslkey"].map(
    (keyword) => ({
      when: { [keyword]: SAID },
      level: "broken",
      error: "pg: options other than 'sslmode', 'application_name' and 'connect_timeout' are not supported",
      source: PARSE2
    })
  ),
  { when: { sslmode: "disable" }, level: "none", source: PARSE2 },
  {
    when: { sslmode: ["allow", "prefer"] },
    level: "encrypted",
    because: "go-pg encrypts without checks and does not go back to plaintext",
    source: PARSE2
  },
  { when: { sslmode: "require" }, level: "encrypted", source: PARSE2 },
  {
    when: { sslmode: ["verify-ca", "verify-full"] },
    level: "broken",
    error: "tls: either ServerName or InsecureSkipVerify must be specified in the tls.Config",
    because: "go-pg asks for checks but gives no name to check",
    source: PARSE2
  },
  { when: { sslmode: SAID }, level: "broken", error: "pg: sslmode '{sslmode}' is not supported", source: PARSE2 },
  {
    when: { sslmode: UNSAID },
    level: "encrypted",
    because: "go-pg encrypts without checks where nothing is said",
    source: PARSE2
  }
];
var goPg = {
  id: "go-pg",
  full: "TLSConfig: &tls.Config{ServerName: host}",
  title: "go-pg",
  language: "Go",
  packages: [{ ecosystem: "golang", name: "github.com/go-pg/pg" }],
  forms: ["uri"],
  versions: [{ since: null, label: "10", read: tableReader(rows3), rows: rows3, roots: "none: `tls.Config` in code" }],
  notes: ["`&pg.Options{}` without `TLSConfig` is plaintext."]
};

// src/postgres/tls/intent.ts
var UNKNOWN_DEFAULT = { stated: null, level: "unknown", fallback: false };
function intent(stated, level) {
  return { stated, level, fallback: level === "opportunistic" };
}
function broken(stated, error) {
  return { stated, level: "broken", fallback: false, ...error === void 0 ? {} : { error } };
}

// src/postgres/tls/lib-pq.ts
var SSL = "lib/pq, ssl.go (1.10)";
var CONNECTOR = "lib/pq, connector.go, newConfig, and ssl.go (1.12.3)";
var DEFAULT = "lib/pq uses `require` where nothing is said: TLS without checks, and never plaintext";
var checked = (source) => [
  requireWithRoot(source),
  ...modeRows(source, ["disable", "require", "verify-ca", "verify-full"])
];
var unsaid = (source) => ({
  when: { sslmode: UNSAID },
  level: "encrypted",
  because: DEFAULT,
  source
});
var current = [
  ...checked(CONNECTOR),
  ...modeRows(CONNECTOR, ["allow", "prefer"]),
  { when: { sslmode: SAID }, level: "broken", error: 'pq: wrong value for "sslmode": "{sslmode}"', source: CONNECTOR },
  unsaid(CONNECTOR)
];
var older = [
  ...checked(SSL),
  {
    when: { sslmode: SAID },
    level: "broken",
    error: 'pq: unsupported sslmode "{sslmode}"; only "require" (default), "verify-full", "verify-ca", and "disable" supported',
    source: SSL
  },
  unsaid(SSL)
];
var ROOTS = "`sslrootcert`, else the system\u2019s authorities";
var libPq = {
  id: "lib/pq",
  title: "lib/pq",
  language: "Go",
  packages: [{ ecosystem: "golang", name: "github.com/lib/pq" }],
  forms: ["uri", "keyword", "variables"],
  through: ["database/sql (`postgres`)", "sqlx (Go)", "golang-migrate", "Grafana", "the Terraform provider postgresql"],
  versions: [
    { since: "1.12.0", label: "1.12", read: tableReader(current), rows: current, roots: ROOTS },
    { since: null, label: "1.11 and older", read: tableReader(older), rows: older, roots: ROOTS }
  ],
  ignores: [{ parameter: "ssl", instead: "sslmode", fate: "is sent to the server as a setting, which refuses it" }],
  notes: [
    "The release after 1.12 is announced to use `prefer` where nothing is said. (lib/pq, CHANGELOG.md)",
    "A missing file for `sslrootcert` under `require` takes the check away without a word."
  ]
};

// src/postgres/tls/libpq.ts
function libpqTls({ major, get, written, openEnded }) {
  const mode = get("sslmode");
  const root = get("sslrootcert");
  const stated = written("sslmode");
  if (mode === null) return { ...UNKNOWN_DEFAULT, stated };
  if (mode === void 0 && openEnded) return UNKNOWN_DEFAULT;
  if (mode === void 0 && get("ssl") !== void 0)
    return { ...UNKNOWN_DEFAULT, stated: `ssl=${written("ssl") ?? ""}` };
  if (root === "system" && major >= 16) {
    return mode === void 0 || mode === "verify-full" ? intent(stated, "full") : broken(stated);
  }
  const nameless = (get("host") === void 0 || get("host") === "") && get("hostaddr") !== void 0;
  if (get("gssencmode") === "require" && UNVERIFIED.has(mode ?? "prefer")) {
    return { ...intent(stated, "encrypted"), because: "gssencmode=require encrypts by GSSAPI or does not connect" };
  }
  switch (mode) {
    case "disable":
      return intent(stated, "none");
    case void 0:
    case "allow":
    case "prefer":
      return intent(stated, "opportunistic");
    case "require":
      return intent(stated, root === void 0 || root === "" ? "encrypted" : "ca");
    case "verify-ca":
      return intent(stated, "ca");
    case "verify-full":
      return nameless ? broken(stated, "host name must be specified for a verified SSL connection") : intent(stated, "full");
    default:
      return broken(stated);
  }
}
var UNVERIFIED = /* @__PURE__ */ new Set(["disable", "allow", "prefer", "require"]);
function psycopgTls(parameters) {
  if (parameters.get("ssl") !== void 0) {
    return broken(
      parameters.written("sslmode") ?? `ssl=${parameters.written("ssl") ?? ""}`,
      'invalid connection option "ssl"'
    );
  }
  return libpqTls(parameters);
}

// src/postgres/tls/libpq-family.ts
var ROOTS2 = "`sslrootcert`, else `~/.postgresql/root.crt`; the system\u2019s with `sslrootcert=system` (16 and newer)";
function version(read2) {
  return [{ since: null, label: "all", read: read2, rows: [], roots: ROOTS2 }];
}
function packages(ecosystem, ...names3) {
  return names3.map((name) => ({ ecosystem, name }));
}
function handedOver(parameters) {
  if (parameters.get("ssl") === void 0) return libpqTls(parameters);
  const stated = parameters.written("sslmode") ?? `ssl=${parameters.written("ssl") ?? ""}`;
  const noun = parameters.form === "uri" ? "URI query parameter:" : "connection option";
  return broken(stated, `invalid ${noun} "ssl"`);
}
var shared = { libpq: true, grammar: "libpq", forms: ["uri", "keyword", "variables"] };
var libpq = {
  ...shared,
  id: "libpq",
  title: "libpq",
  language: "C",
  packages: [],
  through: ["psql", "pg_dump", "dbt", "Hasura", "psqlODBC", "PostgreSQL\u2019s own replication, dblink and postgres_fdw"],
  versions: version(libpqTls),
  notes: [
    "Without `sslrootcert` it looks for `~/.postgresql/root.crt`: where that file exists `require` means `verify-ca`, so that the same string is worth more on one machine than on another.",
    "`prefer` with a root certificate checks the certificate, and goes on in plaintext where it does not pass.",
    "`require` with the path of a file that does not exist checks nothing, without a word; `verify-ca` and `verify-full` fail then.",
    "Values are case-sensitive. In a URI `ssl=true` is `sslmode=require`; as a keyword `ssl` is refused."
  ]
};
var psycopgShared = { ...shared, forms: ["uri", "dialect", "keyword", "variables"], language: "Python" };
var PSYCOPG_NOTES = [
  "Under SQLAlchemy and Django the URL\u2019s query becomes keywords of libpq: `?ssl=true`, which libpq\u2019s own URIs accept, is refused there."
];
var psycopg2 = {
  ...psycopgShared,
  id: "psycopg2",
  title: "psycopg2",
  packages: packages("pypi", "psycopg2", "psycopg2-binary"),
  through: ["SQLAlchemy (`postgresql://` up to 2.0, `+psycopg2`)", "Django", "Odoo", "Airflow", "Superset"],
  versions: version(psycopgTls),
  notes: PSYCOPG_NOTES
};
var psycopg = {
  ...psycopgShared,
  id: "psycopg",
  title: "psycopg 3",
  packages: packages("pypi", "psycopg", "psycopg-binary", "psycopg-c", "psycopg-pool"),
  through: ["SQLAlchemy (`postgresql://` from 2.1 on, `+psycopg`)", "Django"],
  versions: version(psycopgTls),
  notes: PSYCOPG_NOTES
};
var otherPsycopgs = [
  ["psycopg_async", "psycopg 3 (asynchronous)", []],
  ["psycopg2cffi", "psycopg2cffi", packages("pypi", "psycopg2cffi")],
  ["aiopg", "aiopg", packages("pypi", "aiopg")]
].map(([id, title, names3]) => ({ ...psycopgShared, id, title, packages: names3, versions: version(psycopgTls) }));
var rubyPg = {
  ...shared,
  id: "ruby-pg",
  title: "pg (Ruby)",
  language: "Ruby",
  packages: packages("gem", "pg"),
  versions: version(handedOver)
};
function without(...dropped) {
  return (parameters) => {
    const keeps = (keyword) => !dropped.includes(keyword);
    return libpqTls({
      ...parameters,
      get: (keyword) => keeps(keyword) ? parameters.get(keyword) : void 0,
      written: (keyword) => keeps(keyword) ? parameters.written(keyword) : null
    });
  };
}
var rails = {
  id: "rails",
  title: "Rails (Active Record)",
  language: "Ruby",
  packages: packages("gem", "rails", "activerecord"),
  forms: ["uri", "variables"],
  libpq: true,
  versions: version(without("ssl")),
  ignores: [{ parameter: "ssl", instead: "sslmode" }],
  notes: [
    "Of `database.yml` and of the URL\u2019s query only libpq\u2019s own keywords reach libpq: `ssl: true` is dropped without a word. (activerecord, postgresql_adapter.rb, initialize)"
  ]
};
var sequel = {
  id: "sequel",
  title: "Sequel",
  language: "Ruby",
  packages: packages("gem", "sequel"),
  forms: ["uri"],
  libpq: true,
  wraps: ["ruby-pg"],
  versions: version(without("ssl", "sslcert", "sslkey")),
  ignores: [
    { parameter: "ssl", instead: "sslmode" },
    { parameter: "sslcert", instead: null },
    { parameter: "sslkey", instead: null }
  ],
  notes: [
    "Only `sslmode`, `sslrootcert` and `driver_options` reach libpq. (sequel/lib/sequel/adapters/postgres.rb, connect; 5.106)"
  ]
};
var pdo = {
  ...shared,
  id: "pdo_pgsql",
  title: "PHP (PDO, pg_connect)",
  language: "PHP",
  packages: packages("composer", "ext-pdo_pgsql", "ext-pgsql"),
  versions: version(handedOver)
};
var doctrine = {
  id: "doctrine",
  title: "Doctrine DBAL",
  language: "PHP",
  packages: packages("composer", "doctrine/dbal", "doctrine/orm", "doctrine/doctrine-bundle", "symfony/orm-pack"),
  forms: ["uri"],
  libpq: true,
  wraps: ["pdo_pgsql"],
  through: ["Symfony"],
  versions: version(without("ssl")),
  ignores: [{ parameter: "ssl", instead: "sslmode" }],
  notes: [
    "Of the URL\u2019s query only sslmode, sslrootcert, sslcert, sslkey, sslcrl, gssencmode and application_name reach libpq; `?ssl=true` does nothing. (doctrine/dbal, src/Driver/PDO/PgSQL/Driver.php; 4.2)"
  ]
};
var laravel = {
  id: "laravel",
  title: "Laravel",
  language: "PHP",
  packages: packages("composer", "laravel/framework", "illuminate/database"),
  forms: ["uri"],
  libpq: true,
  wraps: ["pdo_pgsql"],
  versions: version(without("ssl")),
  ignores: [{ parameter: "ssl", instead: "sslmode" }],
  notes: [
    "Only sslmode, sslcert, sslkey and sslrootcert are copied; where nothing is said `config/database.php` says `prefer`. (laravel/framework, PostgresConnector::addSslOptions; 13)"
  ]
};
var otherLibpqs = [
  ["psqlodbc", "psqlODBC", "C", []],
  ["dbd-pg", "DBD::Pg", "Perl", []],
  ["diesel", "Diesel", "Rust", packages("cargo", "diesel")]
].map(([id, title, language, names3]) => ({
  ...shared,
  ...id === "psqlodbc" ? { forms: ["ado"] } : {},
  id,
  title,
  language,
  packages: names3,
  versions: version(handedOver)
}));

// src/postgres/tls/mikro-orm.ts
var CONNECTION = "@mikro-orm/core/connections/Connection.js, getConnectionOptions (6.6, 7.2.5)";
var PASSED_OVER = "MikroORM takes host, port, user, password, database and schema from `clientUrl` and nothing else";
var rows4 = [
  { when: { sslmode: "disable" }, level: "none", source: CONNECTION },
  { when: { sslmode: SAID }, level: "unknown", because: PASSED_OVER, source: CONNECTION },
  { when: { ssl: SAID }, level: "unknown", because: PASSED_OVER, source: CONNECTION },
  { when: { sslmode: UNSAID }, level: "unknown", source: CONNECTION }
];
var mikroOrm = {
  id: "mikro-orm",
  full: "driverOptions: { ssl: true }",
  title: "MikroORM",
  language: "JavaScript",
  packages: [{ ecosystem: "npm", name: "@mikro-orm/postgresql" }],
  forms: ["uri"],
  wraps: ["pg"],
  versions: [
    {
      since: null,
      label: "6 and 7",
      read: tableReader(rows4),
      rows: rows4,
      roots: "Node\u2019s own authorities and NODE_EXTRA_CA_CERTS"
    }
  ],
  ignores: ["sslmode", "ssl", "sslrootcert", "sslcert", "sslkey", "uselibpqcompat"].map((parameter) => ({
    parameter,
    instead: "driverOptions"
  })),
  notes: [
    "No parameter of the URL has to do with TLS: what the URL asks for is plaintext unless `driverOptions` (7: `{ ssl }`, 6: `{ connection: { ssl } }`) say otherwise. The level of a URL alone is therefore not known."
  ]
};

// src/postgres/tls/neon.ts
var neon = {
  id: "neon-serverless",
  title: "Neon serverless driver",
  language: "JavaScript",
  packages: [
    { ecosystem: "npm", name: "@neondatabase/serverless" },
    { ecosystem: "npm", name: "@vercel/postgres", versioned: false },
    { ecosystem: "npm", name: "@prisma/adapter-neon", versioned: false }
  ],
  forms: ["uri"],
  wraps: ["prisma"],
  versions: [{ since: null, label: "all", read: tableReader([]), rows: [], roots: "those of the JavaScript runtime" }],
  notes: [
    "It goes through HTTPS or a WebSocket of the service, whose protection the runtime decides: of its URLs nothing is said."
  ]
};

// src/postgres/tls/node-postgres.ts
var PARSE3 = "pg-connection-string/index.js, parse (2.14.1)";
var OLD_PARSE = "pg-connection-string/index.js, parse (0.1.3, which 8.0 and 7 bring)";
var PARAMETERS = "pg/lib/connection-parameters.js, readSSLConfigFromEnvironment (8.23.1)";
var CONNECTION2 = "pg/lib/connection.js, Connection.connect (8.23.1)";
var OLDER = "pg/CHANGELOG.md, pg@8.0.0: until then ssl does not reject unauthorized certificates";
var EVERYTHING = "node-postgres takes every mode but `disable` and `no-verify` for `verify-full`";
var CHECKED = "node-postgres checks chain and name as soon as TLS is on";
var byUrl = [
  { when: { sslmode: "disable" }, level: "none", source: PARSE3 },
  { when: { sslmode: "no-verify" }, level: "encrypted", source: PARSE3 },
  { when: { sslmode: "verify-full" }, level: "full", source: PARSE3 },
  { when: { sslmode: SAID }, level: "full", because: EVERYTHING, source: PARSE3 },
  {
    when: { sslcert: SAID },
    level: "full",
    because: "`sslcert` alone switches TLS on, with all checks",
    source: PARSE3
  },
  { when: { sslkey: SAID }, level: "full", because: "`sslkey` alone switches TLS on, with all checks", source: PARSE3 },
  {
    when: { sslrootcert: SAID },
    level: "full",
    because: "`sslrootcert` alone switches TLS on, with all checks",
    source: PARSE3
  }
];
var TEXT_FAILS = {
  level: "broken",
  error: "Cannot use 'in' operator to search for 'key' in {ssl}",
  because: "of `ssl` in a URL node-postgres knows true, 1, 0 and no-verify; any other text makes it fail"
};
var TEXT_IS_TRUE = {
  level: "full",
  because: "before 8.5 node-postgres takes any text of `ssl` but 0 and no-verify for true"
};
function byFlag(source, other) {
  return [
    { when: { ssl: ["true", "1"] }, level: "full", because: CHECKED, source },
    { when: { ssl: "0" }, level: "none", source },
    { when: { ssl: "no-verify" }, level: "encrypted", source: PARAMETERS },
    { when: { ssl: SAID }, ...other, source: CONNECTION2 },
    { when: { ssl: UNSAID }, level: "none", source: PARAMETERS }
  ];
}
var compatible = [
  { when: { uselibpqcompat: "true", sslmode: "prefer" }, level: "encrypted", source: PARSE3 },
  { when: { uselibpqcompat: "true", sslmode: "require", sslrootcert: SAID }, level: "ca", source: PARSE3 },
  { when: { uselibpqcompat: "true", sslmode: "require" }, level: "encrypted", source: PARSE3 },
  { when: { uselibpqcompat: "true", sslmode: "verify-ca", sslrootcert: SAID }, level: "ca", source: PARSE3 },
  {
    when: { uselibpqcompat: "true", sslmode: "verify-ca" },
    level: "broken",
    error: "SECURITY WARNING: Using sslmode=verify-ca requires specifying a CA with sslrootcert.",
    source: PARSE3
  },
  {
    when: { uselibpqcompat: "true", sslmode: ["no-verify", "allow"] },
    level: "full",
    because: "with `uselibpqcompat` node-postgres has no such mode, and checks everything",
    source: PARSE3
  }
];
var byVariable = [
  { when: { sslmode: "disable" }, level: "none" },
  { when: { sslmode: "verify-full" }, level: "full" },
  { when: { sslmode: ["prefer", "require", "verify-ca"] }, level: "full", because: EVERYTHING },
  { when: { sslmode: "no-verify" }, level: "encrypted" },
  {
    when: { sslmode: SAID },
    level: "none",
    because: "node-postgres passes over this value of PGSSLMODE and does not use TLS"
  },
  { when: { sslmode: UNSAID }, level: "none" }
].map((row) => ({ ...row, form: ["variables"], source: PARAMETERS }));
var current2 = [...byVariable, ...compatible, ...byUrl, ...byFlag(PARSE3, TEXT_FAILS)];
var since8_1 = [...byVariable, ...compatible, ...byUrl, ...byFlag(PARSE3, TEXT_IS_TRUE)];
var withoutCompatibility = [...byVariable, ...byUrl, ...byFlag(PARSE3, TEXT_FAILS)];
var IGNORED = "before 8.1 node-postgres passes over `sslmode` in a URL";
var since8_0 = [
  ...byVariable,
  { when: { ssl: ["true", "1"] }, level: "full", because: CHECKED, source: OLD_PARSE },
  { when: { sslmode: SAID }, level: "none", because: IGNORED, source: OLD_PARSE },
  { when: { ssl: SAID }, level: "none", because: "of `ssl` in a URL it knows true and 1 only", source: OLD_PARSE },
  { when: { ssl: UNSAID }, level: "none", source: OLD_PARSE }
];
var UNVERIFIED2 = "before 8.0 node-postgres checks no certificate";
var before8_0 = [
  { when: { ssl: ["true", "1"] }, form: ["uri"], level: "encrypted", because: UNVERIFIED2, source: OLDER },
  { when: { sslmode: SAID }, form: ["uri"], level: "none", because: IGNORED, source: OLD_PARSE },
  { when: { ssl: UNSAID }, form: ["uri"], level: "none", source: OLD_PARSE },
  {
    when: { sslmode: ["prefer", "require", "verify-ca", "verify-full"] },
    form: ["variables"],
    level: "encrypted",
    because: UNVERIFIED2,
    source: OLDER
  },
  { when: { sslmode: "disable" }, form: ["variables"], level: "none", source: PARAMETERS },
  { when: { sslmode: UNSAID }, form: ["variables"], level: "none", source: PARAMETERS }
];
var NODE = "Node\u2019s own authorities and NODE_EXTRA_CA_CERTS; `sslrootcert` takes their place";
var nodePostgres = {
  id: "pg",
  title: "node-postgres (pg)",
  language: "JavaScript",
  packages: [{ ecosystem: "npm", name: "pg" }],
  forms: ["uri", "variables"],
  through: ["Sequelize", "TypeORM", "Drizzle (node-postgres)", "pg-promise", "Kysely", "slonik (before 24)"],
  versions: [
    { since: "8.5.0", label: "8.5 and newer", read: tableReader(current2), rows: current2, roots: NODE },
    { since: "8.1.0", label: "8.1 to 8.4", read: tableReader(since8_1), rows: since8_1, roots: NODE },
    { since: "8.0.0", label: "8.0", read: tableReader(since8_0), rows: since8_0, roots: NODE },
    {
      since: null,
      label: "7 and older",
      read: tableReader(before8_0),
      rows: before8_0,
      roots: "none: nothing is checked"
    }
  ],
  ignores: [
    { parameter: "channel_binding", form: ["uri"], instead: null },
    { parameter: "sslaccept", form: ["uri"], instead: "sslmode" }
  ],
  notes: [
    'A URL with `sslmode`, `sslcert`, `sslkey` or `sslrootcert` wins over the option `ssl` beside it: `{ connectionString: "\u2026?sslmode=require", ssl: { rejectUnauthorized: false } }` still checks everything.',
    "From pg 9 on `require` and `prefer` are announced to mean what they mean to libpq (a warning at start says so): write `verify-full` to keep the checks. (brianc/node-postgres, pull request 3473)",
    "The URL is read by pg-connection-string: one before 2.4 that a lock file of 8.1 to 8.4 holds back passes over `sslmode`, one before 2.8 over `uselibpqcompat`.",
    "`pg.native` hands libpq none of the URL\u2019s `sslmode`: `prefer` applies, whatever the URL says.",
    "`NODE_TLS_REJECT_UNAUTHORIZED=0` takes the checks out of every mode."
  ]
};
var knex = {
  id: "knex",
  title: "Knex",
  language: "JavaScript",
  packages: [{ ecosystem: "npm", name: "knex" }],
  forms: ["uri", "variables"],
  wraps: ["pg"],
  through: ["Objection", "Strapi", "MikroORM (before 7, but see there)"],
  versions: [
    {
      since: null,
      label: "3",
      read: tableReader(withoutCompatibility),
      rows: withoutCompatibility,
      roots: NODE
    }
  ],
  ignores: [
    { parameter: "uselibpqcompat", form: ["uri"], instead: null },
    { parameter: "channel_binding", form: ["uri"], instead: null }
  ],
  notes: [
    "A mode of the URL wins over `ssl` beside it; `ssl` outside of `connection` and the key `sslmode` of an object do nothing."
  ]
};

// src/postgres/tls/npgsql.ts
var CURRENT = "Npgsql/Internal/NpgsqlConnector.cs, RawOpen (8.0 to 10.0)";
var SIX = "Npgsql/NpgsqlConnectionStringBuilder.cs, PostProcessAndValidate (6.0); Internal/NpgsqlConnector.cs (7.0)";
var FIVE = "Npgsql/NpgsqlConnector.cs, RawOpen (4.1 to 5.0)";
var BUILDER = "Npgsql/NpgsqlConnectionStringBuilder.cs, SslMode";
var TRUST = "Trust Server Certificate";
var NO_MODE = "Couldn't set ssl mode (Parameter 'ssl mode')";
var current3 = [
  ...modeRows(CURRENT, ["disable", "allow", "prefer"]),
  {
    when: { sslmode: "require", sslrootcert: SAID },
    level: "encrypted",
    because: "a root certificate does not strengthen `Require` in Npgsql",
    source: CURRENT
  },
  ...modeRows(CURRENT, ["require", "verify-ca", "verify-full"]),
  { when: { sslmode: SAID }, level: "broken", error: NO_MODE, source: BUILDER },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: CURRENT }
];
var six = [
  { when: { sslmode: "require", [TRUST]: "true" }, level: "encrypted", source: SIX },
  {
    when: { sslmode: "require" },
    level: "broken",
    error: "To validate server certificates, please use VerifyFull or VerifyCA instead of Require. To disable validation, explicitly set 'Trust Server Certificate' to true.",
    source: SIX
  },
  ...current3.filter(({ when }) => when.sslmode !== "require").map((row) => ({ ...row, source: SIX }))
];
var CHECKED2 = "up to version 5 Npgsql checks chain and name under `Require`";
var five = [
  ...modeRows(FIVE, ["disable", "prefer"]),
  { when: { sslmode: "require", [TRUST]: "true" }, level: "encrypted", source: FIVE },
  { when: { sslmode: "require" }, level: "full", because: CHECKED2, source: FIVE },
  { when: { sslmode: SAID }, level: "broken", error: NO_MODE, source: FIVE },
  { when: { sslmode: UNSAID }, level: "none", source: FIVE }
];
var options = {
  normalise: (value) => /^true$/i.test(value) ? "true" : value,
  stating: ["sslmode"]
};
var STORE = "`Root Certificate`, PGSSLROOTCERT, `~/.postgresql/root.crt`, else the system\u2019s authorities";
var npgsql = {
  id: "npgsql",
  full: "SSL Mode=VerifyFull",
  title: "Npgsql",
  language: ".NET",
  packages: [
    { ecosystem: "nuget", name: "Npgsql" },
    { ecosystem: "nuget", name: "Npgsql.EntityFrameworkCore.PostgreSQL" },
    { ecosystem: "nuget", name: "Npgsql.DependencyInjection" },
    { ecosystem: "nuget", name: "Npgsql.OpenTelemetry" }
  ],
  forms: ["ado"],
  through: ["Entity Framework Core", "Dapper", "Marten"],
  versions: [
    { since: "8.0.0", label: "8 and newer", read: tableReader(current3, options), rows: current3, roots: STORE },
    { since: "6.0.0", label: "6 and 7", read: tableReader(six, options), rows: six, roots: STORE },
    { since: null, label: "5 and older", read: tableReader(five, options), rows: five, roots: STORE }
  ],
  notes: [
    "Modes are written `Disable`, `Allow`, `Prefer`, `Require`, `VerifyCA`, `VerifyFull`, in any case: `verify-full` is refused.",
    "`Trust Server Certificate` does nothing from version 8 on.",
    "URLs and PGSSLMODE are not read."
  ]
};

// src/postgres/tls/pg8000.ts
var DIALECT2 = "sqlalchemy/dialects/postgresql/pg8000.py: the query becomes arguments of pg8000.connect (2.1.1)";
var rows5 = [
  {
    when: { sslmode: SAID },
    level: "broken",
    error: "connect() got an unexpected keyword argument 'sslmode'",
    because: "no URL can state TLS for pg8000, only its argument `ssl_context`",
    source: DIALECT2
  },
  {
    when: { ssl: SAID },
    level: "broken",
    error: "connect() got an unexpected keyword argument 'ssl'",
    because: "no URL can state TLS for pg8000, only its argument `ssl_context`",
    source: DIALECT2
  },
  {
    when: { sslmode: UNSAID },
    level: "opportunistic",
    source: "pg8000/core.py, CoreConnection.__init__: ssl_context=None (1.31.5)"
  }
];
var pg8000 = {
  id: "pg8000",
  full: "ssl_context=ssl.create_default_context()",
  title: "pg8000",
  language: "Python",
  packages: [{ ecosystem: "pypi", name: "pg8000" }],
  forms: ["dialect"],
  through: ["SQLAlchemy (`postgresql+pg8000://`)"],
  versions: [{ since: null, label: "all", read: tableReader(rows5), rows: rows5, roots: "those of the `ssl_context`" }],
  notes: ["`ssl_context=True` encrypts and checks nothing; an SSLContext does what it says."]
};

// src/postgres/tls/pgjdbc.ts
var MODE = "org/postgresql/jdbc/SslMode.java, of (42.7.13)";
var FACTORY = "org/postgresql/ssl/LibPQFactory.java (42.7.13)";
var SOCKET = "org/postgresql/core/SocketFactoryFactory.java and ssl/MakeSSL.java (42.7.13)";
var NON_VALIDATING = { ends: "NonValidatingFactory" };
var JAVA_STORE = { ends: "DefaultJavaSSLFactory" };
var TAKEN_AWAY = "NonValidatingFactory takes the check of the chain away";
var rows6 = [
  ...modeRows(MODE, ["disable", "allow", "prefer"]),
  {
    when: { sslmode: "require", sslfactory: JAVA_STORE },
    level: "ca",
    because: "DefaultJavaSSLFactory checks the chain against Java\u2019s trust store",
    source: SOCKET
  },
  {
    when: { sslmode: "require", sslrootcert: SAID },
    level: "encrypted",
    because: "a root certificate does not strengthen `require` in pgjdbc as it does in libpq",
    source: FACTORY
  },
  ...modeRows(MODE, ["require"]),
  {
    when: { sslmode: ["verify-ca", "verify-full"], sslfactory: NON_VALIDATING },
    level: "encrypted",
    because: TAKEN_AWAY,
    source: SOCKET
  },
  ...modeRows(FACTORY, ["verify-ca", "verify-full"]),
  { when: { sslmode: SAID }, level: "broken", error: "Invalid sslmode value: {sslmode}", source: MODE },
  { when: { ssl: "true", sslfactory: NON_VALIDATING }, level: "encrypted", because: TAKEN_AWAY, source: SOCKET },
  { when: { ssl: "true" }, level: "full", because: "`ssl=true` alone is `verify-full` to pgjdbc", source: MODE },
  {
    when: { ssl: SAID },
    level: "opportunistic",
    because: "of `ssl` pgjdbc knows `true`; any other value leaves the default, `prefer`",
    source: MODE
  },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: MODE }
];
var read = tableReader(rows6, { normalise: (value) => value.includes(".") ? value : value.toLowerCase() });
var pgjdbc = {
  id: "pgjdbc",
  title: "pgjdbc",
  language: "Java",
  packages: [{ ecosystem: "maven", name: "org.postgresql:postgresql" }],
  forms: ["jdbc"],
  through: ["Spring", "Hibernate", "HikariCP", "Flyway", "Liquibase", "Keycloak", "Metabase", "Quarkus (JDBC)"],
  versions: [
    {
      since: null,
      label: "42.2.5 and newer",
      read: (parameters) => read({ ...parameters, get: bare(parameters.get) }),
      rows: rows6,
      roots: "`sslrootcert`, else `~/.postgresql/root.crt`; Java\u2019s trust store with `sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory`"
    }
  ],
  notes: [
    "Names are case-sensitive, values are not: `sslMode=require` is passed over.",
    "PGSSLMODE is not read.",
    "`sslhostnameverifier` may name a class that takes the check of the name away."
  ]
};
function bare(get) {
  return (keyword) => keyword === "ssl" && get(keyword) === "" ? "true" : get(keyword);
}

// src/postgres/tls/pgx.ts
var CONFIG = "jackc/pgx, pgconn/config.go, configTLS (5.10)";
var rows7 = [
  {
    when: { sslrootcert: { literally: "system" } },
    level: "full",
    because: "`sslrootcert=system` makes pgx verify everything, whatever `sslmode` says",
    source: CONFIG
  },
  requireWithRoot(CONFIG),
  ...modeRows(CONFIG, ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"]),
  { when: { sslmode: SAID }, level: "broken", error: "sslmode is invalid", source: CONFIG },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: CONFIG }
];
var pgx = {
  id: "pgx",
  title: "pgx",
  language: "Go",
  packages: [
    { ecosystem: "golang", name: "github.com/jackc/pgx" },
    { ecosystem: "golang", name: "gorm.io/driver/postgres", versioned: false }
  ],
  forms: ["uri", "keyword", "variables"],
  through: ["database/sql (`pgx`)", "GORM", "sqlc", "River"],
  versions: [
    {
      since: null,
      label: "4 and 5",
      read: tableReader(rows7),
      rows: rows7,
      roots: "`sslrootcert`, else the system\u2019s authorities"
    }
  ],
  ignores: [{ parameter: "ssl", instead: "sslmode", fate: "is sent to the server as a setting, which refuses it" }],
  notes: ["`~/.postgresql/root.crt` turns `require` into `verify-ca`, as it does in libpq."]
};

// src/postgres/tls/postgres-js.ts
var OPTIONS = "postgres/src/index.js, parseOptions (3.4.9)";
var SECURE = "postgres/src/connection.js, secure (3.4.9)";
function rowsOf(keyword) {
  return [
    { when: { [keyword]: ["disable", "false"] }, level: "none", source: OPTIONS },
    { when: { [keyword]: "prefer" }, level: "opportunistic", source: SECURE },
    { when: { [keyword]: "require" }, level: "encrypted", source: SECURE },
    {
      when: { [keyword]: "allow" },
      level: "encrypted",
      because: "postgres.js uses TLS from the start and does not go back to plaintext",
      source: SECURE
    },
    { when: { [keyword]: "verify-full" }, level: "full", source: SECURE },
    {
      when: { [keyword]: SAID },
      level: "full",
      because: "postgres.js takes every other word for `verify-full`",
      source: SECURE
    }
  ];
}
var rows8 = [
  { when: { sslrootcert: { literally: "system" } }, level: "full", source: OPTIONS },
  ...["sslrootcert", "sslcert", "sslkey", "sslaccept", "uselibpqcompat"].map(
    (keyword) => ({
      when: { [keyword]: SAID },
      level: "broken",
      error: `unrecognized configuration parameter "${keyword}"`,
      because: "what postgres.js does not know it sends to the server as a setting, which refuses it",
      source: OPTIONS
    })
  ),
  ...rowsOf("sslmode"),
  ...rowsOf("ssl"),
  { when: { sslmode: UNSAID }, level: "none", source: OPTIONS }
];
var SENT = "is sent to the server as a setting, which refuses it";
var postgresJs = {
  id: "postgres.js",
  title: "postgres.js (postgres)",
  language: "JavaScript",
  packages: [{ ecosystem: "npm", name: "postgres" }],
  forms: ["uri"],
  through: ["Drizzle (postgres-js)"],
  versions: [
    {
      since: null,
      label: "3",
      read: tableReader(rows8),
      rows: rows8,
      roots: "Node\u2019s own authorities and NODE_EXTRA_CA_CERTS; no URL names others"
    }
  ],
  ignores: [{ parameter: "channel_binding", instead: null, fate: SENT }],
  notes: [
    'Options beat the URL: `postgres(url, { ssl: undefined })` is plaintext whatever the URL says, and the option `ssl: "disable"` is a word like any other: TLS with all checks.',
    "PGSSLMODE is not read, PGSSL is: `PGSSL=require` encrypts, and `PGSSL=disable` switches TLS on."
  ]
};

// src/postgres/tls/postgrex.ts
var SUPERVISOR = "ecto/lib/ecto/repo/supervisor.ex, parse_url (3.14.1)";
var PROTOCOL = "postgrex/lib/postgrex/protocol.ex, ssl (0.22.2)";
var OLD_PROTOCOL = "postgrex/lib/postgrex/protocol.ex, ssl (0.17 to 0.20)";
var common = [{ when: { ssl: "false" }, level: "none", source: SUPERVISOR }];
var since0_21 = [
  ...common,
  {
    when: { ssl: "true" },
    level: "full",
    because: "from 0.21 on Postgrex checks chain and name with the system\u2019s authorities",
    source: PROTOCOL
  }
];
var older2 = [
  ...common,
  {
    when: { ssl: "true" },
    level: "encrypted",
    because: "before 0.21 Postgrex checks no certificate unless `ssl_opts` say so",
    source: OLD_PROTOCOL
  }
];
var unversioned = common;
var read21 = tableReader(since0_21, { stating: ["ssl"] });
var readUnversioned = tableReader(unversioned, { stating: ["ssl"] });
var postgrex = {
  id: "postgrex",
  full: "ssl=true",
  title: "Postgrex (Ecto)",
  language: "Elixir",
  packages: [{ ecosystem: "hex", name: "postgrex" }],
  forms: ["uri"],
  through: ["Ecto"],
  versions: [
    {
      since: "0.21.0",
      label: "0.21 and newer",
      read: (parameters) => (parameters.version === null ? readUnversioned : read21)(parameters),
      rows: since0_21,
      roots: "the system\u2019s authorities, or `cacertfile` in `ssl:`"
    },
    {
      since: null,
      label: "0.20 and older",
      read: tableReader(older2, { stating: ["ssl"] }),
      rows: older2,
      roots: "none, unless `ssl_opts` name them"
    }
  ],
  ignores: [
    { parameter: "sslmode", instead: "ssl" },
    { parameter: "sslrootcert", instead: null },
    { parameter: "sslcert", instead: null },
    { parameter: "sslkey", instead: null },
    { parameter: "channel_binding", instead: null }
  ],
  notes: [
    "Where neither the URL nor `ssl:` of the repository\u2019s configuration says anything, TLS is off; it never falls back. The configuration may stand in another file, so that the level of a URL without `ssl` is not known.",
    "`sslmode` is passed over, and so is PGSSLMODE. `?ssl=require` is no boolean: the repository does not start."
  ]
};

// src/postgres/tls/prisma.ts
var URL = "prisma-engines, quaint/src/connector/postgres/url.rs, parse_query_params (6)";
var DOCUMENTATION = 'Prisma documentation, "PostgreSQL database connector", connection URL arguments';
var ACCEPTED = ["accept_invalid_certs"];
var UNCHECKED = "Prisma\u2019s engine checks no certificate unless `sslaccept=strict` says so";
var UNKNOWN_MODE = "Prisma\u2019s engine knows disable, prefer and require, and takes every other word for `prefer`";
var engine = [
  { when: { sslmode: "disable" }, level: "none", source: URL },
  { when: { sslmode: "require", sslaccept: UNSAID }, level: "encrypted", source: URL },
  { when: { sslmode: "require", sslaccept: ACCEPTED }, level: "encrypted", source: URL },
  { when: { sslmode: "require", sslaccept: SAID }, level: "full", source: URL },
  { when: { sslmode: "prefer" }, level: "opportunistic", source: URL },
  { when: { sslmode: SAID }, level: "opportunistic", because: UNKNOWN_MODE, source: URL },
  {
    when: { sslaccept: "strict" },
    level: "opportunistic",
    because: "without `sslmode=require` Prisma\u2019s engine goes on in plaintext where the server has no TLS",
    source: URL
  },
  { when: { ssl: SAID }, level: "opportunistic", because: "Prisma\u2019s engine passes over `ssl`", source: URL },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: URL }
];
var prisma = {
  id: "prisma",
  full: "sslmode=require&sslaccept=strict",
  title: "Prisma (engine)",
  language: "JavaScript",
  packages: [
    { ecosystem: "npm", name: "@prisma/client" },
    { ecosystem: "npm", name: "prisma" }
  ],
  forms: ["uri"],
  versions: [
    {
      since: "7.0.0",
      label: "7 (depends on its adapter)",
      read: tableReader([]),
      rows: [],
      roots: "those of the adapter\u2019s driver"
    },
    {
      since: null,
      label: "6 and older",
      read: tableReader(engine),
      rows: engine,
      roots: "the system\u2019s authorities, and the file that `sslcert` names"
    }
  ],
  ignores: [
    { parameter: "ssl", instead: "sslmode=require&sslaccept=strict" },
    { parameter: "sslrootcert", instead: "sslcert" },
    { parameter: "sslkey", instead: "sslidentity" },
    { parameter: "channel_binding", instead: null }
  ],
  notes: [
    `Chain and name are checked with \`sslmode=require&sslaccept=strict\` and nothing less. ${UNCHECKED}: \`sslcert\`, which names the server\u2019s authority here, changes nothing without it. (${DOCUMENTATION})`,
    "From 7 on the application connects through an adapter (`@prisma/adapter-pg`: see there), while `prisma migrate` and `prisma db` still go through the engine: one URL, two readings."
  ]
};
var prismaAdapterPg = {
  id: "prisma-adapter-pg",
  title: "Prisma with @prisma/adapter-pg",
  language: "JavaScript",
  packages: [{ ecosystem: "npm", name: "@prisma/adapter-pg", versioned: false }],
  forms: ["uri"],
  wraps: ["pg", "prisma"],
  versions: [{ ...nodePostgres.versions[0], since: null, label: "all (as node-postgres)" }],
  ignores: [
    ...nodePostgres.ignores ?? [],
    { parameter: "sslidentity", instead: "sslcert" },
    { parameter: "connection_limit", instead: null },
    { parameter: "pool_timeout", instead: null },
    { parameter: "pgbouncer", instead: null }
  ],
  notes: [
    "The same `?sslmode=require` that Prisma\u2019s engine took for encryption without checks is checked in full here; where nothing is said, TLS is off."
  ]
};

// src/postgres/tls/r2dbc.ts
var CONFIGURATION = "io/r2dbc/postgresql/PostgresqlConnectionConfiguration.java (1.1.0)";
var rows9 = [
  ...modeRows(CONFIGURATION, ["disable", "allow", "prefer"]),
  {
    when: { sslmode: "require", sslrootcert: SAID },
    level: "encrypted",
    because: "a root certificate does not strengthen `require` here as it does in libpq",
    source: CONFIGURATION
  },
  ...modeRows(CONFIGURATION, ["require", "verify-ca", "verify-full"]),
  { when: { sslmode: "tunnel" }, level: "unknown", source: CONFIGURATION },
  { when: { sslmode: SAID }, level: "broken", error: "Invalid SSL mode: {sslmode}", source: CONFIGURATION },
  { when: { ssl: "true" }, level: "full", because: "`ssl=true` alone is `verify-full` here", source: CONFIGURATION },
  { when: { ssl: SAID }, level: "none", source: CONFIGURATION },
  { when: { sslmode: UNSAID }, level: "none", source: CONFIGURATION }
];
var r2dbc = {
  id: "r2dbc-postgresql",
  full: "sslMode=verify-full",
  title: "r2dbc-postgresql",
  language: "Java",
  packages: [
    { ecosystem: "maven", name: "org.postgresql:r2dbc-postgresql" },
    { ecosystem: "maven", name: "io.r2dbc:r2dbc-postgresql" }
  ],
  forms: ["r2dbc"],
  through: ["Spring Data R2DBC"],
  versions: [
    {
      since: null,
      label: "all",
      read: tableReader(rows9, { normalise: (value) => value.toLowerCase().replaceAll("_", "-") }),
      rows: rows9,
      roots: "`sslRootCert`, else Java\u2019s trust store"
    }
  ],
  notes: ["`sslMode` and `sslmode` are both read, in any case, and beat `ssl`. Where nothing is said, TLS is off."]
};

// src/postgres/tls/sqlx.ts
var TLS = "sqlx-postgres/src/connection/tls.rs, maybe_upgrade (0.9)";
var PARSE4 = "sqlx-postgres/src/options/parse.rs and ssl_mode.rs (0.9)";
var rows10 = [
  {
    when: { sslmode: "allow" },
    level: "none",
    because: "sqlx has not made `allow`: it is plaintext",
    source: TLS
  },
  {
    when: { sslmode: "require", sslrootcert: SAID },
    level: "encrypted",
    because: "a root certificate does not strengthen `require` in sqlx as it does in libpq",
    source: TLS
  },
  ...modeRows(TLS, ["disable", "prefer", "require", "verify-ca", "verify-full"]),
  { when: { sslmode: SAID }, level: "broken", error: 'unknown value "{sslmode}" for `ssl_mode`', source: PARSE4 },
  { when: { ssl: SAID }, level: "opportunistic", because: "sqlx passes over `ssl`, with a warning", source: PARSE4 },
  { when: { sslmode: UNSAID }, level: "opportunistic", source: TLS }
];
var sqlx = {
  id: "sqlx",
  title: "sqlx",
  language: "Rust",
  packages: [
    { ecosystem: "cargo", name: "sqlx" },
    { ecosystem: "cargo", name: "sea-orm", versioned: false }
  ],
  forms: ["uri", "variables"],
  through: ["SeaORM"],
  versions: [
    {
      since: null,
      label: "all",
      read: tableReader(rows10, {
        aliases: { "ssl-mode": "sslmode", "ssl-root-cert": "sslrootcert", "ssl-ca": "sslrootcert" }
      }),
      rows: rows10,
      roots: "the system\u2019s (or webpki\u2019s) authorities, and the file of `sslrootcert` besides"
    }
  ],
  accepts: ["ssl-mode", "ssl-root-cert", "ssl-ca", "ssl-cert", "ssl-key"],
  ignores: [{ parameter: "ssl", form: ["uri"], instead: "sslmode" }],
  notes: ["Built without a TLS feature it is plaintext under `prefer`, and fails where more is asked for."]
};

// src/postgres/tls/tokio-postgres.ts
var CONFIG2 = "tokio-postgres/src/config.rs, Config::param";
var CONNECTOR2 = "the connector that the code passes decides: NoTls is plaintext, the others verify by default";
var rows11 = [
  { when: { sslmode: "disable" }, level: "none", source: CONFIG2 },
  { when: { sslmode: ["prefer", "require"] }, level: "unknown", because: CONNECTOR2, source: CONFIG2 },
  {
    when: { sslmode: SAID },
    level: "broken",
    error: "invalid connection string: invalid value for option `sslmode`",
    source: CONFIG2
  },
  ...["ssl", "sslrootcert", "sslcert", "sslkey"].map(
    (keyword) => ({
      when: { [keyword]: SAID },
      level: "broken",
      error: `invalid connection string: unknown option \`${keyword}\``,
      source: CONFIG2
    })
  ),
  { when: { sslmode: UNSAID }, level: "unknown", because: CONNECTOR2, source: CONFIG2 }
];
var tokioPostgres = {
  id: "tokio-postgres",
  title: "tokio-postgres",
  language: "Rust",
  packages: [
    { ecosystem: "cargo", name: "tokio-postgres" },
    { ecosystem: "cargo", name: "postgres" },
    { ecosystem: "cargo", name: "deadpool-postgres", versioned: false },
    { ecosystem: "cargo", name: "diesel-async", versioned: false }
  ],
  forms: ["uri", "keyword"],
  versions: [{ since: null, label: "all", read: tableReader(rows11), rows: rows11, roots: "those of the connector" }],
  notes: [
    "With `NoTls` `prefer` is plaintext and `require` fails. With postgres-native-tls or postgres-openssl `require` checks chain and name, and `prefer` does so where the server has TLS, and goes on in plaintext where it has not."
  ]
};

// src/postgres/tls/versions.ts
function parseVersion(text) {
  const match = /^\s*[vV=]*\s*(\d{1,9}(?:\.\d{1,9}){0,4})/.exec(text);
  return match?.[1] === void 0 ? null : match[1].split(".").map(Number);
}
function compareVersions(a, b) {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const left = a[at] ?? 0;
    const right = b[at] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
function versionText(version2) {
  return version2.filter(Number.isFinite).join(".");
}

// src/postgres/tls/vertx.ts
var OPTIONS2 = "io/vertx/pgclient/PgConnectOptions.java, DEFAULT_SSLMODE and SslMode.of";
var FACTORY2 = "io/vertx/pgclient/impl/PgConnectionFactory.java";
var CONTEXT = "io/vertx/core/net/impl/SslChannelProvider.java, sslContext";
var rows12 = [
  ...modeRows(FACTORY2, ["disable", "allow", "prefer"]),
  { when: { sslmode: "require", trustAll: "true" }, level: "encrypted", source: FACTORY2 },
  {
    when: { sslmode: "require" },
    level: "ca",
    because: "Vert.x checks the chain against Java\u2019s trust store unless `trustAll` is set",
    source: FACTORY2
  },
  {
    when: { sslmode: ["verify-ca", "verify-full"], trustAll: "true" },
    level: "encrypted",
    because: "with `trustAll` Vert.x takes any certificate, whatever the mode",
    source: CONTEXT
  },
  ...modeRows(FACTORY2, ["verify-ca", "verify-full"]),
  {
    when: { sslmode: SAID },
    level: "broken",
    error: "Could not find an appropriate SSL mode for the value [{sslmode}].",
    source: OPTIONS2
  },
  { when: { sslmode: UNSAID }, level: "none", source: OPTIONS2 }
];
var vertx = {
  id: "vertx-pg-client",
  title: "Vert.x reactive client",
  language: "Java",
  packages: [
    { ecosystem: "maven", name: "io.vertx:vertx-pg-client", versioned: false },
    { ecosystem: "maven", name: "io.quarkus:quarkus-reactive-pg-client", versioned: false }
  ],
  forms: ["uri", "variables"],
  through: ["Quarkus (reactive)"],
  versions: [
    {
      since: null,
      label: "all",
      read: tableReader(rows12),
      rows: rows12,
      roots: "Java\u2019s trust store, or the trust options of the code"
    }
  ],
  notes: [
    "`prefer` goes on in plaintext also where the certificate does not pass.",
    "`verify-ca` and `verify-full` need trust options in code, and `verify-full` the host name algorithm HTTPS besides; without them nothing connects."
  ]
};

// src/postgres/tls/index.ts
var DRIVERS = [
  libpq,
  psycopg2,
  psycopg,
  ...otherPsycopgs,
  asyncpg,
  pg8000,
  nodePostgres,
  knex,
  postgresJs,
  prisma,
  prismaAdapterPg,
  mikroOrm,
  neon,
  pgjdbc,
  r2dbc,
  vertx,
  npgsql,
  libPq,
  pgx,
  goPg,
  bun,
  sqlx,
  tokioPostgres,
  postgrex,
  rubyPg,
  rails,
  sequel,
  pdo,
  laravel,
  doctrine,
  ...otherLibpqs
];
var BY_ID = new Map(DRIVERS.map((driver) => [driver.id, driver]));
var BY_PACKAGE = new Map(
  DRIVERS.flatMap((driver) => driver.packages.map(({ ecosystem, name }) => [`${ecosystem}:${name}`, driver]))
);
function driverOf(id) {
  return BY_ID.get(id);
}
function driverOfPackage(ecosystem, name) {
  return BY_PACKAGE.get(`${ecosystem}:${name}`);
}
function isLibpq(id) {
  return BY_ID.get(id)?.libpq === true;
}
function versionOf(driver, version2) {
  if (version2 === null) return driver.versions[0];
  for (const one of driver.versions) {
    const since = one.since === null ? null : parseVersion(one.since);
    if (since === null || compareVersions(version2, since) >= 0) return one;
  }
  return driver.versions[0];
}
function readTls(id, parameters) {
  const driver = BY_ID.get(id);
  if (driver === void 0) return { ...UNKNOWN_DEFAULT, stated: parameters.written("sslmode") };
  return versionOf(driver, parameters.version).read(parameters);
}

// src/readers/line-index.ts
var LineIndex = class {
  #starts = [0];
  #length;
  constructor(text) {
    this.#length = text.length;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }
  /** Offset of the first character of a 1-based line, clamped to the text. */
  startOf(line) {
    return this.#starts[Math.max(0, line - 1)] ?? this.#length;
  }
  /** 1-based line and column of an offset, by binary search. */
  at(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
  /** Position of the text between two offsets, the end exclusive. */
  span(start, end) {
    const from = this.at(start);
    const to = this.at(Math.max(start, end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }
};

// src/postgres/hba/implied.ts
function impliedHbaRecord(line, origin, major) {
  const { line: startLine, column, endLine, endColumn } = origin;
  const position = { line: startLine, column, endLine, endColumn };
  const columns = columnsOf(line, major);
  const { record } = columns;
  return {
    kind: "hba-record",
    ...origin,
    ...columns,
    record: record === null ? null : placed(record, position),
    root: origin.file
  };
}
var parsed = /* @__PURE__ */ new Map();
var REMEMBERED = 256;
function columnsOf(line, major) {
  const key = `${major} ${line}`;
  const known = parsed.get(key);
  if (known !== void 0) return known;
  const fields = fieldsOf2(line, NOWHERE2, major);
  const server = { major, ssl: true };
  const templated = fields.some((field) => field.some((token) => token.templated === true));
  const columns = fields.length === 0 ? errorColumns({ shown: 'invalid connection type ""', logged: 'invalid connection type ""' }) : (templated ? parseTemplatedRecord(fields, server) : null) ?? parseHbaRecord(fields, server);
  if (parsed.size >= REMEMBERED) parsed.clear();
  parsed.set(key, columns);
  return columns;
}
var NOWHERE2 = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function placed(record, position) {
  return {
    ...record,
    databases: record.databases.map((token) => ({ ...token, ...position })),
    users: record.users.map((token) => ({ ...token, ...position })),
    addressPosition: record.addressPosition === null ? null : position,
    methodPosition: position,
    options: record.options.map((option) => ({ ...option, ...position }))
  };
}
function fieldsOf2(line, position, major) {
  const [first] = logicalLines(maskTemplates(line), line, major);
  const scanned = first === void 0 ? [] : scanTokens(first);
  return fieldsOf(scanned.map(({ token, comma }) => ({ token: { ...token, ...position }, comma })));
}

// src/readers/manifests/names.ts
var MANIFEST_NAMES = [
  "package.json",
  "pyproject.toml",
  "Pipfile",
  "requirements.txt",
  "requirements.in",
  "go.mod",
  "pom.xml",
  "build.gradle",
  "build.gradle.kts",
  "libs.versions.toml",
  "Gemfile",
  "gems.rb",
  "composer.json",
  "packages.config",
  "Cargo.toml",
  "mix.exs"
];
var LOCK_NAMES = [
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock",
  "poetry.lock",
  "uv.lock",
  "pdm.lock",
  "Gemfile.lock",
  "composer.lock",
  "Directory.Packages.props",
  "Cargo.lock",
  "mix.lock"
];
var MANIFESTS = new Map(MANIFEST_NAMES.map((name) => [name, name]));
var LOCKS = new Map(LOCK_NAMES.map((name) => [name, name]));
function manifestName(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const known = MANIFESTS.get(name);
  if (known !== void 0) return known;
  const ending = name.slice(name.lastIndexOf(".") + 1);
  switch (ending) {
    case "csproj":
    case "fsproj":
    case "vbproj":
      return "*.csproj";
    case "gemspec":
      return "*.gemspec";
    case "txt":
    case "in": {
      const stem = /^requirements[-_.]([\w-]{1,40})\.(?:txt|in)$/.exec(name)?.[1] ?? (/(?:^|\/)requirements\/[\w-]{1,40}\.(?:txt|in)$/.test(path) ? name : null);
      if (stem === null) return null;
      return /dev|test|lint|doc|ci/i.test(stem) ? "requirements-dev.txt" : "requirements.txt";
    }
    default:
      return null;
  }
}
function lockName(path) {
  return LOCKS.get(path.slice(path.lastIndexOf("/") + 1)) ?? null;
}

// src/postgres/tls/file-words.ts
function fileWord(path) {
  return `readFile(${path})`;
}
function fileOfWord(value) {
  return /^readFile\((.+)\)$/.exec(value)?.[1] ?? null;
}

// src/postgres/pools.ts
var PARAMETERS2 = [
  // Prisma up to 6 (prisma-engines, quaint/src/connector/postgres/url.rs); the adapters of 7 pass it over.
  { key: "connection_limit", drivers: ["prisma"] },
  // pgx (pgxpool/pool.go, ParseConfig), which refuses what is less than one.
  { key: "pool_max_conns", drivers: ["pgx"] },
  // postgres.js (src/index.js, parseOptions).
  { key: "max", drivers: ["postgres.js"] },
  // Ecto (ecto/lib/ecto/repo/supervisor.ex, parse_url).
  { key: "pool_size", drivers: ["postgrex"] },
  // Npgsql (NpgsqlConnectionStringBuilder.MaxPoolSize).
  { key: "maximum pool size", drivers: ["npgsql"] },
  { key: "maxpoolsize", drivers: ["npgsql"] },
  // Active Record (database_configurations/hash_config.rb); `max_connections` is the name since 8.1, of which less than zero is no bound.
  { key: "pool", drivers: ["rails"] },
  { key: "max_connections", drivers: ["rails"], endless: "negative" },
  // HikariCP, Quarkus and the like beside a JDBC URL, r2dbc-pool in and beside its own.
  { key: "maximumpoolsize", drivers: ["pgjdbc", "r2dbc-postgresql", "vertx-pg-client", "npgsql", "libpq"] },
  { key: "maxsize", drivers: ["r2dbc-postgresql"] },
  // Commons DBCP 2 (BasicDataSource.setMaxTotal).
  { key: "maxtotal", drivers: ["pgjdbc"], endless: "negative" },
  // Of no driver that is told by its name.
  ...["poolsize", "max_pool_size", "max_conns"].map((key) => ({ key, drivers: [] }))
];
var DIGITS = /^-?\d{1,10}$/;
function isPoolKey(keyword) {
  const lower = keyword.toLowerCase();
  return PARAMETERS2.some(({ key }) => key === lower);
}
function poolOfNumber(text, endless) {
  if (!DIGITS.test(text)) return null;
  const value = Number(text);
  if (value > 0) return { max: value };
  if (endless === void 0 || endless === (value === 0 ? "negative" : "zero")) return null;
  return { max: null };
}
function poolOfParameter(keyword, value, driver) {
  const lower = keyword.toLowerCase();
  const found = PARAMETERS2.find(({ key }) => key === lower);
  if (found === void 0) return null;
  const anyone = driver === "libpq" || driverOf(driver) === void 0;
  if (!anyone && !found.drivers.includes(driver)) return null;
  return poolOfNumber(value, anyone ? void 0 : found.endless);
}

// src/postgres/certificates/certificate.ts
import { X509Certificate } from "node:crypto";

// src/postgres/certificates/der.ts
var SEQUENCE = 48;
var OBJECT_IDENTIFIER = 6;
var MOST_ELEMENTS = 2e3;
function elementsIn(bytes, start, end) {
  const found = [];
  for (let at = start; at < end && found.length < MOST_ELEMENTS; ) {
    const element = elementAt(bytes, at, end);
    if (element === null) break;
    found.push(element);
    at = element.end;
  }
  return found;
}
function childrenOf(bytes, { start, end }) {
  return elementsIn(bytes, start, end);
}
function elementAt(bytes, at, end) {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === void 0 || first === void 0 || at + 2 > end || (tag & 31) === 31) return null;
  let length = first;
  let start = at + 2;
  if (first >= 128) {
    const count2 = first - 128;
    if (count2 === 0 || count2 > 4 || start + count2 > end) return null;
    length = 0;
    for (let index = 0; index < count2; index += 1) length = length * 256 + (bytes[start + index] ?? 0);
    start += count2;
  }
  return start + length > end ? null : { tag, start, end: start + length };
}
function objectIdentifier(bytes, { start, end }) {
  const arcs = [];
  let value = 0;
  for (let at = start; at < end && arcs.length < 40; at += 1) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte >= 128) continue;
    if (arcs.length === 0) {
      const first = Math.min(2, Math.floor(value / 40));
      arcs.push(first, value - first * 40);
    } else {
      arcs.push(value);
    }
    value = 0;
  }
  return arcs.join(".");
}

// src/postgres/certificates/certificate.ts
var COMMON_NAME = "2.5.4.3";
var SUBJECT_ALT_NAME = "2.5.29.17";
var RSA_PSS = "1.2.840.113549.1.1.10";
var DIGESTS = {
  "1.2.840.113549.1.1.2": "md2",
  "1.2.840.113549.1.1.3": "md4",
  "1.2.840.113549.1.1.4": "md5",
  "1.2.840.113549.1.1.5": "sha1",
  "1.3.14.3.2.29": "sha1",
  "1.2.840.113549.1.1.11": "sha256",
  "1.2.840.113549.1.1.12": "sha384",
  "1.2.840.113549.1.1.13": "sha512",
  "1.2.840.113549.1.1.14": "sha224",
  "1.2.840.10045.4.1": "sha1",
  "1.2.840.10045.4.3.1": "sha224",
  "1.2.840.10045.4.3.2": "sha256",
  "1.2.840.10045.4.3.3": "sha384",
  "1.2.840.10045.4.3.4": "sha512",
  "1.2.840.10040.4.3": "sha1",
  "1.3.14.3.2.26": "sha1",
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
  "2.16.840.1.101.3.4.2.4": "sha224",
  "1.3.101.112": "ed25519",
  "1.3.101.113": "ed448"
};
var MOST_NAMES = 500;
function readCertificate(der) {
  const parsed2 = parse(der);
  if (parsed2 === null) return null;
  const [notBefore, notAfter] = [isoOf(parsed2.validFrom), isoOf(parsed2.validTo)];
  const parts = partsOf(parsed2.raw);
  if (notBefore === null || notAfter === null || parts === null) return null;
  return {
    subject: oneLine(parsed2.subject),
    issuer: oneLine(parsed2.issuer),
    ...parts,
    notBefore,
    notAfter,
    key: keyOf(parsed2),
    isAuthority: parsed2.ca,
    selfSigned: isSignedBy(parsed2, parsed2),
    fingerprint: parsed2.fingerprint256.replaceAll(":", "").toLowerCase(),
    der: Buffer.from(parsed2.raw).toString("base64")
  };
}
function parse(der) {
  try {
    return new X509Certificate(der);
  } catch {
    return null;
  }
}
function isIssuedBy(certificate, issuer) {
  const [one, other] = [certificate, issuer].map(({ der }) => parse(Buffer.from(der, "base64")));
  return one != null && other != null && isSignedBy(one, other);
}
function isSignedBy(certificate, issuer) {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}
function keyOf(certificate) {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
    return {
      type: asymmetricKeyType ?? null,
      bits: asymmetricKeyDetails?.modulusLength ?? null,
      curve: asymmetricKeyDetails?.namedCurve ?? null
    };
  } catch {
    return { type: null, bits: null, curve: null };
  }
}
function isoOf(text) {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(".000Z", "Z");
}
function oneLine(name) {
  return (name ?? "").split("\n").join(", ").slice(0, 1e3);
}
function partsOf(bytes) {
  const [certificate] = elementsIn(bytes, 0, bytes.length);
  if (certificate === void 0) return null;
  const [tbs, algorithm] = childrenOf(bytes, certificate);
  if (tbs === void 0 || algorithm === void 0) return null;
  const fields = childrenOf(bytes, tbs).filter(({ tag }) => tag !== 160);
  const extensions = fields.find(({ tag }) => tag === 163);
  const names3 = extensions === void 0 ? [] : alternativeNames(bytes, extensions);
  return {
    commonName: commonNameOf(bytes, fields[4]),
    dnsNames: names3.flatMap((name) => name.tag === 130 ? [textOf2(bytes, name)] : []),
    ipAddresses: names3.flatMap((name) => name.tag === 135 ? addressOf(bytes, name) : []),
    digest: digestOf(bytes, algorithm)
  };
}
function commonNameOf(bytes, subject) {
  if (subject === void 0) return null;
  for (const relative of childrenOf(bytes, subject).slice(0, MOST_NAMES)) {
    for (const attribute of childrenOf(bytes, relative)) {
      const [type, value] = childrenOf(bytes, attribute);
      if (type === void 0 || value === void 0 || objectIdentifier(bytes, type) !== COMMON_NAME) continue;
      return textOf2(bytes, value);
    }
  }
  return null;
}
function alternativeNames(bytes, extensions) {
  const [list] = childrenOf(bytes, extensions);
  if (list === void 0) return [];
  for (const extension of childrenOf(bytes, list)) {
    const [id, ...rest] = childrenOf(bytes, extension);
    const value = rest.at(-1);
    if (id === void 0 || value === void 0 || objectIdentifier(bytes, id) !== SUBJECT_ALT_NAME) continue;
    const [names3] = childrenOf(bytes, value);
    return names3 === void 0 ? [] : childrenOf(bytes, names3).slice(0, MOST_NAMES);
  }
  return [];
}
function textOf2(bytes, { tag, start, end }) {
  const content = bytes.slice(start, Math.min(end, start + 500));
  if (tag === 30)
    return Buffer.from(content.slice(0, content.length & ~1)).swap16().toString("utf16le");
  return Buffer.from(content).toString(tag === 12 ? "utf8" : "latin1");
}
function addressOf(bytes, { start, end }) {
  const content = bytes.slice(start, end);
  if (content.length === 4) return [content.join(".")];
  if (content.length !== 16) return [];
  const groups = Array.from(
    { length: 8 },
    (_, at) => ((content[2 * at] ?? 0) * 256 + (content[2 * at + 1] ?? 0)).toString(16)
  );
  return [groups.join(":")];
}
function digestOf(bytes, algorithm) {
  const [id, parameters] = childrenOf(bytes, algorithm);
  if (id === void 0 || id.tag !== OBJECT_IDENTIFIER) return null;
  const name = objectIdentifier(bytes, id);
  if (name !== RSA_PSS) return Object.hasOwn(DIGESTS, name) ? DIGESTS[name] ?? null : null;
  const hash = parameters?.tag === SEQUENCE ? childrenOf(bytes, parameters).find(({ tag }) => tag === 160) : void 0;
  if (hash === void 0) return "sha1";
  const [sequence] = childrenOf(bytes, hash);
  const [digest] = sequence === void 0 ? [] : childrenOf(bytes, sequence);
  const oid = digest === void 0 ? "" : objectIdentifier(bytes, digest);
  return Object.hasOwn(DIGESTS, oid) ? DIGESTS[oid] ?? null : null;
}

// src/postgres/settings/removed.ts
var REMOVED = {
  add_missing_from: [9],
  australian_timezones: [8.2, "timezone_abbreviations"],
  bgwriter_all_maxpages: [8.3],
  bgwriter_all_percent: [8.3],
  bgwriter_lru_percent: [8.3],
  checkpoint_segments: [9.5, "max_wal_size"],
  custom_variable_classes: [9.2],
  explain_pretty_print: [8.4],
  krb_srvname: [9.4],
  log_pid: [8, "log_line_prefix"],
  log_source_port: [8, "log_line_prefix"],
  log_timestamp: [8, "log_line_prefix"],
  max_expr_depth: [8, "max_stack_depth"],
  max_fsm_pages: [8.4],
  max_fsm_relations: [8.4],
  min_parallel_relation_size: [10, "min_parallel_table_scan_size"],
  preload_libraries: [8.2, "shared_preload_libraries"],
  redirect_stderr: [8.3, "logging_collector"],
  regex_flavor: [9],
  replacement_sort_tuples: [11],
  replication_timeout: [9.3, "wal_sender_timeout"],
  silent_mode: [9.2],
  sql_inheritance: [10],
  standby_mode: [12],
  stats_block_level: [8.3, "track_counts"],
  stats_command_string: [8.3, "track_activities"],
  stats_reset_on_server_start: [8.3],
  stats_row_level: [8.3, "track_counts"],
  stats_start_collector: [8.3, "track_counts"],
  syslog: [8, "log_destination"],
  tcpip_socket: [8, "listen_addresses"],
  trigger_file: [12],
  unix_socket_directory: [9.3, "unix_socket_directories"],
  virtual_host: [8, "listen_addresses"],
  wal_keep_segments: [13, "wal_keep_size"],
  wal_sender_delay: [9.2]
};
var REPLACED = {
  force_parallel_mode: "debug_parallel_query",
  ssl_ecdh_curve: "ssl_groups",
  vacuum_defer_cleanup_age: "hot_standby_feedback"
};
function removedLongAgo(name) {
  const entry = Object.hasOwn(REMOVED, name) ? REMOVED[name] : void 0;
  if (entry === void 0) return null;
  const [removedIn, replacement] = entry;
  return replacement === void 0 ? { removedIn } : { removedIn, replacement };
}
function replacementOf(name) {
  return Object.hasOwn(REPLACED, name) ? REPLACED[name] ?? null : null;
}

// src/postgres/settings/unknown-name.ts
var LONGEST3 = 64;
function unknownName(name, major) {
  const elsewhere = knownElsewhere(name, major);
  if (elsewhere !== null) return elsewhere;
  const nearest = nearestName(lowerAscii(name).replaceAll("-", "_"), major);
  return nearest === null ? {} : { nearest };
}
function knownElsewhere(name, major) {
  const lower = lowerAscii(name);
  const gone = removedLongAgo(lower);
  if (gone !== null) return gone;
  const life = lifeOf(lower);
  if (life === null) return null;
  if (life.addedIn > major) return { addedIn: life.addedIn };
  const replacement = replacementOf(lower);
  const removed = life.removedIn === null ? {} : { removedIn: life.removedIn };
  return replacement === null ? removed : { ...removed, replacement };
}
var candidates = /* @__PURE__ */ new Map();
function candidatesOf(major) {
  const cached = candidates.get(major);
  if (cached !== void 0) return cached;
  const built = parameterNames(major).map((name) => {
    const lower = name.toLowerCase();
    return { name, lower, letters: lettersOf(lower) };
  });
  candidates.set(major, built);
  return built;
}
function lettersOf(word) {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}
function countBits(bits) {
  let count2 = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count2 += 1;
  return count2;
}
function nearestName(wanted, major) {
  if (wanted.length > LONGEST3) return null;
  const letters = lettersOf(wanted);
  let best = null;
  let bestDistance = Math.min(2, Math.floor(wanted.length / 4)) + 1;
  for (const candidate of candidatesOf(major)) {
    if (Math.abs(candidate.lower.length - wanted.length) >= bestDistance) continue;
    if (countBits(candidate.letters ^ letters) > 2 * (bestDistance - 1)) continue;
    const distance = editDistance(wanted, candidate.lower, bestDistance);
    if (distance >= bestDistance) continue;
    best = candidate.name;
    bestDistance = distance;
  }
  return best;
}
function editDistance(a, b, limit) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  let lastLeast = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current4 = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min((last[column] ?? 0) + 1, (current4[column - 1] ?? 0) + 1, changed);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current4.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit && lastLeast + 1 >= limit) return limit;
    lastLeast = least;
    beforeLast = last;
    last = current4;
  }
  return last[b.length] ?? 0;
}

export {
  textOf,
  bytesOf,
  rejoined,
  escaped,
  parseIp,
  printIp,
  compileRegex,
  matchRegex,
  lowerAscii,
  parameterOf,
  isCustomName,
  lifeOf,
  parseBool,
  parseSetting,
  effectiveSettings,
  compareFiles,
  settingOf,
  byteLength,
  bytesAt,
  whyMissing,
  regexError,
  errorColumns,
  parseHbaRecord,
  own,
  CLOSING,
  nextOf,
  readAuthFile,
  plainToken,
  parseTemplatedRecord,
  impliedHbaRecord,
  MANIFEST_NAMES,
  LOCK_NAMES,
  manifestName,
  lockName,
  levelOfMode,
  intent,
  broken,
  parseVersion,
  compareVersions,
  versionText,
  DRIVERS,
  driverOf,
  driverOfPackage,
  isLibpq,
  readTls,
  LineIndex,
  fileWord,
  fileOfWord,
  isPoolKey,
  poolOfNumber,
  poolOfParameter,
  readCertificate,
  isIssuedBy,
  unknownName,
  knownElsewhere
};
