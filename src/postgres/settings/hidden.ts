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
export const HIDDEN_PARAMETERS: readonly HiddenParameter[] = [
  { name: 'default_with_oids', row: ['bU', 'off'] },
  { name: 'is_superuser', row: ['bI'] },
  { name: 'role', row: ['sU', 'none'] },
  { name: 'seed', row: ['rU', '0', -1, 1] },
  { name: 'session_authorization', row: ['sU', ''] },
  { name: 'ssl_renegotiation_limit', row: ['iU', '0', 0, 0] },
  { name: 'output_plugin_libraries', row: ['sS', ''] },
  { name: 'extension_destdir', row: ['sS', ''] },
];

/** Old spellings that the server maps to a parameter of another name (map_old_guc_names in guc.c / guc_tables.c). */
export function obsoleteName(name: string, major: PgMajor): string | null {
  switch (name) {
    case 'sort_mem':
      return 'work_mem';
    case 'vacuum_mem':
      return 'maintenance_work_mem';
    case 'ssl_ecdh_curve':
      return major >= 18 ? 'ssl_groups' : null;
    default:
      return null;
  }
}

/** Values that need a library which the usual packages are built with: shown in the server's order, where it has them. */
const LIBRARY_VALUES: Readonly<Record<string, readonly string[]>> = {
  default_toast_compression: ['pglz', 'lz4'],
  io_method: ['sync', 'worker', 'io_uring'],
  wal_compression: ['pglz', 'lz4', 'zstd', 'on', 'off'],
};

/** Values that only other systems than Linux have: taken, for where the server runs is not known here. */
const PLATFORM_VALUES: Readonly<Record<string, readonly string[]>> = {
  dynamic_shared_memory_type: ['windows'],
  file_copy_method: ['clone'],
  recovery_init_sync_method: ['syncfs'],
  shared_memory_type: ['windows'],
  wal_sync_method: ['fsync_writethrough', 'open_datasync', 'open_sync', 'fdatasync'],
};

/** The values of an enum, those of libraries among the ones that the table has. Before 15 wal_compression is no enum. */
export function shownValues(name: string, values: readonly string[]): readonly string[] {
  return LIBRARY_VALUES[name] ?? values;
}

/** Spellings of on and off that enums with both of these values take (the hidden entries of their tables in guc.c). */
const ON_OFF: ReadonlyMap<string, string> = new Map([
  ['true', 'on'],
  ['yes', 'on'],
  ['1', 'on'],
  ['false', 'off'],
  ['no', 'off'],
  ['0', 'off'],
]);

const MD5_SPELLINGS: ReadonlyMap<string, string> = new Map(['on', 'true', 'yes', '1'].map((text) => [text, 'md5']));
const WAL_LEVELS: ReadonlyMap<string, string> = new Map([
  ['archive', 'replica'],
  ['hot_standby', 'replica'],
]);
const MESSAGE_LEVELS: ReadonlyMap<string, string> = new Map([['debug', 'debug2']]);
const CLIENT_MESSAGE_LEVELS: ReadonlyMap<string, string> = new Map([
  ['debug', 'debug2'],
  ['info', 'info'],
]);
const COMPRESSIONS: ReadonlyMap<string, string> = new Map([
  ...[...ON_OFF].map(([text, value]) => [text, value === 'on' ? 'pglz' : value] as const),
  ['on', 'pglz'],
]);
const NONE: ReadonlyMap<string, string> = new Map();

/** Spellings (lower case) that an enum takes beyond the shown ones, with the value that the server then shows. */
export function hiddenSpellings(name: string, values: readonly string[], major: PgMajor): ReadonlyMap<string, string> {
  const platform = PLATFORM_VALUES[name];
  return platform === undefined ? ownSpellings(name, values, major) : new Map(platform.map((value) => [value, value]));
}

function ownSpellings(name: string, values: readonly string[], major: PgMajor): ReadonlyMap<string, string> {
  switch (name) {
    case 'password_encryption':
      return major === 13 ? MD5_SPELLINGS : NONE;
    case 'wal_level':
      return WAL_LEVELS;
    case 'wal_compression':
      return COMPRESSIONS;
    case 'client_min_messages':
    case 'icu_validation_level':
    case 'trace_recovery_messages':
      return CLIENT_MESSAGE_LEVELS;
    case 'log_min_messages':
    case 'log_min_error_statement':
      return MESSAGE_LEVELS;
    default:
      return values.includes('on') && values.includes('off') ? ON_OFF : NONE;
  }
}
