import type { SyntaxNode } from '../syntax.ts';
import { branchesOf } from './branches.ts';
import { children } from './nodes.ts';
import { type Code, FUNCTIONS } from './scope.ts';

/** So many places of one name are looked at, and so many nodes of one function. */
const MOST_PLACES = 100;
const MOST_NODES = 600;
/** A function that decides between more values says nothing that could be told in short. */
const MOST_VALUES = 4;

const RETURNS = /^(?:return_statement|return_expression|return|jump_expression)$/;
const BLOCKS =
  /^(?:statement_block|block|compound_statement|function_body|body_statement|constructor_body|declaration_list)$/;
const NOTHING = /^(?:null|nil|None|undefined|false)$/;

/**
 * The values that the one function of a name gives back: what follows each `return`, or the expression that is its body. Null
 * where the file has no function of that name or several, or one that gives back more than can be told.
 */
export function returnedBy(code: Code, name: string): readonly SyntaxNode[] | null {
  if (!/^[A-Za-z_]\w{0,80}$/.test(name)) return null;
  let only: SyntaxNode | null = null;
  let places = 0;
  for (const { index } of code.text.matchAll(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'g'))) {
    places += 1;
    if (places > MOST_PLACES) break;
    const node = code.root.namedDescendantForIndex(index, index + name.length);
    const found = node === null ? null : functionNamed(node);
    if (found === null) continue;
    if (only !== null) return null;
    only = found;
  }
  return only === null ? null : valuesOf(code, only);
}

/** The function whose name a node is. */
function functionNamed(node: SyntaxNode): SyntaxNode | null {
  const { parent } = node;
  if (parent === null) return null;
  const name = parent.childForFieldName('name') ?? children(parent).find(({ type }) => type === 'simple_identifier');
  if (name?.id !== node.id) return null;
  if (FUNCTIONS.test(parent.type)) return parent;
  const value = parent.childForFieldName('value');
  return /^(?:variable_declarator|public_field_definition)$/.test(parent.type) &&
    value !== null &&
    FUNCTIONS.test(value.type)
    ? value
    : null;
}

function valuesOf({ text }: Code, of: SyntaxNode): readonly SyntaxNode[] | null {
  const body = of.childForFieldName('body') ?? children(of).at(-1) ?? null;
  if (body === null) return null;
  const inner = children(body);
  if (!BLOCKS.test(body.type)) return body.type === 'arrow_expression_clause' ? inner.slice(0, 1) : [body];
  const [first] = inner;
  // Kotlin: `fun url() = "…"`.
  if (body.type === 'function_body' && first !== undefined && !/^(?:block|statements)$/.test(first.type))
    return [first];
  const values: SyntaxNode[] = [];
  const last = inner.at(-1);
  // Ruby and Rust: the last expression is what is given back.
  if (/^(?:method|singleton_method|function_item)$/.test(of.type) && last !== undefined) {
    const inner = last.type === 'expression_statement' ? children(last)[0] : last;
    const decides = inner !== undefined && branchesOf(inner) !== null && text[last.endIndex - 1] !== ';';
    if (inner !== undefined && decides) values.push(inner);
    else if (!isStatement(last)) values.push(last);
  }
  const stack: SyntaxNode[] = [body];
  for (let seen = 0; stack.length > 0; seen += 1) {
    const node = stack.pop();
    if (node === undefined || seen > MOST_NODES) return null;
    if (RETURNS.test(node.type)) {
      const given = children(node)[0];
      // Go: `return dsn, nil`.
      const value = given?.type === 'expression_list' ? children(given)[0] : given;
      if (value !== undefined && !NOTHING.test(text.slice(value.startIndex, value.endIndex))) values.push(value);
      continue;
    }
    for (const child of children(node)) if (!FUNCTIONS.test(child.type)) stack.push(child);
  }
  return values.length === 0 || values.length > MOST_VALUES ? null : values;
}

function isStatement({ type }: SyntaxNode): boolean {
  return RETURNS.test(type) || /statement$|^(?:if|unless|case|while|begin|assignment|let_declaration)$/.test(type);
}
