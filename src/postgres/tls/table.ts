import type { TlsLevel } from '../../facts.ts';
import type { Form, ReadTls, TlsIntent, TlsParameters } from './intent.ts';

/** What a row asks of a keyword's value. */
export type Want =
  /** This text, or one of these, to the letter. */
  | string
  | readonly string[]
  /** A text that ends so; or any but these, stated and not empty. */
  | { readonly ends: string }
  | { readonly not: readonly string[] }
  /** A word that no template is taken to fill in, such as `system` for the path of a file. */
  | { readonly literally: string };

/** Stated with a value, whatever it is. */
export const SAID = { not: [] } as const;
/** Not stated, or stated and empty. */
export const UNSAID = { unsaid: true } as const;

type Condition = Want | typeof UNSAID;

/** One row of a driver's table: what its parameters say, and what the driver makes of it. The first row that fits counts. */
export interface TlsRow {
  /** Keyword -> what its value has to be; keywords that are not named do not matter. */
  readonly when: Readonly<Record<string, Condition>>;
  /** The forms that the row is for; all forms of the driver by default. */
  readonly form?: readonly Form[];
  readonly level: TlsLevel;
  /** The driver's message where it refuses, with `{keyword}` for the value of one. */
  readonly error?: string;
  /** A clause for people, for what one would not expect: "… : the driver passes over `sslmode`". */
  readonly because?: string;
  /** The manual's page, or source file and function (with the version that was read). */
  readonly source: string;
}

export interface TableOptions {
  /** Keywords that state what is wanted, the most telling first; `sslmode` and `ssl` by default. */
  readonly stating?: readonly string[];
  /** Other names that the driver has for a keyword. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Values as the driver compares them, for drivers that take them in any case. */
  readonly normalise?: (value: string) => string;
}

type Answer = 'yes' | 'no' | 'may';

const LOW: ReadonlySet<TlsLevel> = new Set(['none', 'opportunistic', 'encrypted']);

/**
 * A driver's reading from its rows. The first row that fits decides; where a value is filled in elsewhere, every row that may
 * fit is asked, and the level is unknown unless all of them agree. Parameters that no row fits are unknown.
 */
export function tableReader(rows: readonly TlsRow[], options: TableOptions = {}): ReadTls {
  const stating = options.stating ?? ['sslmode', 'ssl'];
  const names = new Map<string, string[]>();
  for (const [alias, keyword] of Object.entries(options.aliases ?? {})) {
    names.set(keyword, [...(names.get(keyword) ?? []), alias]);
  }
  return (parameters) => {
    const get = (keyword: string): string | null | undefined => {
      for (const name of [keyword, ...(names.get(keyword) ?? [])]) {
        const value = parameters.get(name);
        if (value !== undefined) {
          return typeof value === 'string' && options.normalise !== undefined ? options.normalise(value) : value;
        }
      }
      return undefined;
    };
    const written = (keyword: string): string | null => {
      for (const name of [keyword, ...(names.get(keyword) ?? [])]) {
        const text = parameters.written(name);
        if (text !== null) return text;
      }
      return null;
    };
    const own = { ...parameters, get, written };
    const stated = statedText(stating, written);
    const found = decide(rows, own, stated);
    if (found.level !== 'unknown' || !parameters.openEnded || stated === null) return found;
    // A low level holds, whatever may raise it elsewhere; a high one may be lowered, and that something is missing is known of the whole.
    const alone = decide(rows, { ...own, openEnded: false }, stated);
    return LOW.has(alone.level) ? alone : found;
  };
}

/** `require` of `sslmode`, `ssl=true` of any other keyword. */
function statedText(stating: readonly string[], written: (keyword: string) => string | null): string | null {
  for (const keyword of stating) {
    const text = written(keyword);
    if (text !== null) return keyword === 'sslmode' ? text : `${keyword}=${text}`;
  }
  return null;
}

function decide(rows: readonly TlsRow[], parameters: TlsParameters, stated: string | null): TlsIntent {
  let possible: TlsRow | null = null;
  for (const row of rows) {
    if (row.form !== undefined && !row.form.includes(parameters.form)) continue;
    const answer = fits(row, parameters);
    if (answer === 'no') continue;
    if (possible !== null && possible.level !== row.level) return { stated, level: 'unknown', fallback: false };
    if (answer === 'yes') return intentOf(possible ?? row, parameters, stated);
    possible = row;
  }
  return { stated, level: 'unknown', fallback: false };
}

function intentOf({ level, error, because }: TlsRow, { written }: TlsParameters, stated: string | null): TlsIntent {
  return {
    stated,
    level,
    fallback: level === 'opportunistic',
    ...(error === undefined
      ? {}
      : { error: error.replace(/\{(\w+)\}/g, (_, keyword: string) => written(keyword) ?? '') }),
    ...(because === undefined ? {} : { because }),
  };
}

function fits(row: TlsRow, parameters: TlsParameters): Answer {
  let all: Answer = 'yes';
  for (const [keyword, want] of Object.entries(row.when)) {
    const answer = holds(want, parameters.get(keyword), parameters.openEnded);
    if (answer === 'no') return 'no';
    if (answer === 'may') all = 'may';
  }
  return all;
}

/** Whether a value is what a row asks for; a keyword that is not stated may be, where a template brings in more of them. */
function holds(want: Condition, value: string | null | undefined, openEnded: boolean): Answer {
  if (value === undefined) {
    if (openEnded) return 'may';
    return isUnsaid(want) ? 'yes' : 'no';
  }
  if (isUnsaid(want)) return value === '' ? 'yes' : 'no';
  if (typeof want === 'string') return value === null ? 'may' : yesOrNo(value === want);
  if ('literally' in want) return yesOrNo(value === want.literally);
  if ('ends' in want) return value === null ? 'may' : yesOrNo(value.endsWith(want.ends));
  if ('not' in want) {
    if (value === null) return want.not.length === 0 ? 'yes' : 'may';
    return yesOrNo(value !== '' && !want.not.includes(value));
  }
  return value === null ? 'may' : yesOrNo(want.includes(value));
}

function isUnsaid(want: Condition): want is typeof UNSAID {
  return typeof want === 'object' && 'unsaid' in want;
}

function yesOrNo(answer: boolean): Answer {
  return answer ? 'yes' : 'no';
}
