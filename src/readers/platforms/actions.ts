import type { Fact, PublishedPort } from '../../facts.ts';
import { knownMajor } from '../../postgres/versions.ts';
import { meaningOfImage } from '../containers/image.ts';
import { commandLineSettings } from '../containers/settings.ts';
import { relevantEnvironment, type Variable } from '../containers/variables.ts';
import { splitWords } from '../containers/words.ts';
import { connectionsOfEnvironment } from '../frameworks/environment.ts';
import type { NamedText } from '../frameworks/key-sets.ts';
import { entriesOf, isVariableValue, itemsOf, locatedOf, mapItems, nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeEntry, TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
import { scriptFacts } from '../scripts/script.ts';

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,119}$/;

/** Variables by name: those of a narrower place win. */
export type Environment = ReadonlyMap<string, NamedText>;

/**
 * Workflows of GitHub Actions: each step's environment is that of its workflow, its job and its own, the narrowest winning; what
 * it runs is a script. Service containers of PostgreSQL are servers of the run alone.
 */
export const actionsFacts: PlatformReader = function* (file) {
  for (const document of file.documents) {
    const jobs = entriesOf(nodeAt(document, 'jobs'));
    const steps = mapItems(nodeAt(document, 'runs', 'steps'));
    if (steps.length > 0) yield* stepsFacts(steps, new Map(), file);
    if (jobs.length === 0 || !(document.entries.has('on') || document.entries.has('true'))) continue;
    const workflow = environmentOf(nodeAt(document, 'env'), new Map(), file);
    for (const [name, { value: job }] of jobs) {
      const container = environmentOf(nodeAt(job, 'container', 'env'), workflow, file);
      const own = environmentOf(nodeAt(job, 'env'), container, file);
      yield* connectionsOf(own, file);
      for (const [service, entry] of entriesOf(nodeAt(job, 'services')))
        yield* serviceFacts(name, service, entry, file);
      yield* stepsFacts(mapItems(nodeAt(job, 'steps')), own, file);
    }
  }
};

function* stepsFacts(steps: readonly TreeNode[], around: Environment, file: PlatformFile): Iterable<Fact> {
  for (const step of steps) {
    const env = nodeAt(step, 'env');
    const own = environmentOf(env, around, file);
    if (env !== undefined) yield* connectionsOf(own, file);
    const run = nodeAt(step, 'run');
    const shell = valueAt(step, 'shell') ?? '';
    if (run?.type === 'scalar' && /^(?:$|ba?sh|sh)/.test(shell)) yield* runFacts(run, own, file);
  }
}

/** Connections of one environment. */
export function connectionsOf(environment: Environment, { path, context }: PlatformFile): readonly Fact[] {
  const meta = { file: path, major: context.major, drivers: context.drivers?.(path) ?? [] };
  return connectionsOfEnvironment([...environment.values()], meta, false);
}

/** Variables of a map over those of the places around it. */
export function environmentOf(node: TreeNode | undefined, around: Environment, file: PlatformFile): Environment {
  if (node === undefined) return around;
  const environment = new Map(around);
  for (const [name, { key, value }] of entriesOf(node)) {
    if (VARIABLE.test(name) && isVariableValue(value)) environment.set(name, variableOf(name, { key, value }, file));
  }
  return environment;
}

/** A variable with its value, and where both stand. */
export function variableOf(
  name: string,
  { key, value }: { readonly key: TreeScalar; readonly value: TreeScalar },
  { text, source, index }: PlatformFile,
): NamedText {
  const located = locatedOf(value, text, source);
  return {
    name,
    value: located.text,
    at: (start, end) => located.at(start, end),
    position: index.span(key.start, value.end),
  };
}

/** The script of a block or of a line; `strings` where nobody else looks for connection strings in it. */
export function runFacts(
  run: TreeScalar,
  environment: Environment,
  file: PlatformFile,
  strings: boolean = false,
): Iterable<Fact> {
  const { path, text, index, context, readers } = file;
  const header = /^[|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(run.start, run.start + 400));
  const start = run.start + (header?.[0].length ?? 0);
  const indent = header === null ? 0 : (/^(?:[ \t]*\r?\n)*( *)/.exec(text.slice(start, run.end))?.[1]?.length ?? 0);
  if (header === null && !run.verbatim) return [];
  const range = { start, end: run.end, indent };
  return scriptFacts({ path, text, index, range, environment: [...environment.values()], strings, context, readers });
}

/** A container that runs beside a job: `services` of GitHub's and GitLab's, and others alike. */
export function* serviceFacts(
  job: string,
  service: string,
  { key, value }: TreeEntry,
  file: PlatformFile,
): Iterable<Fact> {
  const stated = value.type === 'scalar' ? value : (nodeAt(value, 'image') ?? nodeAt(value, 'name'));
  const image = stated?.type === 'map' ? nodeAt(stated, 'name') : stated;
  if (image?.type !== 'scalar' || image.value === null) return;
  const reference = locatedOf(image, file.text, file.source);
  const meaning = meaningOfImage(reference.text);
  if (meaning.role !== 'server') return;
  const variables = new Map<string, Variable>();
  for (const [name, { value: node }] of entriesOf(
    nodeAt(value, 'env') ?? nodeAt(value, 'variables') ?? nodeAt(value, 'environment'),
  )) {
    if (!isVariableValue(node)) continue;
    const located = locatedOf(node, file.text, file.source);
    variables.set(name, { name, value: located, origin: located.origin() });
  }
  const id = `${file.path}#${job}/${service}`;
  yield {
    kind: 'workload',
    file: file.path,
    ...file.index.span(key.start, key.end),
    id,
    platform: 'ci',
    name: service,
    role: 'server',
    image: reference.text,
    family: meaning.family,
    major: meaning.major,
    environment: relevantEnvironment(variables),
    ports: itemsOf(nodeAt(value, 'ports')).flatMap((node) => portOf(node, file)),
    mounts: [],
    names: [service],
    hostNetwork: false,
    imagePosition: reference.at(0, reference.length),
  };
  const command = nodeAt(value, 'command');
  const words =
    command?.type === 'scalar' && command.value !== null
      ? splitWords(locatedOf(command, file.text, file.source), false)
      : itemsOf(command).flatMap((item) =>
          item.type === 'scalar' && item.value !== null ? [locatedOf(item, file.text, file.source)] : [],
        );
  const major = meaning.major === null ? file.context.major : knownMajor(meaning.major);
  yield* commandLineSettings(words, { workload: id, major });
}

/** `5432:5432`, `5432/tcp`, `5432`: ports of a machine that is there for the run. */
function portOf(node: TreeNode, { path, index }: PlatformFile): readonly PublishedPort[] {
  if (node.type !== 'scalar' || node.value === null) return [];
  const match = /^(?:(\d{1,5}):)?(\d{1,5})(?:\/tcp)?$/.exec(node.value);
  if (match === null) return [];
  const place = { file: path, ...index.span(node.start, node.end) };
  return [{ ...place, hostAddress: '', published: match[1] ?? '', target: Number(match[2]) }];
}
