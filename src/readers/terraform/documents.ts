import type { TreeMap, TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
import type { HclBlock, HclEntry, HclValue } from './hcl.ts';
import { entriesOf, keyScalar, manifestOf, mapOf, mergeAll, treeOf, yamlDocuments } from './trees.ts';

/** Resources of the provider `kubernetes`, without the version behind them, by their kind. */
const KINDS: Readonly<Partial<Record<string, string>>> = {
  kubernetes_pod: 'Pod',
  kubernetes_deployment: 'Deployment',
  kubernetes_stateful_set: 'StatefulSet',
  kubernetes_daemonset: 'DaemonSet',
  kubernetes_daemon_set: 'DaemonSet',
  kubernetes_job: 'Job',
  kubernetes_cron_job: 'CronJob',
  kubernetes_service: 'Service',
  kubernetes_config_map: 'ConfigMap',
  kubernetes_secret: 'Secret',
};
const CHART = /(?:^|\/)postgresql(?:-ha)?$/;
const MOST_DOCUMENTS = 200;

/** What the modules install in Kubernetes: manifests, and values of charts. */
export interface Documents {
  readonly manifests: readonly TreeMap[];
  readonly values: readonly TreeMap[];
  /** Those of both that are written in YAML, which nobody else reads. */
  readonly yaml: readonly TreeMap[];
}

/** The manifests and the values of charts in the blocks of a file, with places in it. */
export function documentsOf(blocks: readonly HclBlock[], text: string): Documents {
  const manifests: TreeMap[] = [];
  const values: TreeMap[] = [];
  const yaml: TreeMap[] = [];
  const names = namesOf(blocks, text);
  for (const block of blocks) {
    if (block.type !== 'resource' || manifests.length + values.length >= MOST_DOCUMENTS) continue;
    const resource = block.labels[0] ?? '';
    const kind = KINDS[resource.replace(/_v\d$/, '')];
    if (resource === 'helm_release') {
      const written = attributeOf(block, 'values');
      const parts = written === undefined ? [] : partsOf(written, text);
      for (const one of parts.flatMap(({ documents, isYaml }) => (isYaml ? documents.slice(0, MOST_DOCUMENTS) : [])))
        yaml.push(one);
      values.push(
        releaseOf(
          block,
          parts.flatMap(({ documents }) => documents),
          text,
        ),
      );
    } else if (kind !== undefined) {
      manifests.push(withNames(nativeOf(kind, block, text), names));
    } else if (/^(?:kubernetes_manifest|kubectl_manifest|k8s_manifest)$/.test(resource)) {
      const written = ['manifest', 'yaml_body', 'content']
        .map((name) => attributeOf(block, name))
        .find((one) => one !== undefined);
      for (const { documents, isYaml } of written === undefined ? [] : partsOf(written, text)) {
        for (const one of documents.slice(0, MOST_DOCUMENTS)) manifests.push(one);
        if (isYaml) for (const one of documents.slice(0, MOST_DOCUMENTS)) yaml.push(one);
      }
    }
  }
  return { manifests, values, yaml };
}

export function attributeOf({ attributes }: Pick<HclBlock, 'attributes'>, name: string): HclValue | undefined {
  return attributes.find(({ key }) => key === name)?.value;
}

interface Part {
  readonly documents: readonly TreeMap[];
  readonly isYaml: boolean;
}

/** Heredocs of YAML, maps, and what is made of maps by `yamlencode`; each item of a list. */
function partsOf(value: HclValue, text: string): readonly Part[] {
  switch (value.type) {
    case 'heredoc':
      return [{ documents: yamlDocuments(value, text), isYaml: true }];
    case 'list':
      return value.items.flatMap((item) => (item.type === 'list' ? [] : partsOf(item, text)));
    case 'map': {
      const tree = treeOf(value, text);
      return tree.type === 'map' ? [{ documents: [tree], isYaml: false }] : [];
    }
    case 'other': {
      const encoded = /^(?:yamlencode|jsonencode|yamldecode)\s*\(/.test(text.slice(value.start, value.start + 40));
      const [, given] = value.inner;
      const [only] = given?.type === 'other' ? given.inner : [];
      return encoded && only !== undefined && only.type !== 'other' ? partsOf(only, text) : [];
    }
    default:
      return [];
  }
}

/** A manifest that is written in blocks. What the provider takes as a Secret's `data` is not in Base64. */
function nativeOf(kind: string, block: HclBlock, text: string): TreeMap {
  const { entries } = manifestOf(block, text);
  const place = keyScalar(block.type, block.type, block.start, text);
  const word = (
    name: string,
    value: string,
  ): readonly [string, { readonly key: TreeScalar; readonly value: TreeScalar }] => [
    name,
    { key: { ...place, value: name }, value: { ...place, value, verbatim: false } },
  ];
  const renamed = [...entries].map(([name, entry]) =>
    kind === 'Secret' && name === 'data' ? (['stringData', entry] as const) : ([name, entry] as const),
  );
  return { type: 'map', entries: new Map([word('apiVersion', 'v1'), word('kind', kind), ...renamed]) };
}

/** What resources of the provider `kubernetes` call what they make, by how others refer to it. */
function namesOf(blocks: readonly HclBlock[], text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { type, labels, blocks: inner } of blocks) {
    if (type !== 'resource' || !labels[0]?.startsWith('kubernetes_')) continue;
    const metadata = inner.find((one) => one.type === 'metadata');
    const name = metadata === undefined ? undefined : attributeOf(metadata, 'name');
    const stated = name?.type === 'string' ? text.slice(name.start, name.end) : '';
    if (/^[\w.-]+$/.test(stated)) names.set(labels.slice(0, 2).join('.'), stated);
  }
  return names;
}

const REFERENCE = /^\$\{(kubernetes_\w{1,60}\.[\w-]{1,100})\.metadata(?:\[0\]|\.0)\.name\}$/;

/** A tree in which references to the names of other resources are these names. */
function withNames(map: TreeMap, names: ReadonlyMap<string, string>): TreeMap {
  const named = (node: TreeNode): TreeNode => {
    if (node.type === 'map') return withNames(node, names);
    if (node.type === 'list') return { type: 'list', items: node.items.map(named) };
    const name = names.get(REFERENCE.exec(node.value ?? '')?.[1] ?? '');
    return name === undefined ? node : { ...node, value: name, verbatim: false };
  };
  return {
    type: 'map',
    entries: new Map([...map.entries].map(([key, entry]) => [key, { ...entry, value: named(entry.value) }])),
  };
}

/** The values of a release, below the name of the chart of PostgreSQL where it is that. */
function releaseOf(block: HclBlock, written: readonly TreeMap[], text: string): TreeMap {
  const values = mergeAll([...written, ...settingsOf(block).flatMap((pair) => settingMap(pair, text) ?? [])]);
  const chart = attributeOf(block, 'chart');
  const named = chart === undefined ? null : treeOf(chart, text);
  if (named?.type !== 'scalar' || !CHART.test(named.value ?? '')) return values;
  const name = /-ha$/.test(named.value ?? '') ? 'postgresql-ha' : 'postgresql';
  return mapOf({ ...named, value: name }, values);
}

/** Blocks `set` and `set_sensitive`, and the lists that newer versions of the provider have in their place. */
function settingsOf({ attributes, blocks }: HclBlock): readonly (readonly HclEntry[])[] {
  const isSet = (name: string): boolean => /^set(?:_sensitive)?$/.test(name);
  return [
    ...blocks.filter(({ type }) => isSet(type)).map((block) => block.attributes),
    ...attributes.flatMap(({ key, value }) =>
      isSet(key) && value.type === 'list'
        ? value.items.flatMap((item) => (item.type === 'map' ? [item.entries] : []))
        : [],
    ),
  ];
}

/** `name = "auth.postgresPassword"` as nested maps; lists are left out (Helm, pkg/strvals/parser.go). */
function settingMap(pair: readonly HclEntry[], text: string): TreeMap | null {
  const entries = entriesOf(pair, text);
  const name = entries.get('name')?.value;
  const value = entries.get('value')?.value;
  if (name?.type !== 'scalar' || value?.type !== 'scalar' || !/^[\w-]+(?:\.[\w-]+){0,19}$/.test(name.value ?? ''))
    return null;
  const path = (name.value ?? '').split('.');
  const nested = path.reduceRight<TreeMap | TreeScalar>(
    (inner, part) => mapOf({ ...name, value: part, verbatim: false }, inner),
    value,
  );
  return nested.type === 'map' ? nested : null;
}
