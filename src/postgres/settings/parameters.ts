import { MAJORS, type PgMajor } from '../versions.ts';
import { HIDDEN_PARAMETERS, hiddenSpellings, obsoleteName, shownValues } from './hidden.ts';
import { SETTINGS_JSON } from './table.gen.ts';
import { isUnit, type Unit } from './units.ts';

export type ParameterType = 'bool' | 'integer' | 'real' | 'enum' | 'string';

/** When a change takes effect, least to most freely: never, at start, on reload, in new sessions, in the session. */
export type ParameterContext =
  | 'internal'
  | 'postmaster'
  | 'sighup'
  | 'superuser-backend'
  | 'backend'
  | 'superuser'
  | 'user';

/** A server parameter (GUC) in one major: the columns of `pg_settings`. */
export interface Parameter {
  /** PostgreSQL's own spelling (`DateStyle`). */
  readonly name: string;
  readonly type: ParameterType;
  /** The unit that numbers without one are in; null where the parameter takes no unit. */
  readonly unit: Unit | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Documented values of an enum, in the server's order, with those that a library brings. */
  readonly enumValues: readonly string[];
  /** Further spellings of an enum (lower case) and the value each stands for. */
  readonly hiddenValues: ReadonlyMap<string, string>;
  readonly context: ParameterContext;
  /** The value where nothing is set, as the server prints it; null where it is computed at start. */
  readonly bootValue: string | null;
}

/**
 * The generated table: by name, `[major, kind, boot value, …]` for each major from which something differs, oldest first;
 * `[major]` alone where the parameter went. `kind` is a letter for the type and one for the context; enums continue with
 * their values joined by `|`, numbers with minimum, maximum and, where there is one, unit. Internal parameters have
 * their kind only.
 */
type Row = readonly (string | number | null)[];

const TYPES: ReadonlyMap<string, ParameterType> = new Map([
  ['b', 'bool'],
  ['i', 'integer'],
  ['r', 'real'],
  ['s', 'string'],
  ['e', 'enum'],
]);
const CONTEXTS: ReadonlyMap<string, ParameterContext> = new Map([
  ['I', 'internal'],
  ['P', 'postmaster'],
  ['H', 'sighup'],
  ['B', 'superuser-backend'],
  ['b', 'backend'],
  ['S', 'superuser'],
  ['U', 'user'],
]);
/** What pg_settings prints for DBL_MAX. */
const LARGEST_REAL = 1.79769e308;

interface History {
  readonly name: string;
  readonly rows: readonly Row[];
}

let histories: ReadonlyMap<string, History> | null = null;
const cache = new Map<string, Parameter | null>();

/** The table by lower-case name. JSON of a known shape; what is not of that shape is left out. */
function table(): ReadonlyMap<string, History> {
  if (histories !== null) return histories;
  const built = new Map<string, History>();
  const parsed: unknown = JSON.parse(SETTINGS_JSON);
  for (const [name, rows] of Object.entries(parsed ?? {})) {
    if (Array.isArray(rows)) built.set(name.toLowerCase(), { name, rows: rows.filter((row) => Array.isArray(row)) });
  }
  for (const { name, row } of HIDDEN_PARAMETERS) built.set(name, { name, rows: [[MAJORS[0], ...row]] });
  histories = built;
  return built;
}

function rowAt({ rows }: History, major: PgMajor): Row | null {
  let current: Row | null = null;
  for (const row of rows) if (typeof row[0] === 'number' && row[0] <= major) current = row;
  return current === null || current.length === 1 ? null : current;
}

/**
 * A name as the server compares it: ASCII letters without case (guc_name_compare), old spellings replaced. The result is
 * lower case; names that no server knows stay what they are.
 */
export function normalName(name: string, major: PgMajor): string {
  const lower = lowerAscii(name);
  return obsoleteName(lower, major) ?? lower;
}

/** Lower case of ASCII letters only, as the server compares names. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The parameter of that name in that major, hidden ones and obsolete spellings included; null where there is none. */
export function parameterOf(name: string, major: PgMajor): Parameter | null {
  const lower = normalName(name, major);
  const key = `${major}:${lower}`;
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const history = table().get(lower);
  // Names come from files: only those of the table are kept.
  if (history === undefined) return null;
  const parameter = parameterFrom(history, major);
  cache.set(key, parameter);
  return parameter;
}

function parameterFrom(history: History, major: PgMajor): Parameter | null {
  const row = rowAt(history, major);
  if (row === null) return null;
  const [, kind, boot, third, fourth, fifth] = row;
  const type = TYPES.get(String(kind).charAt(0)) ?? 'string';
  const context = CONTEXTS.get(String(kind).charAt(1)) ?? 'user';
  const shown = type === 'enum' && typeof third === 'string' ? third.split('|') : [];
  return {
    name: history.name,
    type,
    unit: typeof fifth === 'string' && isUnit(fifth) ? fifth : null,
    min: type !== 'enum' && typeof third === 'number' ? third : null,
    max: typeof fourth === 'number' ? (fourth >= LARGEST_REAL ? Number.MAX_VALUE : fourth) : null,
    enumValues: type === 'enum' ? shownValues(history.name, shown) : [],
    hiddenValues: type === 'enum' ? hiddenSpellings(history.name, shown, major) : new Map(),
    context,
    bootValue: typeof boot === 'string' ? boot : null,
  };
}

/**
 * A custom parameter: an extension's, or anybody's. Identifiers joined by dots (valid_custom_variable_name; the grammar of the
 * configuration file takes no more than one dot); 13 asks for no more than a dot.
 */
export function isCustomName(name: string, major: PgMajor): boolean {
  if (major === 13) return name.includes('.');
  return /^[A-Za-z_\x80-\uffff][A-Za-z_0-9$\x80-\uffff]*(?:\.[A-Za-z_\x80-\uffff][A-Za-z_0-9$\x80-\uffff]*)+$/.test(
    name,
  );
}

/** Every name that some known major has, in PostgreSQL's spelling, and the majors between which it has it. */
export function lifeOf(name: string): { readonly addedIn: PgMajor; readonly removedIn: PgMajor | null } | null {
  const history = table().get(lowerAscii(name));
  if (history === undefined) return null;
  const present = MAJORS.filter((major) => rowAt(history, major) !== null);
  const first = present[0];
  const last = present.at(-1);
  if (first === undefined || last === undefined) return null;
  return { addedIn: first, removedIn: MAJORS.find((major) => major > last) ?? null };
}

/** The names of one major, in PostgreSQL's spelling and the table's order. */
export function parameterNames(major: PgMajor): readonly string[] {
  const names: string[] = [];
  for (const history of table().values()) if (rowAt(history, major) !== null) names.push(history.name);
  return names;
}
