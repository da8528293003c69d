import type { Fact } from '../../facts.ts';
import { entriesOf, itemsOf, mapItems, nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeNode } from '../frameworks/tree-node.ts';
import { connectionsOf, type Environment, environmentOf, runFacts, serviceFacts } from './actions.ts';

/**
 * Pipelines of GitLab and of CircleCI: variables of the pipeline and of a job as one environment, scripts, and service
 * containers of PostgreSQL as servers of one run.
 */
export const pipelineFacts: PlatformReader = function* (file) {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1).toLowerCase();
  const gitlab = /gitlab-ci.*\.ya?ml$/.test(name) || file.path.includes('.gitlab/');
  const circle = file.path.includes('.circleci/');
  for (const document of gitlab || circle ? file.documents : []) {
    if (circle) {
      for (const [job, { value }] of entriesOf(nodeAt(document, 'jobs'))) yield* circleJob(job, value, file);
      continue;
    }
    const pipeline = environmentOf(nodeAt(document, 'variables'), new Map(), file);
    yield* connectionsOf(pipeline, file);
    for (const [job, { value }] of document.entries) yield* gitlabJob(job, value, pipeline, file);
    yield* servicesOf('pipeline', nodeAt(document, 'services'), file);
  }
};

function* gitlabJob(job: string, node: TreeNode, pipeline: Environment, file: PlatformFile): Iterable<Fact> {
  if (node.type !== 'map') return;
  const variables = nodeAt(node, 'variables');
  const environment = environmentOf(variables, pipeline, file);
  if (variables !== undefined) yield* connectionsOf(environment, file);
  yield* servicesOf(job, nodeAt(node, 'services'), file);
  for (const key of ['before_script', 'script', 'after_script']) {
    const script = nodeAt(node, key);
    const lines = script?.type === 'scalar' ? [script] : itemsOf(script);
    for (const line of lines) if (line.type === 'scalar') yield* runFacts(line, environment, file);
  }
}

/** `services`: images, or maps with an image. */
function* servicesOf(job: string, node: TreeNode | undefined, file: PlatformFile): Iterable<Fact> {
  for (const item of itemsOf(node)) {
    const image = item.type === 'scalar' ? item : nodeAt(item, 'name');
    if (image?.type !== 'scalar' || image.value === null) continue;
    const service = valueAt(item, 'alias') ?? image.value.split(/[:@]/, 1)[0] ?? '';
    yield* serviceFacts(job, service, { key: image, value: item }, file);
  }
}

/** The first container runs the steps, the others beside it. */
function* circleJob(job: string, node: TreeNode, file: PlatformFile): Iterable<Fact> {
  const [primary, ...services] = mapItems(nodeAt(node, 'docker'));
  const outer = environmentOf(nodeAt(node, 'environment'), new Map(), file);
  const environment = environmentOf(nodeAt(primary, 'environment'), outer, file);
  yield* connectionsOf(environment, file);
  for (const service of services) {
    const image = nodeAt(service, 'image');
    if (image?.type === 'scalar') yield* serviceFacts(job, image.value ?? '', { key: image, value: service }, file);
  }
  for (const step of itemsOf(nodeAt(node, 'steps'))) {
    const run = nodeAt(step, 'run');
    const script = run?.type === 'map' ? nodeAt(run, 'command') : run;
    const own = environmentOf(nodeAt(run, 'environment'), environment, file);
    if (script?.type === 'scalar') yield* runFacts(script, own, file);
  }
}
