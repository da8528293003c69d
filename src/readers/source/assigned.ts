import type { Entry, Expression, ObjectLiteral, Span } from '../statements/expression.ts';
import { eitherOf, type Later, NOTHING_LATER, nullAt } from '../statements/objects.ts';
import { objectAt } from '../statements/plain.ts';
import type { SyntaxNode } from '../syntax.ts';
import { isCall } from './lower.ts';
import { type Code, functionAround } from './scope.ts';

const MOST = 50;
const KEYS = /\s{0,4}(?:\[\s{0,4}(?:(["'])([\w-]{1,60})\1|:(\w{1,60}))\s{0,4}\]|(?:\.|->)\s{0,4}(\w{1,60}!?))/y;
const CONDITIONS =
  /^(?:if|unless|else|elsif|if_modifier|unless_modifier|(?:if|try|for|while|with|switch|match|foreach)_(?:statement|expression)|elif_clause|else_clause|for_in_statement|catch_clause|except_clause|switch_case|case_clause|when_entry|match_arm)$/;
/** What only looks at an object that it is given. */
const HARMLESS =
  /^(?:console|log|logger|logging|pprint|assert)\b|(?:log|print|println|debug|info|warn|trace|dump|inspect|stringify|dumps|freeze|keys|entries|validate|assert\w*|parse|require)$/i;

/** The variable that holds an object, and the keys under which it does. */
interface Path {
  readonly holder: string;
  readonly keys: readonly string[];
}

/**
 * What is set later on an object within a variable: `DATABASES['default']['OPTIONS'] = {…}`, `config.ssl = …`,
 * `Object.assign(config, {…})`, `params.update(…)`. What stands under a condition may hold or not. `isSame` says whether a place
 * where the variable's name stands means that variable.
 */
export function assignedLater(code: Code, object: SyntaxNode, isSame: (at: SyntaxNode) => boolean): Later {
  const path = pathOf(code, object);
  if (path === null) return NOTHING_LATER;
  const around = functionAround(object);
  const end = around?.endIndex ?? code.text.length;
  const entries: Entry[] = [];
  let open = false;
  let places = 0;
  const holder = new RegExp(`(?<![\\w.$])${path.holder.replaceAll('$', '\\$')}(?![\\w$])`, 'g');
  holder.lastIndex = object.endIndex;
  for (let match = holder.exec(code.text); match !== null && places < MOST; match = holder.exec(code.text)) {
    if (match.index >= end) break;
    const place = code.root.namedDescendantForIndex(match.index, match.index + match[0].length);
    if (place === null || !isSame(place)) continue;
    places += 1;
    const change = changeAt(code, place, match.index + match[0].length, path.keys);
    if (change === null) continue;
    if (change.entries === null) {
      open = true;
      continue;
    }
    const conditional = isConditional(change.node, around);
    for (const { key, keySpan, value } of change.entries) {
      const before = entries.findLast((one) => one.key === key) ?? entryOf(code, object, key);
      entries.push({ key, keySpan, value: conditional ? mayBe(value, before?.value) : value });
    }
  }
  return { entries, open };
}

/** A value that may be set or not; of an object made of a longer path each value. */
function mayBe(value: Expression, before: Expression | undefined): Expression {
  if (value.kind !== 'object' || value.node.id >= 0) return eitherOf(value, before ?? nullAt(value));
  const entries = value.entries.map((entry) => ({ ...entry, value: mayBe(entry.value, undefined) }));
  return { ...value, entries };
}

/** What the literal itself says under a key. */
function entryOf(code: Code, object: SyntaxNode, key: string): Entry | undefined {
  const literal = code.lower(object);
  return literal.kind === 'object' ? literal.entries.findLast((one) => one.key === key) : undefined;
}

/** What a place does to the object: the entries that it sets, null where that is not followed. */
interface Change {
  readonly entries: readonly Entry[] | null;
  readonly node: SyntaxNode;
}

function changeAt(code: Code, place: SyntaxNode, from: number, path: readonly string[]): Change | null {
  const [keys, end] = keysAt(code.text, from);
  if (keys.length === 0) return path.length === 0 ? givenAway(code, place) : null;
  if (/^\s{0,4}(?:\|\||\?\?)?=(?![=>~])/.test(code.text.slice(end, end + 8))) {
    if (!path.every((key, index) => keys[index] === key)) return null;
    const rest = keys.slice(path.length);
    const statement = around(place, (node) => /^assignment(?:_expression|_statement)?$/.test(node.type));
    const right = statement?.childForFieldName('right') ?? null;
    if (statement === null) return null;
    if (right === null || rest.length === 0) return { entries: null, node: statement };
    const value = code.lower(right);
    const only = value.kind === 'list' && statement.type === 'assignment_statement' ? value.items[0] : undefined;
    return { entries: [nested(rest, only ?? value, { start: place.startIndex, end })], node: statement };
  }
  const method = keys.at(-1) ?? '';
  if (!/^(?:update|merge!|update!)$/.test(method) || keys.length - 1 !== path.length) return null;
  if (!path.every((key, index) => keys[index] === key)) return null;
  const node = around(place, (one) => isCall(one) && one.endIndex > end);
  const call = node === null ? null : code.lower(node);
  if (node === null || call?.kind !== 'call') return null;
  const inner = call.positional.flatMap((one) => (one.kind === 'object' && one.spread.length === 0 ? [one] : []));
  if (inner.length < call.positional.length || call.open || call.spread.length > 0) return { entries: null, node };
  return { entries: [...inner.flatMap((one) => one.entries), ...call.named], node };
}

/** A statement that hands the whole object to a function: what it does there is known of `Object.assign` alone. */
function givenAway(code: Code, place: SyntaxNode): Change | null {
  const list = place.parent?.type === 'argument' ? place.parent.parent : place.parent;
  const node = list?.parent ?? null;
  if (list === null || node === null || !isCall(node)) return null;
  const call = code.lower(node);
  if (call.kind !== 'call' || node.parent?.type !== 'expression_statement') return null;
  if (call.receiver !== null && call.receiver.start === place.startIndex) return null;
  if (/(?:^|\.)Object\.assign$/.test(call.callee) && call.positional[0]?.start === place.startIndex) {
    const others = call.positional.slice(1);
    const known = others.flatMap((one): ObjectLiteral[] =>
      one.kind === 'object' && one.spread.length === 0 ? [one] : [],
    );
    return { entries: known.length === others.length ? known.flatMap((one) => one.entries) : null, node };
  }
  // As a method's argument it is what the method works with, not on: `server.listen(config)`.
  if (call.receiver !== null || HARMLESS.test(call.callee) || /^new_|object_creation/.test(node.type)) return null;
  return call.positional[0]?.start === place.startIndex ? { entries: null, node } : null;
}

function pathOf(code: Code, object: SyntaxNode): Path | null {
  const keys: string[] = [];
  for (let at = object.parent, steps = 0; at !== null && steps < 12; at = at.parent, steps += 1) {
    if (/^(?:pair|array_element_initializer)$/.test(at.type)) {
      const key = at.childForFieldName('key') ?? at.namedChildren[0] ?? null;
      keys.unshift(key === null ? '' : textOf(code, key).replace(/^["':]|["':]$/g, ''));
    } else if (HOLDERS.test(at.type)) {
      const left =
        at.childForFieldName('name') ?? at.childForFieldName('left') ?? at.childForFieldName('pattern') ?? null;
      const holder = left === null ? '' : textOf(code, left).replace(/^mut\s+/, '');
      return /^[@$]{0,2}[A-Za-z_]\w{0,80}$/.test(holder) ? { holder, keys } : null;
    } else if (!PASSED.test(at.type)) {
      return null;
    }
  }
  return null;
}

const HOLDERS =
  /^(?:assignment|assignment_expression|variable_declarator|short_var_declaration|var_spec|let_declaration)$/;
const PASSED =
  /^(?:dictionary|object|hash|array_creation_expression|expression_list|unary_expression|parenthesized_expression|as_expression|satisfies_expression|type_assertion)$/;

function textOf({ text }: Code, { startIndex, endIndex }: SyntaxNode): string {
  return text.slice(startIndex, Math.min(endIndex, startIndex + 80));
}

function keysAt(text: string, from: number): readonly [keys: readonly string[], end: number] {
  const keys: string[] = [];
  let at = from;
  for (KEYS.lastIndex = at; keys.length < 6; ) {
    const match = KEYS.exec(text);
    if (match === null) break;
    keys.push(match[2] ?? match[3] ?? match[4] ?? '');
    at = KEYS.lastIndex;
  }
  return [keys, at];
}

function around(place: SyntaxNode, fits: (node: SyntaxNode) => boolean): SyntaxNode | null {
  for (let at = place.parent, steps = 0; at !== null && steps < 8; at = at.parent, steps += 1) {
    if (fits(at)) return at;
  }
  return null;
}

/** Whether a statement is done only under some condition, or in another function than the one the variable lives in. */
export function isConditional(statement: SyntaxNode, owner: SyntaxNode | null): boolean {
  if (functionAround(statement)?.id !== owner?.id) return true;
  for (let at = statement.parent, steps = 0; at !== null && steps < 60; at = at.parent, steps += 1) {
    if (at.id === owner?.id) return false;
    if (CONDITIONS.test(at.type)) return true;
  }
  return false;
}

function nested(keys: readonly string[], value: Expression, keySpan: Span): Entry {
  const [key = '', ...rest] = keys;
  if (rest.length === 0) return { key, keySpan, value };
  return { key, keySpan, value: objectAt([nested(rest, value, keySpan)], value) };
}
