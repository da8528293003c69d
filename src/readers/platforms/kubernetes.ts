import type { Fact, PublishedPort } from '../../facts.ts';
import { knownMajor } from '../../postgres/versions.ts';
import { meaningOfImage } from '../containers/image.ts';
import type { Located } from '../containers/located.ts';
import { serverAt } from '../containers/server-at.ts';
import { serverArguments } from '../containers/server-words.ts';
import { commandLineSettings } from '../containers/settings.ts';
import { relevantEnvironment } from '../containers/variables.ts';
import { entriesOf, itemsOf, locatedOf, mapItems, nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeMap, TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
import { runFacts } from './actions.ts';
import { connectionsOfGiven, type Shelves, shelvesOf, variablesOf } from './given.ts';
import { OF_POSTGRES, storedPasswords, storesOf } from './stores.ts';

/** Where a controller keeps the description of its pods. */
const POD: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  DeploymentConfig: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};

/**
 * Containers of Kubernetes: those that run PostgreSQL are servers with their arguments and environment, the environments of the
 * others say how they connect. What they take from ConfigMaps and Secrets of the same file,
 * or of one beside it, is known, other references are not.
 */
export const kubernetesFacts: PlatformReader = function* (file) {
  const stores = storesOf(file);
  const shelves = shelvesOf(stores, file);
  yield* storedPasswords(stores);
  for (const document of file.documents) {
    const kind = valueAt(document, 'kind') ?? '';
    const path = Object.hasOwn(POD, kind) ? POD[kind] : undefined;
    if (path === undefined) continue;
    const pod = nodeAt(document, ...path);
    const containers = [...mapItems(nodeAt(pod, 'initContainers')), ...mapItems(nodeAt(pod, 'containers'))];
    for (const container of containers) yield* containerFacts(container, document, shelves, file);
  }
  const pods = file.documents.filter((document) => Object.hasOwn(POD, valueAt(document, 'kind') ?? '')).map(labelsOf);
  for (const document of file.documents) yield* serviceFacts(document, pods, file);
};

/** A service that brings PostgreSQL out of the cluster, and whose pods other files describe; `pods` are the labels of those here. */
function* serviceFacts(service: TreeMap, pods: readonly Labels[], file: PlatformFile): Iterable<Fact> {
  if (valueAt(service, 'kind') !== 'Service') return;
  const place = nodeAt(service, 'metadata', 'name');
  const selector = selectorOf(service);
  const called = [place?.type === 'scalar' ? place.value : null, ...selector.map(([, value]) => value)];
  if (place?.type !== 'scalar' || !called.some((name) => OF_POSTGRES.test(name ?? ''))) return;
  const ports = publishedBy([service], file).filter(({ target }) => target === 5432);
  if (ports.length === 0 || pods.some((labels) => selects(selector, labels))) return;
  const name = place.value ?? '';
  const known = { platform: 'kubernetes', name, image: null, major: null } as const;
  const origin = { file: file.path, ...file.index.span(place.start, place.end) };
  yield { ...serverAt(origin, { id: `${file.path}#${name}/service`, ...known }), ports };
}

function* containerFacts(container: TreeMap, document: TreeMap, shelves: Shelves, file: PlatformFile): Iterable<Fact> {
  const { path, text, source, context } = file;
  const variables = variablesOf(container, shelves, file);
  const image = nodeAt(container, 'image');
  const reference = image?.type === 'scalar' && image.value !== null ? locatedOf(image, text, source) : null;
  const words = (key: string): readonly Located[] =>
    itemsOf(nodeAt(container, key)).flatMap((item) =>
      item.type === 'scalar' && item.value !== null ? [locatedOf(item, text, source)] : [],
    );
  const entrypoint = words('command');
  const command = words('args');
  const meaning = reference === null ? null : meaningOfImage(reference.text);
  const args = serverArguments(entrypoint, command);
  if (meaning?.role !== 'server' || reference === null || (entrypoint.length > 0 && args === null)) {
    const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
    const environment = new Map([...variables].map(([key, { named }]) => [key, named]));
    yield* connectionsOfGiven(variables, meta);
    const script = scriptOf([...itemsOf(nodeAt(container, 'command')), ...itemsOf(nodeAt(container, 'args'))]);
    if (script !== null) yield* runFacts(script, environment, file);
    return;
  }
  const place = nodeAt(container, 'name') ?? image;
  if (place?.type !== 'scalar') return;
  const services = servicesOf(document, file);
  const name = valueAt(document, 'metadata', 'name') ?? place.value ?? '';
  const id = `${path}#${name}/${place.value ?? ''}`;
  yield {
    kind: 'workload',
    file: path,
    ...file.index.span(place.start, place.end),
    id,
    platform: 'kubernetes',
    name,
    role: 'server',
    image: reference.text,
    family: meaning.family,
    major: meaning.major,
    environment: relevantEnvironment(new Map([...variables].map(([key, { variable }]) => [key, variable]))),
    ports: publishedBy(services, file),
    mounts: [],
    names: namesOf(document, services),
    hostNetwork: false,
    imagePosition: reference.at(0, reference.length),
  };
  const major = meaning.major === null ? context.major : knownMajor(meaning.major);
  yield* commandLineSettings(args ?? [], { workload: id, major });
}

