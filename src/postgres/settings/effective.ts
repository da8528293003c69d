import type { Origin, SettingFact, SettingValue } from '../../facts.ts';
import type { PgMajor } from '../versions.ts';
import { readDateStyle } from './date-style.ts';
import { normalName } from './parameters.ts';
import { defaultValueOf } from './values.ts';

/** The value of a parameter that is finally in force, and the assignment that put it there (see deployment/model.ts). */
export interface AssignedSetting {
  readonly name: string;
  readonly value: SettingValue;
  readonly fact: SettingFact | null;
}

const RANK: Readonly<Record<SettingFact['source'], number>> = { file: 0, 'auto-file': 1, 'command-line': 2 };

/**
 * Of every assignment that concerns one server, those in force, by lower-case name (obsolete spellings under the name they
 * stand for): the command line before postgresql.auto.conf before postgresql.conf, within each the last that is accepted.
 * Facts of one source may come in any order of lines: they are put in the order in which the server reads them.
 */
export function effectiveSettings(facts: readonly SettingFact[], major: PgMajor): ReadonlyMap<string, AssignedSetting> {
  const ordered = facts
    .map((fact, order) => ({ fact, order, path: loadPath(fact) }))
    .sort(
      (a, b) =>
        RANK[a.fact.source] - RANK[b.fact.source] ||
        (a.fact.root === b.fact.root ? comparePaths(a.path, b.path) : 0) ||
        a.order - b.order,
    );
  const settings = new Map<string, AssignedSetting>();
  for (const { fact } of ordered) {
    const assigned = assignedBy(fact);
    if (assigned === null) continue;
    const name = normalName(assigned.name, major);
    const value = name === 'datestyle' ? onto(settings.get(name), fact, assigned.value, major) : assigned.value;
    settings.set(name, { name, value, fact });
  }
  return settings;
}

/**
 * What a fact assigns; null for nothing. Whether the server applied it does not matter: one bad line keeps it from applying any
 * of a file, and what the file says is meant all the same.
 */
function assignedBy(fact: SettingFact): { readonly name: string; readonly value: SettingValue } | null {
  if (fact.templated !== undefined) return { name: fact.templated, value: { type: 'unknown', value: '' } };
  if (fact.name === null || fact.parsed === null || fact.problem !== null) return null;
  if (fact.source === 'command-line' && !fact.applied && fact.name.toLowerCase() !== 'datestyle') return null;
  return { name: fact.name, value: fact.parsed };
}

/**
 * DateStyle set twice. Of one spelling of its name the files' last is applied (ParseConfigFile marks the earlier ones by strcmp);
 * of two spellings, and on the command line, each is, and what the later one does not name stays as the earlier one set it.
 */
function onto(
  before: AssignedSetting | undefined,
  fact: SettingFact,
  value: SettingValue,
  major: PgMajor,
): SettingValue {
  const earlier = before?.fact;
  if (earlier == null || before?.value.type !== 'string' || fact.value === null || value.type !== 'string')
    return value;
  const onCommandLine = fact.source === 'command-line';
  if ((earlier.source === 'command-line') !== onCommandLine || (!onCommandLine && earlier.name === fact.name))
    return value;
  const both = readDateStyle(fact.value, major, before.value.value);
  return 'value' in both ? { type: 'string', value: both.value } : value;
}

/** Where an assignment stands, from the top file down through its includes. */
function loadPath(fact: SettingFact): readonly Origin[] {
  return [...(fact.via ?? [])].reverse().concat(fact);
}

function comparePaths(a: readonly Origin[], b: readonly Origin[]): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
    const [left, right] = [a[depth], b[depth]];
    if (left === undefined || right === undefined) break;
    if (left.file !== right.file) return compareFiles(left.file, right.file);
    if (left.line !== right.line) return left.line - right.line;
    if (left.column !== right.column) return left.column - right.column;
  }
  return a.length - b.length;
}

/** By byte, as include_dir sorts. */
export function compareFiles(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/**
 * The value in force of a parameter, or the version's default; `unknown` where the default is computed at start or there is no
 * such parameter. `settings` has lower-case names.
 */
export function settingOf(
  settings: ReadonlyMap<string, { readonly value: SettingValue }>,
  name: string,
  major: PgMajor,
): SettingValue {
  return settings.get(normalName(name, major))?.value ?? defaultValueOf(name, major) ?? { type: 'unknown', value: '' };
}
