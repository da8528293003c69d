import { MASK } from '../../postgres/conninfo/placeholders.ts';
import { maskTemplates } from '../frameworks/go-template.ts';
import type { TreeEntry, TreeMap, TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
import { readRoots } from '../frameworks/yaml-tree.ts';
import type { HclBlock, HclEntry, HclValue } from './hcl.ts';

/** Templates of HCL that YAML would take for something else; a longer one is none that people wrote. */
const TEMPLATE = /[$%]\{[^{}\n]{0,300}\}/g;
const DEEPEST = 40;

/** What a value of HCL is, as YAML and JSON have it: places are those of the text. What has to be worked out is a `${…}`. */
export function treeOf(value: HclValue, text: string): TreeNode {
  switch (value.type) {
    case 'string':
      return stringScalar(value, text);
    case 'heredoc':
      return { type: 'scalar', value: text.slice(value.start, value.end), ...placeOf(value), verbatim: true };
    case 'list':
      return { type: 'list', items: value.items.map((item) => treeOf(item, text)) };
    case 'map':
      return { type: 'map', entries: entriesOf(value.entries, text) };
    case 'other': {
      const raw = text.slice(value.start, value.end);
      if (raw === 'null') return { type: 'scalar', value: null, ...placeOf(value), verbatim: false };
      const literal = /^-?[\d.]+$|^(?:true|false)$/.test(raw);
      const stated = literal ? raw : `\${${raw.replace(/[{}\s]+/g, ' ')}}`;
      return { type: 'scalar', value: stated, ...placeOf(value), verbatim: literal };
    }
  }
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }): Pick<TreeScalar, 'start' | 'end'> {
  return { start, end };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function stringScalar({ start, end }: { readonly start: number; readonly end: number }, text: string): TreeScalar {
  const raw = text.slice(start, end);
  const value = raw.includes('\\') ? raw.replace(/\\(.)/g, (_, char: string) => ESCAPES[char] ?? char) : raw;
  return { type: 'scalar', value, start, end, verbatim: value === raw };
}

/** Attributes under their names, or under those that `rename` makes of them. */
export function entriesOf(
  attributes: readonly HclEntry[],
  text: string,
  rename: (name: string) => string = (name) => name,
): ReadonlyMap<string, TreeEntry> {
  return new Map(
    attributes.map((attribute) => {
      const name = rename(attribute.key);
      return [
        name,
        { key: keyScalar(name, attribute.key, attribute.keyStart, text), value: treeOf(attribute.value, text) },
      ];
    }),
  );
}

/** The place of a key, without quotes. */
export function keyScalar(name: string, written: string, start: number, text: string): TreeScalar {
  const from = start + (text[start] === '"' ? 1 : 0);
  return { type: 'scalar', value: name, start: from, end: from + written.length, verbatim: name === written };
}

/** The documents of the YAML in a heredoc. */
export function yamlDocuments(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): readonly TreeMap[] {
  const body = text
    .slice(start, end)
    .replace(TEMPLATE, (mark) => (mark.startsWith('$') ? MASK : ' ').repeat(mark.length));
  const seen = new Map<TreeNode, TreeNode>();
  return readRoots(maskTemplates(body)).flatMap((root) => {
    const moved = movedBy(start, root, seen);
    return moved.type === 'map' ? [moved] : [];
  });
}

function movedBy(offset: number, node: TreeNode, seen: Map<TreeNode, TreeNode>): TreeNode {
  const known = seen.get(node);
  if (known !== undefined) return known;
  const moved: TreeNode =
    node.type === 'scalar'
      ? movedScalar(offset, node)
      : node.type === 'list'
        ? { type: 'list', items: node.items.map((item) => movedBy(offset, item, seen)) }
        : {
            type: 'map',
            entries: new Map(
              [...node.entries].map(([name, { key, value }]) => [
                name,
                { key: movedScalar(offset, key), value: movedBy(offset, value, seen) },
              ]),
            ),
          };
  seen.set(node, moved);
  return moved;
}

function movedScalar(offset: number, scalar: TreeScalar): TreeScalar {
  return { ...scalar, start: scalar.start + offset, end: scalar.end + offset };
}

/** Entries that values of charts may have together: aliases make more of them than anybody writes. */
const MOST_MERGED = 100_000;

/** Values of a chart together: maps are joined, of anything else the last counts (Helm, pkg/chart/common/util/coalesce.go). */
export function mergeAll(maps: readonly TreeMap[]): TreeMap {
  let left = MOST_MERGED;
  /** The maps that were made here, which may be added to. */
  const own = new Map<TreeNode, Map<string, TreeEntry>>();
  const copyOf = (map: TreeMap): TreeMap => {
    left -= map.entries.size;
    const entries = new Map(map.entries);
    const copy: TreeMap = { type: 'map', entries };
    own.set(copy, entries);
    return copy;
  };
  const add = (target: Map<string, TreeEntry>, source: TreeMap, depth: number): void => {
    for (const [name, entry] of source.entries) {
      if (left <= 0) return;
      left -= 1;
      const known = target.get(name)?.value;
      if (known?.type !== 'map' || entry.value.type !== 'map' || depth >= DEEPEST) {
        target.set(name, entry);
        continue;
      }
      const value = own.has(known) ? known : copyOf(known);
      target.set(name, { key: entry.key, value });
      add(own.get(value) ?? new Map(), entry.value, depth + 1);
    }
  };
  const entries = new Map<string, TreeEntry>();
  for (const map of maps) add(entries, map, 0);
  return { type: 'map', entries };
}

/** A map of one entry. */
export function mapOf(key: TreeScalar, value: TreeNode): TreeMap {
  return { type: 'map', entries: new Map([[key.value ?? '', { key, value }]]) };
}

/** A block as the map that the API of Kubernetes has in its place: `init_container` blocks are a list `initContainers`. */
export function manifestOf({ attributes, blocks }: HclBlock, text: string, depth: number = 0): TreeMap {
  const entries = new Map(entriesOf(attributes, text, camelCase));
  for (const block of depth < DEEPEST ? blocks : []) {
    const plural = PLURALS[block.type];
    const key = keyScalar(plural ?? camelCase(block.type), block.type, block.start, text);
    const name = key.value ?? '';
    const own = manifestOf(block, text, depth + 1);
    const known = entries.get(name)?.value;
    if (plural === undefined) entries.set(name, { key, value: own });
    else
      entries.set(name, { key, value: { type: 'list', items: [...(known?.type === 'list' ? known.items : []), own] } });
  }
  return { type: 'map', entries };
}

/** Blocks of the provider `kubernetes` that may be repeated. */
const PLURALS: Readonly<Partial<Record<string, string>>> = {
  container: 'containers',
  init_container: 'initContainers',
  env: 'env',
  env_from: 'envFrom',
  port: 'ports',
};

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
