import type { SettingValue } from '../../facts.ts';
import { bytesOf } from '../byte-text.ts';
import type { PgMajor } from '../versions.ts';
import { readDateStyle } from './date-style.ts';
import { encodingNamed } from './encodings.ts';
import { splitIdentifiers } from './lists.ts';
import { lowerAscii } from './parameters.ts';
import { standbyNamesError } from './standby-names.ts';
import { type TimeZoneRefusal, timeZoneRefusal, zoneRefusal } from './time-zone.ts';

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
export function checkValue(name: string, value: SettingValue, major: PgMajor): SettingValue | Refusal {
  switch (value.type) {
    case 'integer':
      return checkInteger(name, value, major);
    case 'string':
      return checkString(name, value.value, major);
    case 'bool':
      if (name !== 'default_with_oids' || !value.value) return value;
      return { kind: 'refusal', message: 'tables declared WITH OIDS are not supported' };
    default:
      return value;
  }
}

type IntegerValue = Extract<SettingValue, { readonly type: 'integer' | 'real' }>;

/** Buffers of these caches come in banks of 16 (SLRU_BANK_SIZE). */
const BANKED = new Set(
  'commit_timestamp_buffers multixact_member_buffers multixact_offset_buffers notify_buffers serializable_buffers subtransaction_buffers transaction_buffers'.split(
    ' ',
  ),
);

function checkInteger(name: string, value: IntegerValue, major: PgMajor): SettingValue | Refusal {
  const number = value.value;
  if (BANKED.has(name) && number % 16 !== 0) return refuse(`"${name}" must be a multiple of 16.`);
  switch (name) {
    case 'vacuum_buffer_usage_limit':
      if (number === 0 || number >= 128) return value;
      return refuse(`"${name}" must be 0 or between 128 kB and 16777216 kB.`);
    case 'io_max_concurrency':
      return number === 0 ? refuse('Only -1 or values bigger than 0 are valid.') : value;
    case 'autovacuum_work_mem':
      return number === -1 ? value : { ...value, value: Math.max(number, major >= 17 ? 64 : 1024) };
    case 'wal_buffers':
      return number === -1 ? value : { ...value, value: Math.max(number, 4) };
    default:
      return value;
  }
}

const LSN = /^[0-9A-Fa-f]{1,8}\/[0-9A-Fa-f]{1,8}$/;
/** NAMEDATALEN, the zero at the end included. */
const NAME_LENGTH = 64;

function checkString(name: string, text: string, major: PgMajor): SettingValue | Refusal {
  switch (name) {
    case 'DateStyle': {
      const style = readDateStyle(text, major);
      return 'detail' in style ? refuse(style.detail) : ofText(style.value);
    }
    case 'client_encoding': {
      const encoding = encodingNamed(text);
      return encoding === null ? refuse() : ofText(encoding);
    }
    case 'application_name':
    case 'cluster_name':
      return ofText(cleanAscii(text, major));
    case 'TimeZone':
      return refusedZone(text, timeZoneRefusal(text));
    case 'log_timezone':
      return refusedZone(text, zoneRefusal(text));
    case 'timezone_abbreviations':
      return /^[A-Za-z]+$/.test(text) ? ofText(text) : refuse();
    // No session and no catalog to look roles up in: the server takes nothing else from a file.
    case 'role':
      return text === 'none' ? ofText(text) : refuse();
    case 'session_authorization':
      return refuse();
    case 'lc_messages':
      return text === '' ? refuse() : ofText(text);
    case 'synchronous_standby_names':
      return checkStandbyNames(text);
    default: {
      const wrong = stringError(name, text, major);
      return wrong === null ? ofText(text) : refuse(wrong);
    }
  }
}

function ofText(value: string): SettingValue {
  return { type: 'string', value };
}

function refuse(more?: string): Refusal {
  return more === undefined || more === '' ? { kind: 'refusal' } : { kind: 'refusal', more };
}

/** Why the text is none; empty where the server says no more than that; null where it is taken. */
function stringError(name: string, text: string, major: PgMajor): string | null {
  switch (name) {
    case 'log_destination':
      return checkWords(text, major >= 15 ? [...DESTINATIONS, 'jsonlog'] : DESTINATIONS);
    case 'log_connections':
      return checkLogConnections(text);
    case 'createrole_self_grant':
      return checkWords(text, ['set', 'inherit']);
    case 'restrict_nonsystem_relation_kind':
      return checkWords(text, ['view', 'foreign-table']);
    case 'wal_consistency_checking':
      return checkWords(text, major < 15 ? RESOURCE_MANAGERS : null);
    case 'debug_io_direct':
      return checkDirectIo(text, major);
    case 'search_path':
    case 'temp_tablespaces':
      return checkWords(text, null);
    case 'synchronized_standby_slots':
      return checkWords(text, null) ?? firstError(splitIdentifiers(text) ?? [], slotNameError);
    case 'backtrace_functions':
      return /[^0-9A-Za-z_, \n\t]/.test(text) ? `${major >= 17 ? 'Invalid' : 'invalid'} character` : null;
    case 'recovery_target':
      return text === '' || text === 'immediate' ? null : 'The only allowed value is "immediate".';
    case 'recovery_target_lsn':
      return text === '' || LSN.test(text) ? null : '';
    case 'recovery_target_name':
      return bytesOf(text).length < NAME_LENGTH ? null : recoveryNameError(major);
    case 'recovery_target_time':
      return text === '' || mayBeTime(text) ? null : '';
    case 'recovery_target_xid':
      return exceeds64Bits(text) ? '' : null;
    case 'recovery_target_timeline':
      return exceeds64Bits(text) ? `${major >= 17 ? `"${name}"` : name} is not a valid number.` : null;
    case 'primary_slot_name':
      return text === '' ? null : slotNameError(text);
    case 'default_table_access_method':
      return text === '' ? `${major >= 17 ? `"${name}"` : name} cannot be empty.` : null;
    default:
      return null;
  }
}

