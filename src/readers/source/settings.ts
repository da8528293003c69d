import { Draft } from '../statements/draft.ts';
import type { Keys, SourceRule } from '../statements/rule.ts';
import type { Values } from '../statements/values.ts';
import type { SyntaxNode } from '../syntax.ts';
import { type Code, FUNCTIONS } from './scope.ts';
import { entriesSetOn, holderOf } from './uses.ts';

/** The assignment of a setting. */
interface Setting {
  readonly name: string;
  readonly left: SyntaxNode;
  readonly value: SyntaxNode;
  /** What is around it, and what it is set on: those of one place belong together. */
  readonly place: string;
  readonly conditional: boolean;
}

/** After so many places a file is left. */
const MOST_PLACES = 200;

/** Whether a text assigns what a rule has settings for. */
export function hasSettings(text: string, rules: readonly SourceRule[]): boolean {
  return rules.some(({ settings }) => settings !== undefined && text.includes(settings));
}

/**
 * Connections that are told by assignments of settings with names of their own, alone, as attributes of one class, or as items of one
 * object: `SQLALCHEMY_DATABASE_URI = …` and `SQLALCHEMY_ENGINE_OPTIONS = …`, `app.config['SQLALCHEMY_DATABASE_URI'] = …`.
 */
export function* settingsFound(
  code: Code,
  values: Values,
  rule: SourceRule,
): Iterable<{ readonly draft: Draft; readonly holder: string | null; readonly node: SyntaxNode }> {
  const { settings: telling, keys = {} } = rule;
  if (telling === undefined) return;
  const all = assignmentsOf(code, keys);
  for (const setting of all) {
    if (setting.name !== telling) continue;
    const { left, value, place } = setting;
    const span = { start: left.startIndex, end: left.endIndex };
    const draft = new Draft(rule, span, values, code.text, (one) =>
      entriesSetOn(code, one, (key) => values.plain(key)),
    );
    draft.take('CONNINFO', code.lower(value), telling, span);
    for (const [name, meaning] of Object.entries(keys)) {
      if (name === telling) continue;
      const others = all.filter((one) => one.name === name);
      const [beside, ...more] = others.filter((one) => one.place === place);
      if (beside === undefined || more.length > 0 || (beside.conditional && !setting.conditional)) {
        if (others.length > 0) draft.open = true;
        continue;
      }
      const at = { start: beside.left.startIndex, end: beside.left.endIndex };
      draft.take(meaning, code.lower(beside.value), name, at);
    }
    yield { draft, holder: holderOf(code, value), node: value };
  }
}

function assignmentsOf(code: Code, keys: Keys): readonly Setting[] {
  const pattern = new RegExp(`(?<![\\w$])(?:${Object.keys(keys).join('|')})(?![\\w$])`, 'g');
  const found: Setting[] = [];
  let places = 0;
  for (const { 0: name, index } of code.text.matchAll(pattern)) {
    places += 1;
    if (places > MOST_PLACES) break;
    const setting = assignmentAt(code, name, index);
    if (setting !== null) found.push(setting);
  }
  return found;
}

function assignmentAt({ text, root }: Code, name: string, index: number): Setting | null {
  for (
    let at = root.namedDescendantForIndex(index, index + name.length), steps = 0;
    at !== null && steps < 5;
    at = at.parent, steps += 1
  ) {
    if (/comment/.test(at.type)) return null;
    if (at.type !== 'assignment') continue;
    const left = at.childForFieldName('left');
    const value = at.childForFieldName('right');
    if (left === null || value === null || left.endIndex < index + name.length) return null;
    const before = text.slice(left.startIndex, index);
    const after = text.slice(index + name.length, left.endIndex);
    const item = /^[\w.]{1,60}\[["']$/.test(before) && /^["']\]$/.test(after);
    if (!item && (before !== '' || after !== '')) return null;
    const { owner, conditional } = ownerOf(at);
    return { name, left, value, place: `${owner?.id ?? ''} ${before.slice(0, -1)}`, conditional };
  }
  return null;
}

/** The class or function around a statement, and whether the statement stands under a condition within it. */
function ownerOf(statement: SyntaxNode): { readonly owner: SyntaxNode | null; readonly conditional: boolean } {
  let conditional = false;
  for (let at = statement.parent, steps = 0; at !== null && steps < 60; at = at.parent, steps += 1) {
    if (at.type === 'class_definition' || FUNCTIONS.test(at.type)) return { owner: at, conditional };
    if (/^(?:if|try|for|while|with|match)_statement$/.test(at.type)) conditional = true;
  }
  return { owner: null, conditional };
}
