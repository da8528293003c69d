import type { Origin } from '../facts.ts';
import type { PgMajor } from '../postgres/versions.ts';
import type { Expectation, Override, Policy, RuleSetting, Waiver } from './policy.ts';
import {
  type RawExpectation,
  type RawPolicy,
  type RawRuleSetting,
  type RawRules,
  type SeverityOrOff,
  ZONE_NAMES,
  type ZoneName,
} from './raw.ts';
import type { DescribedRule } from './schema.ts';

/** One policy file or pack in the order of `extends`, and where each of its waivers stands. */
export interface Layer {
  readonly source: string;
  readonly raw: RawPolicy;
  readonly waiverOrigins: readonly Origin[];
  readonly expectOrigins: readonly Origin[];
}

/** A change of one rule: what is not stated stays as it was. */
type Change = { readonly severity?: SeverityOrOff; readonly options?: object };

/**
 * The policy that layers make together, later ones winning. A later layer that names a rule wins over `overrides` of
 * earlier layers as well: `off` in a repository's own policy is off everywhere, whatever a pack says of some files.
 * A rule that no layer names is off.
 */
export function mergeLayers(layers: readonly Layer[], rules: readonly DescribedRule[]): Policy {
  const settings = new Map<string, RuleSetting>(
    rules.map((rule) => [rule.id, { severity: 'off', options: rule.defaults }]),
  );
  let overrides: Override[] = [];
  let major: PgMajor | null = null;
  const zoneOf = new Map<string, ZoneName>();
  const ignore: string[] = [];
  const waivers: Waiver[] = [];
  const unsuppressable = new Set<string>();
  const expectations: Expectation[] = [];
  const memberships: Record<string, readonly string[]> = {};

  for (const { raw, waiverOrigins, expectOrigins } of layers) {
    const changes = changesOf(raw.rules ?? {});
    for (const [id, change] of changes) settings.set(id, applied(settings.get(id), change));
    overrides = overrides.flatMap((override) => withoutRules(override, changes));
    for (const { files, rules: changed } of raw.overrides ?? []) overrides.push({ files, rules: changesOf(changed) });
    major = raw.postgres ?? major;
    for (const zone of ZONE_NAMES) for (const pattern of raw.zones?.[zone] ?? []) zoneOf.set(pattern, zone);
    for (const one of raw.ignore ?? []) ignore.push(one);
    for (const [index, { path, rule, reason, until }] of (raw.waivers ?? []).entries()) {
      waivers.push({ path, rule, reason, until: until ?? null, origin: waiverOrigins[index] ?? null });
    }
    for (const [index, stated] of (raw.expect ?? []).entries()) {
      expectations.push(expectationOf(stated, expectOrigins[index] ?? null));
    }
    Object.assign(memberships, raw.memberships ?? {});
    for (const id of raw.suppressions?.forbid ?? []) unsuppressable.add(id);
  }

  return {
    sources: [...new Set(layers.map((layer) => layer.source))],
    major,
    zones: zonesOf(zoneOf),
    rules: settings,
    overrides,
    ignore: [...new Set(ignore)],
    waivers,
    unsuppressable,
    expectations,
    memberships,
    lock: null,
    refused: [],
  };
}

function expectationOf(stated: RawExpectation, origin: Origin | null): Expectation {
  const {
    from = 'anywhere',
    user = 'any',
    database = 'any',
    tls = null,
    verdict = null,
    server = null,
    reason = null,
  } = stated;
  const list = (words: string | readonly string[]): readonly string[] => (typeof words === 'string' ? [words] : words);
  const anyOr = (words: string | readonly string[]): readonly string[] | null =>
    list(words).includes('any') ? null : list(words);
  return {
    ...{ from: list(from), users: anyOr(user), databases: anyOr(database), tls, verdict, server, reason, origin },
    atLeast: stated['at-least'] ?? null,
  };
}

/** Options laid over others, key by key and within objects too; a list is replaced as a whole. */
export function layOver(base: object, over: object): object {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = result[key];
    result[key] = isPlainObject(before) && isPlainObject(value) ? layOver(before, value) : value;
  }
  return result;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function changesOf(rules: RawRules): Map<string, Change> {
  return new Map(Object.entries(rules).map(([id, setting]) => [id, changeOf(setting)]));
}

function changeOf(setting: RawRuleSetting): Change {
  if (typeof setting === 'string') return { severity: setting };
  const [severity, options] = setting;
  return options === undefined ? { severity } : { severity, options };
}

function applied(setting: RuleSetting | undefined, change: Change): RuleSetting {
  const base = setting?.options ?? {};
  return {
    severity: change.severity ?? setting?.severity ?? 'off',
    options: change.options === undefined ? base : layOver(base, change.options),
  };
}

/** What is left of an earlier override after a later layer named some of its rules: options that it did not restate. */
function withoutRules(override: Override, changes: ReadonlyMap<string, Change>): Override[] {
  const left = new Map<string, Change>();
  for (const [id, before] of override.rules) {
    const change = changes.get(id);
    if (change === undefined) left.set(id, before);
    else if (change.options === undefined && before.options !== undefined) left.set(id, { options: before.options });
  }
  return left.size === 0 ? [] : [{ files: override.files, rules: left }];
}

function zonesOf(zoneOf: ReadonlyMap<string, ZoneName>): Policy['zones'] {
  const zones: Partial<Record<ZoneName, string[]>> = {};
  for (const [pattern, zone] of zoneOf) zones[zone] = [...(zones[zone] ?? []), pattern];
  return zones;
}