/** eventlog is a destination on Windows alone. */
const DESTINATIONS = ['stderr', 'csvlog', 'syslog', 'eventlog'];

/** Those with a mask function, and `all`; from 15 on extensions may bring more. */
const RESOURCE_MANAGERS = 'all heap2 heap btree hash gin gist sequence spgist brin generic'.split(' ');

function checkWords(text: string, known: readonly string[] | null): string | null {
  const words = splitIdentifiers(text);
  if (words === null) return 'List syntax is invalid.';
  const strange = known === null ? undefined : words.find((word) => !known.includes(word.toLowerCase()));
  return strange === undefined ? null : `Unrecognized key word: "${strange}".`;
}

function checkDirectIo(text: string, major: PgMajor): string | null {
  const invalid = major >= 17 ? 'Invalid' : 'invalid';
  const words = splitIdentifiers(text, true);
  if (words === null) return `${invalid} list syntax in parameter "debug_io_direct"`;
  const strange = words.find((word) => !['data', 'wal', 'wal_init'].includes(word.toLowerCase()));
  return strange === undefined ? null : `${invalid} option "${strange}"`;
}

const ASPECTS = ['receipt', 'authentication', 'authorization', 'setup_durations', 'all'];

/** From 18 on a list; the old Booleans, in full, stand alone (check_log_connections). */
function checkLogConnections(text: string): string | null {
  if (text === '') return null;
  const words = splitIdentifiers(text);
  if (words === null) return 'Invalid list syntax in parameter "log_connections".';
  if (words.length === 1 && isWholeBool(words[0] ?? '')) return null;
  for (const [index, word] of words.entries()) {
    if (ASPECTS.includes(word.toLowerCase())) continue;
    if (index === 0 && isWholeBool(word))
      return `Cannot specify log_connections option "${word}" in a list with other options.`;
    return `Invalid option "${word}".`;
  }
  return null;
}

function isWholeBool(word: string): boolean {
  return /^(?:on|off|true|false|yes|no|1|0)$/i.test(word);
}

function checkStandbyNames(text: string): SettingValue | Refusal {
  const wrong = text === '' ? null : standbyNamesError(text);
  if (wrong === null) return ofText(text);
  return wrong.startsWith('number of') ? { kind: 'refusal', message: wrong } : refuse(wrong);
}

function refusedZone(text: string, refusal: TimeZoneRefusal | null): SettingValue | Refusal {
  if (refusal === null) return ofText(text);
  if (refusal === 'unknown') return refuse();
  if ('detail' in refusal) return refuse(refusal.detail);
  if ('message' in refusal) return { kind: 'refusal', message: refusal.message };
  const message = `time zone "${text}" appears to use leap seconds`;
  return { kind: 'refusal', message, more: 'PostgreSQL does not support leap seconds.' };
}

/** pg_clean_ascii: a byte that is not printable ASCII is a question mark, from 16 on its hexadecimal code. */
function cleanAscii(text: string, major: PgMajor): string {
  return text.replace(/[^ -~]/gu, (character) =>
    Array.from(bytesOf(character), (byte) => (major >= 16 ? `\\x${byte.toString(16).padStart(2, '0')}` : '?')).join(''),
  );
}

function firstError(words: readonly string[], check: (word: string) => string | null): string | null {
  for (const word of words) {
    const wrong = check(word);
    if (wrong !== null) return wrong;
  }
  return null;
}

function slotNameError(text: string): string | null {
  if (bytesOf(text).length >= NAME_LENGTH) return `replication slot name "${text}" is too long`;
  if (/^[a-z0-9_]+$/.test(text)) return null;
  return `replication slot name "${text}" contains invalid character. Replication slot names may only contain lower case letters, numbers, and the underscore character.`;
}

function recoveryNameError(major: PgMajor): string {
  const name = major >= 17 ? '"recovery_target_name"' : 'recovery_target_name';
  return `${name} is too long (maximum ${NAME_LENGTH - 1} characters).`;
}

const NOT_YET: readonly string[] = ['now', 'today', 'tomorrow', 'yesterday'];

/**
 * Whether a text may be a point in time: a day of the calendar where it starts with one in ISO form, else anything with figures
 * that is no time of day alone. The words that depend on when they are read are refused.
 */
function mayBeTime(text: string): boolean {
  const date = /^[ \t]*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (date !== null) {
    const [, year = 0, month = 0, day = 0] = date.map(Number);
    return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  }
  if (NOT_YET.includes(lowerAscii(text).trim())) return !NOT_YET.includes(text);
  return /\d/.test(text) && !/^[ \t]*\d{1,2}:[\d:.]*[ \t]*$/.test(text) && !/^[ \t]*\d{1,5}[ \t]*$/.test(text);
}

/** ERANGE of strtoul(text, NULL, 0). */
function exceeds64Bits(text: string): boolean {
  const digits = /^[ \t-\r]*[-+]?(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)/i.exec(text)?.[1] ?? '0';
  const octal = /^0[0-7]/.test(digits);
  const plain = octal ? `0o${digits.slice(1)}` : digits;
  // Beyond 2^53 only whole numbers of any length tell 2^64 from the one before it.
  return Number(plain) >= 2 ** 64 && (Number(plain) > 2 ** 64 || BigInt(plain) >= 2n ** 64n);
}
