import { findPlaceholders, MASK, maskPlaceholders } from '../../postgres/conninfo/placeholders.ts';
import { Located, type TextSource } from '../containers/located.ts';
import type { TreeEntry, TreeMap, TreeNode, TreeScalar } from './tree-node.ts';

/** Nobody writes a longer value of a variable; a long one that many aliases name would cost time and room. */
const LONGEST = 8192;

/** A scalar that can be the value of a variable. */
export function isVariableValue(node: TreeNode | undefined): node is TreeScalar {
  return node?.type === 'scalar' && (node.value?.length ?? 0) <= LONGEST;
}

/** What stands below a node under these keys, one after the other. */
export function nodeAt(node: TreeNode | undefined, ...keys: readonly string[]): TreeNode | undefined {
  let at = node;
  for (const key of keys) at = at?.type === 'map' ? at.entries.get(key)?.value : undefined;
  return at;
}

/** A scalar's decoded value; null for anything else. */
export function valueAt(node: TreeNode | undefined, ...keys: readonly string[]): string | null {
  const found = nodeAt(node, ...keys);
  return found?.type === 'scalar' ? found.value : null;
}

export function itemsOf(node: TreeNode | undefined): readonly TreeNode[] {
  return node?.type === 'list' ? node.items : [];
}

export function mapItems(node: TreeNode | undefined): readonly TreeMap[] {
  return itemsOf(node).filter((item): item is TreeMap => item.type === 'map');
}

export function entriesOf(node: TreeNode | undefined): readonly (readonly [name: string, entry: TreeEntry])[] {
  return node?.type === 'map' ? [...node.entries] : [];
}

/** A scalar's text with the place of each character: exact where it stands verbatim, the whole elsewhere. */
export function locatedOf(scalar: TreeScalar, text: string, source: TextSource): Located {
  const { value, start, end, verbatim } = scalar;
  // Of a masked template the text as it is.
  const raw = text.slice(start, end);
  const whole =
    verbatim || value === null || value.length === raw.length
      ? Located.verbatim(value === null ? '' : raw, source, start)
      : wholeAt(value, start, end, source);
  const placeholders = findPlaceholders(whole.text, true);
  if (placeholders.length === 0) return whole;
  const { starts, ends, base, extent } = whole;
  const marks = [...maskPlaceholders(whole.text, placeholders)].map((char) => (char === MASK ? 'u' : 'w')).join('');
  return new Located({ text: whole.text, source, marks, starts, ends, base, ...(extent === null ? {} : { extent }) });
}

/** A text of which every character stands at the same place: one that was decoded. */
export function wholeAt(value: string, start: number, end: number, source: TextSource): Located {
  return new Located({
    text: value,
    source,
    starts: Array.from({ length: value.length }, () => start),
    ends: Array.from({ length: value.length }, () => end),
    base: start,
    extent: { start, end },
  });
}
