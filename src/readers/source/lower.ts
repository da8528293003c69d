import type { Call, Entry, Expression, Piece, Span } from '../statements/expression.ts';
import type { SyntaxNode } from '../syntax.ts';
import { branchesOf } from './branches.ts';
import { children } from './nodes.ts';
import { piecesOf, range, STRINGS } from './strings.ts';

/** Deeper nesting is not written by people. */
const DEEPEST = 48;

const NUMBERS = new Set(
  'number integer int_literal float float_literal decimal_integer_literal decimal_floating_point_literal integer_literal number_literal real_literal'.split(
    ' ',
  ),
);
const SCALARS = new Set('true false none null nil null_literal boolean_literal boolean undefined'.split(' '));
const NAMES = new Set(
  'identifier constant variable_name name instance_variable class_variable global_variable simple_identifier property_identifier shorthand_property_identifier type_identifier field_identifier package_identifier this self super qualified_name dotted_name relative_scope this_expression this_literal private_property_identifier crate scoped_type_identifier qualified_type'.split(
    ' ',
  ),
);
/** Types of `a.b`, and the fields that hold the two; null where they are the first and the last child. */
const MEMBERS: ReadonlyMap<string, readonly [string, string] | null> = new Map<
  string,
  readonly [string, string] | null
>([
  ['member_expression', ['object', 'property']],
  ['attribute', ['object', 'attribute']],
  ['selector_expression', ['operand', 'field']],
  ['field_access', ['object', 'field']],
  ['field_expression', ['value', 'field']],
  ['navigation_expression', null],
  ['member_access_expression', null],
  ['nullsafe_member_access_expression', null],
  ['scoped_identifier', ['path', 'name']],
  ['scope_resolution', ['scope', 'name']],
  ['class_constant_access_expression', null],
  ['scoped_property_access_expression', null],
]);
const INDEXES = new Set(
  'subscript_expression subscript element_reference element_access_expression index_expression'.split(' '),
);
/** Types that mean what is in them: the field that holds it, or the first child. */
const WRAPPERS: ReadonlyMap<string, string | null> = new Map([
  ...'parenthesized_expression as_expression satisfies_expression non_null_expression await_expression await try_expression literal_element argument value_argument expression_statement not_null_expression postfix_expression unary_operator_expression postfix_unary_expression spread_argument array_element_initializer block_body element_value statement_list primary_expression'
    .split(' ')
    .map((type) => [type, null] as const),
  ['reference_expression', 'value'],
  ['cast_expression', 'value'],
  ['type_cast_expression', 'value'],
  ['type_assertion', null],
]);
const BINARY = new Set(
  'binary_expression binary_operator binary boolean_operator elvis_expression infix_expression'.split(' '),
);
const TERNARIES = new Set('ternary_expression conditional_expression conditional'.split(' '));
const CALLS = new Set(
  'call_expression call method_invocation object_creation_expression new_expression invocation_expression implicit_object_creation_expression function_call_expression member_call_expression nullsafe_member_call_expression scoped_call_expression macro_invocation'.split(
    ' ',
  ),
);
const OBJECTS = new Set(
  'object dictionary hash array_creation_expression composite_literal struct_expression anonymous_object_creation_expression initializer_expression'.split(
    ' ',
  ),
);
const LISTS = new Set('array list tuple expression_list argument_list array_initializer'.split(' '));
const SPREADS = new Set(
  'spread_element dictionary_splat hash_splat_argument list_splat splat_argument base_field_initializer variadic_unpacking variadic_argument spread_expression'.split(
    ' ',
  ),
);
/** Those of them that bring keyword arguments into a call. */
const KEYED_SPREADS = new Set(['dictionary_splat', 'hash_splat_argument']);
const ARGUMENTS = new Set('arguments argument_list value_arguments'.split(' '));
const BLOCKS = new Set('annotated_lambda lambda_literal block do_block'.split(' '));

export function isCall(node: SyntaxNode): boolean {
  return CALLS.has(node.type);
}

export function isObject(node: SyntaxNode): boolean {
  return OBJECTS.has(node.type);
}

