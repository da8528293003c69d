import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { TreeEntry, TreeNode, TreeScalar } from './tree-node.ts';

// The package's scanner names its tokens by a const enum, which has no values at run time.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const END = 17;

/**
 * The root of a JSON text, as `readRoots` gives that of a YAML text, in a tenth of the time; comments and trailing commas may be
 * in it. null where it is none, or nests deeper than `maxDepth`.
 */
export function jsonRoot(text: string, maxDepth: number): TreeNode | null {
  if (!/^\s*(?:[[{]|\/[/*])/.test(text) || nestsDeeper(text, maxDepth)) return null;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return root === undefined || errors.length > 0 ? null : treeOf(root, text);
}

/** The parser recurses: a text that nests beyond all reason is turned away before it sees it. */
function nestsDeeper(text: string, most: number): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth += 1;
    else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

function treeOf(node: Node, text: string): TreeNode {
  switch (node.type) {
    case 'object': {
      const entries = new Map<string, TreeEntry>();
      for (const { children: [name, inner] = [] } of node.children ?? []) {
        if (name === undefined || inner === undefined) continue;
        const key = scalarOf(name, text);
        entries.set(key.value ?? '', { key, value: treeOf(inner, text) });
      }
      return { type: 'map', entries };
    }
    case 'array':
      return { type: 'list', items: (node.children ?? []).map((item) => treeOf(item, text)) };
    default:
      return scalarOf(node, text);
  }
}

function scalarOf({ type, offset, length, value }: Node, text: string): TreeScalar {
  const quoted = type === 'string' ? 1 : 0;
  const start = offset + quoted;
  const end = offset + length - quoted;
  const source = text.slice(start, end);
  if (type === 'null') return { type: 'scalar', value: null, start, end, verbatim: false };
  const decoded = type === 'string' ? String(value) : source;
  return { type: 'scalar', value: decoded, start, end, verbatim: decoded === source };
}
