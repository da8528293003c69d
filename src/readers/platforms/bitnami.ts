import type { Fact, PublishedPort } from '../../facts.ts';
import { knownMajor } from '../../postgres/versions.ts';
import { meaningOfImage } from '../containers/image.ts';
import { rolePassword } from '../containers/role-passwords.ts';
import { bitnamiSettings } from '../containers/settings.ts';
import { relevantEnvironment, type Variable } from '../containers/variables.ts';
import { entriesOf, isVariableValue, itemsOf, locatedOf, nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeEntry, TreeMap, TreeNode } from '../frameworks/tree-node.ts';

const CHART = /^postgresql(?:-ha|Ha)?$/;
const MOST_CHARTS = 100;
const DEEPEST = 6;

/** Values by path, and the variables that the chart gives the container (bitnami/postgresql, templates/primary/statefulset.yaml). */
const VARIABLES: readonly (readonly [variable: string, path: readonly string[]])[] = [
  ['POSTGRES_USER', ['auth', 'username']],
  ['POSTGRES_DB', ['auth', 'database']],
  ['POSTGRESQL_LOG_HOSTNAME', ['audit', 'logHostname']],
  ['POSTGRESQL_LOG_CONNECTIONS', ['audit', 'logConnections']],
  ['POSTGRESQL_LOG_DISCONNECTIONS', ['audit', 'logDisconnections']],
];

/**
 * Values of the bitnami chart of PostgreSQL, alone or below its name in those of a chart that brings it along: the container that
 * it makes of `auth`, `tls`, `audit` and `primary.service`. A chart that is given whole files of its own is left to those
 * (`heldFileFacts`), but for its passwords.
 */
export const bitnamiFacts: PlatformReader = function* (file) {
  let left = MOST_CHARTS;
  const seen = new Set<TreeNode>();
  for (const root of file.documents) {
    const { chart, values } = valuesOf(root);
    if (values?.type !== 'map') continue;
    yield* formerPassword(values, file);
    const parts: Part[] = [];
    const auth = values.entries.get('auth');
    const own = auth?.value.type === 'map' && (CHART.test(chart) || auth.value.entries.has('postgresPassword'));
    if (own && isChart(values)) parts.push({ name: 'postgresql', entry: auth, map: values, global: false });
    const stack: { readonly map: TreeMap; readonly depth: number; readonly global: boolean }[] = [
      { map: values, depth: 0, global: false },
    ];
    for (let top = stack.pop(); top !== undefined && left > 0; top = stack.pop()) {
      for (const [name, entry] of [...top.map.entries].reverse()) {
        if (entry.value.type !== 'map' || seen.has(entry.value)) continue;
        seen.add(entry.value);
        yield* formerPassword(entry.value, file);
        const { depth, global } = top;
        if (CHART.test(name) && isChart(entry.value)) {
          left -= 1;
          parts.push({ name, entry, map: entry.value, global });
        } else if (depth < DEEPEST)
          stack.push({ map: entry.value, depth: depth + 1, global: global || name === 'global' });
      }
    }
    const charts = parts.filter(({ global }) => !global);
    for (const { name, entry, map } of charts.length > 0 ? charts : parts) {
      yield* partFacts(name, entry, withGlobal(map, values), file);
    }
  }
};

/** The values of one chart. */
interface Part {
  readonly name: string;
  readonly entry: TreeEntry;
  readonly map: TreeMap;
  /** They are for all charts together. */
  readonly global: boolean;
}

/** What `global.postgresql.auth` states counts before `auth` (bitnami/postgresql, templates/_helpers.tpl). */
function withGlobal(map: TreeMap, values: TreeMap): TreeMap {
  const shared = [map, values].map((one) => nodeAt(one, 'global', 'postgresql', 'auth'));
  const stated = shared
    .flatMap(entriesOf)
    .filter(([, { value }]) => value.type === 'scalar' && (value.value ?? '') !== '');
  const own = map.entries.get('auth');
  if (stated.length === 0 || own?.value.type !== 'map') return map;
  const auth: TreeMap = { type: 'map', entries: new Map([...own.value.entries, ...stated]) };
  return { type: 'map', entries: new Map([...map.entries, ['auth', { key: own.key, value: auth }]]) };
}

