import type { IncludeFact, Origin, Position, SettingFact, SettingValue } from '../facts.ts';
import type { Locate } from '../postgres/conninfo/types.ts';
import { crossChecks } from '../postgres/settings/cross-checks.ts';
import type { ConfLine } from '../postgres/settings/lexer.ts';
import { isCustomName, type Parameter, parameterOf } from '../postgres/settings/parameters.ts';
import { maskSecrets } from '../postgres/settings/secrets.ts';
import { knownElsewhere } from '../postgres/settings/unknown-name.ts';
import { type ParsedSetting, parseSetting } from '../postgres/settings/values.ts';
import type { PgMajor } from '../postgres/versions.ts';

export type Assignment = Extract<ConfLine, { readonly kind: 'assignment' }>;

/** An assignment in its place in the whole configuration, before duplicates are known. */
export interface Item {
  readonly line: Assignment;
  readonly origin: Origin;
  readonly namePosition: Position;
  readonly valuePosition: Position;
  /** What a template has to do with the line: it fills in the value, or the line stands within one of its tags. */
  readonly template: 'none' | 'value' | 'block';
  /** The server reads the file as it stands: it is not named like a template. */
  readonly plain: boolean;
  /** Where a part of the value stands. */
  readonly at: Locate;
  /** The file is a template with branches: of two assignments of a name either may be left out. */
  readonly branching: boolean;
}

export type Found = Item | SettingFact | IncludeFact;

/**
 * `error` and `applied` as the server has them, `problem`, `parsed` and `detail` as is known of the line itself: a value
 * that is wrong is so even where the server never came to look at it.
 */
export type Judgement = Pick<SettingFact, 'error' | 'applied' | 'parsed' | 'problem'> & { readonly detail?: string };

const UNRECOGNIZED = 'unrecognized configuration parameter';
const NOT_APPLIED = 'setting could not be applied';

/** What the server makes of one assignment where nothing else is wrong. */
interface Reading {
  readonly parameter: Parameter | null;
  /** Neither a parameter nor a custom name. */
  readonly absent: boolean;
  /** The server says so: not of a template that serves several versions, of which one knows the name. */
  readonly strange: boolean;
  /** null where a later line replaces it, or where only the template's output could be judged. */
  readonly value: ParsedSetting | null;
}

/**
 * Judges all assignments of a configuration (ProcessConfigFileInternal), in the order in which the server reads it. It works in
 * three steps, each only where the one before found no error: syntax and includes, names, values. Of the assignments of a
 * name, the same to the byte, only the last counts; of names that it does not know, each is an error.
 */
export function judgeItems(found: readonly Found[], major: PgMajor): ReadonlyMap<Item, Judgement> {
  const items = found.flatMap((one) => ('kind' in one ? [] : [one]));
  const last = new Map<string, Item>();
  const repeated = new Set<string>();
  for (const item of items) {
    if (last.has(item.line.name)) repeated.add(item.line.name);
    last.set(item.line.name, item);
  }
  const check = crossChecks(major);
  const readings = items.map((item) => readItem(item, last.get(item.line.name) === item, major, check));
  const unread = found.some((one) => 'kind' in one && one.kind === 'setting');
  const step = unread ? 'syntax' : readings.some(({ strange }) => strange) ? 'names' : 'values';
  return new Map(
    items.map((item, index) => {
      const reading = readings[index] ?? { parameter: null, absent: false, strange: false, value: null };
      const isLast = last.get(item.line.name) === item;
      const known = analyse(item, reading, isLast, repeated.has(item.line.name), major);
      return [item, { ...known, ...served(reading, isLast, step) }];
    }),
  );
}

function readItem(
  { line: { name, value }, template, plain, branching }: Item,
  isLast: boolean,
  major: PgMajor,
  check: ReturnType<typeof crossChecks>,
): Reading {
  const parameter = parameterOf(name, major);
  const absent = parameter === null && !isCustomName(name, major);
  const strange = absent && (plain || !branching || knownElsewhere(name, major) === null);
  const reading = { parameter, absent, strange };
  if (parameter === null || !isLast || (template !== 'none' && !plain)) return { ...reading, value: null };
  const parsed = parseSetting(parameter, value, major, name);
  return { ...reading, value: template === 'none' ? check(parameter.name, parsed) : parsed };
}

/** The columns of pg_file_settings. */
function served(
  { strange, value }: Reading,
  isLast: boolean,
  step: 'syntax' | 'names' | 'values',
): Pick<Judgement, 'error' | 'applied'> {
  if (step === 'syntax') return { error: null, applied: false };
  if (strange) return { error: UNRECOGNIZED, applied: false };
  if (step === 'names') return { error: null, applied: false };
  if (value !== null && !value.ok) return { error: NOT_APPLIED, applied: false };
  return { error: null, applied: isLast };
}

function analyse(
  { line: { name, value }, template, branching }: Item,
  reading: Reading,
  isLast: boolean,
  repeated: boolean,
  major: PgMajor,
): Pick<Judgement, 'problem' | 'parsed' | 'detail'> {
  if (template === 'block') return { problem: null, parsed: null };
  const shown = maskSecrets(name, value);
  const unknown: SettingValue = { type: 'unknown', value: shown };
  const { parameter } = reading;
  if (reading.absent) {
    const elsewhere = knownElsewhere(name, major);
    // A template with branches serves several versions: what one of them knows may stand in it.
    if (branching && elsewhere !== null) return { problem: null, parsed: null };
    const problem = elsewhere?.removedIn === undefined ? 'unknown-name' : 'removed-name';
    return { problem, parsed: { type: 'other', value: shown }, detail: `${UNRECOGNIZED} "${name}"` };
  }
  if (!isLast) return { problem: null, parsed: null };
  const detail = detailOf(name, reading.value);
  if (template === 'value' || (branching && repeated)) return { problem: null, parsed: unknown, ...detail };
  if (parameter === null || reading.value === null) return { problem: null, parsed: { type: 'other', value: shown } };
  if (reading.value.ok) return { problem: null, parsed: masked(name, reading.value.value) };
  return { problem: 'invalid-value', parsed: unknown, ...detail };
}

/** What the log says of a value that is refused. */
function detailOf(name: string, value: ParsedSetting | null): { readonly detail?: string } {
  if (value === null || value.ok) return {};
  const { error, hint } = value;
  return { detail: maskSecrets(name, hint === undefined ? error : `${error}. ${hint}`) };
}

function masked(name: string, value: SettingValue): SettingValue {
  return value.type === 'string' ? { type: 'string', value: maskSecrets(name, value.value) } : value;
}
