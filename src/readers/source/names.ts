import type { Expression, ObjectLiteral } from '../statements/expression.ts';
import { type Later, NOTHING_LATER } from '../statements/objects.ts';
import type { UrlChange } from '../statements/urls.ts';
import type { NameSource } from '../statements/values.ts';
import type { SyntaxNode } from '../syntax.ts';
import { assignedLater } from './assigned.ts';
import { children } from './nodes.ts';
import { returnedBy } from './returned.ts';
import { type Code, functionAround } from './scope.ts';
import { changesOf } from './url-changes.ts';

/** What a place in the text gives a name: a value, or null where it cannot be told. */
interface Binding {
  readonly value: SyntaxNode | null;
  /** What is appended to the value that it has already. */
  readonly tail: SyntaxNode | null;
  /** The function that the name lives in; null outside of functions. */
  readonly scope: number | null;
  readonly field: boolean;
  readonly parameter: boolean;
}

type Bind = (
  value: SyntaxNode | null,
  options?: { readonly field?: boolean; readonly parameter?: boolean; readonly tail?: SyntaxNode | null },
) => Binding;

/** So many places of one name are looked at, and so many names of a file. */
const MOST_PLACES = 200;
const MOST_NAMES = 400;
/** What is set on so many objects of a file is looked for. */
const MOST_OBJECTS = 60;

const PARAMETERS =
  /^(?:required_parameter|optional_parameter|default_parameter|typed_parameter|typed_default_parameter|formal_parameter|parameter|simple_parameter|property_promotion_parameter|parameter_declaration|keyword_parameter|class_parameter)$/;
const PARAMETER_LISTS =
  /^(?:formal_parameters|parameters|parameter_list|function_value_parameters|method_parameters|lambda_parameters|closure_parameters|class_parameters)$/;
const OWN = /^(?:this|self|cls|static)$/;

/** Follows names to what the same file gives them. */
export class Names implements NameSource {
  readonly #code: Code;
  readonly #bindings = new Map<string, readonly Binding[]>();
  readonly #later = new Map<number, Later>();
  readonly #changes = new Map<number, readonly UrlChange[]>();
  readonly #returned = new Map<string, readonly Expression[] | null>();

  constructor(code: Code) {
    this.#code = code;
  }

  lower(node: SyntaxNode): Expression {
    return this.#code.lower(node);
  }

  /**
   * The values that a path may have where `from` stands, as expressions of this file; null where it comes from elsewhere, or
   * where something cannot be followed. Of several assignments each is one.
   */
  find(path: string, from: SyntaxNode): readonly Expression[] | null {
    const parts = path.split('.');
    const own = parts.length > 1 && OWN.test(parts[0] ?? '');
    const head = parts[own ? 1 : 0] ?? '';
    const rest = parts.slice(own ? 2 : 1);
    let found = this.#valuesOf(head, from, own);
    let left = rest;
    const member = rest[0];
    if (found === null && !own && member !== undefined && this.#declaresType(head)) {
      found = this.#valuesOf(member, from, true);
      left = rest.slice(1);
    }
    if (found === null) return null;
    if (left.length === 0) return found;
    const members = found.flatMap((value) => memberOf(value, left) ?? []);
    return members.length === found.length ? members : null;
  }

