import type { Fact } from '../../facts.ts';
import { MASK } from '../../postgres/conninfo/placeholders.ts';
import { serverAt } from '../containers/server-at.ts';
import { heldFacts, partOf } from '../embedded/conf.ts';
import { linesOf } from '../embedded/scalars.ts';
import { valueAt } from '../frameworks/nodes.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import type { TreeMap, TreeNode } from '../frameworks/tree-node.ts';

/** Values of the bitnami charts that become files (bitnami/postgresql and postgresql-ha, values.yaml). */
const CHART_KEYS: Readonly<Record<string, string>> = {
  pgHbaConfiguration: 'pg_hba.conf',
  configuration: 'postgresql.conf',
  extendedConf: 'conf.d/override.conf',
  extendedConfiguration: 'conf.d/override.conf',
};
const MOST_FILES = 100;

/**
 * Whole files of PostgreSQL's in the values of a map, under their names: a ConfigMap's data, values of a chart. Each is a
 * configuration of its own, together with those beside it in the map.
 */
export const heldFileFacts: PlatformReader = function* (file) {
  let left = MOST_FILES;
  for (const [document, root] of file.documents.entries()) {
    const stated = valueAt(root, 'metadata', 'name');
    const name = stated === null || stated.includes(MASK) ? `${document + 1}` : stated;
    const deployed = file.deployed === true || root.entries.has('apiVersion') || isChartFile(file.path);
    const seen = new Set<TreeNode>();
    const stack: { readonly node: TreeNode; readonly path: string }[] = [{ node: root, path: '' }];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const { node, path } = top;
      if (node.type === 'scalar' || seen.has(node)) continue;
      seen.add(node);
      if (node.type === 'list') {
        for (const [index, item] of node.items.entries()) stack.push({ node: item, path: `${path}/${index}` });
        continue;
      }
      const directory = `${clean(name)}${clean(path)}`;
      const workload = deployed ? { workload: `${file.path}#${directory}` } : {};
      const facts = [...node.entries].flatMap(([key, { value }]) => {
        stack.push({ node: value, path: `${path}/${key}` });
        if (left <= 0 || value.type !== 'scalar') return [];
        const held = [...heldIn(node, key, value, { directory, ...workload }, file)];
        if (held.length > 0) left -= 1;
        return held;
      });
      const [first] = facts;
      if (first === undefined) continue;
      if (!facts.some(({ kind }) => kind === 'hba-record' || kind === 'setting')) {
        yield* facts;
        continue;
      }
      const { line, column, endLine, endColumn } = first;
      const place = { file: file.path, line, column, endLine, endColumn };
      const known = { platform: 'kubernetes', name: directory, image: null, major: null } as const;
      if (workload.workload !== undefined) yield serverAt(place, { id: workload.workload, ...known });
      yield* facts;
    }
  }
};

function* heldIn(
  map: TreeMap,
  key: string,
  value: TreeNode,
  held: { readonly directory: string; readonly workload?: string },
  file: PlatformFile,
): Iterable<Fact> {
  const named = Object.hasOwn(CHART_KEYS, key) ? CHART_KEYS[key] : undefined;
  const name = named ?? key;
  const part = name.startsWith('conf.d/') ? 'settings' : partOf(name);
  if (part === null || value.type !== 'scalar' || value.value === null) return;
  const pieces = linesOf([value], file);
  // A path to the file, a reference, an empty value.
  if (pieces.length < 2 && !/[ \t=]/.test(pieces[0]?.text.trim() ?? '')) return;
  if (
    named !== undefined &&
    part === 'settings' &&
    !isChart(
      map,
      pieces.map(({ text }) => text),
    )
  )
    return;
  const { directory, ...workload } = held;
  const own = { path: file.path, name: `${directory}/${name}`, pieces, ...workload };
  yield* heldFacts(part, own, file.readers, file.context);
}

/** Values of a chart end up in a cluster, where nothing outside reaches a server unless something else says so. */
function isChartFile(path: string): boolean {
  return /(?:^|\/)values[\w.-]*\.ya?ml$|(?:^|\/)(?:charts?|helm)\//i.test(path);
}

/** `configuration` is a key of many charts: PostgreSQL's has parameters in it, and no sections. */
function isChart(map: TreeMap, lines: readonly string[]): boolean {
  if (map.entries.has('pgHbaConfiguration')) return true;
  const settings = lines.filter((line) => /^\s*[a-z_]+\s*=/.test(line));
  return settings.some((line) =>
    /^\s*(?:listen_addresses|max_connections|shared_buffers|ssl|password_encryption|wal_level|log_connections|work_mem)\s*=/.test(
      line,
    ),
  );
}

function clean(name: string): string {
  return name.replace(/[^\w./-]/g, '-').slice(0, 120);
}
