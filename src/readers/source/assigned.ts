import type { Entry, Expression } from '../statements/expression.ts';
import { objectAt } from '../statements/plain.ts';
import type { SyntaxNode } from '../syntax.ts';
import type { Code } from './names.ts';

/** What a file sets on an object literal after it. `open` where it may, or may not, or in a way that is not followed. */
export interface Assigned {
  readonly entries: readonly Entry[];
  readonly open: boolean;
}

const NONE: Assigned = { entries: [], open: false };
const MOST = 50;
const KEY = /\[\s{0,4}(["'])([\w-]{1,60})\1\s{0,4}\]/y;
const CONDITIONS =
  /^(?:if_statement|elif_clause|else_clause|try_statement|for_statement|while_statement|with_statement|match_statement|function_definition)$/;

/**
 * What is set later on an object within a variable: `DATABASES['default']['OPTIONS'] = {…}` after `DATABASES = {'default': {…}}`. Without a
 * condition around it that is what holds; under one, or by a method (`update`), what the object says may not hold.
 */
export function assignedLater(code: Code, object: SyntaxNode): Assigned {
  const path = pathOf(code, object);
  if (path === null || path.keys.length === 0) return NONE;
  const entries: Entry[] = [];
  let open = false;
  let places = 0;
  const holder = new RegExp(`(?<![\\w.$])${path.holder}(?=\\s{0,4}\\[)`, 'g');
  holder.lastIndex = object.endIndex;
  for (let match = holder.exec(code.text); match !== null && places < MOST; match = holder.exec(code.text)) {
    places += 1;
    const [keys, end] = keysAt(code.text, match.index + match[0].length);
    if (!path.keys.every((key, index) => keys[index] === key)) continue;
    const rest = keys.slice(path.keys.length);
    if (/^\s{0,4}\.\s{0,4}update\b/.test(code.text.slice(end, end + 20))) open = true;
    if (!/^\s{0,4}=(?!=)/.test(code.text.slice(end, end + 8))) continue;
    const statement = assignmentAt(code, match.index, end);
    const right = statement?.childForFieldName('right') ?? null;
    if (statement === null || right === null || rest.length === 0 || isConditional(statement)) {
      open = true;
      continue;
    }
    entries.push(entryOf(rest, code.lower(right), { start: match.index, end }));
  }
  return { entries, open };
}

/** The variable that holds an object, and the keys under which it does. */
function pathOf(code: Code, object: SyntaxNode): { readonly holder: string; readonly keys: readonly string[] } | null {
  const keys: string[] = [];
  for (let at = object.parent, steps = 0; at !== null && steps < 12; at = at.parent, steps += 1) {
    if (at.type === 'pair') {
      const key = at.childForFieldName('key');
      const text = key === null ? '' : code.text.slice(key.startIndex, Math.min(key.endIndex, key.startIndex + 80));
      keys.unshift(text.replace(/^["']|["']$/g, ''));
    } else if (at.type === 'assignment') {
      const left = at.childForFieldName('left');
      const holder = left === null ? '' : code.text.slice(left.startIndex, left.endIndex);
      return /^[A-Za-z_]\w{0,80}$/.test(holder) ? { holder, keys } : null;
    } else if (at.type !== 'dictionary') {
      return null;
    }
  }
  return null;
}

function keysAt(text: string, from: number): readonly [keys: readonly string[], end: number] {
  const keys: string[] = [];
  let at = from;
  for (KEY.lastIndex = at; keys.length < 6; ) {
    const match = KEY.exec(text);
    if (match === null) break;
    keys.push(match[2] ?? '');
    at = KEY.lastIndex;
  }
  return [keys, at];
}

function assignmentAt(code: Code, start: number, end: number): SyntaxNode | null {
  let at = code.root.namedDescendantForIndex(start, end);
  for (let steps = 0; at !== null && steps < 8; at = at.parent, steps += 1) {
    if (at.type === 'assignment') return at;
  }
  return null;
}

function isConditional(statement: SyntaxNode): boolean {
  for (let at = statement.parent, steps = 0; at !== null && steps < 60; at = at.parent, steps += 1) {
    if (CONDITIONS.test(at.type)) return true;
  }
  return false;
}

function entryOf(keys: readonly string[], value: Expression, keySpan: Entry['keySpan']): Entry {
  const [key = '', ...rest] = keys;
  if (rest.length === 0) return { key, keySpan, value };
  return { key, keySpan, value: objectAt([entryOf(rest, value, keySpan)], value) };
}
