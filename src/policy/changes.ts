import type { Origin } from '../facts.ts';
import type { Severity } from '../findings.ts';
import type { PolicyDocument } from './document.ts';
import { type Graded, rank, words } from './graded.ts';
import type { Expectation, Override, Policy, Waiver } from './policy.ts';

/** One thing that a new policy does other than the old one, in the shape of a rule's violation. */
export interface PolicyChange {
  /** `warning` where less is asked for than before, `note` where it may be more or less. */
  readonly severity: Severity;
  readonly message: string;
  /** Keys and list indices (from the end, as the lists of what is extended come first) that lead to it in the new policy. */
  readonly key: readonly string[];
  readonly subject: string;
}

/**
 * What a change of the policy changes for those who are judged by it: rules that are off or milder, files that are left out,
 * findings that are waived, and what is only different. What is stricter is not listed: it needs nobody's leave. Nor is what is
 * said of locked rules, which has no effect: the check itself tells of it.
 */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  const isOpen = (rule: string): boolean => after.lock?.rules.has(rule) !== true;
  return [
    ...ruleChanges(before, after, isOpen),
    ...overrideChanges(before, after, isOpen),
    ...added(before.ignore, after.ignore).map((glob) =>
      relaxed(
        ['ignore', fromEnd(after.ignore, after.ignore.indexOf(glob))],
        `ignore ${glob}`,
        `files that match "${glob}" are no longer read`,
      ),
    ),
    ...waiverChanges(before.waivers, after.waivers, isOpen),
    ...[...before.unsuppressable]
      .filter((rule) => !after.unsuppressable.has(rule))
      .map((rule) =>
        relaxed(['suppressions', 'forbid'], `suppressions.forbid ${rule}`, `findings of ${rule} may be suppressed now`),
      ),
    ...lostExpectations(before, after),
    ...plainChanges(before, after),
  ];
}

/** A policy change at its place in the new policy's file. */
export interface LocatedPolicyChange extends Omit<PolicyChange, 'key'> {
  readonly origin: Origin;
}

/** Puts changes where their keys stand; what the file does not say itself (it extends it) at the nearest part above. */
export function locatedChanges(changes: readonly PolicyChange[], document: PolicyDocument): LocatedPolicyChange[] {
  return changes.map(({ key, ...change }) => {
    const { line, column } = document.positionOf(ownKey(key, document.value), 'key');
    return { ...change, origin: { file: document.file, line, column, endLine: line, endColumn: column } };
  });
}

/** The key with its list index as the file itself counts; without it where the file's own list is shorter. */
function ownKey([list = '', index, ...rest]: readonly string[], value: unknown): readonly string[] {
  if (index === undefined || !index.startsWith('-')) return index === undefined ? [list] : [list, index, ...rest];
  const own = new Map<string, unknown>(Object.entries(value ?? {})).get(list);
  const at = Array.isArray(own) ? own.length + Number(index) : -1;
  return at < 0 ? [list] : [list, String(at), ...rest];
}

function fromEnd(list: readonly unknown[], at: number): string {
  return String(at - list.length);
}

function relaxed(key: readonly string[], subject: string, what: string): PolicyChange {
  const message = `${capital(what)}. A change that is judged by a policy must not relax it unseen: have the owners of the policy agree.`;
  return { severity: 'warning', message, key, subject };
}

function different(key: readonly string[], subject: string, what: string): PolicyChange {
  const message = `${capital(what)}. Whether that asks for more or less is for the owners of the policy to say.`;
  return { severity: 'note', message, key, subject };
}

