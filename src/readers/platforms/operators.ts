import { meaningOfImage } from '../containers/image.ts';
import { nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeMap, TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
import { type Cluster, clusterFacts } from './cluster.ts';

/** EDB's operator is CloudNativePG under another name, Percona's is Crunchy's. */
const CLOUD_NATIVE = /^postgresql\.(?:cnpg|k8s\.enterprisedb)\.io\//;
const CRUNCHY: Readonly<Record<string, string>> = {
  PostgresCluster: 'postgres-operator.crunchydata.com/',
  PerconaPGCluster: 'pgv2.percona.com/',
};

/** Clusters of CloudNativePG, of Zalando's and of Crunchy's operator: their records and parameters. */
export const operatorFacts: PlatformReader = function* (file) {
  for (const document of file.documents) {
    const cluster = clusterOf(document, file);
    if (cluster !== null) yield* clusterFacts(cluster, file);
  }
};

function clusterOf(document: TreeMap, { index }: PlatformFile): Cluster | null {
  const api = valueAt(document, 'apiVersion') ?? '';
  const kind = valueAt(document, 'kind') ?? '';
  const named = nodeAt(document, 'metadata', 'name');
  const spec = nodeAt(document, 'spec');
  const kindNode = nodeAt(document, 'kind');
  const place = named?.type === 'scalar' ? named : kindNode;
  if (place?.type !== 'scalar') return null;
  const common = { name: nameOf(place, index.at(place.start).line), place, image: null };
  if (kind === 'Cluster' && CLOUD_NATIVE.test(api)) {
    const image = valueAt(spec, 'imageName');
    const stated = numberAt(spec, 'imageCatalogRef', 'major');
    return {
      ...common,
      platform: 'cloudnative-pg',
      image,
      major: image === null ? stated : meaningOfImage(image).major,
      records: [nodeAt(spec, 'postgresql', 'pg_hba')],
      mappings: [nodeAt(spec, 'postgresql', 'pg_ident')],
      parameters: [nodeAt(spec, 'postgresql', 'parameters')],
    };
  }
  if (kind === 'postgresql' && api.startsWith('acid.zalan.do/')) {
    return {
      ...common,
      platform: 'zalando',
      major: numberAt(spec, 'postgresql', 'version'),
      records: [nodeAt(spec, 'patroni', 'pg_hba')],
      mappings: [],
      parameters: [nodeAt(spec, 'postgresql', 'parameters')],
    };
  }
  if (Object.hasOwn(CRUNCHY, kind) && api.startsWith(CRUNCHY[kind] ?? '')) {
    const dynamic = nodeAt(spec, 'patroni', 'dynamicConfiguration', 'postgresql');
    return {
      ...common,
      platform: 'crunchy',
      major: numberAt(spec, 'postgresVersion'),
      records: [nodeAt(dynamic, 'pg_hba')],
      mappings: [],
      parameters: [nodeAt(dynamic, 'parameters'), nodeAt(spec, 'config', 'parameters')],
    };
  }
  return null;
}

/** A templated name says nothing; clusters of one file are told apart all the same. */
function nameOf({ value }: TreeScalar, line: number): string {
  return value !== null && /^[\w.-]+$/.test(value) ? value : `line-${line}`;
}

function numberAt(node: TreeNode | undefined, ...keys: readonly string[]): number | null {
  const value = valueAt(node, ...keys);
  return value !== null && /^\d{1,2}$/.test(value) ? Number(value) : null;
}
