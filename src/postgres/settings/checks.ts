import type { SettingValue } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { parseBool } from './bool.ts';

/**
 * The server's check hooks, as far as the value alone decides: not those that ask the operating system (locales, time zones,
 * stack limit), the catalogs or the build. Returns the value, as the hook may change it, or the DETAIL of the refusal.
 */
export function checkValue(name: string, value: SettingValue, major: PgMajor): SettingValue | string {
  if (value.type === 'integer') return checkInteger(name, value, major);
  if (value.type === 'string') return checkString(name, value.value, major) ?? value;
  return value;
}

type IntegerValue = Extract<SettingValue, { readonly type: 'integer' | 'real' }>;

/** Buffers of these caches come in banks of 16 (SLRU_BANK_SIZE). */
const BANKED = new Set(
  'commit_timestamp_buffers multixact_member_buffers multixact_offset_buffers notify_buffers serializable_buffers subtransaction_buffers transaction_buffers'.split(
    ' ',
  ),
);

function checkInteger(name: string, value: IntegerValue, major: PgMajor): SettingValue | string {
  const number = value.value;
  if (BANKED.has(name) && number % 16 !== 0) return `"${name}" must be a multiple of 16.`;
  switch (name) {
    case 'vacuum_buffer_usage_limit':
      return number === 0 || number >= 128 ? value : `"${name}" must be 0 or between 128 kB and 16777216 kB.`;
    case 'autovacuum_work_mem':
      return number === -1 ? value : { ...value, value: Math.max(number, major >= 17 ? 64 : 1024) };
    case 'wal_buffers':
      return number === -1 ? value : { ...value, value: Math.max(number, 4) };
    default:
      return value;
  }
}

const LSN = /^[0-9A-Fa-f]{1,8}\/[0-9A-Fa-f]{1,8}$/;
const SLOT_NAME = /^[a-z0-9_]{1,63}$/;

/** null where the text is taken, else why not. */
function checkString(name: string, text: string, major: PgMajor): string | null {
  switch (name) {
    case 'DateStyle':
      return checkDateStyle(text);
    case 'log_destination':
      return checkWords(text, major >= 15 ? [...DESTINATIONS, 'jsonlog'] : DESTINATIONS);
    case 'log_connections':
      return checkLogConnections(text);
    case 'createrole_self_grant':
      return checkWords(text, ['set', 'inherit']);
    case 'debug_io_direct':
      return checkWords(text, ['data', 'wal', 'wal_init']);
    case 'restrict_nonsystem_relation_kind':
      return checkWords(text, ['view', 'foreign-table']);
    case 'search_path':
    case 'temp_tablespaces':
      return splitIdentifiers(text) === null ? 'List syntax is invalid.' : null;
    case 'recovery_target':
      return text === '' || text === 'immediate' ? null : 'The only allowed value is "immediate".';
    case 'recovery_target_lsn':
      return text === '' || LSN.test(text) ? null : 'A WAL location is two hexadecimal numbers separated by a slash.';
    case 'primary_slot_name':
      return text === '' || SLOT_NAME.test(text)
        ? null
        : 'Replication slot names may only contain lower case letters, numbers, and the underscore character.';
    case 'default_table_access_method':
      return text === '' ? '"default_table_access_method" cannot be empty.' : null;
    default:
      return null;
  }
}

/** eventlog is a destination on Windows alone. */
const DESTINATIONS = ['stderr', 'csvlog', 'syslog', 'eventlog'];

function checkWords(text: string, known: readonly string[]): string | null {
  const words = splitIdentifiers(text);
  if (words === null) return 'List syntax is invalid.';
  const strange = words.find((word) => !known.includes(word.toLowerCase()));
  return strange === undefined ? null : `Unrecognized key word: "${strange}".`;
}

const ASPECTS = ['receipt', 'authentication', 'authorization', 'setup_durations', 'all'];

/** From 18 on a list; the old Booleans, in full, stand alone (check_log_connections). */
function checkLogConnections(text: string): string | null {
  if (text === '') return null;
  const words = splitIdentifiers(text);
  if (words === null) return 'Invalid list syntax in parameter "log_connections".';
  if (words.length === 1 && isWholeBool(words[0] ?? '')) return null;
  for (const word of words) {
    if (ASPECTS.includes(word.toLowerCase())) continue;
    if (isWholeBool(word)) return `Cannot specify log_connections option "${word}" in a list with other options.`;
    return `Invalid option "${word}".`;
  }
  return null;
}

function isWholeBool(word: string): boolean {
  return /^(?:on|off|true|false|yes|no|1|0)$/i.test(word) && parseBool(word) !== null;
}

/** check_datestyle: one output style and one order of the fields. */
function checkDateStyle(text: string): string | null {
  const words = splitIdentifiers(text);
  if (words === null) return 'List syntax is invalid.';
  const styles = new Set<string>();
  const orders = new Set<string>();
  for (const word of words) {
    const upper = word.toUpperCase();
    if (upper === 'ISO' || upper === 'SQL') styles.add(upper);
    else if (upper.startsWith('POSTGRES')) styles.add('POSTGRES');
    else if (upper === 'GERMAN') styles.add(upper);
    else if (upper === 'YMD') orders.add(upper);
    else if (upper === 'DMY' || upper.startsWith('EURO')) orders.add('DMY');
    else if (upper === 'MDY' || upper === 'US' || upper.startsWith('NONEURO')) orders.add('MDY');
    else if (upper !== 'DEFAULT') return `Unrecognized key word: "${word}".`;
  }
  return styles.size > 1 || orders.size > 1 ? 'Conflicting "datestyle" specifications.' : null;
}

/**
 * A comma-separated list of identifiers (SplitIdentifierString of varlena.c): words without blanks, lower-cased, or anything in
 * double quotes, a quote in it doubled. Empty words and a comma at the end are errors; an empty text is an empty list.
 */
export function splitIdentifiers(text: string): readonly string[] | null {
  const words: string[] = [];
  const word = /[ \t-\r]*(?:"((?:[^"]|"")*)"|([^", \t-\r][^, \t-\r]*))[ \t-\r]*(,|$)/y;
  if (/^[ \t-\r]*$/.test(text)) return words;
  for (let more = true; more; ) {
    const found = word.exec(text);
    if (found === null) return null;
    const quoted = found[1];
    words.push(quoted === undefined ? (found[2] ?? '').toLowerCase() : quoted.replaceAll('""', '"'));
    more = found[3] === ',';
  }
  return words;
}
