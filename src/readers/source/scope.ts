import type { Expression } from '../statements/expression.ts';
import type { SyntaxNode } from '../syntax.ts';
import type { Import } from './imports.ts';

/** A source text with its tree, and how its nodes become expressions. */
export interface Code {
  readonly text: string;
  readonly root: SyntaxNode;
  readonly lower: (node: SyntaxNode) => Expression;
  readonly imports: readonly Import[];
}

export const FUNCTIONS: RegExp =
  /^(?:function_declaration|function_definition|function_expression|generator_function_declaration|method_definition|method_declaration|constructor_declaration|arrow_function|function_item|method|singleton_method|closure_expression|func_literal|anonymous_function(?:_creation_expression)?|lambda|lambda_expression|local_function_statement|secondary_constructor)$/;

/** The function around a node; null outside of functions. */
export function functionAround(node: SyntaxNode): SyntaxNode | null {
  // Nobody nests so deep; each step up is a search from the top.
  for (let at = node.parent, steps = 0; at !== null && steps < 200; at = at.parent, steps += 1) {
    if (FUNCTIONS.test(at.type)) return at;
  }
  return null;
}
