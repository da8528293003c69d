import { Draft, meaningOf } from '../statements/draft.ts';
import type { Call, Entry, Expression, ObjectLiteral, Span } from '../statements/expression.ts';
import type { Statement } from '../statements/fact.ts';
import type { Meaning, SourceRule } from '../statements/rule.ts';
import type { Values } from '../statements/values.ts';
import type { SyntaxNode } from '../syntax.ts';
import type { Import } from './imports.ts';
import { isCall, isObject, spanOf } from './lower.ts';
import type { Code } from './scope.ts';
import { hasSettings, settingsFound } from './settings.ts';
import { spreadsOf } from './spreads.ts';
import { chained, entriesSetOn, holderOf, type Use, usesOf, usesWithin } from './uses.ts';

/** What a rule found: the draft, and the variable that is given the connection. */
export interface Found extends Statement {
  /** The whole call or object. */
  readonly node: SyntaxNode;
}

/** After so many places a file is left: it is made to cost time. */
const MOST_PLACES = 600;

/** Where a file says how to connect, by the rules of its language. */
export function findConnections(code: Code, values: Values, rules: readonly SourceRule[]): readonly Found[] {
  const { inForce, names } = selected(rules, code.text);
  const imports = new Map(code.imports.map((one) => [one.local, one]));
  const found: Found[] = [];
  const taken = new Set<number>();
  const spreads: Spread = { taken, seen: new Set() };
  const pattern = alternation(withAliases(names, code.imports));
  let places = 0;
  if (pattern !== null) {
    for (const { 0: name, index } of code.text.matchAll(pattern)) {
      places += 1;
      if (places > MOST_PLACES) return found;
      const value = calledAt(code, index, name);
      if (value === null || taken.has(value.node.id)) continue;
      const path = value.kind === 'call' ? value.callee : (value.type ?? '');
      for (const rule of ranked(inForce, path, imports)) {
        const one = value.kind === 'call' ? fromCall(code, values, rule, value) : fromObject(code, values, rule, value);
        if (one === null) continue;
        taken.add(value.node.id);
        for (const id of one.draft.objects) taken.add(id);
        found.push(one);
        break;
      }
    }
  }
  for (const rule of inForce) {
    for (const one of settingsFound(code, values, rule)) {
      if (isForeign(one.draft) || taken.has(one.node.id)) continue;
      taken.add(one.node.id);
      found.push(one);
    }
    const { entry, under } = rule;
    if (under !== undefined) {
      for (const { index, 0: match } of code.text.matchAll(underPattern(under))) {
        places += 1;
        if (places > MOST_PLACES) return found;
        const object = objectAround(code, index + match.length - 1, '{');
        if (object === null || object.start !== index + match.length - 1 || taken.has(object.node.id)) continue;
        const one = fromObject(code, values, rule, object, { start: index, end: index + under.length });
        if (one === null || (one.draft.options.size === 0 && one.draft.conninfo === null)) continue;
        taken.add(object.node.id);
        found.push(one);
      }
    }
    if (entry === undefined) continue;
    for (const { key, index } of entriesIn(code.text)) {
      if (!entry.key.test(key)) continue;
      places += 1;
      if (places > MOST_PLACES) return found;
      const object = objectAround(code, index, key);
      if (object === null || taken.has(object.node.id) || found.some((one) => within(object.node, one.node))) continue;
      const stated = object.entries.find((one) => one.key === key)?.value;
      const text = stated === undefined ? null : values.stated(stated);
      if (text === null || !entry.value.test(text)) continue;
      const { of, itself } = derived(code, values, rule, object, spreads);
      for (const inner of of) {
        taken.add(inner.node.id);
        found.push(inner);
      }
      const one = itself ? fromObject(code, values, rule, object) : null;
      if (one === null) continue;
      taken.add(object.node.id);
      found.push(one);
    }
  }
  return found;
}

/** Objects that are told of, and those of which it was looked where they are spread. */
interface Spread {
  readonly taken: ReadonlySet<number>;
  readonly seen: Set<number>;
}

const MOST_SPREADS = 60;
/** So far objects are followed that are spread into others, and those into others. */
const FARTHEST_SPREAD = 3;

/**
 * What objects say that an object is spread into and that say more than it: `production: { ...base, connection: … }`. `itself` is
 * false where it is used for nothing else.
 */