/** Whether a map has the chart's own keys, and is switched on. */
function isChart(map: TreeMap): boolean {
  const auth = nodeAt(map, 'auth') ?? nodeAt(map, 'postgresql');
  const known = ['postgresPassword', 'password', 'username', 'database', 'existingSecret', 'usePasswordFiles'];
  if (auth?.type !== 'map' || !known.some((key) => auth.entries.has(key))) return false;
  return valueAt(map, 'enabled') !== 'false';
}

/** The values of a chart, and its name where the file tells: a whole file of them, or what a manifest of Flux or Argo CD holds. */
function valuesOf(document: TreeMap): { readonly chart: string; readonly values: TreeNode | undefined } {
  const spec = nodeAt(document, 'spec');
  switch (valueAt(document, 'kind')) {
    case 'HelmRelease':
      return { chart: valueAt(spec, 'chart', 'spec', 'chart') ?? '', values: nodeAt(spec, 'values') };
    case 'Application':
      return { chart: valueAt(spec, 'source', 'chart') ?? '', values: nodeAt(spec, 'source', 'helm', 'valuesObject') };
  }
  // Other manifests have other things under such names.
  const isValues = !document.entries.has('apiVersion') && !document.entries.has('services');
  return { chart: '', values: isValues ? document : undefined };
}

/** The server that the chart makes; of one that is given files, which are read where they stand, the passwords. */
function* partFacts(name: string, entry: TreeEntry, map: TreeMap, file: PlatformFile): Iterable<Fact> {
  if (!hasFiles(map)) {
    yield* chartFacts(name, entry, map, file);
    return;
  }
  const auth = nodeAt(map, 'auth');
  const names = [valueAt(auth, 'username'), valueAt(auth, 'database')];
  for (const key of ['postgresPassword', 'password', 'replicationPassword']) {
    const node = nodeAt(auth, key);
    if (!isVariableValue(node) || node.value === null || (valueAt(auth, 'existingSecret') ?? '') !== '') continue;
    const fact = rolePassword(`auth.${key}`, locatedOf(node, file.text, file.source), names);
    if (fact !== null) yield fact;
  }
}

/** `postgresqlPassword` of the chart before version 11, which knew no `auth`. */
function* formerPassword(map: TreeMap, { text, source }: PlatformFile): Iterable<Fact> {
  const node = nodeAt(map, 'postgresqlPassword');
  if (!isVariableValue(node) || node.value === null || (valueAt(map, 'existingSecret') ?? '') !== '') return;
  const names = [valueAt(map, 'postgresqlUsername'), valueAt(map, 'postgresqlDatabase')];
  const fact = rolePassword('postgresqlPassword', locatedOf(node, text, source), names);
  if (fact !== null) yield fact;
}

/** Records or parameters of its own, which are read as the files that they become. */
function hasFiles(map: TreeMap): boolean {
  return [map, nodeAt(map, 'primary'), nodeAt(map, 'postgresql')].some((part) =>
    ['pgHbaConfiguration', 'configuration', 'existingConfigmap'].some((key) => (valueAt(part, key) ?? '') !== ''),
  );
}

