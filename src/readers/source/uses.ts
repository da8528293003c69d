import { CONNECTOR_OPTIONS } from '../statements/connector.ts';
import type { Call, Entry, Expression } from '../statements/expression.ts';
import { eitherOf, type Later, NOTHING_LATER, nullAt } from '../statements/objects.ts';
import type { SyntaxNode } from '../syntax.ts';
import { isConditional } from './assigned.ts';
import { isCall, spanOf } from './lower.ts';
import { type Code, functionAround } from './scope.ts';

/** A method called on a value, or a property assigned on it. */
export interface Use {
  readonly name: string;
  /** null for an assigned property. */
  readonly call: Call | null;
  /** What is assigned, null for a call. */
  readonly value: Expression | null;
  readonly node: SyntaxNode;
}

const MOST_USES = 200;

/** The calls that are chained to an expression: `new A().b(1).c(2)` gives `b` and `c`. The last node is that of the whole chain. */
export function chained(code: Code, node: SyntaxNode): { readonly uses: readonly Use[]; readonly end: SyntaxNode } {
  const uses: Use[] = [];
  let end = node;
  let reached = node.endIndex;
  for (let at = node.parent, steps = 0; at !== null && steps < 120; at = at.parent, steps += 1) {
    if (at.startIndex > node.startIndex || (at.startIndex < node.startIndex && !PREFIXED.test(at.type))) break;
    if (!isCall(at)) {
      if (!TRANSPARENT.test(at.type)) break;
      continue;
    }
    const call = code.lower(at);
    // A call that only changes the type of what it is called on is that value itself.
    if (call.kind !== 'call' || call.node.id !== at.id) {
      if (call.start <= end.startIndex && call.end >= end.endIndex) end = at;
      continue;
    }
    if (call.receiver === null || call.receiver.start > end.startIndex || call.receiver.end < reached) break;
    uses.push({ name: lastOf(call.callee), call, value: null, node: at });
    end = at;
    reached = at.endIndex;
    if (uses.length >= MOST_USES) break;
  }
  return { uses, end };
}

const PREFIXED =
  /^(?:await|await_expression|unary_expression|parenthesized_expression|reference_expression|new_expression|object_creation_expression)$/;
const TRANSPARENT =
  /^(?:member_expression|attribute|selector_expression|field_access|field_expression|navigation_expression|member_access_expression|await|await_expression|try_expression|parenthesized_expression|unary_expression|reference_expression|as_expression|satisfies_expression|non_null_expression|conditional_access_expression|postfix_expression|scope_resolution)$/;

/** The name of the variable, field or property that is given the value of a node; null where none is. */
export function holderOf(code: Code, node: SyntaxNode): string | null {
  let at: SyntaxNode | null = node;
  for (let steps = 0; at !== null && steps < 8; steps += 1) {
    const parent: SyntaxNode | null = at.parent;
    if (parent === null) return null;
    const name =
      parent.childForFieldName('name') ??
      parent.childForFieldName('left') ??
      parent.childForFieldName('pattern') ??
      (/^(?:property_declaration|variable_declarator|const_element)$/.test(parent.type)
        ? (parent.namedChildren[0] ?? null)
        : null);
    if (name !== null && HOLDERS.test(parent.type)) {
      const text = code.text.slice(name.startIndex, Math.min(name.endIndex, name.startIndex + 200));
      const first = text.replace(/^(?:mut|const|val|var)\s+/, '').split(/\s*[,:]/)[0] ?? '';
      return /^[@$]*[\w$.>-]+$/.test(first) ? first : null;
    }
    if (HOLDERS.test(parent.type) || !(TRANSPARENT.test(parent.type) || LISTED.test(parent.type))) return null;
    at = parent;
  }
  return null;
}

const HOLDERS =
  /^(?:variable_declarator|assignment|assignment_expression|assignment_statement|short_var_declaration|var_spec|let_declaration|const_item|static_item|property_declaration|public_field_definition|field_definition|property_element)$/;
const LISTED = /^(?:expression_list|literal_element|argument)$/;