function derived(
  code: Code,
  values: Values,
  rule: SourceRule,
  object: ObjectLiteral,
  spreads: Spread,
  depth: number = 0,
): { readonly of: readonly Found[]; readonly itself: boolean } {
  const { taken, seen } = spreads;
  if (depth >= FARTHEST_SPREAD || seen.size >= MOST_SPREADS) return { of: [], itself: true };
  seen.add(object.node.id);
  const { into, elsewhere } = spreadsOf(code, object, values);
  let itself = elsewhere || into.length === 0;
  const of: Found[] = [];
  for (const inner of into) {
    if (seen.has(inner.node.id)) continue;
    const more = derived(code, values, rule, inner, spreads, depth + 1);
    for (const one of more.of) of.push(one);
    if (!more.itself) continue;
    const says = inner.entries.some(({ key }) => {
      const meaning = meaningOf(rule.keys ?? {}, key, rule.loose === true);
      // Another database on the same server, or another role, is no other connection worth telling of.
      return meaning !== null && meaning !== 'dbname' && meaning !== 'user' && meaning !== 'application_name';
    });
    if (!says && inner.spread.length === 1) itself = true;
    else if (!taken.has(inner.node.id)) {
      const place = firstPlace(rule, inner.entries) === null ? placeOf(inner) : null;
      const one = fromObject(code, values, rule, inner, place);
      if (one !== null) of.push(one);
    }
  }
  return { of, itself };
}

/** The key that is given an object, or what is spread into it. */
function placeOf({ node, spread: [first], start, end }: ObjectLiteral): Span {
  const key = node.parent?.childForFieldName('key') ?? null;
  return key !== null && key.id !== node.id ? spanOf(key) : { start: first?.start ?? start, end: first?.end ?? end };
}

/** Whether a text may hold anything for these rules: what decides whether it is parsed. */
export function isWorthParsing(text: string, rules: readonly SourceRule[], imports: () => readonly Import[]): boolean {
  const { inForce, names } = selected(rules, text);
  if (alternation(names)?.test(text) === true) return true;
  const aliased = inForce.some(({ where }) => where !== undefined) ? withAliases(names, imports()) : names;
  if (aliased !== names && alternation(aliased)?.test(text) === true) return true;
  if (hasSettings(text, inForce)) return true;
  if (inForce.some(({ under }) => under !== undefined && underPattern(under).test(text))) return true;
  const entries = inForce.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  if (entries.length === 0) return false;
  for (const { key, value } of entriesIn(text)) {
    if (entries.some((entry) => entry.key.test(key) && entry.value.test(value))) return true;
  }
  return false;
}

/** The rules that are for a file by what it imports, and what is called under them. */
interface Selection {
  readonly inForce: readonly SourceRule[];
  readonly names: CallNames;
}

const selections = new WeakMap<readonly SourceRule[], Map<string, Selection>>();

