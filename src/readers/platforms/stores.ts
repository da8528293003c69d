import type { Fact } from '../../facts.ts';
import { fromBase64 } from '../base64.ts';
import type { Located, TextSource } from '../containers/located.ts';
import { rolePassword } from '../containers/role-passwords.ts';
import { maskTemplates } from '../frameworks/go-template.ts';
import {
  entriesOf,
  isVariableValue,
  itemsOf,
  locatedOf,
  mapItems,
  nodeAt,
  valueAt,
  wholeAt,
} from '../frameworks/nodes.ts';
import type { PlatformFile } from '../frameworks/platform-file.ts';
import type { TreeMap } from '../frameworks/tree-node.ts';
import { readDocuments } from '../frameworks/yaml-tree.ts';
import { LineIndex } from '../line-index.ts';

/** ConfigMaps and Secrets by `KIND/NAME`. */
export type Stores = ReadonlyMap<string, ReadonlyMap<string, Located>>;

/** The ConfigMaps and Secrets of a file, values of a Secret's `data` decoded. */
export function storesOf({
  documents,
  text,
  source,
}: {
  readonly documents: readonly TreeMap[];
  readonly text: string;
  readonly source: TextSource;
}): Stores {
  const stores = new Map<string, Map<string, Located>>();
  for (const document of documents) {
    const kind = valueAt(document, 'kind');
    if (kind !== 'ConfigMap' && kind !== 'Secret') continue;
    const store = new Map<string, Located>();
    for (const part of ['data', 'stringData']) {
      for (const [key, { value }] of entriesOf(nodeAt(document, part))) {
        if (!isVariableValue(value) || value.value === null) continue;
        const located = locatedOf(value, text, source);
        const decoded = kind === 'Secret' && part === 'data' ? fromBase64(located.text) : null;
        store.set(key, decoded === null ? located : wholeAt(decoded, value.start, value.end, source));
      }
    }
    stores.set(`${kind}/${valueAt(document, 'metadata', 'name') ?? ''}`, store);
  }
  return stores;
}

/** Keys under which images and charts look for passwords of roles, however they are spelt: `postgres-password`. */
const ROLE_KEY = /^(?:(?:POSTGRES(?:QL)?|PG|REPMGR)_?(?:\w{1,40}_)?PASS(?:WORD)?|PGPASSWORD)$/;
/** Names of what belongs to PostgreSQL. */
export const OF_POSTGRES: RegExp = /(?:^|[-_.])(?:postgres(?:ql)?|pg(?:sql)?)(?:$|[-_.])/i;

/** Passwords of roles in Secrets and ConfigMaps: by their key, or in one that is named after PostgreSQL. */
export function* storedPasswords(stores: Stores): Iterable<Fact> {
  for (const [store, values] of stores) {
    const own = OF_POSTGRES.test(store.slice(store.indexOf('/') + 1));
    const names = ['username', 'database', 'POSTGRES_USER', 'POSTGRES_DB'].map((key) => values.get(key)?.text ?? null);
    for (const [key, value] of values) {
      const known = ROLE_KEY.test(key.replace(/[-.]/g, '_').toUpperCase());
      const fact = known || (own && /pass(?:word)?$/i.test(key)) ? rolePassword(key, value, names) : null;
      if (fact !== null) yield fact;
    }
  }
}

/** Files of a directory that are looked through: those first whose names say that they may hold some. */
const MOST_NEIGHBOURS = 20;
const LIKELY = /config|secret|env|settings|kustomiz|cm\b/i;
/** Longer texts are made by machines, and not parsed. */
const LONGEST = 100_000;
const MOST_KNOWN = 64;

/** Files beside others are asked for again and again: each is parsed once. */
const known = new Map<string, { readonly text: string; readonly stores: Stores }>();

/**
 * The ConfigMaps and Secrets that the files of the same directory describe, and those that its kustomization makes of literals. A
 * name that two files give to different ones stands for neither.
 */
export function neighbouringStores({ path, context }: Pick<PlatformFile, 'path' | 'context'>): Stores {
  const own = path.slice(path.lastIndexOf('/') + 1);
  const names = (context.list(path, '.') ?? []).filter((name) => name !== own && /\.ya?ml$/i.test(name)).sort();
  const likely = [...names.filter((name) => LIKELY.test(name)), ...names.filter((name) => !LIKELY.test(name))];
  const stores = new Map<string, ReadonlyMap<string, Located>>();
  for (const name of likely.slice(0, MOST_NEIGHBOURS)) {
    const followed = context.follow(path, name);
    if (followed.status !== 'read' || followed.text.length > LONGEST) continue;
    for (const [key, store] of storesAt(followed.path, followed.text)) {
      stores.set(key, stores.has(key) ? new Map() : store);
    }
  }
  return stores;
}

function storesAt(path: string, text: string): Stores {
  const cached = known.get(path);
  if (cached?.text === text) return cached.stores;
  const holds = /\bkind["']?:[ \t]*["']?(?:Secret|ConfigMap)\b|\b(?:configMap|secret)Generator:/.test(text);
  const documents = holds ? readDocuments(maskTemplates(text)) : [];
  const file = { documents, text, source: { file: path, index: new LineIndex(text), via: [] } };
  const stores = new Map([...storesOf(file), ...generatedStores(file)]);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(path, { text, stores });
  return stores;
}

/** What a kustomization makes of `literals` (kustomize, api/types/generatorargs.go, kvpairsources.go). */
export function* generatedStores({
  documents,
  text,
  source,
}: Parameters<typeof storesOf>[0]): Iterable<readonly [string, ReadonlyMap<string, Located>]> {
  for (const document of documents) {
    for (const [key, kind] of [
      ['configMapGenerator', 'ConfigMap'],
      ['secretGenerator', 'Secret'],
    ] as const) {
      for (const generator of mapItems(nodeAt(document, key))) {
        const store = new Map<string, Located>();
        for (const item of itemsOf(nodeAt(generator, 'literals'))) {
          if (!isVariableValue(item) || item.value === null) continue;
          const pair = locatedOf(item, text, source);
          const equals = pair.text.indexOf('=');
          if (equals > 0) store.set(pair.text.slice(0, equals), pair.slice(equals + 1));
        }
        yield [`${kind}/${valueAt(generator, 'name') ?? ''}`, store];
      }
    }
  }
}