/** What is called and assigned on a variable, from where `after` ends to the end of the function, or of the file for others. */
export function usesOf(code: Code, holder: string, after: SyntaxNode): readonly Use[] {
  const name = holder
    .replace(/^[@$]+/, '')
    .replace(/^(?:this|self)(?:\.|->)/, '')
    .replace(/^\$/, '');
  if (!/^\w{1,80}$/.test(name)) return [];
  const field = holder !== name;
  const around = field ? null : functionAround(after);
  const [from, to] = around === null ? [0, code.text.length] : [after.endIndex, around.endIndex];
  const uses: Use[] = [];
  const pattern = new RegExp(
    `(?<![\\w.])(?:[@$]{0,2}|(?:this|self)\\.|\\$this->)${name}[!?]{0,2}\\s*(?:\\.|->|\\?\\.)\\s*(\\w{1,80})(?:\\.(\\w{1,80}))?`,
    'g',
  );
  for (const match of code.text.slice(from, to).matchAll(pattern)) {
    const end = from + match.index + match[0].length;
    const [, method = '', inner] = match;
    const last = inner === undefined ? null : useAt(code, end - inner.length, inner);
    const use = useAt(code, end - method.length - (inner === undefined ? 0 : inner.length + 1), method);
    if (use !== null) uses.push(use);
    // `config.ConnConfig.TLSConfig = …`
    if (last !== null && last.call === null) uses.push({ ...last, name: `${method}.${last.name}` });
    if (uses.length >= MOST_USES) break;
  }
  // Kotlin: `with(config) { … }`.
  const subject = new RegExp(`(?<![\\w.])with\\s?\\(\\s?${name}\\s?\\)\\s?\\{`, 'g');
  for (const match of code.text.slice(from, to).matchAll(subject)) {
    const start = from + match.index;
    const block = code.root.namedDescendantForIndex(start + match[0].length - 1, start + match[0].length);
    if (block !== null && uses.length < MOST_USES) for (const one of usesWithin(code, block)) uses.push(one);
  }
  return uses;
}

/** What is called and assigned within a block that is given a value as its subject: Kotlin's `apply { … }`. */
export function usesWithin(code: Code, block: SyntaxNode): readonly Use[] {
  const uses: Use[] = [];
  for (const match of code.text.slice(block.startIndex, block.endIndex).matchAll(/(?<![\w.])(\w{1,80})(?=\s*[=(])/g)) {
    const use = useAt(code, block.startIndex + match.index, match[1] ?? '');
    if (use !== null) uses.push(use);
    if (uses.length >= MOST_USES) break;
  }
  return uses;
}

/** The call or assignment whose method or property stands at an offset, and all that is chained to it. */
export function useAt(code: Code, start: number, name: string): Use | null {
  const node = code.root.namedDescendantForIndex(start, start + name.length);
  for (let at = node, steps = 0; at !== null && steps < 5; at = at.parent, steps += 1) {
    if (isCall(at)) {
      const call = code.lower(at);
      return call.kind === 'call' && lastOf(call.callee) === name && call.calleeEnd === start + name.length
        ? { name, call, value: null, node: at }
        : null;
    }
    if (at.type === 'assignment' || at.type === 'assignment_expression' || at.type === 'assignment_statement') {
      const left = at.childForFieldName('left');
      const right = at.childForFieldName('right');
      if (left === null || right === null || left.endIndex !== start + name.length) return null;
      if (code.text.slice(left.endIndex, right.startIndex).trim() !== '=') return null;
      const value = code.lower(right);
      return { name, call: null, value: value.kind === 'list' ? (value.items[0] ?? value) : value, node: at };
    }
  }
  return null;
}

/** Keys that are set on a variable: `props.setProperty("a", "b")`, `props["a"] = "b"`, `ctx.verify_mode = …`. */
export function entriesSetOn(code: Code, expression: Expression, plain: (one: Expression) => string | null): Later {
  if (expression.kind !== 'name' || expression.path.includes('.')) return NOTHING_LATER;
  let open = false;
  const entries: Entry[] = [];
  const around = functionAround(expression.node) ?? code.root;
  const pattern = new RegExp(`(?<![\\w.])\\$?${expression.path}\\s*(?:\\.|->)\\s*(\\w{1,40})`, 'g');
  for (const match of code.text.slice(around.startIndex, around.endIndex).matchAll(pattern)) {
    const name = match[1] ?? '';
    const use = useAt(code, around.startIndex + match.index + match[0].length - name.length, name);
    if (use === null) continue;
    if (use.value !== null) entries.push({ key: name, keySpan: spanOf(use.node), value: use.value });
    const [first, second] = use.call?.positional ?? [];
    if (first !== undefined && CONNECTOR_OPTIONS.test(name)) {
      const value = isConditional(use.node, functionAround(expression.node)) ? eitherOf(first, nullAt(first)) : first;
      entries.push({ key: name, keySpan: spanOf(use.node), value });
      continue;
    }
    if (use.call !== null && /^(?:putAll|load|loadFromXML)$/.test(name)) {
      if (first?.kind !== 'call' || first.callee !== 'Map.of') open = true;
      else for (const one of pairsOf(first.positional, plain)) entries.push(one);
      continue;
    }
    if (
      use.call === null ||
      first === undefined ||
      second === undefined ||
      !/^(?:setProperty|put|set|addProperty|putIfAbsent)$/.test(name)
    )
      continue;
    const key = plain(first);
    if (key !== null) entries.push({ key, keySpan: first, value: second });
    if (entries.length >= MOST_USES) break;
  }
  return { entries, open };
}

/** Keys and values in turn. */
function pairsOf(items: readonly Expression[], plain: (one: Expression) => string | null): readonly Entry[] {
  return items.flatMap((item, index): readonly Entry[] => {
    const value = items[index + 1];
    const key = index % 2 === 0 ? plain(item) : null;
    return key === null || value === undefined ? [] : [{ key, keySpan: item, value }];
  });
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