function* chartFacts(name: string, { key }: TreeEntry, map: TreeMap, file: PlatformFile): Iterable<Fact> {
  const { path, index, context } = file;
  const repository = valueAt(map, 'image', 'repository') ?? valueAt(map, 'postgresql', 'image', 'repository');
  const tag = valueAt(map, 'image', 'tag') ?? valueAt(map, 'postgresql', 'image', 'tag');
  // The images of the two charts where nothing is said of one.
  const image = `${repository ?? (name === 'postgresql' ? 'bitnami/postgresql' : 'bitnami/postgresql-repmgr')}${tag === null || tag === '' ? '' : `:${tag}`}`;
  const meaning = meaningOfImage(image);
  if (meaning.family !== 'bitnami') return;
  const variables = variablesOf(map, file);
  const id = `${path}#${name}-${index.at(key.start).line}`;
  yield {
    kind: 'workload',
    file: path,
    ...index.span(key.start, key.end),
    id,
    platform: 'kubernetes',
    name,
    role: 'server',
    image,
    family: meaning.family,
    major: meaning.major,
    environment: relevantEnvironment(variables),
    ports: portsOf(map, file),
    mounts: [],
    names: [name],
    hostNetwork: false,
    imagePosition: null,
  };
  const major = meaning.major === null ? context.major : knownMajor(meaning.major);
  yield* bitnamiSettings(variables, { workload: id, major });
}

/** What the container is given. A password that is not stated is made by chance, or comes from a Secret: not known here. */
function variablesOf(map: TreeMap, file: PlatformFile): ReadonlyMap<string, Variable> {
  const { path, text, source, index } = file;
  const auth = ['auth', 'postgresql'].map((key) => nodeAt(map, key)).find((node) => node?.type === 'map');
  const variables = new Map<string, Variable>();
  const set = (name: string, node: TreeNode | undefined): void => {
    if (!isVariableValue(node) || node.value === null || node.value === '') return;
    const value = locatedOf(node, text, source);
    variables.set(name, { name, value, origin: value.origin() });
  };
  for (const [variable, [part = '', key = '']] of VARIABLES) {
    set(variable, part === 'auth' ? nodeAt(auth, key) : nodeAt(map, part, key));
  }
  const owned = variables.has('POSTGRES_USER') && variables.get('POSTGRES_USER')?.value?.text !== 'postgres';
  if ((valueAt(auth, 'existingSecret') ?? '') === '') {
    set('POSTGRES_PASSWORD', nodeAt(auth, owned ? 'password' : 'postgresPassword') ?? nodeAt(auth, 'password'));
    if (owned) set('POSTGRES_POSTGRES_PASSWORD', nodeAt(auth, 'postgresPassword'));
  }
  if (!variables.has('POSTGRES_PASSWORD')) {
    const place = entriesOf(auth)[0]?.[1].key;
    const origin = { file: path, ...index.span(place?.start ?? 0, place?.end ?? 0) };
    variables.set('POSTGRES_PASSWORD', { name: 'POSTGRES_PASSWORD', value: null, origin });
  }
  const tls = nodeAt(map, 'tls', 'enabled');
  if (/^(?:true|false)$/.test(valueAt(tls) ?? '')) set('POSTGRESQL_ENABLE_TLS', tls);
  return variables;
}

/** A service of these types has a port on each node, or on a load balancer; one that is internal stays in its network. */
function portsOf(map: TreeMap, { path, index }: PlatformFile): readonly PublishedPort[] {
  const service = nodeAt(map, 'primary', 'service') ?? nodeAt(map, 'service');
  const type = nodeAt(service, 'type');
  if (type?.type !== 'scalar' || !/^(?:NodePort|LoadBalancer)$/.test(type.value ?? '')) return [];
  const annotations = entriesOf(nodeAt(service, 'annotations'));
  if (annotations.some(([key, { value }]) => /internal|scheme/i.test(`${key} ${valueAt(value) ?? ''}`))) return [];
  if (itemsOf(nodeAt(service, 'loadBalancerSourceRanges')).length > 0) return [];
  const published = valueAt(service, 'nodePorts', 'postgresql') ?? valueAt(service, 'ports', 'postgresql') ?? '';
  const place = { file: path, ...index.span(type.start, type.end) };
  return [{ ...place, hostAddress: '', published: published === '' ? '5432' : published, target: 5432 }];
}
