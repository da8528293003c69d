import type { ConnectionFact } from '../../facts.ts';
import type { ConnectionMeta } from '../../postgres/conninfo/types.ts';
import { fromBase64 } from '../base64.ts';
import { LineIndex } from '../line-index.ts';
import type { Reader } from '../reader.ts';
import { connectionsOfEnvironment } from './environment.ts';
import { maskTemplates } from './go-template.ts';
import type { NamedText } from './key-sets.ts';
import { withRest } from './rest.ts';
import type { TreeMap, TreeNode } from './tree-node.ts';
import { readDocuments, scalarOf } from './yaml-tree.ts';

/** Only files with one of these are parsed. */
const SIGN = /[A-Z_](?:HOST|HOSTNAME|SERVER)\b|[A-Z]_URL\b[\s\S]{0,200}?(?:jdbc|r2dbcs?):|^kind:[ \t]*["']?Secret\b/m;
/** Longer texts are made by machines, and not parsed. */
const LONGEST = 1_000_000;
/** Gitea's have a section in lower case: `GITEA__database__HOST`. */
const VARIABLE = /^[A-Z][A-Z0-9_]{1,79}$|^[A-Z]{1,20}__[a-z]{1,20}__[A-Z0-9_]{1,40}$/;
const MOST_FACTS = 300;

/**
 * YAML and JSON that hold an environment: maps with the names of variables as keys (workflows of GitHub, a ConfigMap's `data`,
 * a Secret's `stringData`) and lists of `name` and `value` (containers of Kubernetes, tasks of ECS) or of `key` and `value`
 * (blueprints of Render, apps of DigitalOcean); in `env` a value may be a map that has a `value` (Heroku's app.json, charts). The
 * variables that belong together are one connection; a Secret's `data` is decoded, and what it holds stands where it is written
 * in Base64.
 */
export function envMapsReader(literals: Reader): Reader {
  return {
    kinds: ['yaml', 'json'],
    *read(file, context) {
      if (file.text.length > LONGEST || !SIGN.test(file.text)) {
        yield* literals.read(file, context);
        return;
      }
      const { text, path } = file;
      const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
      const own = connectionsOfMaps(readDocuments(maskTemplates(text)), text, meta);
      yield* withRest(own, { literals, file, kind: file.kind, context });
    },
  };
}

/** The connections of each environment in these documents; connection strings are left to whoever searches the text. */
export function connectionsOfMaps(
  documents: readonly TreeMap[],
  text: string,
  meta: Omit<ConnectionMeta, 'name'>,
): readonly ConnectionFact[] {
  const found: ConnectionFact[] = [];
  for (const { variables, encoded } of environmentsOf(documents, text)) {
    if (found.length >= MOST_FACTS) break;
    for (const one of connectionsOfEnvironment(variables, meta, encoded)) found.push(one);
  }
  return found;
}

interface Environment {
  readonly variables: readonly NamedText[];
  /** Its values are not in the text as they are: nobody else will find connection strings in them. */
  readonly encoded: boolean;
}

/** Every map and list of a file that may be an environment, each once however many aliases name it. */
function* environmentsOf(documents: readonly TreeMap[], text: string): Iterable<Environment> {
  const index = new LineIndex(text);
  const seen = new Set<TreeNode>();
  for (const root of documents) {
    const secret = scalarOf(root.entries.get('kind')?.value, index, text)?.value === 'Secret';
    const stack: { readonly node: TreeNode; readonly key: string }[] = [{ node: root, key: '' }];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const { node, key } = at;
      if (node.type === 'scalar' || seen.has(node)) continue;
      seen.add(node);
      if (node.type === 'list') {
        yield { variables: listed(node.items, index, text), encoded: false };
        for (const item of node.items.toReversed()) stack.push({ node: item, key: '' });
        continue;
      }
      const encoded = secret && node === root.entries.get('data')?.value;
      const variables = keyed(node, key === 'env', index, text);
      yield { variables: encoded ? variables.flatMap(decoded) : variables, encoded };
      for (const [name, { value }] of [...node.entries].reverse()) stack.push({ node: value, key: name });
    }
  }
}

/** `described`: values may be maps, with the value beside its description. */
function keyed(map: TreeMap, described: boolean, index: LineIndex, text: string): readonly NamedText[] {
  return [...map.entries].flatMap(([name, { key, value: stated }]) => {
    if (!VARIABLE.test(name)) return [];
    const value = described && stated.type === 'map' ? stated.entries.get('value')?.value : stated;
    const scalar = scalarOf(value, index, text);
    if (scalar === null || value?.type !== 'scalar') return [];
    const end = value === stated ? value.end : key.end;
    return [{ name, ...scalar, position: index.span(key.start, end) }];
  });
}

function listed(items: readonly TreeNode[], index: LineIndex, text: string): readonly NamedText[] {
  return items.flatMap((item) => {
    if (item.type !== 'map') return [];
    const key = item.entries.get('name') ?? item.entries.get('key');
    const name = scalarOf(key?.value, index, text)?.value ?? '';
    const value = scalarOf(item.entries.get('value')?.value, index, text);
    return value === null || !VARIABLE.test(name) ? [] : [{ name, ...value }];
  });
}

/** A value of a Secret's `data`, at the place of its Base64. */
function decoded(variable: NamedText): readonly NamedText[] {
  const value = fromBase64(variable.value);
  const { length } = variable.value;
  return value === null ? [] : [{ ...variable, value, at: () => variable.at(0, length) }];
}
