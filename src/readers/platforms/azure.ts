import type { Fact } from '../../facts.ts';
import { entriesOf, isVariableValue, itemsOf, mapItems, nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeMap, TreeNode } from '../frameworks/tree-node.ts';
import { connectionsOf, type Environment, environmentOf, runFacts, serviceFacts, variableOf } from './actions.ts';

/** Stages, jobs and steps of one pipeline: aliases may name the same ones many times. */
const MOST_PARTS = 5000;

/**
 * Azure Pipelines (https://learn.microsoft.com/azure/devops/pipelines/yaml-schema): variables of the pipeline, its stages and jobs,
 * as maps and as lists, are the environment of each step, under names in capitals with `_` for dots; a step's own `env` wins.
 * Containers of PostgreSQL are servers of the run alone. Variables of groups and templates are not known.
 */
export const azureFacts: PlatformReader = function* (file) {
  for (const document of file.documents) {
    if (!isPipeline(document)) continue;
    for (const container of mapItems(nodeAt(document, 'resources', 'containers'))) {
      const key = nodeAt(container, 'container');
      if (key?.type === 'scalar') yield* serviceFacts('resources', key.value ?? '', { key, value: container }, file);
    }
    yield* partFacts(document, new Map(), { file, left: MOST_PARTS });
  }
};

interface Walk {
  readonly file: PlatformFile;
  left: number;
}

/** Whether a document has what only pipelines and their templates have: lists of stages, jobs or steps of theirs. */
function isPipeline(document: TreeMap): boolean {
  const has = (list: string, keys: readonly string[]): boolean =>
    mapItems(nodeAt(document, list)).some(({ entries }) => keys.some((key) => entries.has(key)));
  return (
    has('stages', ['stage', 'template']) ||
    has('jobs', ['job', 'deployment', 'template']) ||
    has('steps', ['task', 'script', 'bash', 'pwsh', 'powershell', 'checkout'])
  );
}

/** A pipeline, a stage or a job: its variables, and the parts that are given them. */
function* partFacts(part: TreeNode, around: Environment, walk: Walk): Iterable<Fact> {
  const { file } = walk;
  walk.left -= 1;
  if (walk.left < 0) return;
  const variables = nodeAt(part, 'variables');
  const environment = capitals(variablesOf(variables, file), around);
  if (variables !== undefined) yield* connectionsOf(environment, file);
  for (const [service, entry] of entriesOf(nodeAt(part, 'services'))) {
    if (entry.value.type !== 'map') continue;
    yield* serviceFacts(valueAt(part, 'job') ?? 'job', service, entry, file);
  }
  for (const key of ['stages', 'jobs']) {
    for (const inner of mapItems(nodeAt(part, key))) yield* partFacts(inner, environment, walk);
  }
  yield* stepsFacts(mapItems(nodeAt(part, 'steps')), environment, walk);
  for (const steps of stepsOfDeployment(nodeAt(part, 'strategy'))) yield* stepsFacts(steps, environment, walk);
}

/** `strategy`, a way of deploying, a hook, and its steps. */
function stepsOfDeployment(strategy: TreeNode | undefined): readonly (readonly TreeMap[])[] {
  return entriesOf(strategy).flatMap(([, way]) =>
    entriesOf(way.value).flatMap(([, hook]) => [
      mapItems(nodeAt(hook.value, 'steps')),
      // `on: { failure: { steps } }`
      ...entriesOf(hook.value).map(([, { value }]) => mapItems(nodeAt(value, 'steps'))),
    ]),
  );
}

function* stepsFacts(steps: readonly TreeMap[], around: Environment, walk: Walk): Iterable<Fact> {
  const { file } = walk;
  for (const step of steps) {
    walk.left -= 1;
    if (walk.left < 0) return;
    const env = nodeAt(step, 'env');
    const environment = environmentOf(env, around, file);
    if (env !== undefined) yield* connectionsOf(environment, file);
    const task = valueAt(step, 'task');
    const inline = task !== null && /^(?:Bash|CmdLine)@/i.test(task) ? nodeAt(step, 'inputs', 'script') : undefined;
    const script = nodeAt(step, 'bash') ?? nodeAt(step, 'script') ?? inline;
    if (script?.type === 'scalar') yield* runFacts(script, environment, file);
  }
}

/** `NAME: value`, or a list of `name` and `value`. */
function variablesOf(node: TreeNode | undefined, file: PlatformFile): Environment {
  if (node?.type !== 'list') return environmentOf(node, new Map(), file);
  return new Map(
    itemsOf(node).flatMap((item) => {
      const name = nodeAt(item, 'name');
      const value = nodeAt(item, 'value');
      if (name?.type !== 'scalar' || name.value === null || !isVariableValue(value)) return [];
      return [[name.value, variableOf(name.value, { key: value, value }, file)] as const];
    }),
  );
}

/** As steps are given them. */
function capitals(variables: Environment, around: Environment): Environment {
  const environment = new Map(around);
  for (const variable of variables.values()) {
    const name = variable.name.toUpperCase().replaceAll('.', '_');
    environment.set(name, { ...variable, name });
  }
  return environment;
}
