import type { Fact } from '../../facts.ts';
import { overlays } from '../embedded/overlay.ts';
import { scalarPieces } from '../embedded/scalars.ts';
import { maskTemplates } from '../frameworks/go-template.ts';
import { nodeAt, valueAt } from '../frameworks/nodes.ts';
import type { TreeMap, TreeNode, TreeScalar } from '../frameworks/tree-node.ts';
import { readDocuments } from '../frameworks/yaml-tree.ts';
import { LineIndex } from '../line-index.ts';
import type { ReadContext, Reader, SourceFile } from '../reader.ts';
import { gitlabFacts, isGitlab } from './facts.ts';

/** Longer texts are made by machines. */
const LONGEST = 500_000;
const VARIABLE = 'GITLAB_OMNIBUS_CONFIG';
const MOST_HELD = 50;

/**
 * What the image's variable `GITLAB_OMNIBUS_CONFIG` holds, a `gitlab.rb` as well (omnibus-gitlab, docker/assets/gitlab.rb), in
 * compose files, manifests of Kubernetes and values of charts. Everything else is for `rest`.
 */
export function omnibusReader(rest: Reader): Reader {
  return {
    kinds: rest.kinds,
    *read(file, context) {
      if (file.text.length <= LONGEST && file.text.includes(VARIABLE)) yield* omnibusFacts(file, context);
      yield* rest.read(file, context);
    },
  };
}

function* omnibusFacts({ path, text, kind }: SourceFile, context: ReadContext): Iterable<Fact> {
  const index = new LineIndex(text);
  for (const { value, service } of omnibusValues(readDocuments(maskTemplates(text)))) {
    const given = kind === 'compose' && service !== null ? { workload: `${path}#${service}` } : {};
    for (const ruby of overlays(scalarPieces(value, text, index) ?? [])) {
      const held = `line-${index.at(value.start).line}/`;
      for (const fact of isGitlab(ruby) ? gitlabFacts({ path, text: ruby, kind }, context, held) : []) {
        yield fact.kind === 'connection' ? { ...fact, ...given } : fact;
      }
    }
  }
}

interface OmnibusValue {
  readonly value: TreeScalar;
  /** The service of a compose file that is given it. */
  readonly service: string | null;
}

/** The values of the variable in an environment: a map, a list of `name` and `value`, or of `NAME=value`. */
function omnibusValues(documents: readonly TreeMap[]): readonly OmnibusValue[] {
  const found: OmnibusValue[] = [];
  const seen = new Set<TreeNode>();
  const stack: { readonly node: TreeNode; readonly path: readonly string[] }[] = documents.map((node) => ({
    node,
    path: [],
  }));
  for (let top = stack.pop(); top !== undefined && found.length < MOST_HELD; top = stack.pop()) {
    const { node, path } = top;
    if (seen.has(node)) continue;
    seen.add(node);
    const add = (value: TreeNode | undefined): void => {
      if (value?.type === 'scalar') found.push({ value, service: path[0] === 'services' ? (path[1] ?? null) : null });
    };
    if (node.type === 'scalar') {
      const length = VARIABLE.length + 1;
      if (!node.value?.startsWith(`${VARIABLE}=`)) continue;
      const { start, end, verbatim } = node;
      const value = node.value.slice(length);
      if (verbatim) add({ type: 'scalar', value, start: start + length, end, verbatim });
    } else if (node.type === 'list') {
      for (const item of node.items) stack.push({ node: item, path });
    } else {
      add(node.entries.get(VARIABLE)?.value);
      if (valueAt(node, 'name') === VARIABLE) add(nodeAt(node, 'value'));
      for (const [key, { value }] of node.entries)
        stack.push({ node: value, path: path.length < 2 ? [...path, key] : path });
    }
  }
  return found;
}
