import type { ObjectLiteral } from '../statements/expression.ts';
import type { Values } from '../statements/values.ts';
import type { SyntaxNode } from '../syntax.ts';
import { isCall, isObject } from './lower.ts';
import type { Code } from './scope.ts';
import { holderOf } from './uses.ts';

const MOST_PLACES = 100;

/** The objects that another is spread into, and whether it is used in any other way. */
interface Spreads {
  readonly into: readonly ObjectLiteral[];
  readonly elsewhere: boolean;
}

/**
 * Where an object that a variable holds is spread into others: `{ ...base, ssl: true }`, `Object.assign({}, base, …)`,
 * `{**base, 'OPTIONS': …}`. An object of which only members are read is not used itself.
 */
export function spreadsOf(code: Code, object: ObjectLiteral, values: Values): Spreads {
  const holder = holderOf(code, object.node)?.replace(/^[@$]+/, '') ?? null;
  if (holder === null || !/^[A-Za-z_]\w{0,80}$/.test(holder)) return { into: [], elsewhere: true };
  const into: ObjectLiteral[] = [];
  let elsewhere = /\bexport\s[^\n]{0,200}$/.test(code.text.slice(Math.max(0, object.start - 240), object.start));
  let places = 0;
  for (const { index } of code.text.matchAll(new RegExp(`(?<!\\w|(?<!\\.\\.)\\.)${holder}(?!\\w)`, 'g'))) {
    places += 1;
    if (places > MOST_PLACES) return { into, elsewhere: true };
    const place = code.root.namedDescendantForIndex(index, index + holder.length);
    if (place === null || place.endIndex - place.startIndex > holder.length + 1) continue;
    if (
      /comment|string/.test(place.type) ||
      isDeclared(place) ||
      /^\s{0,4}(?:\??\.|->|\[)/.test(after(code, index, holder))
    )
      continue;
    const found = literalAround(code, place);
    if (found === null) {
      elsewhere = true;
      continue;
    }
    const spread = found.spread.find(({ start, end }) => start <= index && index < end);
    const same = spread !== undefined && values.reduce(spread).node.id === object.node.id;
    if (same && found.node.id !== object.node.id) into.push(found);
    else if (spread === undefined) elsewhere = true;
  }
  return { into, elsewhere };
}

function after(code: Code, index: number, holder: string): string {
  return code.text.slice(index + holder.length, index + holder.length + 8);
}

function isDeclared(place: SyntaxNode): boolean {
  let node = place;
  if (node.parent?.type === 'variable_name') node = node.parent;
  const { parent } = node;
  const target = parent?.childForFieldName('name') ?? parent?.childForFieldName('left') ?? null;
  return target?.id === node.id || target?.id === place.id;
}

/** The object literal, or call that makes one of others, that a name is spread into. */
function literalAround(code: Code, place: SyntaxNode): ObjectLiteral | null {
  for (let at = place.parent, steps = 0; at !== null && steps < 4; at = at.parent, steps += 1) {
    if (isObject(at) || isCall(at)) {
      const object = code.lower(at);
      return object.kind === 'object' ? object : null;
    }
    if (!/spread|splat|unpacking|arguments|argument|variable_name|array_element_initializer/.test(at.type)) return null;
  }
  return null;
}
