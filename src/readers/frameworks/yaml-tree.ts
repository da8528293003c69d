import type { CST } from 'yaml';
import { Composer, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml';
import { MASK } from '../../postgres/conninfo/placeholders.ts';
import type { VariableText } from '../../postgres/conninfo/types.ts';
import type { LineIndex } from '../line-index.ts';
import { jsonRoot } from './json-tree.ts';
import type { TreeEntry, TreeMap, TreeNode, TreeScalar } from './tree-node.ts';

/** Deeper nesting than this configures nothing: such a file is not read. */
const MAX_DEPTH = 60;
/** Entries that merge keys may bring in, over a whole file: more is an attack. */
const MAX_MERGED = 50_000;
/** Nobody writes a longer value; a long one that many aliases name would cost time. */
const LONGEST = 8192;

/** The documents of a YAML text that are maps: see `readRoots`. */
export function readDocuments(text: string): readonly TreeMap[] {
  return readRoots(text).filter((root): root is TreeMap => root.type === 'map');
}

/**
 * The documents of a YAML text, of which JSON is a kind, with anchors resolved and merge keys (`<<`) applied. Aliases share
 * their node, so nothing is expanded. Of a broken text comes what could be read; nothing where it nests too deep.
 */
export function readRoots(text: string): readonly TreeNode[] {
  if (last?.text !== text) last = { text, roots: parseRoots(text) };
  return last.roots;
}

/** Several readers look at one text in a row: it is parsed once. */
let last: { readonly text: string; readonly roots: readonly TreeNode[] } | null = null;

function parseRoots(text: string): readonly TreeNode[] {
  const root = jsonRoot(text, MAX_DEPTH);
  if (root !== null) return [root];
  const tokens = [...new Parser().parse(text)];
  if (tooDeep(tokens)) return [];
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', keepSourceTokens: false });
  const found: TreeNode[] = [];
  let budget = MAX_MERGED;
  for (const document of composer.compose(tokens, true, text.length)) {
    const builder = new Builder(text, budget);
    const root = builder.node(document.contents, 0);
    budget = builder.budget;
    if (root !== null) found.push(root);
  }
  return found;
}

/** The composer recurses: a text that nests beyond all reason is turned away before it sees it. */
function tooDeep(tokens: readonly CST.Token[]): boolean {
  const stack: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { token, depth } = entry;
    if (depth > MAX_DEPTH) return true;
    if (token.type === 'document' && token.value !== undefined) stack.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const item of token.items) {
      if (item.key) stack.push({ token: item.key, depth: depth + 1 });
      if (item.value) stack.push({ token: item.value, depth: depth + 1 });
    }
  }
  return false;
}

class Builder {
  readonly #text: string;
  readonly #anchors = new Map<string, TreeNode>();
  budget: number;

  constructor(text: string, budget: number) {
    this.#text = text;
    this.budget = budget;
  }

  node(node: unknown, depth: number): TreeNode | null {
    if (isAlias(node)) return this.#anchors.get(node.source) ?? null;
    const built = this.#build(node, depth);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined && built !== null) {
      this.#anchors.set(node.anchor, built);
    }
    return built;
  }

  #build(node: unknown, depth: number): TreeNode | null {
    if (depth > MAX_DEPTH) return null;
    if (isScalar(node)) {
      const [start, end] = node.range ?? [0, 0];
      return this.#scalar(String(node.value ?? ''), node.type ?? 'PLAIN', start, end);
    }
    if (isSeq(node)) {
      return { type: 'list', items: node.items.flatMap((item) => this.node(item, depth + 1) ?? []) };
    }
    if (!isMap(node)) return null;
    const own = new Map<string, TreeEntry>();
    const merged: TreeNode[] = [];
    for (const pair of node.items) {
      const key = this.node(pair.key, depth + 1);
      if (key?.type !== 'scalar') continue;
      const none: TreeScalar = { type: 'scalar', value: null, start: key.end, end: key.end, verbatim: false };
      const value = this.node(pair.value, depth + 1) ?? none;
      if (key.value === '<<') for (const one of value.type === 'list' ? value.items : [value]) merged.push(one);
      else own.set(key.value ?? '', { key, value });
    }
    return { type: 'map', entries: merged.length === 0 ? own : this.#merge(own, merged) };
  }

  /** Own entries win over merged ones, earlier merged maps over later ones (YAML merge key draft). */
  #merge(own: ReadonlyMap<string, TreeEntry>, sources: readonly TreeNode[]): ReadonlyMap<string, TreeEntry> {
    const entries = new Map(own);
    for (const source of sources) {
      for (const [name, entry] of source.type === 'map' ? source.entries : []) {
        if (this.budget <= 0) return entries;
        this.budget -= 1;
        if (!entries.has(name)) entries.set(name, entry);
      }
    }
    return entries;
  }

  #scalar(value: string, type: string, start: number, end: number): TreeScalar {
    if (type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(value)) {
      return { type: 'scalar', value: null, start, end, verbatim: false };
    }
    const quoted = type.startsWith('QUOTE') ? 1 : 0;
    const from = start + quoted;
    const to = Math.max(from, end - quoted);
    const verbatim = this.#text.slice(from, to) === value;
    return { type: 'scalar', value, start: from, end: to, verbatim };
  }
}

/**
 * The text that a scalar states, with its place: exact to the character where it stands verbatim, the whole value elsewhere.
 * null for maps, lists and YAML's null. `text` is the file as it is, where what was read is a masked copy.
 */
export function scalarOf(node: TreeNode | undefined, index: LineIndex, text: string): VariableText | null {
  if (node?.type !== 'scalar' || node.value === null || node.value.length > LONGEST) return null;
  const { start, end, verbatim, value } = node;
  if (!verbatim) {
    return { value: value.includes(MASK) ? text.slice(start, end) : value, at: () => index.span(start, end) };
  }
  return { value: text.slice(start, end), at: (from, to) => index.span(start + from, start + to) };
}

/** The maps among a map's entries, with their keys. */
export function mapsOf(map: TreeMap): readonly (readonly [name: string, entry: TreeEntry, map: TreeMap])[] {
  return [...map.entries].flatMap(([name, entry]) =>
    entry.value.type === 'map' ? [[name, entry, entry.value] as const] : [],
  );
}