/** What `sh -c` is given. */
function scriptOf(words: readonly TreeNode[]): TreeScalar | null {
  const scalars = words.flatMap((word) => (word.type === 'scalar' ? [word] : []));
  const shell = scalars.findIndex(({ value }) => /(?:^|\/)(?:ba|da|a)?sh$/.test(value ?? ''));
  const flag = scalars.findIndex(({ value }, at) => shell >= 0 && at > shell && /^-[a-z]*c$/.test(value ?? ''));
  return flag < 0 ? null : (scalars[flag + 1] ?? null);
}

/** The services of the file that lead to the pods of a document. */
function servicesOf(document: TreeMap, { documents }: PlatformFile): readonly TreeMap[] {
  const labels = labelsOf(document);
  return documents.filter((service) => valueAt(service, 'kind') === 'Service' && selects(selectorOf(service), labels));
}

type Labels = ReadonlyMap<string, string | null>;

/** The labels of a pod, or of those that a workload makes. */
function labelsOf(document: TreeMap): Labels {
  return new Map(
    [
      ['metadata', 'labels'],
      ['spec', 'template', 'metadata', 'labels'],
    ].flatMap((path) => entriesOf(nodeAt(document, ...path)).map(([key, { value }]) => [key, valueAt(value)] as const)),
  );
}

/** Labels that a service asks of its pods; a value that is no text is one that none has. */
type Selector = readonly (readonly [key: string, value: string | null])[];

function selectorOf(service: TreeMap): Selector {
  return entriesOf(nodeAt(service, 'spec', 'selector')).map(([key, { value }]) => [key, valueAt(value)] as const);
}

function selects(selector: Selector, labels: Labels): boolean {
  return selector.length > 0 && selector.every(([key, value]) => value !== null && labels.get(key) === value);
}

/** A service of these types has a port on each node, or on a load balancer; one that is internal stays in its network. */
function publishedBy(services: readonly TreeMap[], { path, index }: PlatformFile): readonly PublishedPort[] {
  return services.flatMap((service) => {
    if (!/^(?:NodePort|LoadBalancer)$/.test(valueAt(service, 'spec', 'type') ?? '')) return [];
    const annotations = entriesOf(nodeAt(service, 'metadata', 'annotations'));
    if (annotations.some(([key, { value }]) => /internal|scheme/i.test(`${key} ${valueAt(value) ?? ''}`))) return [];
    if (nodeAt(service, 'spec', 'loadBalancerSourceRanges') !== undefined) return [];
    return mapItems(nodeAt(service, 'spec', 'ports')).flatMap((port): readonly PublishedPort[] => {
      const place = nodeAt(port, 'port');
      const target = Number(valueAt(port, 'targetPort') ?? valueAt(port, 'port') ?? '');
      if (place?.type !== 'scalar' || !Number.isInteger(target) || target === 0) return [];
      const published = valueAt(port, 'nodePort') ?? place.value ?? '';
      return [{ file: path, ...index.span(place.start, place.end), hostAddress: '', published, target }];
    });
  });
}

function namesOf(document: TreeMap, services: readonly TreeMap[]): readonly string[] {
  const names = [document, ...services].flatMap((one) => valueAt(one, 'metadata', 'name') ?? []);
  return [...new Set(names)];
}
