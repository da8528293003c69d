import { entriesOf, itemsOf, nodeAt } from '../frameworks/nodes.ts';
import type { PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeNode } from '../frameworks/tree-node.ts';
import { connectionsOf, environmentOf, runFacts, serviceFacts } from './actions.ts';

/**
 * Pipelines of Bitbucket (https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/): scripts
 * of the steps, the variables of pipes, and service containers of PostgreSQL as servers of the run alone.
 */
export const bitbucketFacts: PlatformReader = function* (file) {
  if (!/(?:^|\/)bitbucket-pipelines[\w.-]*\.ya?ml$/i.test(file.path)) return;
  for (const document of file.documents) {
    const definitions = nodeAt(document, 'definitions');
    for (const [service, entry] of entriesOf(nodeAt(definitions, 'services'))) {
      yield* serviceFacts('definitions', service, entry, file);
    }
    for (const step of stepsIn([nodeAt(definitions, 'steps'), nodeAt(document, 'pipelines')])) {
      for (const key of ['script', 'after-script']) {
        for (const item of itemsOf(nodeAt(step, key))) {
          if (item.type === 'scalar') yield* runFacts(item, new Map(), file);
          else yield* connectionsOf(environmentOf(nodeAt(item, 'variables'), new Map(), file), file);
        }
      }
    }
  }
};

/** Every map under a key `step`, however deep in branches, stages and parallel steps, each once though aliases repeat it. */
function* stepsIn(roots: readonly (TreeNode | undefined)[]): Iterable<TreeNode> {
  const seen = new Set<TreeNode>();
  const stack = roots.toReversed();
  for (let node = stack.pop(); node !== undefined || stack.length > 0; node = stack.pop()) {
    if (node === undefined || node.type === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    const step = nodeAt(node, 'step');
    if (step !== undefined && !seen.has(step)) {
      seen.add(step);
      yield step;
    }
    const inner: readonly TreeNode[] =
      node.type === 'list' ? node.items : [...node.entries.values()].map(({ value }): TreeNode => value);
    for (const one of inner.toReversed()) stack.push(one);
  }
}
