import { readDouble } from './numbers.ts';
import { TIME_ZONES } from './time-zones.gen.ts';

/** Why a server refuses a time zone: its DETAIL where it gives one; `message`
 * and `leapSeconds` where the message is of its own. */
export type TimeZoneRefusal =
  | { readonly detail: string }
  | { readonly message: string }
  | { readonly leapSeconds: true }
  | 'unknown';

/** TZ_STRLEN_MAX. */
const LONGEST = 255;
/** An hour less than a week: what POSIX allows. */
const MOST_HOURS = 167;

let names: ReadonlySet<string> | null = null;

/** The zones of the IANA database that come with PostgreSQL (`pg_timezone_names`), lower case. Parsed on first use. */
function zones(): ReadonlySet<string> {
  if (names !== null) return names;
  const built = new Set<string>();
  for (const line of TIME_ZONES.split('\n')) {
    const [area = '', ...places] = line.split(' ');
    for (const place of places) built.add(`${area}${place}`.toLowerCase());
  }
  names = built;
  return built;
}

/**
 * What is wrong with a value of TimeZone; null for a good one (check_timezone of variable.c): a number of hours, an interval in
 * quotes, else a zone as for `zoneRefusal`.
 */
export function timeZoneRefusal(text: string): TimeZoneRefusal | null {
  if (/^interval/i.test(text)) {
    const written = /^interval[ \t-\r]*'([^']*)'$/i.exec(text)?.[1];
    return written === undefined ? 'unknown' : intervalRefusal(written);
  }
  const hours = readDouble(text);
  if (hours !== null && hours.end === text.length) {
    return Math.abs(hours.value) < MOST_HOURS + 1 ? null : { detail: 'UTC timezone offset is out of range.' };
  }
  return zoneRefusal(text);
}

/** An interval is hours, minutes and seconds; without a figure it is none. */
function intervalRefusal(written: string): TimeZoneRefusal | null {
  if (!/[0-9]/.test(written)) return { message: `invalid input syntax for type interval: "${written}"` };
  const unit = /(?:^|[^0-9.])[0-9]{0,9}[1-9][0-9]{0,9} {0,9}(mon|month|year|day|week)s?\b/i.exec(` ${written}`)?.[1];
  if (unit === undefined) return null;
  return { detail: `Cannot specify ${/^[mMyY]/.test(unit) ? 'months' : 'days'} in time zone interval.` };
}

/**
 * What is wrong with the name of a zone; null for a good one (pg_tzset of pgtz.c): a zone of the database in any case, or a
 * POSIX specification (tzparse of localtime.c) whose offset has no seconds. `posix/…` and `localtime` are on some machines.
 */
export function zoneRefusal(text: string): TimeZoneRefusal | null {
  if (text.length > LONGEST) return 'unknown';
  const lower = text.toLowerCase();
  if (zones().has(lower)) return null;
  if (lower === 'localtime' || lower === 'posixrules' || lower.startsWith('posix/')) return null;
  return posixRefusal(text);
}

const OFFSET = '[-+]?([0-9]+)(?::([0-9]+)(?::([0-9]+))?)?(?![0-9:])';
const NAME = '(?:<[^>]*>|(?!<)[^0-9,+-]*)';
const STANDARD = new RegExp(`^${NAME}${OFFSET}`);
const DAYLIGHT = new RegExp(`^(?:<[^>]*>|(?!<)[^0-9,+-]+)(?:${OFFSET})?$`);
const RULE = /^(?:J?[0-9]{1,3}|M([0-9]{1,2})\.([0-9])\.([0-9]))(?:\/[-+]?[0-9]{1,3}(?::[0-9]{1,2}){0,2})?$/;

function posixRefusal(text: string): TimeZoneRefusal | null {
  const standard = STANDARD.exec(text);
  if (standard === null) return 'unknown';
  const [whole, hours, minutes = '0', seconds = '0'] = standard;
  if (!isOffset(hours, minutes, seconds)) return 'unknown';
  const rest = text.slice(whole.length);
  if (rest !== '') {
    const [name = '', ...rules] = rest.split(',');
    const daylight = DAYLIGHT.exec(name);
    if (daylight === null || (daylight[1] !== undefined && !isOffset(daylight[1], daylight[2], daylight[3]))) {
      return 'unknown';
    }
    if (rules.length !== 0 && (rules.length !== 2 || !rules.every(isRule))) return 'unknown';
  }
  return Number(seconds) === 0 ? null : { leapSeconds: true };
}

function isOffset(hours = '0', minutes = '0', seconds = '0'): boolean {
  return Number(hours) <= MOST_HOURS && Number(minutes) <= 59 && Number(seconds) <= 60;
}

function isRule(text: string): boolean {
  const found = RULE.exec(text);
  if (found === null) return false;
  const [, month, week, day] = found.map(Number);
  if (month === undefined || Number.isNaN(month)) {
    const number = Number(/[0-9]+/.exec(text)?.[0]);
    return text.startsWith('J') ? number >= 1 && number <= 365 : number <= 365;
  }
  const inYear = month >= 1 && month <= 12 && week !== undefined && week >= 1 && week <= 5;
  return inYear && day !== undefined && day <= 6;
}
