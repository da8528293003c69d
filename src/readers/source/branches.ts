import type { SyntaxNode } from '../syntax.ts';
import { children } from './nodes.ts';

const MOST = 8;
const BODIES = /^(?:block|then|else|else_clause|expression_statement|control_structure_body|block_expression)$/;

/**
 * The values of an expression that decides by a condition, of which one is taken: `if (a) b else c` of Kotlin and Rust, Ruby's `if` and
 * `case`, `match`, `when` and `switch`. Null for any other node, and for one that may have no value.
 */
export function branchesOf(node: SyntaxNode): readonly SyntaxNode[] | null {
  const found = armsOf(node);
  if (found === null || found.length < 2 || found.length > MOST) return null;
  const values: SyntaxNode[] = [];
  for (const arm of found) {
    const value = resultOf(arm);
    if (value === null) return null;
    values.push(value);
  }
  return values;
}

function armsOf(node: SyntaxNode): readonly SyntaxNode[] | null {
  const all = children(node);
  switch (node.type) {
    case 'if':
    case 'if_expression': {
      const first = node.childForFieldName('consequence');
      const second = node.childForFieldName('alternative');
      if (first !== null) return second === null ? null : [first, second];
      return all.length === 3 ? all.slice(1) : null;
    }
    case 'case':
    case 'when_expression': {
      const arms = all.filter(({ type }) => /^(?:when|else|when_entry)$/.test(type));
      return arms.map((arm) => arm.childForFieldName('body') ?? children(arm).at(-1) ?? arm);
    }
    case 'match_expression':
    case 'switch_expression': {
      const body = node.childForFieldName('body');
      const arms = (body === null ? all : children(body)).filter(({ type }) => /_arm$|_rule$|_expression$/.test(type));
      return arms.map(
        (arm) =>
          arm.childForFieldName('value') ?? arm.childForFieldName('return_expression') ?? children(arm).at(-1) ?? arm,
      );
    }
    default:
      return null;
  }
}

/** What a block comes to: its last expression. */
function resultOf(arm: SyntaxNode): SyntaxNode | null {
  let at = arm;
  for (let steps = 0; steps < 6 && BODIES.test(at.type); steps += 1) {
    const last = children(at).at(-1);
    if (last === undefined) return null;
    at = last;
  }
  return at;
}
