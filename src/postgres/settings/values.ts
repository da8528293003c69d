import type { SettingValue } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { parseBool } from './bool.ts';
import { checkValue } from './checks.ts';
import { clipName } from './lists.ts';
import { formatG, type ReadNumber, readDouble, readLong, roundHalfEven } from './numbers.ts';
import { lowerAscii, type Parameter, parameterOf } from './parameters.ts';
import { toBaseUnit, unitsHint } from './units.ts';

/** A value the server takes, or what it says of one that it refuses: message, and the DETAIL or HINT where it gives one. */
export type ParsedSetting =
  | { readonly ok: true; readonly value: SettingValue }
  | { readonly ok: false; readonly error: string; readonly hint?: string };

const INT_MAX = 2_147_483_647;
const INT_MIN = -2_147_483_648;

/**
 * A parameter's value from its text, as the server of that major reads it at start (parse_and_validate_value in guc.c and the
 * check hooks that need nothing but the value). Numbers are in the parameter's base unit. `written` is the name as the
 * user spelt it: messages before 18 repeat it, later ones have the parameter's own.
 */
export function parseSetting(
  parameter: Parameter,
  text: string,
  major: PgMajor,
  written: string = parameter.name,
): ParsedSetting {
  const name = major >= 18 ? parameter.name : written;
  if (parameter.context === 'internal') {
    return { ok: false, error: `parameter "${name}" cannot be changed` };
  }
  const parsed = parseByType({ ...parameter, name }, text, major);
  if (!parsed.ok) return parsed;
  const checked = checkValue(parameter.name, parsed.value, major);
  if (!('kind' in checked)) return { ok: true, value: checked };
  const { value } = parsed;
  const shown = value.type === 'integer' ? String(value.value) : `"${value.type === 'string' ? value.value : text}"`;
  const error = checked.message ?? `invalid value for parameter "${parameter.name}": ${shown}`;
  return checked.more === undefined ? { ok: false, error } : { ok: false, error, hint: checked.more };
}

function parseByType(parameter: Parameter, text: string, major: PgMajor): ParsedSetting {
  switch (parameter.type) {
    case 'bool': {
      const value = parseBool(text);
      if (value === null) return { ok: false, error: `parameter "${parameter.name}" requires a Boolean value` };
      return { ok: true, value: { type: 'bool', value } };
    }
    case 'enum':
      return parseEnum(parameter, text);
    case 'string':
      return { ok: true, value: { type: 'string', value: NAMES.has(parameter.name) ? clipName(text) : text } };
    default:
      return parseNumber(parameter, parameter.type, text, major);
  }
}

/** GUC_IS_NAME: what exceeds NAMEDATALEN is cut off without a word. */
const NAMES = new Set([
  'application_name',
  'client_encoding',
  'cluster_name',
  'default_table_access_method',
  'role',
  'session_authorization',
]);

function invalid(parameter: Parameter, text: string, hint?: string): ParsedSetting {
  const error = `invalid value for parameter "${parameter.name}": "${text}"`;
  return hint === undefined ? { ok: false, error } : { ok: false, error, hint };
}

function parseEnum(parameter: Parameter, text: string): ParsedSetting {
  const lower = lowerAscii(text);
  const value =
    parameter.hiddenValues.get(lower) ?? parameter.enumValues.find((candidate) => lowerAscii(candidate) === lower);
  if (value !== undefined) return { ok: true, value: { type: 'enum', value } };
  return invalid(parameter, text, `Available values: ${parameter.enumValues.join(', ')}.`);
}

/** parse_int() and parse_real() of guc.c. */
function parseNumber(parameter: Parameter, type: 'integer' | 'real', text: string, major: PgMajor): ParsedSetting {
  const read = type === 'integer' ? readInteger(text) : readDouble(text);
  if (read === null || read.range || Number.isNaN(read.value)) return invalid(parameter, text);
  let value = read.value;
  const rest = text.slice(read.end).replace(/^[ \t-\r]+/, '');
  if (rest !== '') {
    if (parameter.unit === null) return invalid(parameter, text);
    const converted = toBaseUnit(value, rest, parameter.unit);
    if (converted === null) return invalid(parameter, text, unitsHint(parameter.unit));
    value = converted;
  }
  if (type === 'integer') {
    value = roundHalfEven(value);
    if (value > INT_MAX || value < INT_MIN) return invalid(parameter, text, 'Value exceeds integer range.');
    value += 0;
  }
  if (value < (parameter.min ?? value) || value > (parameter.max ?? value)) {
    return { ok: false, error: rangeError(parameter, value, major) };
  }
  return { ok: true, value: { type, value, unit: parameter.unit } };
}

/**
 * An integer in any base that C knows; a text that goes on as a fraction, an exponent or beyond 64 bits is a float. Where strtol
 * finds no figure it points to the very start: only `.5` and the like are floats then.
 */
function readInteger(text: string): ReadNumber | null {
  const long = readLong(text);
  const next = text.charAt(long?.end ?? 0);
  if (long?.range === true || next === '.' || next === 'e' || next === 'E') return readDouble(text);
  return long;
}

/** From 17 on the limits carry the unit, too. */
function rangeError(parameter: Parameter, value: number, major: PgMajor): string {
  const unit = parameter.unit === null ? '' : ` ${parameter.unit}`;
  const limit = major >= 17 ? unit : '';
  const print = parameter.type === 'integer' ? String : formatG;
  const { name, min, max } = parameter;
  const range = `${print(min ?? value)}${limit} .. ${print(max ?? value)}${limit}`;
  return `${print(value)}${unit} is outside the valid range for parameter "${name}" (${range})`;
}

/** The value of a parameter that nobody set; null for one that does not exist or is computed at start. */
export function defaultValueOf(name: string, major: PgMajor): SettingValue | null {
  const key = `${major} ${name}`;
  const known = defaults.get(key);
  if (known !== undefined) return known;
  const parameter = parameterOf(name, major);
  if (parameter === null || parameter.bootValue === null) return null;
  const parsed = parseByType(parameter, parameter.bootValue, major);
  const value = parsed.ok ? parsed.value : null;
  if (name === parameter.name) defaults.set(key, value);
  return value;
}

/** Every server is asked for the same few: a parameter's default of a version is parsed once. */
const defaults = new Map<string, SettingValue | null>();