  setLater({ node }: ObjectLiteral): Later {
    const known = this.#later.get(node.id);
    if (known !== undefined) return known;
    if (this.#later.size >= MOST_OBJECTS) return NOTHING_LATER;
    // Objects may hold themselves.
    this.#later.set(node.id, NOTHING_LATER);
    const owner = functionAround(node);
    const later = assignedLater(this.#code, node, (at) => !this.#isShadowed(at, owner));
    this.#later.set(node.id, later);
    return later;
  }

  changes({ node }: Expression): readonly UrlChange[] {
    const known = this.#changes.get(node.id);
    if (known !== undefined) return known;
    if (this.#changes.size >= MOST_OBJECTS) return [];
    // What is set on a URL may be made of it.
    this.#changes.set(node.id, []);
    const owner = functionAround(node);
    const changes = changesOf(this.#code, node, (at) => !this.#isShadowed(at, owner));
    this.#changes.set(node.id, changes);
    return changes;
  }

  returned(path: string): readonly Expression[] | null {
    const name = path.slice(path.lastIndexOf('.') + 1);
    const known = this.#returned.get(name);
    if (known !== undefined) return known;
    if (this.#returned.size >= MOST_NAMES) return null;
    const found = returnedBy(this.#code, name)?.map((node) => this.#code.lower(node)) ?? null;
    this.#returned.set(name, found);
    return found;
  }

  /** Whether a function between a place and the owner of a variable has one of its own of the same name. */
  #isShadowed(at: SyntaxNode, owner: SyntaxNode | null): boolean {
    const name = this.#code.text.slice(at.startIndex, at.endIndex).replace(/^[@$]+/, '');
    const bindings = this.#bindingsOf(name);
    for (let inner = functionAround(at); inner !== null && inner.id !== owner?.id; inner = functionAround(inner)) {
      const { id } = inner;
      if (bindings.some(({ scope, field }) => scope === id && !field)) return true;
    }
    return false;
  }

  #valuesOf(name: string, from: SyntaxNode, fields: boolean): readonly Expression[] | null {
    const all = this.#bindingsOf(name);
    if (all.length === 0) return null;
    const scopes: (number | null)[] = [];
    if (!fields) for (let at = functionAround(from); at !== null; at = functionAround(at)) scopes.push(at.id);
    scopes.push(null);
    for (const scope of scopes) {
      const here = all.filter((binding) =>
        fields ? binding.field || binding.scope === null : !binding.field && binding.scope === scope,
      );
      const outer = scope === null && here.length === 0 ? all.filter(({ field }) => field) : here;
      if (outer.length === 0) continue;
      const values: Expression[] = [];
      for (const { value, tail } of outer) {
        if (tail !== null) continue;
        if (value === null) return null;
        // What a name is made of itself (`url = url.replace(…)`) says nothing new of it.
        if (value.startIndex <= from.startIndex && from.endIndex <= value.endIndex && outer.length === 1) return null;
        if (outer.length > 1 && this.#mentions(value, name)) continue;
        values.push(this.#code.lower(value));
      }
      if (values.length === 0) return null;
      const tails = outer.flatMap(({ tail }) => (tail === null ? [] : [this.#code.lower(tail)]));
      return tails.length === 0 ? values : withQuery(values, tails);
    }
    return null;
  }

  #mentions(node: SyntaxNode, name: string): boolean {
    // The variable of the environment is often called as the variable that it is given to.
    return new RegExp(`(?<![\\w$"'\`])${name}(?![\\w$"'\`])`).test(
      this.#code.text.slice(node.startIndex, Math.min(node.endIndex, node.startIndex + 2000)),
    );
  }

  #declaresType(name: string): boolean {
    return (
      /^[A-Z]\w*$/.test(name) &&
      new RegExp(`\\b(?:class|object|enum|interface|struct|module|trait)\\s+${name}\\b`).test(this.#code.text)
    );
  }

  #bindingsOf(name: string): readonly Binding[] {
    const known = this.#bindings.get(name);
    if (known !== undefined) return known;
    const found: Binding[] = [];
    if (this.#bindings.size < MOST_NAMES && /^[A-Za-z_]\w{0,80}$/.test(name)) {
      let places = 0;
      for (const { index } of this.#code.text.matchAll(new RegExp(`(?<![\\w])${name}(?![\\w])`, 'g'))) {
        places += 1;
        if (places > MOST_PLACES) break;
        const node = this.#code.root.namedDescendantForIndex(index, index + name.length);
        const binding = node === null ? null : this.#bindingAt(node);
        if (binding !== null) found.push(binding);
      }
    }
    if (this.#bindings.size < MOST_NAMES) this.#bindings.set(name, found);
    return found;
  }

  /** What is bound where this node stands, if it is the name that is bound. */
  #bindingAt(found: SyntaxNode): Binding | null {
    let node = found;
    let parent = node.parent;
    // `$name`, `*name`, and the declaration around a Kotlin name.
    while (
      parent !== null &&
      /^(?:variable_name|variable_declaration|identifier_pattern|mut_pattern)$/.test(parent.type) &&
      firstOf(parent)?.id === node.id
    ) {
      if (parent.type === 'variable_declaration' && parent.parent?.type !== 'property_declaration') break;
      node = parent;
      parent = node.parent;
    }
    if (parent === null) return null;
    const defined = this.#definedAt(node);
    if (defined !== null) return { value: defined, tail: null, scope: null, field: false, parameter: false };
    const scope = functionAround(node);
    const bind: Bind = (value, options = {}) => ({
      value,
      tail: options.tail ?? null,
      scope: scope?.id ?? null,
      field: options.field ?? false,
      parameter: options.parameter ?? false,
    });

    if (PARAMETERS.test(parent.type)) {
      const named = parent.childForFieldName('name') ?? parent.childForFieldName('pattern') ?? firstOf(parent);
      if (named?.id !== node.id && parent.type !== 'parameter') return null;
      return bind(null, { parameter: true });
    }
    if (PARAMETER_LISTS.test(parent.type)) return bind(null, { parameter: true });

    // `self.url = …`
    let target = node;
    let field = false;
    if (
      /^(?:member_expression|attribute|field_access|member_access_expression|navigation_expression|field_expression|scoped_property_access_expression)$/.test(
        parent.type,
      )
    ) {
      const [object, member] = [firstOf(parent), lastOf(parent)];
      if (member?.id !== node.id || object === null) return null;
      const owner = this.#code.text.slice(object.startIndex, object.endIndex).replace('$', '');
      if (!OWN.test(owner)) return null;
      target = parent;
      field = true;
      if (parent.parent === null) return null;
      parent = parent.parent;
    }
    if (node.type === 'instance_variable' || node.type === 'class_variable') field = true;

    switch (parent.type) {
      case 'variable_declarator': {
        const name = parent.childForFieldName('name') ?? firstOf(parent);
        if (name?.id !== target.id) return null;
        const value = parent.childForFieldName('value') ?? lastOf(parent);
        return bind(value?.id === target.id ? null : value, { field });
      }
      case 'assignment':
      case 'assignment_expression': {
        const left = parent.childForFieldName('left') ?? firstOf(parent);
        const right = parent.childForFieldName('right');
        if (left?.id !== target.id) return null;
        // A keyword of a call or of an initializer is no variable.
        if (/^(?:initializer_expression|argument_list)$/.test(parent.parent?.type ?? '')) return null;
        if (right === null) return parent.childForFieldName('type') === null ? bind(null, { field }) : null;
        if (left !== null && /^(?:\+|\.)=$/.test(this.#operator(left, right)))
          return bind(null, { field, tail: right });
        return bind(right, { field });
      }
      case 'augmented_assignment':
      case 'augmented_assignment_expression':
      case 'operator_assignment': {
        const left = parent.childForFieldName('left') ?? firstOf(parent);
        if (left?.id !== target.id) return null;
        // `@url ||= "…"`
        const right = parent.childForFieldName('right');
        const operator = right === null ? '' : this.#operator(left, right);
        if (right !== null && /^(?:\+|\.)=$/.test(operator)) return bind(null, { field, tail: right });
        return bind(operator === '||=' || operator === '??=' ? right : null, { field });
      }
      case 'expression_list':
      case 'const_spec':
      case 'var_spec':
        return this.#listed(target, parent, bind);
      case 'const_element':
        return firstOf(parent)?.id === target.id ? bind(lastOf(parent)) : null;
      case 'property_element': {
        const value = parent.childForFieldName('default_value');
        return value === null ? null : bind(value, { field: true });
      }
      case 'property_declaration': {
        if (parent.childForFieldName('name')?.id === target.id)
          return bind(parent.childForFieldName('value'), { field: true });
        const value = children(parent).findLast(
          (child) => !/modifiers|variable_declaration|getter|setter|type/.test(child.type),
        );
        return bind(value ?? null);
      }
      case 'let_declaration':
        return parent.childForFieldName('pattern')?.id === target.id ? bind(parent.childForFieldName('value')) : null;
      case 'const_item':
      case 'static_item':
      case 'named_expression':
        return parent.childForFieldName('name')?.id === target.id ? bind(parent.childForFieldName('value')) : null;
      case 'public_field_definition':
      case 'field_definition':
        return (parent.childForFieldName('name') ?? parent.childForFieldName('property'))?.id === target.id
          ? bind(parent.childForFieldName('value'), { field: true })
          : null;
      case 'tuple_pattern':
      case 'object_pattern':
      case 'array_pattern':
      case 'pattern_list':
      case 'pair_pattern':
        return bind(null);
      case 'for_statement':
      case 'for_in_clause':
      case 'for_in_statement':
        return parent.childForFieldName('left')?.id === target.id ? bind(null) : null;
      default:
        return node.type === 'shorthand_property_identifier_pattern' ? bind(null) : null;
    }
  }

  /** PHP's `define('NAME', …)`: what the constant is given whose name a string's text is. */
  #definedAt(node: SyntaxNode): SyntaxNode | null {
    const string = /^(?:string|encapsed_string)$/.test(node.type) ? node : (node.parent ?? node);
    const list = string.parent?.parent ?? null;
    const called = list?.parent?.childForFieldName('function') ?? null;
    if (list === null || called === null || !/^(?:string|encapsed_string)$/.test(string.type)) return null;
    if (this.#code.text.slice(called.startIndex, called.endIndex) !== 'define') return null;
    const [name, value] = children(list);
    return name?.id === string.parent?.id ? (value ?? null) : null;
  }

  /** Go's `a, b := f()`: the name's value is the one at its place, or the only one. */
  #listed(target: SyntaxNode, list: SyntaxNode, bind: Bind): Binding | null {
    const declares = list.type !== 'expression_list';
    const statement = declares ? list : list.parent;
    if (statement === null) return null;
    if (!declares && statement.childForFieldName('left')?.id !== list.id) return null;
    if (!declares && !/^(?:short_var_declaration|assignment_statement)$/.test(statement.type)) return null;
    const right = statement.childForFieldName(declares ? 'value' : 'right');
    const names = declares ? children(list).filter(({ type }) => type === 'identifier') : children(list);
    const index = names.findIndex(({ id }) => id === target.id);
    if (index < 0) return null;
    if (right === null) return bind(null);
    const values = children(right);
    const operator = this.#between(statement, right);
    if (!declares && operator === '+=' && values.length === 1) return bind(null, { tail: values[0] ?? null });
    if (!/^(?:=|:=)$/.test(operator) && !declares) return bind(null);
    return bind(
      values.length === 1 && index === 0 ? (values[0] ?? null) : values.length > 1 ? (values[index] ?? null) : null,
    );
  }

  #operator(left: SyntaxNode, right: SyntaxNode): string {
    return this.#code.text.slice(left.endIndex, right.startIndex).trim();
  }

  #between(statement: SyntaxNode, right: SyntaxNode): string {
    const left = statement.childForFieldName('left');
    return left === null ? '' : this.#operator(left, right);
  }
}

/**
 * Values to which parameters of a URL are appended: `url += "?sslmode=require"`. Under whichever condition that is done, it is what the
 * file says of them. Null where something else is appended.
 */
function withQuery(values: readonly Expression[], tails: readonly Expression[]): readonly Expression[] | null {
  const queries = tails.flatMap((tail) => {
    const first = tail.kind === 'text' ? tail.pieces[0] : undefined;
    return tail.kind === 'text' && first !== undefined && 'text' in first && /^[?&]/.test(first.text)
      ? [{ pieces: tail.pieces, mark: first.text[0] }]
      : [];
  });
  const query = queries.find(({ mark }) => mark === '?') ?? queries[0];
  if (query === undefined || queries.length < tails.length) return null;
  return values.map((value) => {
    const { start, end, node } = value;
    const own = value.kind === 'text' ? value.pieces : [{ hole: value, span: { start, end } }];
    return { kind: 'text', start, end, node, pieces: [...own, ...query.pieces] };
  });
}

/** The value under a path of keys of an object literal; null where it has none. */
function memberOf(value: Expression, path: readonly string[]): Expression | null {
  let at = value;
  for (const key of path) {
    if (at.kind !== 'object') return null;
    const entry = at.entries.findLast((one) => one.key === key);
    if (entry === undefined) return null;
    at = entry.value;
  }
  return at;
}

function firstOf(node: SyntaxNode): SyntaxNode | null {
  return children(node)[0] ?? null;
}

function lastOf(node: SyntaxNode): SyntaxNode | null {
  return children(node).at(-1) ?? null;
}