/** Makes expressions of a source text's syntax nodes, in any of the languages: their grammars share most of their words. */
export function lowering(source: string): (node: SyntaxNode) => Expression {
  let depth = 0;
  const known = new Map<number, Expression>();

  function lower(node: SyntaxNode): Expression {
    const before = known.get(node.id);
    if (before !== undefined) return before;
    if (depth >= DEEPEST) return unknown(node);
    depth += 1;
    try {
      const expression = lowered(node);
      known.set(node.id, expression);
      return expression;
    } finally {
      depth -= 1;
    }
  }

  function lowered(node: SyntaxNode): Expression {
    const { type } = node;
    const at = spanOf(node);
    if (STRINGS.has(type)) return { kind: 'text', ...at, node, pieces: piecesOf(node, source, lower) };
    if (type === 'simple_symbol') {
      const pieces = [{ text: textOf(node).slice(1), offsets: range(node.startIndex + 1, node.endIndex) }];
      return { kind: 'text', ...at, node, pieces };
    }
    if (NUMBERS.has(type)) return { kind: 'scalar', ...at, node, text: textOf(node).replaceAll('_', '') };
    if (SCALARS.has(type)) return { kind: 'scalar', ...at, node, text: scalarText(textOf(node)) };
    if (NAMES.has(type)) {
      const text = textOf(node);
      return /^(?:true|false|null|nil|none)$/i.test(text) && type !== 'variable_name'
        ? { kind: 'scalar', ...at, node, text: scalarText(text) }
        : { kind: 'name', ...at, node, path: dotted(text) };
    }
    if (CALLS.has(type)) return callOf(node) ?? unknown(node);
    if (OBJECTS.has(type)) return objectOf(node);
    if (MEMBERS.has(type)) return memberOf(node);
    if (INDEXES.has(type)) return indexOf(node);
    if (BINARY.has(type)) return binaryOf(node);
    if (TERNARIES.has(type)) return ternaryOf(node);
    if (LISTS.has(type)) return { kind: 'list', ...at, node, items: children(node).map(lower) };
    if (
      type === 'unary_expression' ||
      type === 'unary_operator' ||
      type === 'prefix_unary_expression' ||
      type === 'prefix_expression'
    ) {
      const inner = children(node).at(-1);
      const sign = source.slice(node.startIndex, inner?.startIndex ?? node.startIndex).trim();
      if (inner === undefined) return unknown(node);
      if (sign === '-' && NUMBERS.has(inner.type)) return { kind: 'scalar', ...at, node, text: `-${textOf(inner)}` };
      return sign === '&' || sign === '*' || sign === '@' ? lower(inner) : unknown(node);
    }
    const branches = branchesOf(node);
    if (branches !== null) {
      return branches.map(lower).reduce((first, second) => ({ kind: 'either', ...at, node, first, second }));
    }
    if (WRAPPERS.has(type)) {
      const field = WRAPPERS.get(type) ?? null;
      const inner = (field === null ? null : node.childForFieldName(field)) ?? children(node)[0];
      return inner === undefined ? unknown(node) : lower(inner);
    }
    return unknown(node);
  }

  function textOf({ startIndex, endIndex }: SyntaxNode): string {
    return source.slice(startIndex, endIndex);
  }

  function memberOf(node: SyntaxNode): Expression {
    const [object, member] = partsOf(node);
    if (object === null || member === null) return unknown(node);
    const before = lower(object);
    const name = dotted(textOf(member));
    const at = spanOf(node);
    if (before.kind === 'name') return { kind: 'name', ...at, node, path: `${before.path}.${name}` };
    const key: Expression = {
      ...{ kind: 'text', ...spanOf(member), node: member },
      pieces: [{ text: name, offsets: [member.startIndex, member.endIndex] }],
    };
    return before.kind === 'unknown' ? unknown(node) : { kind: 'index', ...at, node, object: before, key };
  }

  function partsOf(node: SyntaxNode): readonly [SyntaxNode | null, SyntaxNode | null] {
    const fields = MEMBERS.get(node.type) ?? null;
    const all = children(node);
    if (fields === null) return [all[0] ?? null, all.length > 1 ? (all.at(-1) ?? null) : null];
    return [node.childForFieldName(fields[0]), node.childForFieldName(fields[1])];
  }

  function indexOf(node: SyntaxNode): Expression {
    const all = children(node);
    const object = all[0];
    let key = all[1];
    if (key?.type === 'bracketed_argument_list') key = children(key)[0];
    if (object === undefined || key === undefined) return unknown(node);
    return { kind: 'index', ...spanOf(node), node, object: lower(object), key: lower(key) };
  }

  function binaryOf(node: SyntaxNode): Expression {
    const all = children(node);
    const left = node.childForFieldName('left') ?? all[0];
    const right = node.childForFieldName('right') ?? all.at(-1);
    if (left === undefined || right === undefined || left.id === right.id) return unknown(node);
    const operator = source
      .slice(left.endIndex, right.startIndex)
      .replace(/\/\*[\s\S]*?\*\/|(?:#|\/\/).*/g, '')
      .trim();
    const at = spanOf(node);
    switch (operator) {
      case '||':
      case '??':
      case 'or':
      case '?:':
        return { kind: 'fallback', ...at, node, left: lower(left), right: lower(right) };
      case '&&':
      case 'and':
        return {
          kind: 'either',
          ...at,
          node,
          first: lower(right),
          second: { kind: 'scalar', ...at, node, text: 'null' },
        };
      case '+':
      case '.':
      case '..':
      case '<>':
        return { kind: 'text', ...at, node, pieces: [...joined(left), ...joined(right)] };
      case '%': {
        const format = lower(left);
        if (format.kind !== 'text') return unknown(node);
        const values = lower(right);
        return formatted(node, format, values.kind === 'list' ? values.items : [values]);
      }
      default:
        return unknown(node);
    }
  }

  /** The pieces of one side of a concatenation. */
  function joined(node: SyntaxNode): readonly Piece[] {
    const side = lower(node);
    if (side.kind === 'text') return side.pieces;
    return [{ hole: side, span: { start: side.start, end: side.end } }];
  }

  function ternaryOf(node: SyntaxNode): Expression {
    const all = children(node);
    const condition = node.childForFieldName('condition');
    let first = node.childForFieldName('consequence');
    const second = node.childForFieldName('alternative') ?? all.at(-1) ?? null;
    // Python: `a if condition else b`.
    if (condition === null && all.length === 3) first = all[0] ?? null;
    const at = spanOf(node);
    if (second === null) return unknown(node);
    if (first === null) {
      return condition === null
        ? unknown(node)
        : { kind: 'fallback', ...at, node, left: lower(condition), right: lower(second) };
    }
    return { kind: 'either', ...at, node, first: lower(first), second: lower(second) };
  }

  /** A pair, keyword argument or field of an object or call; null where the node is none. */
  function entryOf(node: SyntaxNode): Entry | null {
    const all = children(node);
    switch (node.type) {
      case 'shorthand_property_identifier':
      case 'shorthand_field_initializer':
        return { key: textOf(node), keySpan: spanOf(node), value: lower(all[0] ?? node) };
      case 'pair':
      case 'keyword_argument':
      case 'keyed_element':
      case 'field_initializer':
      case 'assignment_expression':
      case 'array_element_initializer':
      case 'value_argument':
      case 'argument':
      case 'assignment': {
        const key =
          node.childForFieldName('key') ??
          node.childForFieldName('name') ??
          node.childForFieldName('left') ??
          node.childForFieldName('field') ??
          (all.length > 1 ? all[0] : null) ??
          null;
        const value = node.childForFieldName('value') ?? node.childForFieldName('right') ?? all.at(-1) ?? null;
        if (key === null || value === null || key.id === value.id) return null;
        const name = keyText(key);
        return name === null ? null : { key: name, keySpan: spanOf(key), value: lower(value) };
      }
      default:
        return null;
    }
  }

  function keyText(node: SyntaxNode): string | null {
    if (node.type === 'literal_element' || node.type === 'computed_property_name' || node.type === 'argument') {
      const inner = children(node)[0];
      return inner === undefined ? null : keyText(inner);
    }
    if (STRINGS.has(node.type)) {
      const pieces = piecesOf(node, source, lower);
      return pieces.every((piece) => 'text' in piece)
        ? pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')
        : null;
    }
    return dotted(
      textOf(node)
        .replace(/^:|:$/g, '')
        .replace(/^["']|["']$/g, ''),
    );
  }

  function objectOf(node: SyntaxNode): Expression {
    const type =
      node.childForFieldName('type') ?? (node.type === 'struct_expression' ? node.childForFieldName('name') : null);
    const array = node.type === 'array_creation_expression' ? node.childForFieldName('value') : null;
    const body = array ?? node.childForFieldName('body') ?? node.childForFieldName('initializer') ?? node;
    const entries: Entry[] = [];
    const spread: Expression[] = [];
    const items: Expression[] = [];
    for (const child of children(body)) {
      if (child.id === type?.id) continue;
      const entry = entryOf(child);
      // PHP: `[...$base]`.
      const inner = child.type === 'array_element_initializer' ? (children(child)[0] ?? child) : child;
      if (entry !== null) entries.push(entry);
      else if (SPREADS.has(inner.type)) spread.push(lower(children(inner)[0] ?? inner));
      else if (child.type !== 'method_definition') items.push(lower(child));
    }
    const at = spanOf(node);
    if (entries.length === 0 && spread.length === 0 && items.length > 0) return { kind: 'list', ...at, node, items };
    return { kind: 'object', ...at, node, type: type === null ? null : dotted(textOf(type)), entries, spread };
  }

  function callOf(node: SyntaxNode): Expression | null {
    const all = children(node);
    const list = node.childForFieldName('arguments') ?? all.find((child) => ARGUMENTS.has(child.type)) ?? null;
    let callee: string;
    let calleeEnd: number;
    let receiver: Expression | null = null;
    if (node.type === 'implicit_object_creation_expression') {
      const declared = node.parent?.parent?.childForFieldName('type') ?? null;
      if (declared === null) return null;
      callee = dotted(textOf(declared));
      calleeEnd = node.startIndex + 3;
    } else if (node.type === 'macro_invocation') {
      return macroOf(node);
    } else {
      const object =
        node.childForFieldName('object') ?? node.childForFieldName('receiver') ?? node.childForFieldName('scope');
      const name = node.childForFieldName('name') ?? node.childForFieldName('method');
      if (name !== null) {
        calleeEnd = name.endIndex;
        receiver = object === null ? null : lower(object);
        callee = receiver === null ? dotted(textOf(name)) : `${pathOf(receiver)}.${dotted(textOf(name))}`;
      } else {
        const called =
          node.childForFieldName('function') ??
          node.childForFieldName('constructor') ??
          node.childForFieldName('type') ??
          all[0] ??
          null;
        if (called === null || called.id === list?.id) return null;
        calleeEnd = called.endIndex;
        const parts = MEMBERS.has(called.type) ? partsOf(called) : null;
        if (parts !== null && parts[0] !== null && parts[1] !== null) {
          receiver = lower(parts[0]);
          callee = `${pathOf(receiver)}.${dotted(textOf(parts[1]))}`;
        } else {
          callee = dotted(textOf(called));
        }
      }
    }
    const positional: Expression[] = [];
    const named: Entry[] = [];
    const spread: Expression[] = [];
    let open = false;
    for (const child of list === null ? [] : children(list)) {
      const entry =
        child.type === 'assignment_expression' || child.type === 'array_element_initializer' ? null : entryOf(child);
      if (entry !== null) named.push(entry);
      else if (KEYED_SPREADS.has(child.type)) spread.push(lower(children(child)[0] ?? child));
      else if (SPREADS.has(child.type) || (/argument$/.test(child.type) && SPREADS.has(children(child)[0]?.type ?? '')))
        open = true;
      else positional.push(lower(child));
    }
    const initializer = node.childForFieldName('initializer');
    if (initializer !== null) {
      for (const child of children(initializer)) {
        const entry = entryOf(child);
        if (entry !== null) named.push(entry);
      }
    }
    const block = node.childForFieldName('block') ?? all.find((child) => BLOCKS.has(child.type)) ?? null;
    const call: Call = {
      kind: 'call',
      ...spanOf(node),
      node,
      callee,
      calleeEnd,
      receiver,
      positional,
      named,
      spread,
      open,
      block,
    };
    return formattedCall(call) ?? call;
  }

  /** `format!`, and other macros whose arguments are a string and what is put into it. */
  function macroOf(node: SyntaxNode): Expression | null {
    const name = node.childForFieldName('macro');
    const tokens = children(node).find(({ type }) => type === 'token_tree');
    const first = tokens === undefined ? undefined : children(tokens)[0];
    if (name === null || first === undefined || !STRINGS.has(first.type)) return null;
    const macro = textOf(name);
    const text = lower(first);
    if (text.kind !== 'text') return null;
    if (macro === 'concat') return null;
    if (macro !== 'format' && macro !== 'format_args') {
      return {
        kind: 'call',
        ...spanOf(node),
        node,
        callee: macro,
        calleeEnd: name.endIndex,
        receiver: null,
        positional: [text],
        named: [],
        spread: [],
        open: false,
        block: null,
      };
    }
    // What follows is not parsed: a single name between two commas is one argument.
    const rest = source
      .slice(first.endIndex, node.endIndex - 1)
      .split(',')
      .slice(1);
    const others = children(tokens ?? node);
    const values = rest.map((part) => {
      const found = /^\s*\w+\s*$/.test(part) ? others.find((child) => textOf(child) === part.trim()) : undefined;
      if (found !== undefined) return lower(found);
      const path = /^\s*&?([\w.]{1,80})\s*$/.exec(part)?.[1];
      return path === undefined ? unknown(node) : nameAt(node, path);
    });
    return formatted(node, text, values);
  }

  /** Calls that make a string of a format and values, in the languages' own libraries. */
  function formattedCall(call: Call): Expression | null {
    const { callee, positional, named, receiver, node } = call;
    const name = callee.slice(callee.lastIndexOf('.') + 1);
    if (/^(?:sprintf|format|fmt\.Sprintf|Sprintf|Format|formatted)$/.test(name)) {
      if (receiver?.kind === 'text') return formatted(node, receiver, positional, named);
      const [first, ...values] = positional;
      if (first?.kind === 'text') return formatted(node, first, values, named);
      return null;
    }
    // What only changes the type, or the blanks around the text.
    if (positional.length === 0 && named.length === 0 && receiver !== null) {
      if (
        /^(?:to_string|to_owned|into|as_str|clone|as_ref|String|trim|strip|trimIndent|stripIndent|to_s|freeze|toString|build|unwrap|intern|parse)$/.test(
          name,
        )
      )
        return receiver;
    }
    const put = putTogether(call, name);
    if (put !== null) return put;
    const only = positional[0];
    if (positional.length === 1 && only !== undefined && named.length === 0) {
      if (
        /^(?:str|String|int|Number|parseInt|Integer|Some|Ok|String\.from|SecretStr|Secret|URL\.create_from|quote_plus|strdup|uint16|uint|int32|strval|intval|pg\.String|URI|Uri|to_string|arrayOf|intArrayOf|listOf|List\.of|Arrays\.asList|Object\.freeze)$/.test(
          callee,
        )
      )
        return only;
      if (name === 'unwrap_or' || name === 'orElse' || name === 'unwrap_or_else') {
        const right = callee.endsWith('_else') ? bodyOf(only) : only;
        if (receiver !== null)
          return { kind: 'fallback', start: call.start, end: call.end, node, left: receiver, right };
      }
    }
    return null;
  }

  /** Objects and strings that are made of others: `dict(a=1)`, `base.merge(b: 2)`, `strings.Join(parts, " ")`. */
  function putTogether(
    { callee, positional, named, receiver, spread, open, node }: Call,
    name: string,
  ): Expression | null {
    const at = spanOf(node);
    const object = (others: readonly Expression[]): Expression => {
      return { kind: 'object', ...at, node, type: null, entries: named, spread: [...others, ...spread] };
    };
    if (open) return null;
    if (callee === 'dict' || callee === 'array_merge') return object(positional);
    // Given a variable first it changes what that holds.
    if (callee === 'Object.assign' && positional[0]?.kind === 'object') return object(positional);
    if (name === 'merge' && receiver !== null && !/^_$|^lodash$/.test(pathOf(receiver))) {
      return object([receiver, ...positional]);
    }
    const [first, second] = positional;
    if (name === 'JoinHostPort' && first !== undefined && second !== undefined)
      return listed([first, second], ':', node);
    const [list, by] =
      callee === 'strings.Join' ? [first, second] : callee === 'implode' ? [second, first] : [receiver, first];
    if (list?.kind === 'list' && /^(?:join|Join|implode)$/.test(name)) return listed(list.items, plainText(by), node);
    if (name === 'join' && first?.kind === 'list' && receiver?.kind === 'text') {
      return listed(first.items, plainText(receiver), node);
    }
    return null;
  }

  function plainText(expression: Expression | undefined): string | null {
    if (expression?.kind !== 'text') return null;
    const [only, ...more] = expression.pieces;
    return only !== undefined && 'text' in only && more.length === 0 ? only.text : null;
  }

  /** A string of several with the same text between them. */
  function listed(items: readonly Expression[], between: string | null, node: SyntaxNode): Expression | null {
    if (between === null) return null;
    const pieces = items.flatMap((item, index): readonly Piece[] => {
      const own = item.kind === 'text' ? item.pieces : [{ hole: item, span: { start: item.start, end: item.end } }];
      const offsets = new Array<number>(between.length + 1).fill(item.start);
      return index === 0 ? own : [{ text: between, offsets }, ...own];
    });
    return { kind: 'text', ...spanOf(node), node, pieces };
  }

  function bodyOf(expression: Expression): Expression {
    const body = expression.node.childForFieldName('body');
    return body === null ? expression : lower(body);
  }

  /** A format with its values put in: `%s`, `%(name)s`, `{}`, `{0}`, `{name}`. */
  function formatted(
    node: SyntaxNode,
    format: Extract<Expression, { readonly kind: 'text' }>,
    values: readonly Expression[],
    named: readonly Entry[] = [],
  ): Expression {
    const pieces: Piece[] = [];
    let next = 0;
    for (const piece of format.pieces) {
      if (!('text' in piece)) {
        pieces.push(piece);
        continue;
      }
      let at = 0;
      for (const match of piece.text.matchAll(VERB)) {
        const [verb = '', keyed, index, brace] = match;
        pieces.push(slice(piece, at, match.index));
        at = match.index + verb.length;
        if (verb === '%%') {
          pieces.push(slice(piece, match.index, match.index + 1));
          continue;
        }
        const number =
          index !== undefined ? Number(index) - 1 : brace !== undefined && /^\d+$/.test(brace) ? Number(brace) : null;
        const name = keyed ?? (brace !== undefined && /^[A-Za-z_]/.test(brace) ? brace : undefined);
        let value: Expression | undefined;
        if (name !== undefined) value = named.find(({ key }) => key === name)?.value ?? nameAt(node, name);
        else if (number !== null) value = values[number];
        else {
          value = values[next];
          next += 1;
        }
        const start = piece.offsets[match.index] ?? node.startIndex;
        pieces.push({ hole: value ?? unknown(node), span: { start, end: piece.offsets[at] ?? start } });
      }
      pieces.push(slice(piece, at, piece.text.length));
    }
    return { kind: 'text', ...spanOf(node), node, pieces };
  }

  function nameAt(node: SyntaxNode, path: string): Expression {
    return { kind: 'name', ...spanOf(node), node, path };
  }

  return lower;
}

/** printf's verbs and the fields of `format`. */
const VERB =
  /%(?:\((\w{1,64})\)|(\d)\$|\[\d\])?[-+#0]?\d{0,3}[sdvqu]|%%|\{([A-Za-z_]\w{0,63}|\d{1,2})?(?::[^{}]{0,20})?\}/g;

function slice(piece: Extract<Piece, { readonly text: string }>, from: number, to: number): Piece {
  return { text: piece.text.slice(from, to), offsets: piece.offsets.slice(from, to + 1) };
}

export function spanOf({ startIndex, endIndex }: SyntaxNode): Span {
  return { start: startIndex, end: endIndex };
}

function unknown(node: SyntaxNode): Expression {
  return { kind: 'unknown', ...spanOf(node), node };
}

function scalarText(text: string): string {
  const lower = text.toLowerCase();
  return lower === 'nil' || lower === 'none' || lower === 'undefined' ? 'null' : lower;
}

/** Names joined by dots, without what the languages add to them: `\Doctrine\DBAL`, `PG::Connection`, `$this->url`, `@url`. */
function dotted(text: string): string {
  return text
    .slice(0, 200)
    .replace(/::?<[^<>]*>|<[^<>]*>/g, '')
    .replace(/::|->|\?\.|\\/g, '.')
    .replace(/[\s$@!?#]+/g, '')
    .replace(/^\.+/, '');
}

/** The path of what a method is called on; empty where it is none. */
function pathOf(expression: Expression): string {
  return expression.kind === 'name' ? expression.path : '';
}
