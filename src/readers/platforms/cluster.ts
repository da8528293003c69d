import type { Fact, Platform } from '../../facts.ts';
import { knownMajor } from '../../postgres/versions.ts';
import { serverAt } from '../containers/server-at.ts';
import { fileSettings } from '../containers/settings.ts';
import { heldFacts } from '../embedded/conf.ts';
import { linesOf } from '../embedded/scalars.ts';
import { entriesOf, locatedOf } from '../frameworks/nodes.ts';
import type { PlatformFile } from '../frameworks/platform-file.ts';
import type { TreeNode, TreeScalar } from '../frameworks/tree-node.ts';

/** A server whose records and settings stand in lists and maps of a manifest. */
export interface Cluster {
  readonly platform: Platform;
  readonly name: string;
  /** What the workload is placed at. */
  readonly place: TreeScalar;
  readonly image: string | null;
  readonly major: number | null;
  /** Lists of records, in the order of the server. */
  readonly records: readonly (TreeNode | undefined)[];
  readonly mappings: readonly (TreeNode | undefined)[];
  /** Maps of parameters: later ones win. */
  readonly parameters: readonly (TreeNode | undefined)[];
}

/** No server has more. */
const MOST_ASSIGNMENTS = 2000;

/** The facts of such a server: nothing where it states neither records nor parameters. */
export function* clusterFacts(cluster: Cluster, file: PlatformFile): Iterable<Fact> {
  const { platform, name, place, image, major } = cluster;
  const { path, index, readers } = file;
  const id = `${path}#${name}`;
  const records = linesOf(cluster.records, file);
  const mappings = linesOf(cluster.mappings, file);
  const assignments = cluster.parameters.flatMap(entriesOf).slice(0, MOST_ASSIGNMENTS);
  if (records.length === 0 && assignments.length === 0) return;
  yield serverAt({ file: path, ...index.span(place.start, place.end) }, { id, platform, name, image, major });
  const known = major === null ? file.context.major : knownMajor(major);
  const context = { ...file.context, major: known };
  const held = { path, workload: id };
  yield* heldFacts('hba', { ...held, name: `${name}/pg_hba.conf`, pieces: records }, readers, context);
  yield* heldFacts('ident', { ...held, name: `${name}/pg_ident.conf`, pieces: mappings }, readers, context);
  const settings = fileSettings(
    assignments.flatMap(([, { key, value }]) => {
      const name = locatedOf(key, file.text, file.source);
      // A parameter that a template names says nothing.
      if (value.type !== 'scalar' || value.value === null || name.has('u')) return [];
      return [{ name, value: locatedOf(value, file.text, file.source) }];
    }),
    { workload: id, major: known },
  );
  // Patroni, which the others start the server with, leaves out what the server would refuse (patroni/postgresql/validator.py).
  for (const fact of settings) if (platform === 'cloudnative-pg' || fact.problem === null) yield fact;
}