function selected(rules: readonly SourceRule[], text: string): Selection {
  const bits = rules.map(({ where }) => where === undefined || where.test(text));
  const key = bits.map(Number).join('');
  const known = selections.get(rules) ?? new Map<string, Selection>();
  selections.set(rules, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const inForce = rules.filter((_, index) => bits[index] === true);
  const selection = { inForce, names: callNames(inForce) };
  known.set(key, selection);
  return selection;
}

/** A string that may name a kind of database, and the key before it: `type: 'postgres'`, `'driver' => 'pgsql'`. */
const KIND = /(["'`])([\w.-]{0,60}(?:postg|pgsql|psql|pg|cockroachdb)[\w.-]{0,40})\1/g;
const KEY = /\b(type|dialect|client|driver|ENGINE|engine)["']?\s{0,4}(?::|=>|=)\s{0,20}$/;
/** The same where the string is what holds if nothing else is said: `'ENGINE': env('DB_ENGINE', default='…')`. */
const KEY_OF_CALL =
  /\b(type|dialect|client|driver|ENGINE)["']?\s{0,4}(?::|=>|=)\s{0,20}[\w.]{1,60}\s?[([|][^\n;{}]{0,100}$/;

function* entriesIn(text: string): Iterable<{ readonly key: string; readonly value: string; readonly index: number }> {
  for (const match of text.matchAll(KIND)) {
    const from = Math.max(0, match.index - 200);
    const before = text.slice(from, match.index);
    const key = KEY.exec(before) ?? KEY_OF_CALL.exec(before);
    if (key?.[1] !== undefined) yield { key: key[1], value: match[2] ?? '', index: from + key.index };
  }
}

/** A key, and the object that is its value, up to where that begins. */
function underPattern(key: string): RegExp {
  return new RegExp(`(?<![\\w$])${key}["']?\\s{0,10}:\\s{0,10}\\{`, 'g');
}

/** What is searched for: names that are called or given fields, and the owners of methods with names that many things have. */
interface CallNames {
  readonly called: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
}

function callNames(rules: readonly SourceRule[]): CallNames {
  const called = new Set<string>();
  const owners = new Set<string>();
  for (const call of rules.flatMap(({ calls = [] }) => calls)) {
    const [last = '', owner] = call.split('.').reverse();
    if (GENERAL.test(last) && owner !== undefined) owners.add(owner);
    else called.add(last);
  }
  return { called, owners };
}

const patterns = new Map<string, RegExp>();

function alternation({ called, owners }: CallNames): RegExp | null {
  const [names, before] = [[...called].join('|'), [...owners].join('|')];
  if (names === '' && before === '') return null;
  const known = patterns.get(`${names} ${before}`);
  if (known !== undefined) {
    known.lastIndex = 0;
    return known;
  }
  // Aliases make patterns of their own, of which there may be many.
  if (patterns.size > 200) patterns.clear();
  const parts: string[] = [];
  if (names !== '') parts.push(`(?:${names})(?=\\s{0,4}(?:(?:::)?<[^<>()]{0,80}>)?[({]|\\s[:"'$]|\\sENV)`);
  if (before !== '') parts.push(`(?:${before})(?=\\s{0,80}(?:\\.|::))`);
  const pattern = new RegExp(`(?<![\\w$])(?:${parts.join('|')})`, 'g');
  patterns.set(`${names} ${before}`, pattern);
  return pattern;
}

const GENERAL = /^(?:new|create|builder|open|connect|using|get|config|db)$/;

/** The call, or literal of a type, that a name stands in as what is called. */
function calledAt(code: Code, index: number, name: string): Call | ObjectLiteral | null {
  const start = code.root.namedDescendantForIndex(index, index + name.length);
  for (let at = start, steps = 0; at !== null && steps < 6; at = at.parent, steps += 1) {
    if (/comment|^string$|string_literal|string_content|string_fragment/.test(at.type)) return null;
    if (isCall(at)) {
      const call = code.lower(at);
      if (call.kind !== 'call' || call.calleeEnd < index + name.length || call.start > index) return null;
      return call;
    }
    if (isObject(at) && at.type !== 'object' && at.type !== 'dictionary' && at.type !== 'hash') {
      const object = code.lower(at);
      return object.kind === 'object' && object.type !== null ? object : null;
    }
  }
  return null;
}

function objectAround(code: Code, index: number, key: string): ObjectLiteral | null {
  const start = code.root.namedDescendantForIndex(index, index + key.length);
  for (let at = start, steps = 0; at !== null && steps < 6; at = at.parent, steps += 1) {
    if (/comment/.test(at.type)) return null;
    if (!isObject(at) && !isCall(at)) continue;
    const object = code.lower(at);
    if (isCall(at) && object.kind !== 'object') continue;
    return object.kind === 'object' ? object : null;
  }
  return null;
}

/** The rules that a path fits, those first that name more of it. What is imported from elsewhere fits none. */
function ranked(
  rules: readonly SourceRule[],
  path: string,
  imports: ReadonlyMap<string, Import>,
): readonly SourceRule[] {
  const cut = path.indexOf('.');
  const head = cut < 0 ? path : path.slice(0, cut);
  const origin = imports.get(head);
  const whole =
    origin === undefined
      ? path
      : `${origin.module}${origin.name === null ? '' : `.${origin.name}`}${path.slice(head.length)}`;
  // What a module exports by default has the name that the file gives it.
  const own = origin?.name === null ? path : whole;
  const ranks: { readonly rule: SourceRule; readonly length: number }[] = [];
  for (const rule of rules) {
    const { where } = rule;
    if (
      origin !== undefined &&
      where !== undefined &&
      !origin.module.startsWith('.') &&
      !where.test(`'${origin.module}'`)
    )
      continue;
    const length = Math.max(
      0,
      ...(rule.calls ?? []).filter((call) => fits(whole, call) || fits(own, call)).map((call) => call.length),
    );
    if (length > 0) ranks.push({ rule, length });
  }
  return ranks.sort((a, b) => b.length - a.length).map(({ rule }) => rule);
}

function fits(path: string, call: string): boolean {
  return path === call || path.endsWith(`.${call}`) || path.endsWith(`/${call}`);
}

function withAliases(plain: CallNames, imports: readonly Import[]): CallNames {
  const { called, owners } = plain;
  const names = new Set(called);
  const before = new Set(owners);
  for (const { local, name, module } of imports.slice(0, 400)) {
    // What stands in a pattern has to be a plain word.
    if (!/^\w+$/.test(local)) continue;
    if (name !== null && called.has(name)) names.add(local);
    if (owners.has(name ?? module)) before.add(local);
  }
  const same = names.size === called.size && before.size === owners.size;
  return same ? plain : { called: names, owners: before };
}

function fromCall(code: Code, values: Values, rule: SourceRule, call: Call): Found | null {
  const draft = new Draft(rule, { start: call.start, end: call.calleeEnd }, values, code.text, (one) =>
    entriesSetOn(code, one, (key) => values.plain(key)),
  );
  if (call.open) draft.open = true;
  const longer = rule.longer !== undefined && call.positional.length >= rule.longer.from;
  draft.takeArguments((longer ? rule.longer?.positional : rule.positional) ?? [], call.positional, call.named);
  for (const spread of call.spread) draft.takeObject(spread, rule.keys ?? {}, '');
  const { uses, end } = chained(code, call.node);
  const holder = holderOf(code, end);
  const all: Use[] = [...uses];
  for (const { name, call: use } of uses) {
    if (/^(?:apply|also|with|run)$/.test(name) && use?.block != null)
      for (const one of usesWithin(code, use.block)) all.push(one);
  }
  if (call.block !== null && rule.methods !== undefined) for (const one of usesWithin(code, call.block)) all.push(one);
  if (holder !== null && rule.methods !== undefined) {
    for (const use of usesOf(code, holder, end)) {
      all.push(use);
      if (use.call !== null) for (const one of chained(code, use.node).uses) all.push(one);
    }
  }
  for (const use of all) takeUse(draft, rule, use);
  return isForeign(draft) ? null : { draft, holder, node: end };
}

function takeUse(draft: Draft, rule: SourceRule, { name, call, value, node }: Use): void {
  const methods = rule.methods ?? {};
  const meaning = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (meaning === undefined) return;
  const at = { start: node.startIndex, end: node.endIndex };
  if (value !== null) {
    if (!isList(meaning)) draft.take(meaning, value, meaning === 'TLS' ? name : null, at);
    return;
  }
  if (call === null) return;
  const first = call.positional[0];
  if (isList(meaning)) draft.takeArguments(meaning, call.positional, call.named);
  else if (meaning === 'PAIR') draft.takeArguments(['PAIR'], call.positional, []);
  else if (first !== undefined) draft.take(meaning, first, meaning === 'TLS' ? name : null, at);
}

function isList(meaning: Meaning | readonly Meaning[]): meaning is readonly Meaning[] {
  return Array.isArray(meaning);
}

function fromObject(
  code: Code,
  values: Values,
  rule: SourceRule,
  object: ObjectLiteral,
  key: Span | null = null,
): Found | null {
  const type = object.node.childForFieldName('type') ?? object.node.childForFieldName('name');
  const at = key ?? firstPlace(rule, object.entries) ?? { start: object.start, end: type?.endIndex ?? object.end };
  const draft = new Draft(rule, { start: at.start, end: at.end }, values, code.text, (one: Expression) =>
    entriesSetOn(code, one, (key) => values.plain(key)),
  );
  draft.takeObject(object, rule.keys ?? {}, '');
  return isForeign(draft) ? null : { draft, holder: holderOf(code, object.node), node: object.node };
}

function isForeign({ rule, foreign, sure }: Draft): boolean {
  return foreign || (rule.certain === true && !sure);
}

/** The entry that says what kind of database it is; for a typed literal the type. */
function firstPlace(
  rule: SourceRule,
  entries: readonly Entry[],
): { readonly start: number; readonly end: number } | null {
  const { entry } = rule;
  const telling = entry === undefined ? undefined : entries.find(({ key }) => entry.key.test(key));
  return telling === undefined ? null : { start: telling.keySpan.start, end: telling.value.end };
}

function within(inner: SyntaxNode, outer: SyntaxNode): boolean {
  return outer.startIndex <= inner.startIndex && inner.endIndex <= outer.endIndex;
}
