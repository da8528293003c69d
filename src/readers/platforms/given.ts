import type { ConnectionFact, Origin, Position } from '../../facts.ts';
import type { ConnectionMeta } from '../../postgres/conninfo/types.ts';
import type { Located } from '../containers/located.ts';
import { holdsPassword, type Variable } from '../containers/variables.ts';
import { connectionsOfEnvironment } from '../frameworks/environment.ts';
import type { NamedText } from '../frameworks/key-sets.ts';
import { isVariableValue, locatedOf, mapItems, nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { PlatformFile } from '../frameworks/platform-file.ts';
import type { TreeMap, TreeNode } from '../frameworks/tree-node.ts';
import { neighbouringStores, type Stores } from './stores.ts';

const MOST_VARIABLES = 2000;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,119}$/;

const REFERENCES = [
  ['ConfigMap', 'configMap'],
  ['Secret', 'secret'],
] as const;

/** What a container is given under a name. */
export interface Given {
  readonly variable: Variable;
  readonly named: NamedText;
  /** The ConfigMap or Secret of another file that it comes from. */
  readonly store: string | null;
}

/** Where ConfigMaps and Secrets are looked up: in the file, and beside it where the file does not have them. */
export interface Shelves {
  readonly own: Stores;
  readonly beside: () => Stores;
}

/** The shelves of a file; those beside it are looked through when first asked for. */
export function shelvesOf(own: Stores, file: PlatformFile): Shelves {
  let beside: Stores | null = null;
  return {
    own,
    beside: () => {
      beside ??= neighbouringStores(file);
      return beside;
    },
  };
}

/** What a container is given: of `envFrom`, then of `env`, of which each name counts last. */
export function variablesOf(
  container: TreeMap,
  { own, beside }: Shelves,
  file: PlatformFile,
): ReadonlyMap<string, Given> {
  const { text, source, index } = file;
  const given = new Map<string, Given>();
  const set = (name: string, value: Located | null, origin: Origin, around: Position, store: string | null): void => {
    if (!VARIABLE.test(name) || given.size >= MOST_VARIABLES) return;
    const variable = { name, value, origin };
    const named = {
      name,
      // Nothing may be concluded from what others decide.
      value: value?.text ?? (/SSL_?MODE$/.test(name) ? `\${${name}}` : ''),
      at: (start: number, end: number) => value?.at(start, end) ?? around,
    };
    if (store === null) given.set(name, { variable, named, store });
    else given.set(name, { ...borrowed(name, value, origin, around), store });
  };
  for (const item of mapItems(nodeAt(container, 'envFrom'))) {
    const prefix = valueAt(item, 'prefix') ?? '';
    for (const [kind, key] of REFERENCES) {
      const reference = nodeAt(item, `${key}Ref`, 'name');
      if (reference?.type !== 'scalar') continue;
      const store = `${kind}/${reference.value ?? ''}`;
      const place = index.span(reference.start, reference.end);
      const held = own.get(store);
      const found = held ?? beside().get(store) ?? [];
      for (const [name, value] of found) {
        set(prefix + name, value, value.origin(), place, held === undefined ? store : null);
      }
    }
  }
  for (const item of mapItems(nodeAt(container, 'env'))) {
    const name = nodeAt(item, 'name');
    if (name?.type !== 'scalar' || name.value === null) continue;
    const place = index.span(name.start, name.end);
    const value = nodeAt(item, 'value');
    if (isVariableValue(value) && value.value !== null) {
      const located = locatedOf(value, text, source);
      set(name.value, located, located.origin(), place, null);
      continue;
    }
    const found = referred(nodeAt(item, 'valueFrom'), own, beside);
    const origin = found?.value.origin() ?? { file: file.path, ...place };
    set(name.value, found?.value ?? null, origin, place, found?.store ?? null);
  }
  return given;
}

function referred(
  from: TreeNode | undefined,
  own: Stores,
  beside: () => Stores,
): { readonly value: Located; readonly store: string | null } | null {
  for (const [kind, key] of REFERENCES) {
    const reference = nodeAt(from, `${key}KeyRef`);
    if (reference === undefined) continue;
    const store = `${kind}/${valueAt(reference, 'name') ?? ''}`;
    const held = own.get(store);
    const value = (held ?? beside().get(store))?.get(valueAt(reference, 'key') ?? '');
    if (value !== undefined) return { value, store: held === undefined ? store : null };
  }
  return null;
}

/** A value of another file stands where it is asked for. Its passwords and URLs are told of where they are written. */
function borrowed(name: string, value: Located | null, origin: Origin, around: Position): Omit<Given, 'store'> {
  const secret = holdsPassword(name);
  const text = value?.text ?? '';
  const shown = secret ? `\${${name}}` : text.includes('://') ? '' : text;
  return { variable: { name, value: secret ? null : value, origin }, named: { name, value: shown, at: () => around } };
}

/** The connections of what a container is given, but for those that a ConfigMap or Secret of another file makes alone. */
export function connectionsOfGiven(
  given: ReadonlyMap<string, Given>,
  meta: Omit<ConnectionMeta, 'name'>,
): readonly ConnectionFact[] {
  const facts = connectionsOfEnvironment(
    [...given.values()].map(({ named }) => named),
    meta,
  );
  const byStore = new Map<string, NamedText[]>();
  for (const { named, store } of given.values()) {
    if (store !== null) byStore.set(store, [...(byStore.get(store) ?? []), named]);
  }
  if (byStore.size === 0) return facts;
  const alone = new Set([...byStore.values()].flatMap((named) => connectionsOfEnvironment(named, meta).map(gistOf)));
  return facts.filter((fact) => !alone.has(gistOf(fact)));
}

/** What decides what a connection is worth. */
function gistOf({ hosts, tls }: ConnectionFact): string {
  return JSON.stringify([hosts, tls]);
}