/** Rule ids keep their case. */
function capital(text: string): string {
  return /^[a-z]+-[a-z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

type Choice = (rule: string) => boolean;

function ruleChanges(before: Policy, after: Policy, isOpen: Choice): PolicyChange[] {
  const changes: PolicyChange[] = [];
  for (const id of [...new Set([...before.rules.keys(), ...after.rules.keys()])].filter(isOpen).sort()) {
    const [old, now] = [before.rules.get(id), after.rules.get(id)];
    const [from, to] = [old?.severity ?? 'off', now?.severity ?? 'off'];
    if (rank(to) > rank(from)) {
      changes.push(
        relaxed(['rules', id], `rules.${id}`, `${id} is ${words(to)} by this change, ${words(from)} before`),
      );
    } else if (from !== 'off' && to !== 'off') {
      for (const option of changedOptions(old?.options ?? {}, now?.options ?? {})) {
        changes.push(different(['rules', id], `rules.${id}`, `${id} has ${option}`));
      }
    }
  }
  return changes;
}

/** `max: 5000 by this change, 500 before`, for each option that differs. */
function changedOptions(before: object, after: object): string[] {
  const was = new Map<string, unknown>(Object.entries(before));
  const is = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((name) => {
    const [from, to] = [JSON.stringify(was.get(name)) ?? 'nothing', JSON.stringify(is.get(name)) ?? 'nothing'];
    return from === to ? [] : [`${name}: ${to} by this change, ${from} before`];
  });
}

/** What an override says of one rule, by the files and the rule. */
interface OverrideEntry {
  readonly at: number;
  readonly files: readonly string[];
  readonly rule: string;
  readonly severity: Graded | null;
  readonly options: object | null;
}

function overrideEntries(overrides: readonly Override[], isOpen: Choice): ReadonlyMap<string, OverrideEntry> {
  const entries = new Map<string, OverrideEntry>();
  for (const [at, { files, rules }] of overrides.entries()) {
    for (const [rule, { severity, options }] of rules) {
      if (!isOpen(rule)) continue;
      const entry = { at, files, rule, severity: severity ?? null, options: options ?? null };
      entries.set(JSON.stringify([files, rule]), entry);
    }
  }
  return entries;
}

function overrideChanges(before: Policy, after: Policy, isOpen: Choice): PolicyChange[] {
  const [old, now] = [overrideEntries(before.overrides, isOpen), overrideEntries(after.overrides, isOpen)];
  const changes: PolicyChange[] = [];
  for (const [key, { at, files, rule, severity, options }] of now) {
    const was = old.get(key);
    // Files that had no override of their own were judged by what holds everywhere.
    const from = was?.severity ?? before.rules.get(rule)?.severity ?? 'off';
    const place = ['overrides', fromEnd(after.overrides, at), 'rules', rule];
    const subject = `overrides ${files.join(' ')} ${rule}`;
    if (severity !== null && rank(severity) > rank(from)) {
      const what = `${rule} is ${words(severity)} in ${globs(files)} by this change, ${words(from)} before`;
      changes.push(relaxed(place, subject, what));
    } else if (options !== null && JSON.stringify(options) !== JSON.stringify(was?.options)) {
      changes.push(different(place, subject, `${rule} has other options in ${globs(files)} by this change`));
    }
  }
  for (const [key, { files, rule, severity }] of old) {
    const to = after.rules.get(rule)?.severity ?? 'off';
    if (now.has(key) || severity === null || rank(to) <= rank(severity)) continue;
    // Told of the rule as a whole.
    if (rank(to) > rank(before.rules.get(rule)?.severity ?? 'off')) continue;
    const what = `${rule} is ${words(to)} in ${globs(files)} by this change, ${words(severity)} before`;
    changes.push(relaxed(['overrides'], `overrides ${files.join(' ')} ${rule}`, what));
  }
  return changes;
}

function globs(files: readonly string[]): string {
  const [first = '', second] = files;
  if (second === undefined) return first;
  return files.length === 2 ? `${first} and ${second}` : `${first} and ${files.length - 1} other patterns`;
}

function waiverChanges(before: readonly Waiver[], after: readonly Waiver[], isOpen: Choice): PolicyChange[] {
  const known = new Set(before.map(waiverKey));
  return after.flatMap((waiver, at) => {
    if (known.has(waiverKey(waiver)) || !isOpen(waiver.rule)) return [];
    const until = waiver.until === null ? '' : ` until ${waiver.until}`;
    const what = `findings of ${waiver.rule} in ${waiver.path} are waived by this change${until}: ${waiver.reason}`;
    return [relaxed(['waivers', fromEnd(after, at)], `waivers ${waiver.rule} ${waiver.path}`, what)];
  });
}

function waiverKey({ path, rule, until }: Waiver): string {
  return JSON.stringify([path, rule, until]);
}

function lostExpectations(before: Policy, after: Policy): PolicyChange[] {
  const key = ({ origin: _, reason: __, ...stated }: Expectation): string => JSON.stringify(stated);
  const kept = new Set(after.expectations.map(key));
  return before.expectations
    .filter((expectation) => !kept.has(key(expectation)))
    .map((expectation) => {
      const asked = expectation.verdict ?? (expectation.atLeast === null ? 'TLS' : `at least ${expectation.atLeast}`);
      const what = `the expectation of ${asked} from ${expectation.from.join(', ')} is no longer stated as it was`;
      return relaxed(['expect'], `expect ${key(expectation)}`, what);
    });
}

function plainChanges(before: Policy, after: Policy): PolicyChange[] {
  const changes: PolicyChange[] = [];
  if (before.major !== after.major) {
    const [from, to] = [before.major ?? 'not stated', after.major ?? 'not stated'];
    changes.push(different(['postgres'], 'postgres', `the PostgreSQL version is ${to} by this change, ${from} before`));
  }
  for (const zone of ['loopback', 'container', 'private', 'public'] as const) {
    const [from, to] = [before.zones[zone] ?? [], after.zones[zone] ?? []];
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    const list = (names: readonly string[]): string => (names.length === 0 ? 'nothing of its own' : names.join(', '));
    const what = `the zone ${zone} holds ${list(to)} by this change, ${list(from)} before`;
    changes.push(different(['zones', zone], `zones.${zone}`, what));
  }
  return changes;
}

function added(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((entry) => !before.includes(entry));
}
